import type { Upload } from './body.ts';
import type { Message } from './messages.ts';

/** INTERACTION_CREATE, as dispatched. */
export interface Interaction {
  readonly id: string;
  readonly type: number;
  readonly token: string;
  readonly channel_id: string;
  readonly guild_id?: string;
  readonly authorizing_integration_owners: Readonly<Record<string, string>>;
  readonly message?: Message;
  readonly [key: string]: unknown;
}

/** What the bot answered, as it stands now: a later edit shows in `message`. */
export interface Reply {
  /** Of the callback: 4 a message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 a modal. */
  readonly type: number;
  /** The callback's `data`, as sent. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly files: readonly Upload[];
  /** The message as its reader sees it, with the files and edits that came later. */
  readonly message: Message;
  readonly deleted: boolean;
  /** The bodies of the edits of the first message. */
  readonly edits: readonly Edit[];
  readonly followUps: readonly Message[];
}

export interface Edit {
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: readonly Upload[];
}

export const DEFERRED = 5;
const MODAL = 9;
const CHOICES = 8;

/** An interaction and all that the bot sends for it. */
export class Exchange {
  readonly interaction: Interaction;
  readonly createdAt = Date.now();
  callback: { type: number; data: Readonly<Record<string, unknown>>; files: readonly Upload[] } | undefined;
  /** The message that `@original` names. */
  original: Message | undefined;
  deleted = false;
  readonly edits: Edit[] = [];
  readonly followUps: Message[] = [];
  readonly #listeners: (() => void)[] = [];

  constructor(interaction: Interaction) {
    this.interaction = interaction;
  }

  /** Something readable has come: for a deferred reply that is its first edit, follow-up or deletion. */
  get isAnswered(): boolean {
    const later = this.edits.length + this.followUps.length > 0 || this.deleted;
    return this.callback !== undefined && (this.callback.type !== DEFERRED || later);
  }

  get reply(): Reply {
    const exchange = this;
    const { type, data, files } = exchange.callback ?? { type: 0, data: {}, files: [] };
    return {
      type,
      data,
      files,
      edits: exchange.edits,
      followUps: exchange.followUps,
      get deleted() {
        return exchange.deleted;
      },
      get message() {
        if (exchange.original) return exchange.original;
        throw new Error(
          type === MODAL || type === CHOICES ? `callback ${type} is no message` : 'no message came',
        );
      },
    };
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
