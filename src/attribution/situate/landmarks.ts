import { isAddress } from '../find/finite.ts';
import type { Parsed } from '../find/parse.ts';

/** The first and last token of *Makola market*, *Palais-Bourbon*: a name with the noun that makes one name of both. */
export function landmarkAt(parsed: Parsed, first: number, last: number): [number, number] | undefined {
  const { landmarks } = parsed.language.situations;
  const key = (at: number): string => parsed.tokens[at]?.key ?? '';
  if (key(first).includes('-') && landmarks.has(key(first).split('-')[0] as string)) return [first, last];
  if (parsed.language.code === 'fr') {
    const noun = nounBefore(parsed, first);
    return noun !== undefined && isPlaced(parsed, noun, last) ? [noun, last] : undefined;
  }
  for (let next = last + 1; next <= last + 2; next++) if (landmarks.has(key(next))) return [first, next];
  return last > first && landmarks.has(key(last)) ? [first, last] : undefined;
}

/** *vendredi, place Soweto,* · *mardi soir, salle Jean-Moulin*: set off by a comma, it needs no preposition. */
const isSetOff = ({ tokens, language }: Parsed, noun: number, last: number): boolean =>
  language.code === 'fr' &&
  tokens[noun - 1]?.kind === 'comma' &&
  language.situations.addresses.has(tokens[noun]?.key ?? '') &&
  tokens[last + 1]?.kind !== 'word';

/** *au stade*, *sur la scène du théâtre*: a preposition of place stands before it, or before what is of it; or it is set off. */
export function isPlaced(parsed: Parsed, noun: number, last: number): boolean {
  const { tokens, grammar, language } = parsed;
  if (isSetOff(parsed, noun, last)) return true;
  const { determiners, genitives } = grammar;
  const { placePrepositions } = language.situations;
  if (isAddress(tokens, noun, language)) return true;
  const before = tokens[noun - 1]?.key ?? '';
  const joined = placePrepositions.has(before) || genitives.has(before);
  const at = determiners.has(before) && !joined ? noun - 2 : noun - 1;
  const key = tokens[at]?.key ?? '';
  return (
    placePrepositions.has(key) ||
    (genitives.has(key) &&
      tokens.slice(Math.max(0, at - 3), at).some((token) => placePrepositions.has(token.key)))
  );
}

/** *stade Vélodrome*, *quai de la Marine*, *stade des Peupliers*; not *stade de Mugron*, which is in a town. */
function nounBefore({ tokens, language }: Parsed, first: number): number | undefined {
  const { landmarks } = language.situations;
  const before = (back: number): string => tokens[first - back]?.key ?? '';
  if (landmarks.has(before(1))) return first - 1;
  if (['des', 'du'].includes(before(1)) && landmarks.has(before(2))) return first - 2;
  const article = before(2) === 'de' && ['la', "l'"].includes(before(1));
  return article && landmarks.has(before(3)) ? first - 3 : undefined;
}
