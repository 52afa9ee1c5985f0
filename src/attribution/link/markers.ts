import type { SourceMarker } from '../../language/grammar.ts';
import type { Parsed } from '../find/parse.ts';

export interface Marker {
  readonly marker: SourceMarker;
  /** Tokens of its words. */
  readonly first: number;
  readonly last: number;
}

/** The source marker that begins at a token, the longest first: *selon*, *à en croire*, *according to*. */
export function markerAt({ tokens }: Parsed, at: number): Marker | undefined {
  let best: Marker | undefined;
  for (const marker of tokens[at]?.entry.markers ?? []) {
    if (!marker.words.every((word, index) => tokens[at + index]?.key === word)) continue;
    const last = at + marker.words.length - 1;
    if (!best || last > best.last || (last === best.last && marker.pronoun))
      best = { marker, first: at, last };
  }
  return best;
}
