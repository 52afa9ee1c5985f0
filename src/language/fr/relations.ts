import { byWord } from '../words.ts';

/** Whose wife, mother, lawyer somebody is: nouns of one meaning together, their gender told by each (`kin.ts`, `roles.ts`). */
export const relations = byWord({
  spouse: `epoux epouse mari femme conjoint compagnon concubin ex-mari ex-femme ex-epouse veuf veuve fiance petit-ami
    petite-amie couple`,
  parent: 'pere mere papa maman parents',
  child: 'fils fille fiston enfant',
  grandparent: 'grand-pere grand-mere papi papy pepe mamie mamy memere grands-parents',
  grandchild: 'petit-fils petite-fille petits-enfants',
  sibling: 'frere soeur frangin frerot jumeau jumelle demi-frere demi-soeur grand-frere grande-soeur',
  uncle: 'oncle tante tonton tata tatie',
  nephew: 'neveu niece',
  cousin: 'cousin',
  inLaw: 'beau-frere belle-soeur beau-pere belle-mere beau-fils belle-fille gendre bru beaux-parents',
  friend: 'ami pote copain copine camarade',
  neighbour: 'voisin',
  colleague: 'collegue homologue confrere consoeur coequipier',
  lawyer: 'avocat',
  client: 'client',
});
