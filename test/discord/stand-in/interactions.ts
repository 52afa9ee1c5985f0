import { checkCallback, checkWebhookMessage } from './conformance/check.ts';
import type { MessageBody } from './conformance/message.ts';
import { formError, type Recorded, type Violation } from './conformance/violation.ts';
import { CALLBACK, callbackResponse, Exchange, type Interaction } from './exchange.ts';
import type { MessageStore } from './message-store.ts';
import type { Message } from './messages.ts';
import { forgetOldest } from './recent.ts';
import { empty, error, ok, type Request, type Response } from './rest.ts';

export interface Limits {
  /** Milliseconds until the first answer: 3000 in real life. */
  readonly firstAnswer: number;
  /** Milliseconds that an interaction's token lives: a quarter of an hour in real life. */
  readonly token: number;
  /** Off only where the bot's speed is measured: a check takes a third of a millisecond. */
  readonly checksBodies: boolean;
}

type Check = () => readonly Violation[];

const SERVER_INSTALL = '0';
const FOLLOW_UPS_OF_A_USER_INSTALL = 5;

/** What the bot may do with an interaction: answer it once, then edit, follow up, delete. */
export class Interactions {
  readonly #exchanges = new Map<string, Exchange>();
  readonly #messages: MessageStore;
  readonly #limits: Limits;
  readonly #violations: Recorded[];

  constructor(messages: MessageStore, limits: Limits, violations: Recorded[]) {
    this.#messages = messages;
    this.#limits = limits;
    this.#violations = violations;
  }

  open(interaction: Interaction): Exchange {
    const exchange = new Exchange(interaction);
    this.#exchanges.set(interaction.token, exchange);
    forgetOldest(this.#exchanges);
    return exchange;
  }

  /** The message as it stands now. */
  current(message: Message): Message {
    return this.#messages.get(message.id) ?? message;
  }

  callback(request: Request, id: string, token: string): Response {
    const exchange = this.#exchanges.get(token);
    if (exchange?.interaction.id !== id) return error(404, 10062, 'Unknown interaction');
    if (exchange.callback) return error(400, 40060, 'Interaction has already been acknowledged.');
    if (exchange.age > this.#limits.firstAnswer) {
      exchange.cameLate ??= exchange.age;
      return error(404, 10062, 'Unknown interaction');
    }
    const { message, type: asked } = exchange.interaction;
    const pressed = message && this.current(message);
    const files = [...request.files.values()];
    const refused = this.#judge(request, exchange, () => checkCallback(request.body, files, asked, pressed));
    if (refused) return refused;
    const { type, data = {} } = request.body as {
      type: number;
      data?: MessageBody & Record<string, unknown>;
    };
    exchange.callback = { type, data, files };
    if (type === CALLBACK.message || type === CALLBACK.deferred) {
      const isLoading = type === CALLBACK.deferred;
      exchange.original = this.#messages.create(exchange.interaction, data, request.files, isLoading);
    }
    if (pressed && type === CALLBACK.deferredUpdate) exchange.original = pressed;
    if (pressed && type === CALLBACK.update) {
      exchange.original = this.#messages.edit(pressed, data, request.files);
    }
    exchange.changed();
    return request.query.get('with_response') === 'true' ? ok(callbackResponse(exchange)) : empty;
  }

  read(_: Request, token: string, messageId: string): Response {
    const found = this.#find(token, messageId);
    return 'status' in found ? found : ok(found.message);
  }

  edit(request: Request, token: string, messageId: string): Response {
    const found = this.#find(token, messageId);
    if ('status' in found) return found;
    const { exchange, message } = found;
    const files = [...request.files.values()];
    const refused = this.#judge(request, exchange, () =>
      checkWebhookMessage('edit', request.body, files, message),
    );
    if (refused) return refused;
    const body = request.body as MessageBody & Record<string, unknown>;
    const edited = this.#messages.edit(message, body, request.files);
    exchange.edited(edited, { body, files });
    return ok(edited);
  }

  remove(_: Request, token: string, messageId: string): Response {
    const found = this.#find(token, messageId);
    if ('status' in found) return found;
    this.#messages.delete(found.message.id);
    if (found.message.id === found.exchange.original?.id) found.exchange.deleted = true;
    found.exchange.changed();
    return empty;
  }

  followUp(request: Request, token: string): Response {
    const exchange = this.#live(token);
    if ('status' in exchange) return exchange;
    const { authorizing_integration_owners: owners } = exchange.interaction;
    if (!(SERVER_INSTALL in owners) && exchange.followUps.length >= FOLLOW_UPS_OF_A_USER_INSTALL) {
      return error(400, 40094, 'This interaction has reached the maximum number of follow up messages');
    }
    const files = [...request.files.values()];
    const refused = this.#judge(request, exchange, () => checkWebhookMessage('create', request.body, files));
    if (refused) return refused;
    const message = this.#messages.create(exchange.interaction, request.body as MessageBody, request.files);
    exchange.followUps.push(message);
    exchange.changed();
    return ok(message);
  }

  #live(token: string): Exchange | Response {
    const exchange = this.#exchanges.get(token);
    if (!exchange?.callback) return error(404, 10015, 'Unknown Webhook');
    return exchange.age > this.#limits.token ? error(401, 50027, 'Invalid Webhook Token') : exchange;
  }

  #find(token: string, messageId: string): { exchange: Exchange; message: Message } | Response {
    const exchange = this.#live(token);
    if ('status' in exchange) return exchange;
    const id = messageId === '@original' ? exchange.original?.id : messageId;
    const isMine = [exchange.original, ...exchange.followUps].some((message) => message?.id === id);
    const message = isMine && id ? this.#messages.get(id) : undefined;
    return message ? { exchange, message } : error(404, 10008, 'Unknown Message');
  }

  /** Records what is wrong, and answers where Discord would refuse it. */
  #judge({ route, files }: Request, { interaction }: Exchange, check: Check): Response | undefined {
    if ([...files.values()].some(({ bytes }) => bytes.length > interaction.attachment_size_limit)) {
      return error(413, 40005, 'Request entity too large');
    }
    const found = this.#limits.checksBodies ? check() : [];
    this.#violations.push(...found.map((violation) => ({ ...violation, route })));
    const refused = found.filter((violation) => violation.refused);
    return refused.length > 0 ? { status: 400, body: formError(refused) } : undefined;
  }
}
