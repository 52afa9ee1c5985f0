import { takes } from '../find/cues/cue.ts';
import { is, isAdverb, type Parsed } from '../find/parse.ts';
import { segmentAt } from '../find/segments.ts';
import { isCoordinated } from '../find/subject/subjects.ts';
import { markerAt } from './markers.ts';
import type { Scene } from './proposal.ts';
import { sourceOf } from './sources.ts';

/** A cue so far behind a comma or a conjunction has nothing to do with it. */
const NEAR = 7;

/** *…, a figure the ministry disputes* · *…, ce que la direction dément*: another's verb closes what sums the clause up. */
export function isDisputed({ parsed, subjects }: Scene, at: number): boolean {
  const determiner = parsed.tokens[at]?.entry.determiner;
  const sums = determiner?.type === 'indefinite' || parsed.tokens[at]?.key === 'ce';
  if (!sums || determiner?.number === 'plural') return false;
  const { last } = segmentAt(parsed, at);
  return parsed.cues.some(
    (cue, index) =>
      cue.first > at && cue.last === last && takes(cue, 'noun') && subjects[index]?.side === 'before',
  );
}

/** *warned that sales would slow and declined to …*: a past does not go on with *would*. */
export function isLikeMain(
  { tokens, finite, grammar, language }: Parsed,
  from: number,
  and: number,
): boolean {
  if (language.code !== 'en' || !finite[and + 1] || !/ed$/.test(tokens[and + 1]?.key ?? '')) return false;
  const modal = finite.lastIndexOf(true, and - 1);
  const tense = grammar.auxiliaries.get(tokens[modal]?.key ?? '');
  const bare = !grammar.auxiliaries.has(tokens[modal + 1]?.key ?? '') && !isAdverb(tokens[modal + 1]);
  return modal >= from && (tense === 'conditional' || tense === 'future') && bare && and - modal < 8;
}

/** *alors que des réfugiés font état …*, *after councillors backed …*: a subordinator, a subject and a verb. */
export function opensOwnClause(parsed: Parsed, at: number): boolean {
  const { tokens, finite, grammar } = parsed;
  const { key = '' } = tokens[at] ?? {};
  if (!grammar.temporal.has(key)) return false;
  const next = tokens.findIndex((token, index) => index > at && is(token, 'comma', 'stop', 'quotation'));
  const last = next < 0 ? tokens.length : next;
  if (grammar.gerundEnding.test(tokens[at + 1]?.key ?? '')) return false;
  return tokens.slice(at + 2, last).some(({ key }, index) => finite[at + 2 + index] || /ed$/.test(key));
}

/** *praised the residents but stopped short of …*: behind a noun phrase and a conjunction, a verb of the narrator's. */
export function narratorsVerb(parsed: Parsed, at: number): boolean {
  const { tokens, finite, grammar } = parsed;
  const { key = '' } = tokens[at] ?? {};
  if (!grammar.and.has(key) && !grammar.conjunctions.has(key)) return false;
  let next = at + 1;
  while (
    isAdverb(tokens[next]) ||
    (grammar.clitics.has(tokens[next]?.key ?? '') && !grammar.determiners.has(tokens[next]?.key ?? ''))
  )
    next++;
  return finite[next] === true;
}

/** *…, according to X.*: the source of the whole sentence. */
export function endsWithSource(parsed: Parsed, at: number, end: number): boolean {
  const marker = markerAt(parsed, at);
  const source = marker && sourceOf(parsed, marker);
  return source !== undefined && source.last >= end;
}

/** *…, with the Courier reporting that …*: a report of another's, with its own subject and a gerund. */
export const opensAbsolute = ({ parsed, subjects }: Scene, at: number): boolean =>
  parsed.grammar.absolutes.has(parsed.tokens[at]?.key ?? '') &&
  parsed.cues.some(
    ({ form }, index) =>
      form === 'gerund' && subjects[index]?.side === 'before' && subjects[index]?.first === at + 1,
  );

/** Whether behind a comma or a conjunction the narrator reports on, with a cue of its own. */
export function narratorGoesOn({ parsed, subjects }: Scene, at: number, index: number): boolean {
  const { tokens, cues, grammar } = parsed;
  const comma = is(tokens[at], 'comma');
  const next = cues.findIndex((cue, other) => other > index && cue.first > at && cue.first - at <= NEAR);
  const cue = cues[next];
  if (!cue) return false;
  const subject = subjects[next];
  const between = tokens.slice(at + 1, cue.first);
  if (between.some((token) => is(token, 'quotation', 'comma'))) return false;
  if (cue.form === 'infinitive') return comma;
  if (cue.form === 'gerund')
    return comma && between.every((token) => isAdverb(token) || grammar.gerundMarkers.has(token.key));
  if (isCoordinated(parsed, cue) && subject?.side === 'inherited')
    return between.every((token) => isLight(parsed, token));
  if (cue.clitic !== undefined || (subject?.side === 'after' && cue.verbs.length > 0))
    return comma && between.length <= 2;
  // *…, mais Y a répondu que …*: a conjunction, then another's statement.
  const conjunction = comma ? at + 1 : at;
  return (
    subject?.side === 'before' &&
    subject.first === conjunction + 1 &&
    grammar.contrasts.has(tokens[conjunction]?.key ?? '')
  );
}

/** An adverb, a clitic or a conjunction, between a conjunction and its verb. */
const isLight = (parsed: Parsed, token: Parsed['tokens'][number]): boolean => {
  const { grammar } = parsed.language;
  return (
    isAdverb(token) ||
    grammar.clitics.has(token.key) ||
    grammar.conjunctions.has(token.key) ||
    grammar.and.has(token.key)
  );
};
