import type { Span } from '../../text/span.ts';
import type { Explanation } from '../explanation.ts';
import type { Proposal } from './proposal.ts';

/** Two proposals say the same where they share more than this of all that both cover, */
const SAME = 0.7;

/** or where they begin together and share more than this of the shorter. */
const SAME_START = 0.6;

/**
 * Of the proposals that cannot both stand the one of the earlier rule, in the order in which the text names who speaks.
 * Nested ones stay: an embedded report counts at both levels.
 */
export function select(proposals: readonly Proposal[], explanation?: Explanation): Proposal[] {
  const kept: Proposal[] = [];
  const byParagraph = new Map<number, Placed[]>();
  for (const proposal of proposals) {
    if (!proposal.content.length) continue;
    const placed = place(proposal);
    const { paragraph } = proposal.parsed;
    const rivals = byParagraph.get(paragraph) ?? [];
    // Sentences come in order: what is rivalled stands among the last few.
    const rival = rivals.slice(-NEAR).find((one) => clash(one, placed));
    if (rival) {
      explanation?.lost.push({ proposal, to: rival.proposal });
      continue;
    }
    rivals.push(placed);
    byParagraph.set(paragraph, rivals);
    kept.push(proposal);
  }
  return kept.sort((a, b) => position(a) - position(b));
}

/** As many proposals one sentence, and the quotations in it, may have. */
const NEAR = 64;

interface Placed {
  readonly proposal: Proposal;
  readonly content: readonly Span[];
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

const place = (proposal: Proposal): Placed => {
  const { content } = proposal;
  return {
    proposal,
    content,
    start: content[0]?.start ?? 0,
    end: content.at(-1)?.end ?? 0,
    size: content.reduce((sum, { start, end }) => sum + end - start, 0),
  };
};

/** Whether one's content begins with the source of the other, whose cue stands in it. */
const holdsCueOf = ({ content, end }: Placed, { proposal: { cue }, start }: Placed): boolean =>
  cue !== undefined && cue.start >= (content[0]?.start ?? 0) && cue.end <= start && start < end;

/** Whether two say nearly the same, or share words though neither holds the other. */
function clash(a: Placed, b: Placed): boolean {
  if (a.end <= b.start || b.end <= a.start) return false;
  let both = 0;
  for (const x of a.content)
    for (const y of b.content) both += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  if (both > 0 && both < a.size && both < b.size) return true;
  // *In May, he said, “prices will fall”*: one verb reports its words once.
  if (both > 0 && isSameCue(a.proposal, b.proposal)) return true;
  // *said she believed the movement helped*: one report inside another.
  if (holdsCueOf(a, b) || holdsCueOf(b, a)) return false;
  const startTogether = a.start === b.start && both / Math.min(a.size, b.size) > SAME_START;
  return startTogether || both / (a.size + b.size - both) > SAME;
}

const isSameCue = ({ cue: one }: Proposal, { cue: other }: Proposal): boolean =>
  one !== undefined && one.start === other?.start && one.end === other.end;

const position = ({ parties, parsed, content }: Proposal): number => {
  const party = parties[0];
  const at = party ? parsed.tokens[party.first]?.start : undefined;
  return Math.min(at ?? Number.POSITIVE_INFINITY, content[0]?.start ?? 0);
};
