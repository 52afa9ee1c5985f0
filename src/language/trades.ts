import { list } from './words.ts';

/**
 * What people do for a living, as far apart as nobody's roles are within one year: a minister is no goalkeeper. The nouns
 * are the lemmas of the languages' tables, folded; those that stand in several fields (*chef*, *director*, *captain*,
 * *president* of a club or a state, *defender* of a goal or of rights) are left out, for they tell nothing.
 */
const fields = {
  state: `ministre minister edile elu senateur senator depute lawmaker legislator congressman congresswoman parlementaire parliamentarian mp
    gouverneur governor maire mayor prefet sous-prefet prefect ambassadeur ambassador diplomate diplomat consul general colonel
    lieutenant commandant officier soldat soldier councillor officier officer gradé amiral admiral militaire`,
  sport: `footballeur footballer attaquant striker goalkeeper buteur ailier winger midfielder entraineur coach selectionneur
    basketteur athlete sprinteur sprinter boxeur boxer handballeur cycliste cyclist joueur player lutteur wrestler judoka nageur
    swimmer arbitre referee rugbyman tennisman avant-centre marathonien jockey`,
  medicine: `medecin physician chirurgien surgeon infirmier nurse pediatre pediatrician sage-femme midwife pharmacien pharmacist
    cardiologue gynecologue psychiatre psychiatrist dentiste dentist epidemiologiste epidemiologist virologue paramedic`,
  law: `avocat lawyer attorney barrister solicitor magistrat magistrate juge judge procureur prosecutor notaire notary greffier
    batonnier huissier`,
  arts: `chanteur singer musicien musician rappeur rapper acteur actor actress comedien comedian cineaste filmmaker ecrivain writer
    romancier novelist poete poet peintre painter sculpteur sculptor photographe photographer danseur dancer griot styliste`,
  press: 'journaliste journalist reporter editorialiste columnist',
  learning: `chercheur researcher historien historian sociologue sociologist economiste economist professeur professor enseignant
    teacher biologiste biologist physicien physicist geographe geographer anthropologue anthropologist politologue climatologue`,
  faith: 'imam eveque bishop pretre priest pasteur pastor cardinal archeveque archbishop rabbin rabbi',
  trade: 'banquier banker entrepreneur businessman businesswoman commercant shopkeeper pdg ceo',
  land: `agriculteur farmer eleveur herder pecheur fisherman fisherwoman berger shepherd cultivateur riziculteur maraicher
    cotonculteur apiculteur beekeeper`,
} as const;

export type TradeField = keyof typeof fields;

export const fieldOfNoun: ReadonlyMap<string, TradeField> = new Map(
  Object.entries(fields).flatMap(([field, nouns]) =>
    list(nouns).map((noun) => [noun, field as TradeField] as const),
  ),
);

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

/** Roles that somebody no longer has. */
export const former = /\b(?:ancien|ancienne|ex|former|feu|late|retired|retraitee?)\b/;
