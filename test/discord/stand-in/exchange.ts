import type { Upload } from './body.ts';
import { EPHEMERAL, LOADING } from './conformance/message.ts';
import type { Message } from './messages.ts';

/** INTERACTION_CREATE, as dispatched. */
export interface Interaction {
  readonly id: string;
  readonly type: number;
  readonly token: string;
  readonly channel_id: string;
  readonly guild_id?: string;
  readonly authorizing_integration_owners: Readonly<Record<string, string>>;
  readonly attachment_size_limit: number;
  readonly message?: Message;
  readonly [key: string]: unknown;
}

/** The types of callbacks. */
export const CALLBACK = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 };

/** What the bot answered, as it stands now: a later edit shows in `message`. */
export interface Reply {
  /** The callback's, of `CALLBACK`. */
  readonly type: number;
  /** The callback's `data`, as sent. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly files: readonly Upload[];
  /** The first message as its reader sees it; throws where the callback is none. */
  readonly message: Message;
  readonly isDeleted: boolean;
  /** The edits of the first message. */
  readonly edits: readonly Edit[];
  readonly followUps: readonly Message[];
}

export interface Edit {
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: readonly Upload[];
}

/** An interaction and all that the bot sends for it. */
export class Exchange {
  readonly interaction: Interaction;
  callback: Pick<Reply, 'type' | 'data' | 'files'> | undefined;
  /** The message that `@original` names. */
  original: Message | undefined;
  deleted = false;
  /** Milliseconds after which a first answer came that was too late to be taken. */
  cameLate: number | undefined;
  readonly edits: Edit[] = [];
  readonly followUps: Message[] = [];
  readonly #createdAt = performance.now();
  readonly #listeners: (() => void)[] = [];

  constructor(interaction: Interaction) {
    this.interaction = interaction;
  }

  /** Milliseconds since the user asked. */
  get age(): number {
    return performance.now() - this.#createdAt;
  }

  /** Something readable has come: for a deferred reply that is its first edit, follow-up or deletion. */
  get isAnswered(): boolean {
    const hasMore = this.edits.length + this.followUps.length > 0 || this.deleted;
    return this.callback !== undefined && (this.callback.type !== CALLBACK.deferred || hasMore);
  }

  get reply(): Reply {
    const exchange = this;
    return {
      ...(exchange.callback ?? { type: 0, data: {}, files: [] }),
      edits: exchange.edits,
      followUps: exchange.followUps,
      get isDeleted() {
        return exchange.deleted;
      },
      get message() {
        if (exchange.original) return exchange.original;
        throw new Error(`callback ${exchange.callback?.type} is no message`);
      },
    };
  }

  edited(message: Message, edit: Edit): void {
    if (message.id === this.original?.id) {
      this.original = message;
      this.edits.push(edit);
    } else {
      this.followUps[this.followUps.findIndex(({ id }) => id === message.id)] = message;
    }
    this.changed();
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** What a callback is answered with where it asked for a response. */
export function callbackResponse({ interaction: { id, type }, callback, original }: Exchange): object {
  const about = original && {
    response_message_id: original.id,
    response_message_loading: (original.flags & LOADING) !== 0,
    response_message_ephemeral: (original.flags & EPHEMERAL) !== 0,
  };
  const resource = { type: callback?.type, ...(original ? { message: original } : {}) };
  return { interaction: { id, type, ...about }, resource };
}
