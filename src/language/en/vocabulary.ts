import { stemmer } from '@orama/stemmers/english';
import type { Vocabulary } from '../vocabulary.ts';
import { set } from '../words.ts';

export const vocabulary: Vocabulary = {
  stem: stemmer,
  elided: [],
  enclitics: ['s'],
  insideNames: set('of the and upon on in'),
};
