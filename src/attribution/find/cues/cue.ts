import type { Frame, ReportingVerb } from '../../../language/lexicon.ts';

/**
 * A verb group that reports: *a d’emblée expliqué*, *dira*, *a-t-il ajouté*, *ajoutant*, *avant de préciser*, *had told*,
 * *was described*. All indexes are of the sentence's tokens.
 */
export interface Cue {
  readonly first: number;
  readonly last: number;
  /** Empty for a verb outside the lexicon, which may report a quotation only. */
  readonly verbs: readonly ReportingVerb[];
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle' | 'passive';
  /** An inverted pronoun glued to the group: *-t-il*. */
  readonly clitic: number | undefined;
  readonly negated: boolean;
  /** In the conditional of reservation: *aurait déclaré*. */
  readonly reserved: boolean;
}

export const takes = (cue: Cue, frame: Frame): boolean => cue.verbs.some((verb) => verb.frames.has(frame));

/** The prepositions after which a cue's verbs take a content: `linksOf(cue, 'noun')` of *plaider* is *pour*, *contre*. */
export const linksOf = (cue: Cue, frame: 'noun' | 'infinitive' | 'quoted'): readonly string[] =>
  cue.verbs.flatMap((verb) =>
    [...verb.frames].flatMap((one) => (one.startsWith(`${frame}:`) ? [one.slice(frame.length + 1)] : [])),
  );
