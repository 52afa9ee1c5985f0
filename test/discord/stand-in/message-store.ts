import type { MessageBody } from './conformance/message.ts';
import type { Interaction } from './exchange.ts';
import type { Hosting } from './hosting.ts';
import { createMessage, editMessage, type Message, type Sent } from './messages.ts';
import { forgetOldest } from './recent.ts';
import type { Request } from './rest.ts';
import { botUser, type World } from './world.ts';

/** The bot's messages as they stand now. */
export class MessageStore {
  readonly #messages = new Map<string, Message>();
  readonly #world: World;
  readonly #hosting: Hosting;

  constructor(world: World, hosting: Hosting) {
    this.#world = world;
    this.#hosting = hosting;
  }

  get(id: string): Message | undefined {
    return this.#messages.get(id);
  }

  /** `isLoading`: *Verbatim is thinking…*, which the first edit ends. */
  create(asked: Interaction, body: MessageBody, files: Request['files'], isLoading = false): Message {
    const { application } = this.#world;
    const place = {
      channelId: asked.channel_id,
      author: botUser(application),
      applicationId: application.id,
      interactionMetadata: metadataOf(asked),
    };
    return this.#keep(createMessage(this.#sent(body, files), place, isLoading));
  }

  edit(message: Message, body: MessageBody, files: Request['files']): Message {
    return this.#keep(editMessage(message, this.#sent(body, files)));
  }

  delete(id: string): void {
    this.#messages.delete(id);
  }

  #keep(message: Message): Message {
    this.#messages.set(message.id, message);
    forgetOldest(this.#messages);
    return message;
  }

  #sent(body: MessageBody, files: Request['files']): Sent {
    return { body, files, host: (upload) => this.#hosting.host(upload) };
  }
}

const metadataOf = ({ id, type, member, user, authorizing_integration_owners }: Interaction): object => ({
  id,
  type,
  user: (member as { readonly user: object } | undefined)?.user ?? user,
  authorizing_integration_owners,
});
