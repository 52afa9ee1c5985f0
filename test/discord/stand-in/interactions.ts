import type { Upload } from './body.ts';
import { checkCallback, checkWebhookMessage } from './conformance/check.ts';
import type { MessageBody } from './conformance/message.ts';
import { EPHEMERAL, LOADING } from './conformance/message.ts';
import { formError, type Recorded, type Violation } from './conformance/violation.ts';
import { DEFERRED, Exchange, type Interaction } from './exchange.ts';
import type { Hosting } from './hosting.ts';
import { createMessage, editMessage, type Message, type Sent } from './messages.ts';
import { empty, error, ok, type Request, type Response } from './rest.ts';
import { botUser, type World } from './world.ts';

const MESSAGE = 4;
const DEFERRED_UPDATE = 6;
const UPDATE = 7;
const MOST_KEPT = 5000;
const USER_INSTALL = '1';
const SERVER_INSTALL = '0';

export interface Limits {
  /** Milliseconds until the first answer: 3000 in real life. */
  readonly firstAnswer: number;
  /** Milliseconds that an interaction's token lives: a quarter of an hour in real life. */
  readonly token: number;
}

/** What the bot may do with an interaction: answer it once, then edit, follow up, delete. */
export class Interactions {
  readonly #exchanges = new Map<string, Exchange>();
  readonly #messages = new Map<string, Message>();
  readonly #world: World;
  readonly #hosting: Hosting;
  readonly #limits: Limits;
  readonly #violations: Recorded[];

  constructor(world: World, hosting: Hosting, limits: Limits, violations: Recorded[]) {
    this.#world = world;
    this.#hosting = hosting;
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
    if (!exchange || exchange.interaction.id !== id) return error(404, 10062, 'Unknown interaction');
    if (exchange.callback) return error(400, 40060, 'Interaction has already been acknowledged.');
    if (Date.now() - exchange.createdAt > this.#limits.firstAnswer)
      return error(404, 10062, 'Unknown interaction');
    const { message: pressed } = exchange.interaction;
    const files = [...request.files.values()];
    const refused = this.#judge(
      request,
      checkCallback(request.body, files, exchange.interaction.type, pressed && this.current(pressed)),
    );
    if (refused) return refused;
    const { type, data = {} } = request.body as { type: number; data?: MessageBody };
    exchange.callback = { type, data: data as Record<string, unknown>, files };
    if (type === MESSAGE || type === DEFERRED)
      exchange.original = this.#create(exchange, data, request, type === DEFERRED);
    if (pressed && type === DEFERRED_UPDATE) exchange.original = this.current(pressed);
    if (pressed && type === UPDATE) exchange.original = this.#edit(this.current(pressed), data, request);
    exchange.changed();
    return request.query.get('with_response') === 'true' ? ok(callbackResponse(exchange)) : empty;
  }

  read(_: Request, token: string, messageId: string): Response {
    const message = this.#find(token, messageId);
    return 'status' in message ? message : ok(message.message);
  }

  edit(request: Request, token: string, messageId: string): Response {
    const found = this.#find(token, messageId);
    if ('status' in found) return found;
    const { exchange, message } = found;
    const files = [...request.files.values()];
    const refused = this.#judge(request, checkWebhookMessage('edit', request.body, files, message));
    if (refused) return refused;
    const edited = this.#edit(message, request.body as MessageBody, request);
    if (message.id === exchange.original?.id) {
      exchange.original = edited;
      exchange.edits.push({ body: request.body as Record<string, unknown>, files });
    } else {
      exchange.followUps.splice(
        exchange.followUps.findIndex(({ id }) => id === message.id),
        1,
        edited,
      );
    }
    exchange.changed();
    return ok(edited);
  }

  remove(_: Request, token: string, messageId: string): Response {
    const found = this.#find(token, messageId);
    if ('status' in found) return found;
    const { exchange, message } = found;
    this.#messages.delete(message.id);
    if (message.id === exchange.original?.id) exchange.deleted = true;
    exchange.changed();
    return empty;
  }

  followUp(request: Request, token: string): Response {
    const exchange = this.#live(token);
    if ('status' in exchange) return exchange;
    const owners = exchange.interaction.authorizing_integration_owners;
    if (USER_INSTALL in owners && !(SERVER_INSTALL in owners) && exchange.followUps.length >= 5) {
      return error(400, 40094, 'This interaction has reached the maximum number of follow up messages');
    }
    const refused = this.#judge(
      request,
      checkWebhookMessage('create', request.body, [...request.files.values()]),
    );
    if (refused) return refused;
    const message = this.#create(exchange, request.body as MessageBody, request, false);
    exchange.followUps.push(message);
    exchange.changed();
    return ok(message);
  }

  #live(token: string): Exchange | Response {
    const exchange = this.#exchanges.get(token);
    if (!exchange?.callback) return error(404, 10015, 'Unknown Webhook');
    return Date.now() - exchange.createdAt > this.#limits.token
      ? error(401, 50027, 'Invalid Webhook Token')
      : exchange;
  }

  #find(token: string, messageId: string): { exchange: Exchange; message: Message } | Response {
    const exchange = this.#live(token);
    if ('status' in exchange) return exchange;
    const id = messageId === '@original' ? exchange.original?.id : messageId;
    const mine = [exchange.original, ...exchange.followUps].find((message) => message?.id === id);
    const message = mine && this.#messages.get(mine.id);
    return message ? { exchange, message } : error(404, 10008, 'Unknown Message');
  }

  #judge({ route }: Request, violations: readonly Violation[]): Response | undefined {
    this.#violations.push(...violations.map((violation) => ({ ...violation, route })));
    const refused = violations.filter((violation) => violation.refused);
    return refused.length > 0 ? { status: 400, body: formError(refused) } : undefined;
  }

  #create(exchange: Exchange, body: MessageBody, request: Request, loading: boolean): Message {
    const { application } = this.#world;
    const place = {
      channelId: exchange.interaction.channel_id,
      author: botUser(application),
      applicationId: application.id,
    };
    return this.#keep(createMessage(this.#sent(body, request.files), place, loading));
  }

  #edit(message: Message, body: MessageBody, request: Request): Message {
    return this.#keep(editMessage(message, this.#sent(body, request.files)));
  }

  #keep(message: Message): Message {
    this.#messages.set(message.id, message);
    forgetOldest(this.#messages);
    return message;
  }

  #sent(body: MessageBody, files: ReadonlyMap<string, Upload>): Sent {
    return { body, files, host: (upload) => this.#hosting.host(upload) };
  }
}

function forgetOldest(kept: Map<string, unknown>): void {
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

function callbackResponse({ interaction: { id, type }, callback, original }: Exchange): object {
  const flags = original?.flags ?? 0;
  const about = original && {
    response_message_id: original.id,
    response_message_loading: (flags & LOADING) !== 0,
    response_message_ephemeral: (flags & EPHEMERAL) !== 0,
  };
  return {
    interaction: { id, type, ...about },
    resource: { type: callback?.type, ...(original ? { message: original } : {}) },
  };
}
