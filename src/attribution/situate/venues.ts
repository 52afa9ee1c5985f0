import type { Parsed } from '../find/parse.ts';

const keyAt = ({ tokens }: Parsed, at: number): string => tokens[at]?.key ?? '';

/** The venue before a genitive: *mairie de*, *tribunal de première instance d’*, *dans sa cuisine de*. */
export function venueBefore(parsed: Parsed, genitive: number): number | undefined {
  const { situations } = parsed.language;
  for (let at = genitive - 1; at >= Math.max(0, genitive - 5); at--) {
    const token = parsed.tokens[at];
    if (token?.kind !== 'word' || parsed.finite[at]) return undefined;
    // *en Commune VI du District de Bamako*
    if (situations.venues.has(token.key)) return at;
    // *l’école Jules-Ferry de Vaudrecourt*
    if (token.capital && !situations.venues.has(keyAt(parsed, at - 1))) return undefined;
    if (parsed.nouns.roles.has(token.key)) return undefined;
  }
  return undefined;
}

/** *Residents of Hexcombe*, *les pêcheurs de Mbour*: where they are, many of them live. */
export function isPeopled(parsed: Parsed, first: number, last: number): boolean {
  return (
    last - first < 2 &&
    ['of', 'de', "d'"].includes(keyAt(parsed, first - 1)) &&
    parsed.nouns.roles.get(keyAt(parsed, first - 2))?.number === 'plural'
  );
}

/** A preposition of place stands shortly before a venue: *à la barre du tribunal*, *en mairie*; not *le préfet de la région de*. */
export function isInside(parsed: Parsed, venue: number): boolean {
  const { placePrepositions, venues } = parsed.language.situations;
  for (let at = venue - 1; at >= Math.max(0, venue - 6); at--) {
    if (placePrepositions.has(keyAt(parsed, at)) || keyAt(parsed, at) === 'devant') return true;
    if (parsed.tokens[at]?.kind !== 'word') return false;
  }
  return venues.has(keyAt(parsed, venue - 2));
}
