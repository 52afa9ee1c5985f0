import {
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
  ComponentType,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type RepliableInteraction,
  Routes,
} from 'discord.js';
import { escaped } from './draw/escape.ts';
import type { Page } from './draw/fit-answer.ts';
import { accents } from './draw/pen.ts';

/** To everybody in the channel, to the asker alone, or in the place of the message whose button was pressed. */
export type Delivery = 'public' | 'private' | 'update';

/**
 * The one way out: every message is Components V2, and no mention in it ever fires. A connection that breaks is tried
 * once more, which the library does not; whether the first had arrived, Discord says (40060). Throws what it answers.
 */
export async function deliver(
  interaction: RepliableInteraction,
  page: Page,
  delivery: Delivery,
): Promise<void> {
  try {
    await send(interaction, page, delivery);
  } catch (error) {
    if (!isBrokenConnection(error)) throw error;
    await send(interaction, page, delivery);
  }
}

const isBrokenConnection = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['UND_ERR_SOCKET', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(String(error.code));

/** Past the library’s own `reply`, which would rebuild what is finished and look its modules up anew for every message. */
async function send(
  interaction: RepliableInteraction,
  { components, files }: Page,
  delivery: Delivery,
): Promise<void> {
  const isUpdate = delivery === 'update' && interaction.isMessageComponent();
  const flags =
    MessageFlags.IsComponentsV2 | (isUpdate || delivery === 'public' ? 0 : MessageFlags.Ephemeral);
  const data = {
    flags,
    components: [...components] as APIMessageTopLevelComponent[],
    // Of an update: where none is named the file of the page before would stay.
    attachments: files.map(({ name }, index) => ({ id: String(index), filename: name })),
    allowed_mentions: { parse: [] },
  };
  const body: APIInteractionResponse = isUpdate
    ? { type: InteractionResponseType.UpdateMessage, data }
    : { type: InteractionResponseType.ChannelMessageWithSource, data };
  await interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body,
    files: files.map(({ name, text }) => ({ name, data: Buffer.from(text) })),
    auth: false,
  });
}

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
 * `already`: Discord has an answer to this interaction (40060), for one whose receipt was lost was sent again, or the
 * interaction came twice. `late`: it waits for none any more (10062).
 */
export function refusalOf(error: unknown): 'already' | 'late' | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  if (error.code === 40060) return 'already';
  return error.code === 10062 ? 'late' : undefined;
}
