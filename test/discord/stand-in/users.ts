import { type Asker, interaction } from './asking.ts';
import { BUTTON, type Component, STRING_SELECT } from './components.ts';
import { CHAT_INPUT } from './conformance/command.ts';
import type { Answered, Conversation } from './conversation.ts';
import type { Interaction } from './exchange.ts';
import type { Hosting } from './hosting.ts';
import type { Interactions } from './interactions.ts';
import { type Message, writtenMessage } from './messages.ts';
import { offered } from './offered.ts';
import { type Filled, fill } from './options.ts';
import type { Registered, Registry } from './registry.ts';
import { filledIn, type Use, used } from './using.ts';
import type { World } from './world.ts';

export interface Asked extends Asker {
  readonly name: string;
  readonly options?: Readonly<Record<string, Filled>>;
}

export interface AskedOfMessage extends Asker {
  readonly name: string;
  readonly message: {
    readonly content: string;
    /** A user's name. */
    readonly author?: string;
  };
}

export interface Completed {
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
  readonly ms: number;
}

interface Parts {
  readonly world: World;
  readonly registry: Registry;
  readonly interactions: Interactions;
  readonly hosting: Hosting;
  readonly conversation: Conversation;
}

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const MODAL_SUBMIT = 5;
const MESSAGE_COMMAND = 3;

/** The people in the servers: they ask, choose and press, and wait for what the bot answers. */
export class Users {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** A slash command. Resolves with the bot's answer; of a deferred one, when its first edit or follow-up is there. */
  async slash(asked: Asked): Promise<Answered> {
    return this.#parts.conversation.ask(COMMAND, this.#command(asked), asked, `/${asked.name}`);
  }

  /** What is offered while an option is being typed: `focused`, by default the last one given. */
  async autocomplete(asked: Asked & { readonly focused?: string }): Promise<Completed> {
    const { options, ...data } = this.#command(asked, true);
    const focused = asked.focused ?? options.at(-1)?.name;
    const typed = options.map((option) => (option.name === focused ? { ...option, focused: true } : option));
    const typing = { ...data, options: typed };
    const { reply, ms } = await this.#parts.conversation.ask(AUTOCOMPLETE, typing, asked, `/${asked.name} …`);
    const { choices = [] } = reply.data as Partial<Pick<Completed, 'choices'>>;
    return { choices, ms };
  }

  /** A command of a message's menu, which brings the message's content along. */
  async messageCommand(asked: AskedOfMessage): Promise<Answered> {
    const { world, registry, conversation } = this.#parts;
    const command = offered(registry, world, asked.name, MESSAGE_COMMAND, asked);
    const target = writtenMessage(asked.message.content, asked.message.author ?? 'colleague');
    const data = { ...named(command), target_id: target.id, resolved: { messages: { [target.id]: target } } };
    return conversation.ask(COMMAND, data, asked, asked.name);
  }

  /** Presses a button of the message as it now stands; `raw` sends a custom_id that is not there. */
  async press(message: Message, customId: string, asker: Asker = {}): Promise<Answered> {
    return this.#use(message, { custom_id: customId, component_type: BUTTON }, asker);
  }

  async select(
    message: Message,
    customId: string,
    values: readonly string[],
    asker: Asker = {},
  ): Promise<Answered> {
    return this.#use(message, { custom_id: customId, component_type: STRING_SELECT, values }, asker);
  }

  /** Fills in and sends the modal that the bot answered with: custom_id ↦ text. */
  async submit(
    { reply }: Answered,
    texts: Readonly<Record<string, string>>,
    asker: Asker = {},
  ): Promise<Answered> {
    const modal = reply.data as unknown as { custom_id: string; components: readonly Component[] };
    const components = modal.components.map((component) => filledIn(component, texts));
    const data = { custom_id: modal.custom_id, components };
    return this.#parts.conversation.ask(MODAL_SUBMIT, data, asker, 'the modal');
  }

  /** The INTERACTION_CREATE of a question, to be bent out of shape and handed to `send`. */
  payloadOf(asked: Asked): Interaction {
    return interaction(this.#parts.world, asked, COMMAND, this.#command({ ...asked, raw: true }));
  }

  /** An interaction as it is, wrong ones too; resolves as `slash` does. */
  async send(sent: Interaction, asker: Asker = {}): Promise<Answered> {
    return this.#parts.conversation.send(sent, asker, 'the interaction');
  }

  /** While an option is being typed nothing is complete yet: `isTyping` lets everything through. */
  #command(asked: Asked, isTyping = false) {
    const { world, registry, hosting } = this.#parts;
    const command = offered(registry, world, asked.name, CHAT_INPUT, asked);
    const isRaw = isTyping || (asked.raw ?? false);
    return { ...named(command), ...fill(command, asked.options ?? {}, hosting, isRaw) };
  }

  async #use(message: Message, use: Use, asker: Asker): Promise<Answered> {
    const { interactions, conversation } = this.#parts;
    const shown = interactions.current(message);
    const id = asker.raw ? 1 : used(shown, use).id;
    return conversation.ask(COMPONENT, { id, ...use }, asker, use.custom_id, shown);
  }
}

const named = ({ id, name, type, guild_id }: Registered) => ({
  id,
  name,
  type,
  ...(guild_id ? { guild_id } : {}),
});
