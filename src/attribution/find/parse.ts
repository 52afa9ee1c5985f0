import type { Grammar } from '../../language/grammar.ts';
import type { Language, Nouns } from '../../language/language.ts';
import type { Cue } from './cues.ts';
import { findCues } from './cues.ts';
import type { Sentence } from './levels.ts';
import { findNames, type NameMention } from './names/names.ts';
import { titleAt } from './titles.ts';
import type { Token } from './tokens.ts';

/** A sentence with what the finders marked in it. */
export interface Parsed extends Sentence {
  readonly language: Language;
  /** The language's, for short. */
  readonly grammar: Grammar;
  readonly nouns: Nouns;
  readonly names: readonly NameMention[];
  readonly cues: readonly Cue[];
  /** Parallel to the tokens. */
  readonly finite: readonly boolean[];
}

export function parse(sentence: Sentence, language: Language, known: ReadonlySet<string>): Parsed {
  const { tokens } = sentence;
  const names = findNames(tokens, language, known);
  const cues = findCues(tokens, language).filter(
    ({ first, last }) => first !== last || !isNickname(tokens, names, last + 1),
  );
  return {
    ...sentence,
    language,
    grammar: language.grammar,
    nouns: language.nouns,
    names,
    cues,
    finite: findFiniteVerbs(tokens, cues, language),
  };
}

/** No nickname has more letters. */
const LONGEST_NICKNAME = 30;

/** *Hamidou Niangadou dit « Vieux », a fait savoir …*: a quotation between a name and its verb that names. */
export function isNickname(tokens: readonly Token[], names: readonly NameMention[], at: number): boolean {
  const { quotation } = tokens[at] ?? {};
  return (
    quotation !== undefined &&
    quotation.content.end - quotation.content.start <= LONGEST_NICKNAME &&
    tokens[at + 1]?.kind === 'comma' &&
    tokens[at - 1]?.kind === 'word' &&
    names.some(({ last }) => last === at - 2)
  );
}

/** What the rules ask of a single token. */
export const is = (token: Token | undefined, ...kinds: readonly Token['kind'][]): boolean =>
  !!token && kinds.includes(token.kind);

export const nameStartingAt = ({ names }: Parsed, at: number): NameMention | undefined =>
  names.find((name) => name.first === at);
export const nameAt = ({ names }: Parsed, at: number): NameMention | undefined =>
  names.find((name) => name.first <= at && at <= name.last);

export const isTitle = ({ tokens, language }: Parsed, at: number): boolean =>
  titleAt(tokens, at, language) !== undefined;

export const isPerson = ({ nouns }: Parsed, token: Token | undefined): boolean =>
  !!token && (nouns.roles.has(token.key.replace(/^(?:ex|vice|co)-/, '')) || nouns.kin.has(token.key));

export const isSpeaking = (parsed: Parsed, token: Token | undefined): boolean =>
  isPerson(parsed, token) ||
  (!!token &&
    (parsed.language.nouns.institutions.has(token.key) || parsed.language.nouns.documents.has(token.key)));

export const isAdverb = ({ grammar }: Parsed, token: Token | undefined): boolean =>
  is(token, 'word') &&
  (grammar.adverbs.has((token as Token).key) || grammar.adverbEnding.test((token as Token).key));

export const isPreposition = ({ grammar }: Parsed, token: Token | undefined): boolean =>
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

/** Whether a finite verb stands among the tokens `first` … `last`. */
export const hasFiniteVerb = ({ finite }: Parsed, first: number, last: number): boolean =>
  finite.indexOf(true, Math.max(0, first)) <= last && finite.indexOf(true, Math.max(0, first)) >= 0;

export const isFiniteVerb = ({ finite }: Parsed, at: number): boolean => finite[at] === true;

/** For each token whether it begins or is a finite verb: a cue, a listed form, an auxiliary, or a likely ending. */
function findFiniteVerbs(
  tokens: readonly Token[],
  cues: readonly Cue[],
  { grammar, code }: Language,
): boolean[] {
  const finite = tokens.map((token, at) => {
    // A participle, a noun or a name may open an English sentence; a verb hardly.
    if (token.kind !== 'word' || (token.capital && (at > 0 || code === 'en'))) return false;
    const before = tokens[at - 1];
    // *it’s*, *they’re*
    if (code === 'en' && /^['’](?:s|re|m|ll|ve|d)$/.test(token.text))
      return grammar.pronouns.has(before?.key ?? '');
    const tense = grammar.auxiliaries.get(token.key);
    if (tense)
      return (
        tense !== 'gerund' && tense !== 'infinitive' && !(tokens[at - 1]?.key === grammar.infinitiveMark)
      );
    if (before && (grammar.determiners.has(before.key) || grammar.prepositions.has(before.key))) {
      if (!grammar.clitics.has(before.key)) return false;
      // *la veille*, *l’embauche*: behind an article a noun, behind an object pronoun a verb: *qui la veille*.
      const subject = tokens[at - 2];
      const pronoun =
        subject &&
        (grammar.pronouns.has(subject.key) ||
          grammar.relatives.has(subject.key) ||
          grammar.clitics.has(subject.key) ||
          subject.capital);
      if (grammar.determiners.has(before.key) && !pronoun) return false;
    }
    return grammar.finiteForms.has(token.lower) || grammar.finiteEnding.test(token.lower);
  });
  for (const { form, first, last } of cues) {
    const finiteCue = form === 'finite' || form === 'passive';
    for (let at = first; at <= last; at++) finite[at] = finiteCue;
  }
  return finite;
}
