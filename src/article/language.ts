import { stopWords as english } from '../language/en/stop-words.ts';
import { stopWords as french } from '../language/fr/stop-words.ts';
import type { LanguageCode } from '../language/language.ts';
import { fold } from '../text/fold.ts';

const lists: readonly (readonly [LanguageCode, ReadonlySet<string>])[] = [
  ['fr', french],
  ['en', english],
];

/** Enough to be sure, and little enough that a long file costs no more than a short one. */
const sample = 4_000;

/**
 * The language that most small words of the text's beginning belong to; undefined where fewer than three tell, or no
 * language has twice as many as the others. Words of both (*on*, *a*, *plus*) tell nothing.
 */
export function detectLanguage(text: string): LanguageCode | undefined {
  const counts = new Map<LanguageCode, number>();
  for (const word of fold(text.slice(0, sample)).split(/[^\p{L}]+/u)) {
    const of = lists.filter(([, words]) => words.has(word));
    const only = of.length === 1 ? of[0]?.[0] : undefined;
    if (only) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
