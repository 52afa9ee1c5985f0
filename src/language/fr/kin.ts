import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** Kin, friends and neighbours: a source known by someone else, *son frère*, *une voisine de la victime*. */
export const kin: NounTable = nouns({
  masculine: `
    aïeul aïeux:aïeux ancêtre arrière-grand-père:arrière-grands-pères arrière-neveu:arrière-neveux
    arrière-petit-fils:arrière-petits-fils beau-fils:beaux-fils beau-frère:beaux-frères
    beau-papa:beaux-papas beau-père:beaux-pères copain demi-frère:demi-frères époux ex-mari fils fiston
    frère frérot gendre grand-frère:grands-frères grand-oncle:grands-oncles grand-père:grands-pères
    jumeau mari neveu oncle papa papé papi papy parrain pépé père petit-ami:petits-amis
    petit-copain:petits-copains petit-cousin:petits-cousins petit-fils:petits-fils
    petit-neveu:petits-neveux tonton`,
  feminine: `
    aïeule arrière-grand-mère:arrière-grands-mères arrière-nièce:arrière-nièces
    arrière-petite-fille:arrière-petites-filles belle-famille:belles-familles belle-fille:belles-filles
    belle-maman:belles-mamans belle-mère:belles-mères belle-soeur:belles-soeurs bru coépouse copine
    demi-soeur:demi-soeurs épouse ex-épouse ex-femme femme fille grand-mère:grands-mères/grand-mères
    grand-tante:grands-tantes grande-soeur:grandes-soeurs jumelle maman mamie mamy marâtre marraine
    mémère mère nièce nounou nourrice petite-amie:petites-amies petite-copine:petites-copines
    petite-fille:petites-filles petite-nièce:petites-nièces soeur tante tata tatie`,
  pairs: `
    aîné amant ami benjamin bienfaiteur cadet compagnon:compagne concubin confident conjoint cousin
    descendant fiancé filleul frangin gamin héritier intime orphelin parent protégé triplé veuf voisin`,
  any: `
    arrière-petits-enfants:arrière-petits-enfants beaux-parents:beaux-parents bébé camarade collègue
    coloc colocataire couple:couple enfant gosse grands-parents:grands-parents parents:parents
    petits-enfants:petits-enfants pote proche quadruplés:quadruplés`,
});
