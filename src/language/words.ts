import { fold } from '../text/fold.ts';
import type { Anaphor, Determiner, Pronoun } from './grammar.ts';
import type { Gender, GrammaticalNumber, Inflection } from './lexicon.ts';

/** The tables of a language are written as words between blanks; these read them. */
export const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

export const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** How a table of nouns is written: by gender, or in French as `pairs` of a masculine and its feminine. */
export type NounWords = Readonly<Partial<Record<Gender | 'pairs', string>>>;

/** The nouns of such a table, without the forms written behind them. */
export const lemmasOf = (words: NounWords): readonly string[] =>
  Object.values(words).flatMap((entries) => list(entries).map((entry) => entry.replace(/:.*/, '')));

/** `{ present: 'a ont', past: 'eut' }` read the other way round: *a* ↦ present. */
export const byWord = <Value extends string>(
  table: Partial<Record<Value, string>>,
): ReadonlyMap<string, Value> =>
  new Map(
    Object.entries<string | undefined>(table).flatMap(([value, words]) =>
      list(words ?? '').map((word) => [word, value as Value] as const),
    ),
  );

type TitleWords = Readonly<Record<Gender, string>>;

/** A table of titles, `_` for a space, folded ↦ the gender it tells. */
export const titlesOf = (table: TitleWords): ReadonlyMap<string, Gender> =>
  new Map(
    (Object.entries(table) as [Gender, string][]).flatMap(([gender, words]) =>
      list(words).map((title) => [fold(title.replaceAll('_', ' ')), gender] as const),
    ),
  );

/** The titles of a table that are printed in capitals alone, folded. */
export const inCapitals = (table: TitleWords): ReadonlySet<string> =>
  new Set(
    Object.values(table)
      .flatMap(list)
      .filter((title) => title.length > 1 && title === title.toUpperCase())
      .map(fold),
  );

/** A word that ends so, the listed ones aside: *-ment*, but no *gouvernement*. */
export const endingExcept = (ending: string, words: readonly string[]): RegExp =>
  new RegExp(`^(?!(?:${words.join('|')})s?$).*${ending}$`);

/** Words that only their accent tells from others: they keep it in every table and in the keys of tokens. */
export const accented: ReadonlySet<string> = new Set(['à', 'où', 'là', 'dès', 'dû', 'sûr']);

/** Phrases, one a line or between commas. */
export const phrases = (text: string): readonly (readonly string[])[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => list(phrase).map((word) => (accented.has(word) ? word : fold(word))));

/** Of phrases those that begin with a word. */
export function beginningWith<Phrase extends { readonly words: readonly string[] }>(
  word: string,
  phrases: readonly Phrase[],
): readonly Phrase[] {
  let index = indexes.get(phrases) as Map<string, Phrase[]> | undefined;
  if (!index) {
    index = new Map();
    for (const phrase of phrases) {
      const first = phrase.words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), phrase]);
    }
    indexes.set(phrases, index);
  }
  return index.get(word) ?? [];
}

const indexes = new WeakMap<readonly unknown[], ReadonlyMap<string, readonly unknown[]>>();

const genders: Record<string, Gender> = { m: 'masculine', f: 'feminine', x: 'any' };
const numbers: Record<string, GrammaticalNumber> = { s: 'singular', p: 'plural', x: 'any' };

/** `{ definite: 'le:ms la:fs les:xp' }` */
export const determiners = (table: Record<Determiner['type'], string>): ReadonlyMap<string, Determiner> =>
  new Map(
    Object.entries(table).flatMap(([type, words]) =>
      list(words).map((entry) => {
        const [word = '', code = ''] = entry.split(':');
        return [word, { type: type as Determiner['type'], ...agreement(code) }] as const;
      }),
    ),
  );

/** `ce dernier:ms, cette dernière:fs` */
export const anaphors = (text: string): readonly Anaphor[] =>
  text.split(',').map((entry) => {
    const [phrase = '', code = ''] = entry.trim().split(':');
    return { words: phrases(phrase)[0] ?? [], ...agreement(code) };
  });

/** `{ either: 'il:ms elle:fs' }` */
export const pronouns = (table: Partial<Record<Pronoun['stands'], string>>): ReadonlyMap<string, Pronoun> =>
  new Map(
    Object.entries<string | undefined>(table).flatMap(([stands, words]) =>
      list(words ?? '').map((entry) => {
        const [word = '', code = ''] = entry.split(':');
        return [word, { stands: stands as Pronoun['stands'], ...agreement(code) }] as const;
      }),
    ),
  );

const agreement = (code: string): { gender: Gender; number: GrammaticalNumber } => ({
  gender: genders[code[0] ?? 'x'] ?? 'any',
  number: numbers[code[1] ?? 'x'] ?? 'any',
});

/** `{ tenir: 'à' }`: every form of the verb ↦ the words between it and its infinitive; a participle stands for itself. */
export const semiAuxiliaries = (
  table: Readonly<Record<string, string>>,
  inflect: (lemma: string) => readonly Inflection[],
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(table).flatMap(([verb, link]) => {
      const forms = verb.endsWith('u') ? [verb] : inflect(verb).map(({ form }) => form);
      return forms.map((form) => [form, list(link)] as const);
    }),
  );
