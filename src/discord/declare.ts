import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Localized, Option } from '../command.ts';
import { sayIn } from '../locales/say.ts';
import { longestThatFits } from './custom-id.ts';
import { clip, limits } from './limits.ts';

/** Answers only to who asked: an option of every slash command whose answer is not private anyway. */
export const privateOption = sayIn('en').discord.privateOption;

/** What Discord is to know of the commands; those that only buttons ask are none of its business. */
export const declare = (commands: readonly Command[]): readonly RESTPostAPIApplicationCommandsJSONBody[] =>
  commands.flatMap((command) => [
    ...(command.hidden ? [] : [slash(command)]),
    ...(command.onMessage ? [onMessage(command.onMessage, command)] : []),
  ]);

/** Wherever the bot can be installed and asked: servers, its own direct messages, other people’s conversations. */
const everywhere = (command: Command) => ({
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  default_member_permissions: command.permission ? String(PermissionFlagsBits.ManageGuild) : null,
  nsfw: false,
});

/** Names are the same for everyone, for a localised one would rename the command for French clients. */
function slash(command: Command): RESTPostAPIApplicationCommandsJSONBody {
  const options = Object.entries(command.options).map(([name, one]) => option(name, one, command));
  const required = options.filter((one) => one.required);
  const optional = options.filter((one) => !one.required);
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    ...described(command.description),
    options: [...required, ...optional, ...(command.private ? [] : [onlyForMe])],
    ...everywhere(command),
  };
}

const onMessage = (name: Localized, command: Command): RESTPostAPIApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.Message,
  name: clip(name.en, limits.commandName),
  name_localizations: french(clip(name.fr, limits.commandName)),
  ...everywhere(command),
});

const french = (text: string): LocalizationMap => ({ fr: text });

const described = ({ en, fr }: Localized) => ({
  description: clip(en, limits.description),
  description_localizations: french(clip(fr, limits.description)),
});

function option(name: string, { kind, choices, ...told }: Option<unknown>, command: Command) {
  const common = {
    type: ApplicationCommandOptionType.String as const,
    name,
    name_localizations: told.name?.fr === undefined ? null : french(told.name.fr),
    ...described(told.description),
    required: told.required,
  };
  if (choices) {
    const offered = choices.map(({ value, label }) => ({
      name: clip(label.en, limits.optionText),
      name_localizations: french(clip(label.fr, limits.optionText)),
      value,
    }));
    return { ...common, choices: offered };
  }
  const completed = kind === 'person' || kind === 'article' || kind === 'place' || kind === 'topic';
  return {
    ...common,
    max_length: longestThatFits(command, name),
    ...(completed ? { autocomplete: true as const } : {}),
  };
}

const onlyForMe: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: privateOption,
  name_localizations: french(sayIn('fr').discord.privateOption),
  ...described({ en: sayIn('en').discord.privateDescription, fr: sayIn('fr').discord.privateDescription }),
  required: false,
};
