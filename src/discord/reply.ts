import { setTimeout } from 'node:timers/promises';
import {
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
  type BaseInteraction,
  ComponentType,
  DiscordAPIError,
  HTTPError,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type RepliableInteraction,
  Routes,
} from 'discord.js';
import { escaped } from './draw/escape.ts';
import type { Page } from './draw/fit-answer.ts';
import { accents } from './draw/pen.ts';

/** To everybody in the channel, to the asker alone, or in the place of the message whose button was pressed. */
export type Delivery = 'public' | 'private' | 'update';

/** Every message is Components V2, and no mention in it ever fires. Throws what Discord answers. */
export function deliver(
  interaction: RepliableInteraction,
  { components, files }: Page,
  delivery: Delivery,
): Promise<void> {
  const isUpdate = delivery === 'update' && interaction.isMessageComponent();
  const toAsker = isUpdate || delivery === 'public' ? 0 : MessageFlags.Ephemeral;
  const data = {
    flags: MessageFlags.IsComponentsV2 | toAsker,
    components: [...components] as APIMessageTopLevelComponent[],
    // Of an update: where none is named the file of the page before would stay.
    attachments: files.map(({ name }, index) => ({ id: String(index), filename: name })),
    allowed_mentions: { parse: [] },
  };
  const uploads = files.map(({ name, text }) => ({ name, data: Buffer.from(text) }));
  return isUpdate
    ? respond(interaction, { type: InteractionResponseType.UpdateMessage, data }, uploads)
    : respond(interaction, { type: InteractionResponseType.ChannelMessageWithSource, data }, uploads);
}

/** Milliseconds to wait before another try, where the connection breaks: Discord waits for a first answer 3 s. */
const pauses = [0, 100, 400, 1000];

/**
 * The one way out, past the library’s own `reply`, which would rebuild what is finished. It does not send again what a
 * broken connection took with it, so that is done here; whether it had arrived, Discord says (40060).
 */
export async function respond(
  { client, id, token }: BaseInteraction,
  body: APIInteractionResponse,
  files: readonly RawFile[] = [],
): Promise<void> {
  const send = () =>
    client.rest.post(Routes.interactionCallback(id, token), { body, files: [...files], auth: false });
  for (const pause of [...pauses, undefined]) {
    try {
      await send();
      return;
    } catch (error) {
      if (pause === undefined || !isBrokenConnection(error)) throw withoutRequest(error);
      await setTimeout(pause);
    }
  }
}

/** The library hangs on its errors what was sent, token and words: whoever reads the log could answer in the bot’s name. */
const withoutRequest = (error: unknown): unknown =>
  error instanceof DiscordAPIError || error instanceof HTTPError
    ? Object.assign(error, { url: undefined, requestBody: undefined })
    : error;

/** By the codes of undici, of the system (ECONNRESET) and of its resolver. */
const isBrokenConnection = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^(?:UND_ERR_[A-Z_]+|EAI_AGAIN|E[A-Z]+)$/.test(String(error.code));

/** A sentence of Verbatim’s own. */
export const sentence = (text: string): Page => ({
  components: [
    {
      type: ComponentType.Container,
      accent_color: accents.miss,
      components: [{ type: ComponentType.TextDisplay, content: escaped(text) }],
    },
  ],
  files: [],
});

/**
 * What became of an answer. `already`: Discord has one to this interaction (40060), for one whose receipt was lost was sent
 * again, or the interaction came twice. `late`: it waits for none any more (10062). `undelivered`: it cannot be reached.
 */
export function outcomeOf(error: unknown): 'already' | 'late' | 'undelivered' | 'failed' {
  if (isBrokenConnection(error)) return 'undelivered';
  if (!(error instanceof DiscordAPIError)) return 'failed';
  if (error.code === 40060) return 'already';
  return error.code === 10062 ? 'late' : 'failed';
}
