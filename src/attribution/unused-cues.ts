import type { Span } from '../text/span.ts';
import type { Explanation } from './explanation.ts';
import { cueSpan } from './link/proposal.ts';

/** A reporting verb of which no rule made anything. */
export interface UnusedCue {
  readonly span: Span;
  readonly because: 'negated' | 'nobody' | 'nothing';
}

/** The reporting verbs of a paragraph (an index) that no proposal took; verbs outside the lexicon left out. */
export function unusedCues({ scenes, origins, lost, dropped }: Explanation, paragraph: number): UnusedCue[] {
  const proposals = [...origins.values(), ...lost.map(({ proposal }) => proposal), ...dropped];
  const used = new Set(proposals.map(({ cue }) => cue?.start));
  return scenes
    .filter(({ parsed }) => parsed.paragraph === paragraph)
    .flatMap((scene) =>
      scene.parsed.cues.flatMap((cue, index): UnusedCue[] => {
        const span = cueSpan(scene, cue);
        if (!cue.verbs.length || used.has(span.start)) return [];
        return [{ span, because: cue.negated ? 'negated' : scene.subjects[index] ? 'nothing' : 'nobody' }];
      }),
    );
}
