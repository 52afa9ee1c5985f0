import type { Grammar } from '../../language/grammar.ts';
import type { Language, Nouns } from '../../language/language.ts';
import type { Cue } from './cues/cue.ts';
import { findCues } from './cues/cues.ts';
import type { TokenKind } from './entry.ts';
import { findFiniteVerbs } from './finite.ts';
import type { Sentence } from './levels.ts';
import type { NameMention } from './names/names.ts';
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
  /** The name that a token belongs to, and the cue that begins with it. */
  readonly nameOf: readonly (NameMention | undefined)[];
  readonly cueOf: readonly (Cue | undefined)[];
  /** Of the questions that are asked again and again, what was found at each token (`remembered`). */
  readonly answers: unknown[][];
}

export function parse(sentence: Sentence, language: Language, names: readonly NameMention[]): Parsed {
  const { tokens } = sentence;
  const cues = findCues(tokens, language).filter(
    ({ first, last }) =>
      first !== last ||
      (!isNickname(tokens, names, last + 1, language) && !isAlias(tokens, names, last, language)),
  );
  return {
    tokens,
    paragraph: sentence.paragraph,
    quotation: sentence.quotation,
    index: sentence.index,
    language,
    grammar: language.grammar,
    nouns: language.nouns,
    names,
    cues,
    finite: findFiniteVerbs(tokens, cues, language),
    nameOf: namesOf(tokens, names),
    cueOf: cuesOf(tokens, cues),
    answers: [],
  };
}

function namesOf(tokens: readonly Token[], names: readonly NameMention[]): (NameMention | undefined)[] {
  const nameOf = new Array<NameMention | undefined>(tokens.length).fill(undefined);
  for (const name of names) for (let at = name.first; at <= name.last; at++) nameOf[at] ??= name;
  return nameOf;
}

function cuesOf(tokens: readonly Token[], cues: readonly Cue[]): (Cue | undefined)[] {
  const cueOf = new Array<Cue | undefined>(tokens.length).fill(undefined);
  for (const cue of cues) cueOf[cue.first] = cue;
  return cueOf;
}

/** The same sentence, as far as a token alone. */
export const upTo = (parsed: Parsed, end: number): Parsed => ({
  ...parsed,
  tokens: parsed.tokens.slice(0, end),
  answers: [],
});

let questions = 0;

/** What is asked of a sentence’s tokens again and again is read once, for as long as the sentence is kept. */
export function remembered<Value>(
  read: (parsed: Parsed, at: number) => Value,
): (parsed: Parsed, at: number) => Value {
  const question = questions++;
  return (parsed, at) => {
    parsed.answers[question] ??= [];
    const answers = parsed.answers[question] as (Value | undefined)[];
    answers[at] ??= read(parsed, at);
    return answers[at];
  };
}

/** No nickname has more letters. */
const LONGEST_NICKNAME = 30;

/** *Hamidou Niangadou dit « Vieux », a fait savoir …*: a quotation between a name and its verb that names. */
export function isNickname(
  tokens: readonly Token[],
  names: readonly NameMention[],
  at: number,
  { grammar }: Language,
): boolean {
  const { quotation } = tokens[at] ?? {};
  return (
    quotation !== undefined &&
    quotation.content.end - quotation.content.start <= LONGEST_NICKNAME &&
    tokens[at + 1]?.kind === 'comma' &&
    grammar.naming.has(tokens[at - 1]?.key ?? '') &&
    names.some(({ last }) => last === at - 2)
  );
}

/** *Gaston Bélizaire, dit Ti-Fer, est mort*: between two commas and two names a verb gives another name. */
function isAlias(
  tokens: readonly Token[],
  names: readonly NameMention[],
  at: number,
  { grammar }: Language,
): boolean {
  if (tokens[at - 1]?.kind !== 'comma' || !grammar.naming.has(tokens[at]?.key ?? '')) return false;
  const alias = names.find(({ first }) => first === at + 1);
  return (
    alias !== undefined &&
    tokens[alias.last + 1]?.kind === 'comma' &&
    names.some(({ last }) => last === at - 2)
  );
}

/** What the rules ask of a single token. */
export function is(
  token: Token | undefined,
  one: TokenKind,
  // Named one by one: a list would be built anew at each of the many calls.
  two?: TokenKind,
  three?: TokenKind,
  four?: TokenKind,
  five?: TokenKind,
  six?: TokenKind,
  seven?: TokenKind,
): boolean {
  if (!token) return false;
  const { kind } = token;
  if (kind === one || kind === two || kind === three || kind === four) return true;
  return kind === five || kind === six || kind === seven;
}

export const nameAt = ({ nameOf }: Parsed, at: number): NameMention | undefined => nameOf[at];

export const isTitle = ({ tokens, language }: Parsed, at: number): boolean =>
  titleAt(tokens, at, language) !== undefined;

export const isSpeaking = (token: Token | undefined): boolean => token?.entry.speaking === true;

export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.entry.adverb;

export const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && !token.glued && token.entry.preposition;

/** *about a hundred parents*, *over 300 residents*: before a quantity no preposition, but part of its phrase. */
export function isApproximate({ tokens, grammar }: Parsed, at: number): boolean {
  const [token, next] = [tokens[at + 1], tokens[at + 2]];
  const number =
    is(token, 'number') || token?.entry.determiner?.type === 'number' || grammar.counts.has(token?.key ?? '');
  const quantity = grammar.determiners.has(token?.key ?? '') && grammar.quantities.has(next?.key ?? '');
  return grammar.approximations.has(tokens[at]?.key ?? '') && (number || quantity);
}

/** Whether a noun phrase can begin here: a determiner, a title, a name, a noun of those who speak. */
export function startsPhrase(parsed: Parsed, at: number): boolean {
  const token = parsed.tokens[at];
  if (!token || (token.kind !== 'word' && token.kind !== 'number') || token.glued) return false;
  const { determiner, preposition, speaking } = token.entry;
  if (determiner) return !preposition || determiner.type === 'indefinite';
  return speaking || nameAt(parsed, at) !== undefined || isTitle(parsed, at);
}

/** Whether a finite verb stands among the tokens `first` … `last`. */
export function hasFiniteVerb({ finite }: Parsed, first: number, last: number): boolean {
  for (let at = Math.max(0, first); at <= last && at < finite.length; at++) if (finite[at]) return true;
  return false;
}

/** Whether a finite verb stands at a token, adverbs and object pronouns before it aside: *and quickly sought*, *, s’est dit*. */
export function opensVerb({ tokens, finite, grammar }: Parsed, from: number): boolean {
  let at = from;
  while (isAdverb(tokens[at]) || (grammar.clitics.has(tokens[at]?.key ?? '') && !finite[at])) at++;
  return finite[at] === true;
}

export const isFiniteVerb = ({ finite }: Parsed, at: number): boolean => finite[at] === true;
