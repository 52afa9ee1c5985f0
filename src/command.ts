import type { Answer } from './answer.ts';
import type { Archive } from './archive/archive.ts';
import type { Locale, Say } from './locales/say.ts';
import type { IsoDay } from './text/day.ts';

/** A text in every language that Verbatim speaks. */
export type Localized = Readonly<Record<Locale, string>>;

/** What a command is asked with. */
export interface Context {
  readonly archive: Archive;
  readonly locale: Locale;
  /** The sentences of the asker's language. */
  readonly say: Say;
  /** What *yesterday* is counted from; without it the clock tells. */
  readonly today?: IsoDay;
  /** All that can be asked; `ask` fills it in. */
  readonly commands?: readonly Command[];
}

/**
 * What an option takes. `person`, `article` and `place`: text that the asker typed, or the id of a completed choice;
 * `topic`: words that can be completed; `words`: free text; `day`: an ISO day, or a day as people of the two languages
 * write it; `choice`: one of a few.
 */
export type OptionKind = 'person' | 'article' | 'place' | 'topic' | 'words' | 'day' | 'choice';

export interface Option<Value = string, Required extends boolean = boolean> {
  readonly kind: OptionKind;
  readonly required: Required;
  /** The option's name for an asker of that language; the English one is its name in the declaration. */
  readonly name?: Partial<Localized>;
  /** Other names that the terminal understands. */
  readonly aliases?: readonly string[];
  readonly description: Localized;
  readonly choices?: readonly Choice[];
  /** UTF-16 units that a text may have (see `longestText`): a question has to fit into a button. */
  readonly longest?: number;
  /** Which day of a month or a year is meant: *since April*, the first; *until April*, the last. */
  readonly bound?: 'first' | 'last';
  /** Only types: what `answer` is given. */
  readonly value?: Value;
}

export interface Choice {
  readonly value: string;
  readonly label: Localized;
}

export type Options = Readonly<Record<string, Option<unknown>>>;

type Value<O> =
  O extends Option<infer V, infer Required> ? (Required extends true ? V : V | undefined) : never;

export type Values<O extends Options> = { readonly [Name in keyof O]: Value<O[Name]> };

interface Declaration<O extends Options> {
  /** The same for everyone, in lower case. */
  readonly name: string;
  /** Other names that the terminal understands: French ones, with and without accents. */
  readonly aliases?: readonly string[];
  readonly description: Localized;
  readonly options: O;
  /** Not offered by name: asked only by what an answer holds (a button). */
  readonly hidden?: true;
  /** Answered to the asker alone. */
  readonly private?: true;
  /** Who may ask it in Discord, where not everybody. */
  readonly permission?: 'manage server';
  /** Also offered on a message, under this name: the message's text is the first option. */
  readonly onMessage?: Localized;
  /** Never throws for what an asker can type: what cannot be answered is an answer that says so. */
  answer(values: Values<O>, context: Context): Answer;
}

/** A command, its options' types forgotten: what the chats see. They hand `answer` values that `readOptions` has checked. */
export interface Command extends Omit<Declaration<Options>, 'answer'> {
  answer(values: Readonly<Record<string, unknown>>, context: Context): Answer;
}

export const command = <const O extends Options>(declaration: Declaration<O>): Command =>
  declaration as unknown as Command;

/** Free words are short, names and titles may be long; an option may say otherwise. */
export const longestText = ({ kind, longest }: Option<unknown>): number =>
  longest ?? (kind === 'words' || kind === 'topic' ? 50 : 100);

type Told = Pick<Option, 'name' | 'aliases' | 'description' | 'longest' | 'bound'>;
type Kept = Told & { readonly required?: boolean };
/** Not inferred from where the option is put, which would forget that it is required. */
type Required<T extends Kept> = T extends { readonly required: true } ? true : false;

const option =
  <V>(kind: OptionKind) =>
  <const T extends Kept>(told: T): Option<V, Required<T>> => ({
    ...told,
    kind,
    required: (told.required ?? false) as Required<T>,
  });

export const person = option<string>('person');
export const article = option<string>('article');
export const place = option<string>('place');
export const topic = option<string>('topic');
export const words = option<string>('words');
export const day = option<IsoDay>('day');

export const choice = <
  const V extends string,
  const T extends Kept & { readonly choices: readonly (Choice & { readonly value: V })[] },
>(
  told: T & { readonly choices: readonly (Choice & { readonly value: V })[] },
): Option<V, Required<T>> => ({ ...told, kind: 'choice', required: (told.required ?? false) as Required<T> });
