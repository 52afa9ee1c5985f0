import { byWord } from '../words.ts';

/** Whose wife, mother, lawyer somebody is: nouns of one meaning together, their gender told by each (`kin.ts`, `roles.ts`). */
export const relations = byWord({
  spouse: `husband wife spouse ex-husband ex-wife widow widower partner ex-partner fiance fiancee boyfriend girlfriend
    ex-boyfriend ex-girlfriend missus couple`,
  parent: 'parent father mother dad daddy papa mum mummy mom',
  child: 'child son daughter',
  grandparent: `grandparent grandfather grandmother grandad granddad grandpa grandpapa gran grandma granny nan`,
  grandchild: 'grandchild grandkid grandson granddaughter',
  sibling: 'sibling brother sister twin half-brother half-sister',
  uncle: 'uncle aunt auntie',
  nephew: 'nephew niece',
  cousin: 'cousin',
  inLaw: `in-law brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law parent-in-law`,
  friend: 'friend pal mate bestie',
  neighbour: 'neighbour neighbor',
  colleague: 'colleague counterpart teammate co-worker',
  lawyer: 'lawyer attorney barrister solicitor counsel',
  client: 'client',
});
