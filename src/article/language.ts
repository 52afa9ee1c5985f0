import { type LanguageCode, languageCodes } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { fold } from '../text/fold.ts';

/** The small words of one language alone; those of both (*on*, *a*, *plus*) tell nothing. */
const telling = new Map<string, LanguageCode | undefined>();
for (const code of languageCodes)
  for (const word of languages[code].grammar.stopWords)
    telling.set(word, telling.has(word) ? undefined : code);

const latin = /[a-z\u00df-\u024f]+/g;

/** Enough to be sure, and little enough that a long file costs no more than a short one. */
const sample = 4_000;

/**
 * The language that most small words of the text's beginning belong to; undefined where fewer than three tell, or no
 * language has twice as many as the others.
 */
export function detectLanguage(text: string): LanguageCode | undefined {
  const counts = new Map<LanguageCode, number>();
  for (const word of fold(text.slice(0, sample)).match(latin) ?? []) {
    const only = telling.get(word);
    if (only) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
