import { is, isPreposition, nameAt, type Parsed, startsPhrase } from '../parse.ts';
import { partyOf, phraseEnd, phraseOf } from '../parties.ts';
import { segmentsBefore } from '../segments.ts';
import type { Token } from '../tokens.ts';
import { phraseStart } from './phrase-start.ts';
import { joint, type Subject } from './subject.ts';

/** The noun phrase that *qui* or *who* takes up: the nearest one, with what it stands in apposition to. */
export function antecedent(parsed: Parsed, end: number): Subject | undefined {
  const { tokens, finite, grammar } = parsed;
  let first = end;
  while (
    first > 0 &&
    is(tokens[first - 1], 'word', 'number') &&
    !finite[first - 1] &&
    !grammar.subordinators.has((tokens[first - 1] as Token).key)
  )
    first--;
  const candidates: number[] = [];
  for (let at = first; at <= end; at++) {
    if (!startsPhrase(parsed, at) || isPreposition(tokens[at])) continue;
    const name = nameAt(parsed, at);
    const before = tokens[at - 1]?.key ?? '';
    // *according to Paul Simms, who …*; not *Priyanka Sethi-Warren of Cascadia Research, who …*
    const person = candidates.some((one) => nameAt(parsed, one)?.institution === false);
    const bears = name !== undefined && name.last > name.first;
    const governed = grammar.genitives.has(before) ? person : grammar.placing.has(before) && !bears;
    if (!governed || at === first) candidates.push(at);
    at = Math.max(at, name?.last ?? at);
  }
  // *a man in Hull who …*: what reaches the pronoun, else what opens the stretch.
  const start = candidates.find((at) => phraseEnd(parsed, at) >= end) ?? candidates[0];
  if (start === undefined) return undefined;
  const phrase = phraseOf(parsed, start, Math.max(start, Math.min(end, phraseEnd(parsed, start))));
  const left = start === first ? apposedBefore(parsed, start) : undefined;
  return joint([partyOf(parsed, [...(left ? [left] : []), phrase])], 'before');
}

/** The role or the name that a phrase behind a comma belongs to: *la députée, Mme Diallo*. */
function apposedBefore(parsed: Parsed, first: number): ReturnType<typeof phraseOf> | undefined {
  if (!is(parsed.tokens[first - 1], 'comma')) return undefined;
  // *elle a cité Robert Ferrandi, prédécesseur du maire, qui …*
  const name = nameAt(parsed, first - 2);
  if (name && name.last === first - 2 && name.last > name.first)
    return phraseOf(parsed, name.first, name.last);
  const segment = segmentsBefore(parsed, first - 2).at(-1);
  if (segment?.kind !== 'phrase') return undefined;
  const start = phraseStart(parsed, segment);
  const phrase = start === undefined ? undefined : phraseOf(parsed, start, segment.last);
  return phrase?.head || phrase?.name ? phrase : undefined;
}
