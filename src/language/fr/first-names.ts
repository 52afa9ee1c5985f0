import { firstNamesWith } from '../first-names.ts';

/** To the first names of both languages, those that tell another gender in French, or folded are an English word: *Saïd*. */
export const firstNames = firstNamesWith({
  masculine: 'Alexis Côme Désiré Francis Innocent Jean Jules Modeste Nikita Papa Rémi René Saïd Slim',
  feminine: 'Adrienne Flore Frédérique Hind Laurence Laurie Mama Marion Michèle Reine',
  any: 'Fortuné Nema Sali Sina',
});
