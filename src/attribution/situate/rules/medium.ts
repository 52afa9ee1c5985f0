import type { SituatingRule } from '../remark.ts';

/**
 * *a-t-elle écrit* · *dans un communiqué* · *contacté par téléphone* · *sur Radio Soli* · *in a statement* · *by video link*
 *
 * What reaches the scene from elsewhere has no place; its day may still be told by others.
 */
export const medium: SituatingRule = {
  name: 'medium',
  find: ({ medium }) => (medium ? { place: 'unknown' } : undefined),
};
