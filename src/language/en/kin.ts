import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** Kin, friends and neighbours: a source known by someone else, *her brother*, *the victim’s flatmate*. */
export const kin: NounTable = nouns({
  masculine: `
    boyfriend brother brother-in-law dad daddy ex-boyfriend ex-husband father father-in-law fiancé
    foster-father godfather godson grandad granddad grandfather grandnephew grandpa grandpapa grandson
    great-grandfather great-grandson great-great-grandfather great-nephew great-uncle half-brother
    husband nephew papa son son-in-law stepbrother stepdad stepfather stepson uncle widower`,
  feminine: `
    aunt auntie daughter daughter-in-law ex-girlfriend ex-wife fiancée foster-mother girlfriend
    godmother gran granddaughter grandma grandmother grandniece granny great-aunt great-granddaughter
    great-grandmother great-great-grandmother great-niece half-sister missus mom mother mother-in-law
    mother-to-be mum mummy nan niece sister sister-in-law stepdaughter stepmom stepmother stepmum
    stepsister widow wife`,
  any: `
    acquaintance ancestor bestie carer child:children classmate cohabitee companion confidant confidante
    couple:couple cousin descendant ex-lover ex-partner family flatmate friend godchild:godchildren godparent
    grandchild:grandchildren grandkid grandparent great-grandchild:great-grandchildren guardian heir
    housemate in-law kinfolk:kinfolk lover mate neighbor neighbour next-of-kin:next-of-kin orphan pal
    parent parent-in-law partner playmate relation relative roommate schoolfriend schoolmate sibling
    soulmate spouse step-parent stepchild:stepchildren stepparent stepsibling sweetheart triplet twin`,
});
