import { stemmer } from '@orama/stemmers/french';
import type { Vocabulary } from '../vocabulary.ts';
import { list, set } from '../words.ts';

export const vocabulary: Vocabulary = {
  stem: stemmer,
  elided: list('c d j l m n s t qu jusqu lorsqu puisqu quoiqu'),
  enclitics: [],
  insideNames: set('de du des d la le les l en et sur sous au aux lès'),
};
