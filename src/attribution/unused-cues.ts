import type { Span } from '../text/span.ts';
import type { Explanation } from './explanation.ts';
import { cueSpan } from './link/proposal.ts';

/** A reporting verb of which no rule made anything. */
export interface UnusedCue {
  readonly span: Span;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly because: 'negated' | 'nobody' | 'nothing';
}

/** The reporting verbs that no proposal took, in the order of their paragraphs; verbs outside the lexicon left out. */
export function unusedCues({ scenes, origins, lost, dropped }: Explanation): UnusedCue[] {
  const proposals = [...origins.values(), ...lost.map(({ proposal }) => proposal), ...dropped];
  const used = new Set(proposals.map(({ cue }) => cue?.start));
  return scenes.flatMap((scene) =>
    scene.parsed.cues.flatMap((cue, index): UnusedCue[] => {
      const span = cueSpan(scene, cue);
      if (!cue.verbs.length || used.has(span.start)) return [];
      const { paragraph } = scene.parsed;
      return [
        { span, paragraph, because: cue.negated ? 'negated' : scene.subjects[index] ? 'nothing' : 'nobody' },
      ];
    }),
  );
}
