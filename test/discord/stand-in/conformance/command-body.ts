export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Localizations;
  readonly description_localizations?: Localizations;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
  readonly options?: readonly CommandOption[];
  readonly min_length?: number;
  readonly max_length?: number;
}

interface Choice {
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly value: string | number;
}

export type Localizations = Readonly<Record<string, string>> | null;

export interface CommandBody {
  readonly type?: number;
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Localizations;
  readonly description_localizations?: Localizations;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions?: string | null;
  readonly contexts?: readonly number[] | null;
  readonly integration_types?: readonly number[] | null;
}

/** The characters of a command in all: of what is localised the longest counts. */
export const sizeOf = (command: CommandBody | CommandOption): number =>
  longest(command.name, command.name_localizations) +
  longest(command.description ?? '', command.description_localizations) +
  (command.options ?? []).reduce((sum, option) => sum + sizeOf(option), 0) +
  choicesOf(command).reduce(
    (sum, { name, name_localizations, value }) =>
      sum + longest(name, name_localizations) + String(value).length,
    0,
  );

const choicesOf = (command: CommandBody | CommandOption) =>
  'choices' in command ? (command.choices ?? []) : [];

const longest = (text: string, localized: Localizations | undefined): number =>
  Math.max(text.length, ...Object.values(localized ?? {}).map((value) => value.length));
