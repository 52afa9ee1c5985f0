import { fold } from '../text/fold.ts';
import { african } from './first-names/african.ts';
import { asian } from './first-names/asian.ts';
import { either } from './first-names/either.ts';
import { european } from './first-names/european.ts';
import { feminine } from './first-names/feminine.ts';
import { masculine } from './first-names/masculine.ts';
import type { Gender } from './lexicon.ts';
import { list } from './words.ts';

/**
 * First names that the French and English press print, West African, Maghrebi and European above all, by the gender that
 * most who bear them have; names of both are `any`. A name missing here is no harm (a pronoun is then resolved by other
 * signs), a wrong gender is: the few on which the languages differ stand in the tables of each.
 */
const shared: readonly Partial<Record<Gender, string>>[] = [
  african,
  asian,
  european,
  { masculine, feminine, any: either },
];

/** The shared names with those of one language laid over them; folded name ↦ gender. */
export const firstNamesWith = (own: Partial<Record<Gender, string>>): ReadonlyMap<string, Gender> =>
  new Map(
    [...shared, own].flatMap((table) =>
      (Object.entries(table) as [Gender, string][]).flatMap(([gender, names]) =>
        list(names).map((name) => [fold(name), gender] as const),
      ),
    ),
  );
