import type {
  APIModalInteractionResponseCallbackData,
  ApplicationCommandDataResolvable,
  Interaction,
} from 'discord.js';
import { MANAGE_SERVER } from './asking.ts';

const V2 = 32_768;

export const commands = [
  {
    name: 'quote',
    description: 'What someone said',
    integrationTypes: [0, 1],
    options: [
      { type: 3, name: 'who', description: 'Who said it', required: true, autocomplete: true },
      { type: 4, name: 'most', description: 'How many' },
      { type: 11, name: 'file', description: 'An article' },
    ],
  },
  {
    name: 'add',
    description: 'Adds an article',
    defaultMemberPermissions: MANAGE_SERVER,
    integrationTypes: [0],
  },
  { name: 'Who said this?', type: 3 },
] as const satisfies readonly ApplicationCommandDataResolvable[];

const button = (custom_id: string) => ({ type: 2, style: 2, label: custom_id, custom_id }) as const;
const page = (words: string) =>
  ({
    flags: V2,
    components: [
      { type: 10, content: words },
      { type: 1, components: [button('next')] },
      { type: 1, components: [{ type: 3, custom_id: 'who', options: [{ label: 'Diop', value: 'diop' }] }] },
    ],
  }) as const;

/** A bot that shows what it was told. */
export async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    return interaction.respond([{ name: `${name} ${value}`, value: 'id' }]);
  }
  if (interaction.isMessageContextMenuCommand()) return interaction.reply(interaction.targetMessage.content);
  if (interaction.isButton()) return interaction.update(page('page 2'));
  if (interaction.isStringSelectMenu()) return interaction.reply(page(interaction.values.join()));
  if (interaction.isModalSubmit()) return interaction.reply(interaction.fields.getTextInputValue('text'));
  if (!interaction.isChatInputCommand()) return undefined;
  if (interaction.commandName === 'add') return interaction.showModal(modal);
  const file = interaction.options.getAttachment('file');
  if (file) return interaction.reply(await (await fetch(file.url)).text());
  const { commandName, guildId, locale, context } = interaction;
  const { guildId: installed, userId } = interaction.authorizingIntegrationOwners;
  const options = interaction.options.data.map(({ name, type, value }) => `${name}:${type}:${value}`);
  const told = { commandName, options, locale, guildId, context, installed, userId };
  return interaction.reply(page(JSON.stringify(told)));
}

const modal: APIModalInteractionResponseCallbackData = {
  custom_id: 'paste',
  title: 'Paste',
  components: [{ type: 18, label: 'Text', component: { type: 4, custom_id: 'text', style: 2 } }],
};
