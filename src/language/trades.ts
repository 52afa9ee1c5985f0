import { fold } from '../text/fold.ts';
import { rolesByField as english } from './en/roles.ts';
import { rolesByField as french } from './fr/roles.ts';
import { lemmasOf, set } from './words.ts';

/**
 * What people do for a living, as far apart as nobody's roles are within one year: a minister is no goalkeeper. Nouns
 * that stand in several fields (*chef*, *director*, *captain*, *president* of a club or a state, *defender* of a goal or
 * of rights) tell nothing, nor do crafts, for one is no word for another.
 */
export type TradeField = keyof typeof french & keyof typeof english;

/** Folded lemma ↦ its field, of both languages. */
export const fieldOfNoun: ReadonlyMap<string, TradeField> = new Map(
  [french, english].flatMap((fields) =>
    (Object.keys(fields) as TradeField[]).flatMap((field) =>
      fields[field].flatMap((words) => lemmasOf(words).map((noun) => [fold(noun), field] as const)),
    ),
  ),
);

/** The nouns by which others of their field are called again: *le joueur* of a winger; but no *jockey* of a goalkeeper. */
const generic = set(`
  politicien politician elu parlementaire parliamentarian lawmaker legislator militaire soldat soldier officier officer sous-officier grade diplomate
  diplomat sportif joueur player athlete footballeur footballer rugbyman cricketer medecin doctor physician praticien soignant clinician
  surgeon chirurgien magistrat magistrate juriste jurist avocat lawyer attorney artiste artist musicien musician auteur writer ecrivain
  acteur actor journaliste journalist reporter chercheur researcher scientifique scientist universitaire academic scholar savant
  professeur professor enseignant teacher religieux cleric clergyman pretre priest prelat prelate commercant shopkeeper trader
  entrepreneur businessman businesswoman businessperson agriculteur farmer eleveur paysan fisherman pecheur grower`);

/** Who stands beside a game plays in none. */
const beside = ['entraineur coach selectionneur', 'arbitre referee umpire linesman'].map(set);

/** Who sits on a bench, or accuses for the state, pleads for nobody. */
const bench = set('magistrat magistrate juge judge procureur vice-procureur substitut parquetier');
const bar = set('avocat avocat-conseil avoue barrister solicitor');

/** Whether one who is called `a` may be called `b` as well, two folded lemmas of one field. */
export function sameTrade(a: string, b: string): boolean {
  if (a === b || beside.some((nouns) => nouns.has(a) && nouns.has(b))) return true;
  if (beside.some((nouns) => nouns.has(a) || nouns.has(b))) return false;
  if ((bench.has(a) && bar.has(b)) || (bar.has(a) && bench.has(b))) return false;
  return fieldOfNoun.get(a) === fieldOfNoun.get(b) && (generic.has(a) || generic.has(b));
}

/** What only several words tell, stop words between them left out. */
export const fieldOfPhrase: readonly (readonly [RegExp, TradeField])[] = [
  [
    /\b(?:chef|cheffe|head) (?:etat|state|diplomatie|gouvernement|government|junte|junta|armee|army)\b/,
    'state',
  ],
  [/\b(?:foreign|home|defen[cs]e|treasury) secretary\b/, 'state'],
  [/\bgardien(?:ne)? de but\b|\bmilieu de terrain\b/, 'sport'],
  [/\b(?:homme|femme) affaires\b/, 'trade'],
  // Of a state, where nothing else follows: countries and nationalities are taken out before.
  [/^(?:vice )?president(?:e)?(?: republique| republic| transition)?$/, 'state'],
];

/** Seats that many hold at once, of whatever party or calling; a town has one mayor. */
export const seats = set(`
  depute eurodepute senateur elu parlementaire conseiller deputy mp congressman congresswoman senator lawmaker legislator
  representative councillor councilman councilwoman`);

/** Roles that somebody no longer has. */
export const former = /\b(?:ancien|ancienne|ex|former|feu|late|retired|retraitee?)\b/;
