import type { Party } from '../parties.ts';

/** Who does what a cue says: parties that do it jointly, and the tokens they take up. */
export interface Subject {
  readonly parties: readonly Party[];
  readonly first: number;
  readonly last: number;
  /** Before or after the cue, or taken over from another cue of the sentence. */
  readonly side: 'before' | 'after' | 'inherited';
}

/** Parties that stand in one place of a sentence, as one subject. */
export function joint(parties: readonly Party[], side: Subject['side']): Subject {
  return { parties, first: (parties[0] as Party).first, last: (parties.at(-1) as Party).last, side };
}

/** Of each cue of a sentence, in their order; undefined where none can be told. */
export type Subjects = readonly (Subject | undefined)[];
