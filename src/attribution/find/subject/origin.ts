import { placeNames } from '../../../language/places.ts';
import { nameAt, type Parsed } from '../parse.ts';
import type { Segment } from '../segments.ts';
import type { Token } from '../tokens.ts';

/** *Erin Whitcomb of Fargo, North Dakota,* · *Tolhurst, of Beech Close, Carlton-on-Soar,*: whether a segment goes on with where somebody is from. */
export function isOrigin(parsed: Parsed, segments: readonly Segment[], at: number): boolean {
  const { first, last } = segments[at] as Segment;
  if (at === 0 || nameAt(parsed, first)?.last !== last) return false;
  const words = parsed.tokens.slice(first, last + 1).map(({ key }) => key);
  return placeNames.has(words.join(' ')) || isAddress(parsed, segments, at);
}

/** Behind a name and *of* or *in* with another, a third that is no person's. */
function isAddress(
  { tokens, names, grammar, language }: Parsed,
  segments: readonly Segment[],
  at: number,
): boolean {
  const [name, where, whose] = [segments[at] as Segment, segments[at - 1], segments[at - 2]];
  if (whose?.kind !== 'phrase' || where?.kind !== 'adverbial') return false;
  const { key } = tokens[where.first] as Token;
  const from = grammar.genitives.has(key) || grammar.placing.has(key);
  const spoken = language.firstNames.has(tokens[name.first]?.key ?? '');
  return from && !spoken && [whose, where].every(({ last }) => names.some((one) => one.last === last));
}
