import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Parsed } from '../find/parse.ts';
import type { Told } from '../resolve/tell.ts';

/**
 * Which tokens of its sentence a cue has to itself, so that a day or a place among them is that of the speech: not what
 * is said, not who says it (*un pêcheur de Gao*), not what a relative clause adds (*, who resigned in March,*), and not
 * what stands beyond another cue.
 */
export function clauseOf(told: Told, near: readonly Told[]): boolean[] {
  const { parsed, cue, content, parties } = told.proposal;
  const { tokens } = parsed;
  const border = cue ?? content[0];
  if (!border) return tokens.map(() => false);
  const others = near.filter((other) => other !== told);
  const [before, after] = neighbours(parsed, border, others);
  const own = { start: before, end: after };
  const said = [
    ...content,
    ...others.flatMap((other) =>
      other.proposal.content.filter((span) => overlaps(span, own) && (!cue || !contains(span, cue))),
    ),
  ];
  const asides = [...relativeClauses(parsed, border, own), ...births(told, border)];
  const speaking = parties.flatMap(({ first, last, phrases }) =>
    phrases.some(({ head }) => head?.class === 'document') ? [] : [[first, last] as const],
  );
  return tokens.map(
    (token, at) =>
      token.kind !== 'quotation' &&
      token.start >= before &&
      token.end <= after &&
      !said.some((span) => overlaps(span, token)) &&
      !asides.some((aside) => overlaps(aside, token)) &&
      !speaking.some(([first, last]) => first <= at && at <= last),
  );
}

/** The offsets of the nearest other cues of the sentence on either side; what stands beyond them is theirs. */
function neighbours(parsed: Parsed, border: Span, others: readonly Told[]): [number, number] {
  let before = 0;
  let after = Number.POSITIVE_INFINITY;
  for (const { proposal } of others) {
    if (proposal.parsed !== parsed || !proposal.cue || overlaps(proposal.cue, border)) continue;
    if (proposal.cue.end <= border.start) before = Math.max(before, proposal.cue.end);
    else after = Math.min(after, proposal.cue.start);
  }
  return [before, after];
}

/** Of those that reach into a stretch: from *qui*, *who* to the next comma, or to the cue; those that hold the cue or tell of a question are none. */
function relativeClauses({ tokens, language }: Parsed, border: Span, own: Span): Span[] {
  const { relatives, presence } = language.situations;
  const clauses: Span[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.start >= own.end) break;
    if (token.kind !== 'word' || !relatives.has(token.key)) continue;
    let end = at + 1;
    while (
      end < tokens.length &&
      !['comma', 'semicolon', 'colon', 'stop', 'quotation', 'dash'].includes(tokens[end]?.kind as string) &&
      !(token.start < border.start && (tokens[end]?.start as number) >= border.start)
    )
      end++;
    const clause = { start: token.start, end: tokens[end - 1]?.end as number };
    if (!overlaps(clause, own)) continue;
    // The cue’s own: *Diop, qui a dit mardi que*.
    const holdsCue =
      token.end <= border.start && tokens[end]?.start === border.start && !endsBefore(tokens, at, border);
    const words = tokens.slice(at, end).map(({ key }) => key);
    if (!holdsCue && !words.some((word) => presence.test(word))) clauses.push(clause);
  }
  return clauses;
}

/** *Born on Dec. 3, 1932, in Bogalusa, La., Mr. Fontaine …*: up to whoever speaks. */
function births({ proposal: { parsed, parties } }: Told, border: Span): Span[] {
  const { tokens, language } = parsed;
  const speaker = tokens[parties[0]?.first ?? -1]?.start ?? border.start;
  return tokens
    .filter(({ key, start }) => start < border.start && language.situations.births.has(key))
    .map(({ start }) => ({
      start,
      end: Math.max(start, Math.min(border.start, speaker > start ? speaker : border.start)),
    }));
}

/** Whether a verb of its own stands between the relative and the cue: *who lives in Hull said*. */
const endsBefore = (tokens: Parsed['tokens'], at: number, border: Span): boolean => {
  const between = tokens.slice(at + 1).filter((token) => token.end <= border.start);
  return between.length > 4;
};
