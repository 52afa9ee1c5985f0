import type { Cue } from '../find/cues.ts';
import { hasFiniteVerb, is, isAdverb, isPreposition, type Parsed } from '../find/parse.ts';
import { isCoordinated } from '../find/subjects.ts';
import { markerAt } from './markers.ts';
import type { Scene } from './proposal.ts';

/** The last token of a sentence before its final stop. */
export const sentenceEnd = ({ tokens }: Parsed): number => {
  let last = tokens.length - 1;
  while (last >= 0 && is(tokens[last], 'stop')) last--;
  return last;
};

/** The first token of a sentence's own words: behind a dateline's dash, an opening dash, a leading conjunction. */
export function sentenceStart({ tokens, language: { grammar } }: Parsed): number {
  let first = 0;
  const dash = tokens.findIndex((token, at) => at < 16 && is(token, 'dash') && at > 0);
  if (
    dash > 0 &&
    tokens
      .slice(0, dash)
      .every((token, at) => !is(token, 'quotation', 'stop', 'colon') && (at > 0 || isUpper(token.text)))
  )
    first = dash + 1;
  while (is(tokens[first], 'dash', 'comma', 'other')) first++;
  if (tokens[first] && grammar.conjunctions.has((tokens[first] as { key: string }).key)) first++;
  return first;
}

const isUpper = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/**
 * Where a reported clause that begins at `from` ends (its last token): at the end of its sentence, or before what the
 * narrator adds: *, ajoutant que*, *et regretté que*, *et que*, *, sans nommer X*, *, a-t-il dit*.
 */
export function clauseEnd(scene: Scene, from: number, index: number): number {
  const { parsed, subjects } = scene;
  const {
    tokens,
    cues,
    language: { grammar },
  } = parsed;
  const end = sentenceEnd(parsed);
  for (let at = from; at <= end; at++) {
    const token = tokens[at];
    if (is(token, 'semicolon')) return at - 1;
    if (is(token, 'colon') && is(tokens[at + 1], 'quotation')) return at - 1;
    if (at === from) continue;
    const comma = is(token, 'comma');
    if (comma && grammar.clauseBreakers.has(tokens[at + 1]?.key ?? '') && !markerAt(parsed, at + 1))
      return at - 1;
    const conjunction = !!token && grammar.and.has(token.key);
    if (conjunction && grammar.complementizers.has(tokens[at + 1]?.key ?? '')) return comma ? at - 2 : at - 1;
    if (!comma && !(token && grammar.conjunctions.has(token.key))) continue;
    const next = cues.findIndex((cue, other) => other > index && cue.first > at && cue.first - at <= 7);
    if (next < 0) continue;
    const cue = cues[next] as Cue;
    const subject = subjects[next];
    const between = tokens.slice(at + 1, cue.first);
    if (between.some((one) => is(one, 'quotation', 'comma'))) continue;
    if (
      cue.form === 'gerund' &&
      comma &&
      between.every(
        (one) =>
          isAdverb(parsed, one) ||
          /^(?:tout|en|while|by|avant|apres|pour|whilst|before|after|de)$/.test(one.key),
      )
    )
      return at - 1;
    if (cue.form === 'infinitive' && comma) return at - 1;
    if (isCoordinated(parsed, cue) && subject?.side === 'inherited' && isDirectlyBefore(parsed, at, cue))
      return at - 1;
    if (subject && (cue.clitic !== undefined || subject.side === 'after') && comma && between.length <= 2)
      return at - 1;
    if (
      subject?.side === 'before' &&
      subject.first > at &&
      between.length &&
      startsNewClause(parsed, at, subject.first)
    )
      return at - 1;
  }
  return end;
}

/** Nothing but adverbs and pronouns between a conjunction and its verb. */
function isDirectlyBefore(parsed: Parsed, at: number, cue: Cue): boolean {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  for (let next = at + 1; next < cue.first; next++) {
    const token = tokens[next];
    if (
      !isAdverb(parsed, token) &&
      !grammar.clitics.has(token?.key ?? '') &&
      !grammar.conjunctions.has(token?.key ?? '')
    )
      return false;
  }
  return true;
}

/** *…, mais Y a répondu que …*: a conjunction, then another's statement. */
function startsNewClause(parsed: Parsed, at: number, subject: number): boolean {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  const conjunction = is(tokens[at], 'comma') ? at + 1 : at;
  return (
    subject === conjunction + 1 &&
    /^(?:mais|tandis|alors|but|while|or)$/.test(tokens[conjunction]?.key ?? '') &&
    !grammar.complementizers.has(tokens[subject]?.key ?? '')
  );
}

/** Skips what may stand between a verb and its content: adverbs, days, *à la presse*, *dans un communiqué*, set off or not. */
export function skipAdverbials(parsed: Parsed, from: number): number {
  const { tokens } = parsed;
  let at = from;
  for (let steps = 0; at < tokens.length && steps < 24; steps++) {
    if (isAdverb(parsed, tokens[at])) at++;
    else if (
      is(tokens[at], 'comma') &&
      (isPreposition(parsed, tokens[at + 1]) || isAdverb(parsed, tokens[at + 1]))
    ) {
      const close = tokens.findIndex(
        (token, next) => next > at + 1 && is(token, 'comma', 'stop', 'quotation', 'colon'),
      );
      if (
        close < 0 ||
        !is(tokens[close], 'comma') ||
        close - at > 14 ||
        hasFiniteVerb(parsed, at + 1, close - 1)
      )
        return at;
      at = close + 1;
    } else return at;
  }
  return at;
}
