import { firstNamesWith } from '../first-names.ts';

/** To the first names of both languages, those that tell another gender in English, or none: *Jean*, *Laurence*. */
export const firstNames = firstNamesWith({
  any: 'Adrienne Alexis Francis Frédérique Jean Jules Laurence Laurie Marion Michele Nikita Rémi Rene',
});
