import { stopWords as english } from '../language/en/stop-words.ts';
import { stopWords as french } from '../language/fr/stop-words.ts';
import type { LanguageCode } from '../language/language.ts';
import { fold } from '../text/fold.ts';

/** The small words of one language alone; those of both (*on*, *a*, *plus*) tell nothing. */
const telling: ReadonlyMap<string, LanguageCode> = new Map([
  ...[...french].filter((word) => !english.has(word)).map((word) => [word, 'fr'] as const),
  ...[...english].filter((word) => !french.has(word)).map((word) => [word, 'en'] as const),
]);

/** Enough to be sure, and little enough that a long file costs no more than a short one. */
const sample = 4_000;

/**
 * The language that most small words of the text's beginning belong to; undefined where fewer than three tell, or no
 * language has twice as many as the others.
 */
export function detectLanguage(text: string): LanguageCode | undefined {
  const counts = new Map<LanguageCode, number>();
  for (const word of fold(text.slice(0, sample)).split(/[^\p{L}]+/u)) {
    const only = telling.get(word);
    if (only) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
