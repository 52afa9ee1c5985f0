import { languageCodes } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { cities } from '../language/places/cities.ts';
import { regions } from '../language/places/regions.ts';
import { fold } from '../text/fold.ts';

/** Folded ↦ as the lists write it, with its accents. */
const listed: ReadonlyMap<string, string> = new Map(
  [cities, regions].flatMap((table) =>
    table.split(/[,\n/]/).flatMap((entry) => {
      const name = entry.trim();
      return name ? [[fold(name), name] as const] : [];
    }),
  ),
);

/** *Val-de-Marne*, *Isle of Man* */
const isSmall = (word: string): boolean =>
  languageCodes.some((code) => languages[code].vocabulary.insideNames.has(word));

/**
 * A place as names are written, where a dateline prints it in capitals throughout: *OUAGADOUGOU* ↦ *Ouagadougou*, *SEGOU* ↦
 * *Ségou*, *CHÂLONS-SUR-SAÔNE* ↦ *Châlons-sur-Saône*. What is not listed and has three letters or fewer, or full stops,
 * is an abbreviation (*RDC*, *U.S.*); any other name is left as printed.
 */
export function placeName(printed: string): string {
  if (printed !== printed.toUpperCase() || printed === printed.toLowerCase()) return printed;
  const known = listed.get(fold(printed));
  if (known) return known;
  if (printed.length <= 3 || /\p{Lu}\./u.test(printed)) return printed;
  return printed
    .toLowerCase()
    .replace(/[\p{L}\p{M}]+/gu, (word, at: number) =>
      at > 0 && isSmall(word) ? word : word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    );
}
