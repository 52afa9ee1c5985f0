import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** Kin, friends and neighbours: a source known by someone else, *son frère*, *une voisine de la victime*. */
export const kin: NounTable = nouns({
  masculine: `
    aïeul aïeux:aïeux ancêtre arrière-grand-père:arrière-grands-pères
    arrière-petit-fils:arrière-petits-fils beau-fils:beaux-fils beau-frère:beaux-frères
    beau-père:beaux-pères copain demi-frère:demi-frères époux ex-mari fils frère gendre
    grand-frère:grands-frères grand-oncle:grands-oncles grand-père:grands-pères jumeau mari neveu oncle
    papa papi papy parrain père petit-ami:petits-amis petit-fils:petits-fils petit-neveu:petits-neveux
    tonton`,
  feminine: `
    aïeule arrière-grand-mère:arrière-grands-mères arrière-petite-fille:arrière-petites-filles
    belle-famille:belles-familles belle-fille:belles-filles belle-mère:belles-mères
    belle-soeur:belles-soeurs bru coépouse copine demi-soeur:demi-soeurs épouse ex-épouse ex-femme
    femme fille grand-mère:grands-mères/grand-mères grand-tante:grands-tantes
    grande-soeur:grandes-soeurs jumelle maman mamie marraine mère nièce nounou nourrice
    petite-amie:petites-amies petite-fille:petites-filles petite-nièce:petites-nièces soeur tante tata`,
  pairs: `
    aîné ami benjamin bienfaiteur cadet compagnon:compagne concubin confident conjoint cousin descendant
    fiancé filleul héritier intime orphelin parent protégé veuf voisin`,
  any: `
    arrière-petits-enfants:arrière-petits-enfants beaux-parents:beaux-parents camarade collègue
    colocataire enfant grands-parents:grands-parents parents:parents petits-enfants:petits-enfants pote
    proche`,
});
