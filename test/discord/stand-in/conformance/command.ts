import type { Path } from '../components.ts';
import { type CommandBody, type CommandOption, sizeOf } from './command-body.ts';
import { refusal, type Violation } from './violation.ts';

export const CHAT_INPUT = 1;
const PER_TYPE: Readonly<Record<number, number>> = { [CHAT_INPUT]: 100, 2: 15, 3: 15 };
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
// https://discord.com/developers/docs/reference#locales
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

/** What Discord refuses of a whole set of commands beside each one's schema. */
export function checkCommands(commands: readonly CommandBody[]): readonly Violation[] {
  const kinds = Object.entries(PER_TYPE).flatMap(([type, most]) => {
    const count = commands.filter((command) => kind(command) === Number(type)).length;
    return count > most
      ? [refusal([], 'MAX_COMMANDS', `${count} commands of type ${type}: ${most} at most`)]
      : [];
  });
  return [
    ...kinds,
    ...twice(
      commands.map((command) => `${kind(command)} ${command.name}`),
      [],
    ),
    ...commands.flatMap((command, index) => checkCommand(command, [index])),
  ];
}

const kind = ({ type }: CommandBody): number => type ?? CHAT_INPUT;

/** What Discord refuses of one command beside its schema. https://discord.com/developers/docs/interactions/application-commands */
export function checkCommand(command: CommandBody, path: Path): readonly Violation[] {
  if (kind(command) !== CHAT_INPUT) {
    const told = command.description || command.options?.length;
    return told ? [refusal(path, 'INVALID', 'only a slash command has a description and options')] : [];
  }
  const size = sizeOf(command);
  return [
    ...(command.description ? [] : [refusal([...path, 'description'], 'BASE_TYPE_REQUIRED', 'is missing')]),
    ...(size > 8000
      ? [refusal(path, 'APPLICATION_COMMAND_TOO_LARGE', `${size} characters: 8000 at most`)]
      : []),
    ...checkNames(command, path),
    ...checkOptions(command.options ?? [], [...path, 'options']),
  ];
}

function checkOptions(options: readonly CommandOption[], path: Path): readonly Violation[] {
  const firstOptional = options.findIndex(({ required }) => !required);
  const late =
    firstOptional < 0 ? -1 : options.findIndex(({ required }, index) => required && index > firstOptional);
  return [
    ...(late >= 0
      ? [
          refusal(
            [...path, late],
            'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            'required options come first',
          ),
        ]
      : []),
    ...twice(
      options.map(({ name }) => name),
      path,
    ),
    ...options.flatMap((option, index) => checkOption(option, [...path, index])),
  ];
}

function checkOption(option: CommandOption, path: Path): readonly Violation[] {
  const choices = option.choices ?? [];
  return [
    ...checkNames(option, path),
    ...checkOptions(option.options ?? [], [...path, 'options']),
    ...(option.autocomplete && choices.length > 0
      ? [refusal(path, 'INVALID', 'choices or autocomplete, not both')]
      : []),
    ...((option.min_length ?? 0) > (option.max_length ?? 6000)
      ? [refusal(path, 'INVALID', 'min_length exceeds max_length')]
      : []),
    ...twice(
      choices.map(({ name }) => name),
      [...path, 'choices'],
    ),
    ...choices.flatMap(({ name, value }, index) =>
      name.trim() === '' || String(value).length > 100
        ? [refusal([...path, 'choices', index], 'INVALID', 'name not blank, value of 100 characters at most')]
        : [],
    ),
  ];
}

type Named = Pick<CommandBody, 'name' | 'name_localizations' | 'description_localizations'>;

function checkNames(
  { name, name_localizations, description_localizations }: Named,
  path: Path,
): readonly Violation[] {
  const names = [['name', name], ...Object.entries(name_localizations ?? {})] as const;
  const bad = names.filter(([, value]) => !NAME.test(value) || value !== value.toLowerCase());
  const locales = Object.keys({ ...name_localizations, ...description_localizations }).filter(
    (key) => !LOCALES.has(key),
  );
  return [
    ...bad.map(([key, value]) =>
      refusal(
        [...path, 'name', ...(key === 'name' ? [] : [key])],
        'STRING_TYPE_REGEX',
        `${JSON.stringify(value)} is no lower-case name`,
      ),
    ),
    ...locales.map((key) => refusal(path, 'INVALID_LOCALE', `${key} is no locale of Discord's`)),
  ];
}

const twice = (values: readonly string[], path: Path): readonly Violation[] =>
  values
    .filter((value, index) => values.indexOf(value) < index)
    .map((value) => refusal(path, 'DUPLICATED', `${value} stands twice`));
