import type { Language } from '../../language/language.ts';
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import type { Sentence } from './levels.ts';
import { findNames, type NameMention } from './names.ts';
import type { Token } from './tokens.ts';

/** A sentence with what the finders marked in it. */
export interface Parsed extends Sentence {
  readonly language: Language;
  readonly names: readonly NameMention[];
  readonly cues: readonly Cue[];
}

export const parse = (sentence: Sentence, language: Language, known: ReadonlySet<string>): Parsed => ({
  ...sentence,
  language,
  names: findNames(sentence.tokens, language, known),
  cues: findCues(sentence.tokens, language),
});

/** What the rules ask of a single token. */
export const is = (token: Token | undefined, ...kinds: readonly Token['kind'][]): boolean =>
  !!token && kinds.includes(token.kind);

export const nameStartingAt = ({ names }: Parsed, at: number): NameMention | undefined =>
  names.find((name) => name.first === at);
export const nameAt = ({ names }: Parsed, at: number): NameMention | undefined =>
  names.find((name) => name.first <= at && at <= name.last);

export const isTitle = ({ tokens, language }: Parsed, at: number): boolean => {
  const token = tokens[at];
  return (
    !!token &&
    language.titles.has(token.key.replace(/\.$/, '')) &&
    (token.capital || token.text.endsWith('.'))
  );
};

export const isPerson = ({ language: { nouns } }: Parsed, token: Token | undefined): boolean =>
  !!token && (nouns.roles.has(token.key.replace(/^(?:ex|vice|co)-/, '')) || nouns.kin.has(token.key));

export const isSpeaking = (parsed: Parsed, token: Token | undefined): boolean =>
  isPerson(parsed, token) ||
  (!!token &&
    (parsed.language.nouns.institutions.has(token.key) || parsed.language.nouns.documents.has(token.key)));

export const isAdverb = ({ language: { grammar } }: Parsed, token: Token | undefined): boolean =>
  is(token, 'word') &&
  (grammar.adverbs.has((token as Token).key) || grammar.adverbEnding.test((token as Token).key));

export const isPreposition = ({ language: { grammar } }: Parsed, token: Token | undefined): boolean =>
  is(token, 'word') && !(token as Token).glued && grammar.prepositions.has((token as Token).key);

/** Whether a noun phrase can begin here: a determiner, a title, a name, a noun of those who speak. */
export function startsPhrase(parsed: Parsed, at: number): boolean {
  const token = parsed.tokens[at];
  if (!is(token, 'word', 'number') || (token as Token).glued) return false;
  const { grammar } = parsed.language;
  const key = (token as Token).key;
  if (grammar.determiners.has(key))
    return !grammar.prepositions.has(key) || grammar.determiners.get(key)?.type === 'indefinite';
  return isTitle(parsed, at) || !!nameAt(parsed, at) || isSpeaking(parsed, token);
}

/** Whether some finite verb stands between two indexes: a listed form, an auxiliary, a cue, or a likely ending. */
export function hasFiniteVerb(
  { tokens, cues, language: { grammar, code } }: Parsed,
  first: number,
  last: number,
): boolean {
  if (
    cues.some(
      (cue) => cue.first >= first && cue.last <= last && (cue.form === 'finite' || cue.form === 'passive'),
    )
  )
    return true;
  for (let at = Math.max(0, first); at <= last; at++) {
    const token = tokens[at] as Token;
    if (token?.kind !== 'word' || token.capital) continue;
    if (grammar.finiteForms.has(token.key)) return true;
    const tense = grammar.auxiliaries.get(token.key);
    if (tense && tense !== 'gerund' && tense !== 'infinitive') return true;
    if (
      grammar.finiteEnding.test(token.lower) &&
      !grammar.determiners.has(tokens[at - 1]?.key ?? '') &&
      !(code === 'en' && grammar.prepositions.has(tokens[at - 1]?.key ?? ''))
    )
      return true;
  }
  return false;
}
