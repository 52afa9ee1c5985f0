import type { Span } from '../../text/span.ts';
import type { Proposal } from '../link/proposal.ts';

/** The stretches that are reported, asked for rising offsets. */
export class Contents {
  readonly #spans: readonly Span[];
  #next = 0;
  #end = 0;

  constructor(proposals: readonly Proposal[]) {
    this.#spans = proposals.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  }

  /** Whether an offset, not smaller than the one asked for before, lies in one of them. */
  holds(at: number): boolean {
    for (let span = this.#spans[this.#next]; span && span.start <= at; span = this.#spans[this.#next]) {
      this.#end = Math.max(this.#end, span.end);
      this.#next++;
    }
    return at < this.#end;
  }
}
