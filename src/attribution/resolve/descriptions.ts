import type { Language } from '../../language/language.ts';
import { fold } from '../../text/fold.ts';
import type { Parsed } from '../find/parse.ts';
import type { Head, NounPhrase } from '../find/phrases.ts';
import type { Entity } from './entities.ts';

/** The words of a folded description that say something. */
export const contentWords = (key: string, { grammar }: Pick<Language, 'grammar'>): readonly string[] =>
  key
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !grammar.stopWords.has(word) && !grammar.prepositions.has(word));

/** Two descriptions can mean one person where neither says what the other excludes. */
export function fits(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length <= 1 || short.every((word) => long.includes(word));
}

/** *le maire de la commune* says whose; *le restaurateur de 61 ans*, *la romancière née à Turda* do not. */
export function hasComplement({ tokens, grammar }: Parsed, phrase: NounPhrase): boolean {
  if (tokens.slice(phrase.bare, phrase.last).some(({ key, text }) => key === "'s" || /^['’]$/.test(text)))
    return true;
  for (let at = (phrase.head as Head).at + 1; at <= phrase.last; at++)
    if (grammar.genitives.has(tokens[at]?.key ?? '')) return tokens[at + 1]?.kind !== 'number';
  return false;
}

/** The words of an institution's name and of what it is called. */
export const wordsOfInstitution = ({ name, roles }: Entity, language: Language): readonly string[] =>
  contentWords(fold([name, ...roles.map(({ key }) => key)].join(' ')), language);

/** Whether a phrase says no more than its noun: whence somebody is, how old and born where tell nobody apart. */
export function isBare({ tokens, language }: Parsed, { head, bare, last }: NounPhrase): boolean {
  const { grammar, nouns } = language;
  let said = 0;
  for (let at = bare; at <= last; at++) {
    const { key, lower, kind } = tokens[at] as Parsed['tokens'][number];
    const participle = grammar.participleEnding.test(lower);
    if (head && at > head.at && (participle || grammar.prepositions.has(key) || kind === 'number')) break;
    // *the 24-year-old bricklayer*
    if (kind === 'number' && /-/.test(lower)) continue;
    if (!participle && !nouns.demonyms.has(key) && contentWords(key, language).length > 0) said++;
  }
  return said <= 1;
}

const known = new WeakMap<Entity, ReadonlySet<string>>();

/** The nouns of institutions, folded, that an entity's name holds or that it was called by. */
export function nounsOf(entity: Entity, { nouns, grammar }: Language): ReadonlySet<string> {
  const found = known.get(entity);
  if (found) return found;
  const words = contentWords(fold(entity.name), { grammar }).flatMap(
    (word) => nouns.institutions.get(word)?.lemma ?? [],
  );
  const told = new Set([...words, ...entity.roles.map(({ head }) => head)].map(fold));
  known.set(entity, told);
  return told;
}

/** *the Thai* is nobody who is called Welsh. */
export function isForeign({ roles }: Entity, country: string | undefined, language: Language): boolean {
  if (country === undefined) return false;
  const countries = roles.map(({ key }) => countryOf(contentWords(key, language), language)).filter(Boolean);
  return countries.length > 0 && !countries.includes(country);
}

/** The country that one of these words tells: *russe* ↦ RU. */
export const countryOf = (words: readonly string[], { nouns }: Language): string | undefined =>
  words.map((word) => nouns.demonyms.get(word)).find(Boolean);
