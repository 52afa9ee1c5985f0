import type { Span } from '../../text/span.ts';
import type { Proposal } from './proposal.ts';

/**
 * Of the proposals that overlap without one holding the other, the one of the earlier rule; of two for the same
 * content, likewise. Nested ones stay: an embedded report counts at both levels.
 */
export function select(proposals: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  const byStart = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    if (!proposal.content.length) continue;
    const start = proposal.content[0]?.start ?? 0;
    const rivals = byStart.get(start) ?? [];
    if (rivals.some((other) => share(other.content, proposal.content) > 0.6)) continue;
    byStart.set(start, [...rivals, proposal]);
    kept.push(proposal);
  }
  return kept.filter((proposal, _, all) => !clashes(proposal, all)).sort((a, b) => position(a) - position(b));
}

const position = (proposal: Proposal): number => {
  const party = proposal.parties[0];
  const at = party ? proposal.parsed.tokens[party.first]?.start : undefined;
  return Math.min(at ?? Number.POSITIVE_INFINITY, proposal.content[0]?.start ?? 0) * 1 + 0;
};

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, x) =>
      sum + b.reduce((s, y) => s + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );

const share = (a: readonly Span[], b: readonly Span[]): number => common(a, b) / Math.min(size(a), size(b));

/** Whether another proposal of the same sentence covers nearly the same words and came first. */
function clashes(proposal: Proposal, all: readonly Proposal[]): boolean {
  const at = all.indexOf(proposal);
  return all.some((other, index) => {
    if (index >= at || other.parsed.paragraph !== proposal.parsed.paragraph) return false;
    const both = common(other.content, proposal.content);
    return both > 0 && both / (size(other.content) + size(proposal.content) - both) > 0.7;
  });
}
