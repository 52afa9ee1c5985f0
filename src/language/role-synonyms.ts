import { fold } from '../text/fold.ts';
import type { LanguageCode } from './language.ts';
import { languages } from './languages.ts';

/**
 * Words of offices and trades that mean the same, whatever the language: who asks for the *health minister* is answered with a
 * *ministre de la Santé*. Nouns as their tables list them (see `Nouns`), other words in each of their forms.
 */
const equals = `
ministre minister
premier première prime
étranger étrangère étrangers étrangères foreign
maire mayor mayoress
président president chairman chairwoman chair
vice-président vice-president
porte-parole spokesman spokeswoman spokesperson
directeur director
chef chief head
adjoint deputy
secrétaire secretary
gouverneur governor
préfet prefect
ambassadeur ambassador
député mp congressman congresswoman
sénateur senator
conseiller adviser advisor councillor councilor
juge judge
avocat lawyer attorney barrister
procureur prosecutor
policier policeman policewoman
pompier firefighter fireman
capitaine captain
commandant commander
général generale general
professeur professor
enseignant teacher
médecin doctor physician
infirmier nurse
chercheur researcher
économiste economist
historien historian
écrivain writer
auteur author
chanteur singer
acteur actor actress
entraîneur coach
joueur player
gardien goalkeeper
arbitre referee
roi king
reine queen
évêque bishop
archevêque archbishop
pape pope
prêtre priest
agriculteur farmer
pêcheur fisherman
ouvrier worker
syndicaliste unionist
patron boss
fondateur founder
propriétaire owner
analyste analyst
ingénieur engineer
étudiant student
élève pupil
témoin witness
habitant resident
diplomatie diplomacy
diplomate diplomat
santé health
intérieur interior
défense defence defense
économie economy
finances finance
éducation education
justice
transports transport
environnement environment
énergie energy
mines mining
travail labour labor
commerce trade
armée army
gouvernement government
affaires affairs
parti party
banque bank
hôpital hospital
école school
`;

const meanings: ReadonlyMap<string, string> = new Map(
  equals
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ').map(fold);
      return words.map((word) => [word, words[0] as string] as const);
    }),
);

const tables = (Object.keys(languages) as LanguageCode[]).map((code) => languages[code].nouns.roles);

/** What a folded word of a role means: one for all its forms and languages. *ministres*, *minister* ↦ *ministre*. */
export function officeOf(word: string): string {
  const lemma = tables.map((roles) => roles.get(word)?.lemma).find((found) => found !== undefined);
  const key = lemma === undefined ? word : fold(lemma);
  return meanings.get(key) ?? key;
}

/** Whether a folded word is that of an office or a trade, in any language. */
export const isOffice = (word: string): boolean =>
  meanings.has(word) || tables.some((roles) => roles.has(word));

/** Whether a folded word tells that a woman holds the office: *présidente*, *spokeswoman*. */
export const isFeminineOffice = (word: string): boolean =>
  tables.some((roles) => {
    const form = roles.get(word);
    return form?.gender === 'feminine' && form.number === 'singular';
  });
