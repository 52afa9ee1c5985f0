import type { Quotation } from '../../../text/quotation-marks.ts';
import type { Cue } from '../../find/cues/cue.ts';
import { is, isAdverb, isPreposition, type Parsed } from '../../find/parse.ts';
import type { Subject } from '../../find/subject/subject.ts';
import { timeEnd } from '../../find/times.ts';
import type { Token } from '../../find/tokens.ts';
import type { Scene } from '../proposal.ts';

/** The first and the last token of a content. */
export type Range = readonly [first: number, last: number];

/** A verb that governs its content: the cue, its place among the sentence's, and who does what it says. */
export interface Governor {
  readonly scene: Scene;
  readonly cue: Cue;
  readonly index: number;
  readonly subject: Subject | undefined;
}

/** One way in which a verb takes its content; no range where it does not stand so here. */
export interface FrameRule {
  readonly name: string;
  readonly read: (governor: Governor) => readonly Range[];
}

/** The token behind a verb and, where it stands there, its subject. */
export const behind = ({ cue, subject }: Governor): number =>
  Math.max(cue.last, subject?.side === 'after' && cue.clitic === undefined ? subject.last : cue.last) + 1;

export const isComplementizer = ({ tokens, grammar }: Parsed, at: number): boolean =>
  grammar.complementizers.has(tokens[at]?.key ?? '');

/** Whether a token is that preposition, contracted or elided forms included: *du*, *des*, *d’* for *de*; *au*, *aux* for *à*. */
export function isLink(key: string | undefined, link: string): boolean {
  if (key === link) return true;
  if (link === 'de') return key === "d'" || key === 'du' || key === 'des';
  return link === 'à' && (key === 'au' || key === 'aux');
}

/** A contraction holds the determiner of what follows: *plaide pour* + *des…*, but *se félicite* + *du choix*. */
export const holdsDeterminer = (key: string | undefined): boolean => /^(?:du|des|aux?)$/.test(key ?? '');

/** Over the pronouns and the negation before an infinitive: *de ne pas le dire*. */
function skipClitics({ tokens, grammar }: Parsed, from: number): number {
  let at = from;
  // *ne plus rien attendre*
  const negated = /^(?:n'|ne)$/.test(tokens[from]?.key ?? '');
  while (
    grammar.clitics.has(tokens[at]?.key ?? '') ||
    grammar.negations.has(tokens[at]?.key ?? '') ||
    (negated && isAdverb(tokens[at]))
  )
    at++;
  return at;
}

/** A French infinitive, by its ending, that is no noun. */
export function isInfinitive(parsed: Parsed, from: number): boolean {
  const { tokens, grammar, nouns, language } = parsed;
  const token = tokens[skipClitics(parsed, from)];
  if (!is(token, 'word') || !token || language.calendar.dayparts.includes(token.key)) return false;
  const noun =
    grammar.determiners.has(tokens[from]?.key ?? '') && !grammar.clitics.has(tokens[from]?.key ?? '');
  // *la fermeture*, *le dossier* behind what may be an article or a pronoun.
  const article = grammar.determiners.has(tokens[skipClitics(parsed, from) - 1]?.key ?? '');
  if (article && /(?:[st]ure|iere?|[^f]aire|oire|[is]tre|[hv]er)$/.test(token.key)) return false;
  return /(?:er|ir|re|oir)$/.test(token.key) && !noun && !nouns.roles.has(token.key) && !token.capital;
}

/** *avoir vu*, *n’être pas venu* in French: what is said to have been done. */
export const isPerfect = ({ tokens, grammar, language }: Parsed, at: number): boolean =>
  language.code === 'fr' && grammar.auxiliaries.get(tokens[at]?.key ?? '') === 'infinitive';

/** Behind a preposition and its noun phrase: *in a statement*, *to reporters*. */
export function afterPrepositional(parsed: Parsed, from: number): number {
  const { tokens, finite, grammar } = parsed;
  let at = from + 1;
  while (
    at < from + 6 &&
    is(tokens[at], 'word', 'number') &&
    !finite[at] &&
    !isPreposition(tokens[at]) &&
    !grammar.negations.has(tokens[at]?.key ?? '') &&
    !grammar.complementizers.has(tokens[at]?.key ?? '') &&
    !(grammar.pronouns.has(tokens[at]?.key ?? '') && !grammar.determiners.has(tokens[at]?.key ?? '')) &&
    !(at > from + 1 && grammar.determiners.has(tokens[at]?.key ?? ''))
  )
    at++;
  return at;
}

/** *tout retard*, *tout recours*: before a noun the adverb is its determiner. */
function determines({ tokens, grammar }: Parsed, at: number): boolean {
  const next = tokens[at + 1];
  if (!tokens[at]?.entry.determiner || !is(next, 'word') || isPreposition(next) || isAdverb(next))
    return false;
  return !grammar.complementizers.has(next?.key ?? '');
}

/** Over adverbs and whole adverbials set off by commas: *a noté, avec satisfaction, que*. */
export function skipAdverbials(parsed: Parsed, from: number): number {
  const { tokens, finite } = parsed;
  let at = from;
  for (let steps = 0; steps < 24; steps++) {
    const time = timeEnd(parsed, at);
    if ((isAdverb(tokens[at]) && !determines(parsed, at)) || time) {
      at = (time || at) + 1;
      continue;
    }
    const opens =
      is(tokens[at], 'comma') &&
      (isPreposition(tokens[at + 1]) || isAdverb(tokens[at + 1]) || timeEnd(parsed, at + 1));
    if (!opens) return at;
    const close = tokens.findIndex(
      (token, next) => next > at + 1 && is(token, 'comma', 'stop', 'quotation', 'colon'),
    );
    if (
      close < 0 ||
      !is(tokens[close], 'comma') ||
      close - at > 14 ||
      finite.slice(at + 1, close).includes(true)
    )
      return at;
    at = close + 1;
  }
  return at;
}

/** *said sepsis “does not wait for a bed”*: the verb of a clause that begins at `first` opens the words in marks. */
export const hasQuotedVerb = ({ parsed, text }: Scene, first: number, last: number): boolean =>
  parsed.tokens.slice(first + 1, last + 1).some(({ quotation }, index) => {
    const determined = parsed.grammar.determiners.has(parsed.tokens[first + index]?.key ?? '');
    return quotation && !determined && isVerb(parsed, wordsOf(text, quotation)[0] ?? '');
  });

/** *soutient « la cheffe »*, *a lancé « le plan eau »*: a definite noun phrase in marks names; *craint « un échec »* judges. */
export const isNamedObject = ({ parsed, text }: Scene, { quotation }: Token): boolean => {
  const [first = '', ...rest] = quotation ? wordsOf(text, quotation) : [];
  const phrase =
    parsed.grammar.determiners.get(first)?.type === 'definite' && !parsed.grammar.clitics.has(rest[0] ?? '');
  return phrase && !rest.some((word) => isVerb(parsed, word));
};

/** *branded “One District, Strong Schools”*, *call “Clean Shelf”*: English writes the words of a title in capitals. */
export function isTitled({ parsed, text }: Scene, { quotation }: Token): boolean {
  const words = quotation && parsed.language.code === 'en' ? wordsOf(text, quotation) : [];
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
}

const wordsOf = (text: string, { content }: Quotation): readonly string[] =>
  text
    .slice(content.start, content.end)
    .match(/\p{L}+['’]?/gu)
    ?.map((word) => word.replace('’', "'")) ?? [];

export const isVerb = ({ grammar }: Parsed, word: string): boolean =>
  grammar.auxiliaries.has(word) || grammar.finiteForms.has(word) || grammar.finiteEnding.test(word);
