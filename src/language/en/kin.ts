import type { NounTable } from '../lexicon.ts';
import { nouns } from './nouns.ts';

/** Kin, friends and neighbours: a source known by someone else, *her brother*, *the victim’s flatmate*. */
export const kin: NounTable = nouns({
  masculine: `
    boyfriend brother brother-in-law dad daddy ex-boyfriend ex-husband father father-in-law fiancé
    foster-father godfather godson grandad granddad grandfather grandpa grandson great-grandfather
    great-grandson great-uncle half-brother husband nephew papa son son-in-law stepbrother stepfather
    stepson uncle widower`,
  feminine: `
    aunt auntie daughter daughter-in-law ex-girlfriend ex-wife fiancée foster-mother girlfriend
    godmother granddaughter grandma grandmother granny great-aunt great-granddaughter great-grandmother
    half-sister mom mother mother-in-law mother-to-be mum mummy nan niece sister sister-in-law
    stepdaughter stepmother stepsister widow wife`,
  any: `
    acquaintance ancestor carer child:children classmate companion confidant confidante cousin
    descendant ex-partner family friend godparent grandchild:grandchildren grandparent
    great-grandchild:great-grandchildren guardian heir housemate in-law neighbor neighbour orphan parent
    parent-in-law partner relation relative roommate schoolmate sibling spouse step-parent
    stepchild:stepchildren stepparent triplet twin`,
});
