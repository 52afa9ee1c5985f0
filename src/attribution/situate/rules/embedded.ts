import type { SituatingRule } from '../remark.ts';

/** *« Nos anciens disaient : “L’eau n’a pas de passeport” »*: what is told inside what is told was said elsewhere, some other day. */
export const embedded: SituatingRule = {
  name: 'embedded',
  find: ({ embedded }) => (embedded ? { date: 'unknown', place: 'unknown' } : undefined),
};
