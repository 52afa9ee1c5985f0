import type { Gender, GrammaticalNumber } from '../../language/lexicon.ts';
import type { Entity, NamedMention } from './entities.ts';

/** Somebody who was spoken of, at an offset: what a pronoun, a role or a lone quotation may take up again. */
export interface Trace {
  readonly at: number;
  readonly paragraph: number;
  readonly entities: readonly Entity[];
  /** `speaker` outweighs `subject`, and that `other`: the one who just spoke is the likeliest to go on. */
  readonly as: 'speaker' | 'subject' | 'other';
}

/** Who has been spoken of so far, in the order of the text. */
export class Discourse {
  readonly #traces: Trace[] = [];
  readonly #named: readonly Trace[];
  #next = 0;

  constructor(mentions: readonly NamedMention[]) {
    this.#named = mentions
      .filter(
        (mention) =>
          !mention.parsed.quotation && mention.entities.length === 1 && mention.entities[0]?.kind !== 'place',
      )
      .map((mention) => ({
        at: mention.start,
        paragraph: mention.parsed.paragraph,
        entities: mention.entities,
        as: mention.name.afterPreposition || mention.name.first > 6 ? 'other' : 'subject',
      }));
  }

  /** Moves on to an offset: the names before it have been read. */
  advance(to: number): void {
    for (let next = this.#named[this.#next]; next && next.at < to; next = this.#named[this.#next]) {
      this.#traces.push(next);
      this.#next++;
    }
  }

  tell(trace: Trace): void {
    this.#traces.push(trace);
  }

  /** The traces before an offset that still count there, the latest first. */
  *before(at: number, paragraph: number, reach: number): Generator<Trace> {
    for (let index = this.#traces.length - 1; index >= 0 && index >= this.#traces.length - 60; index--) {
      const trace = this.#traces[index] as Trace;
      if (trace.at >= at) continue;
      if (paragraph - trace.paragraph > reach) return;
      yield trace;
    }
  }
}

export const agrees = (entity: Entity, gender: Gender, number: GrammaticalNumber): boolean =>
  (gender === 'any' || entity.gender === 'any' || entity.gender === gender) &&
  (number === 'any' || entity.number === 'any' || entity.number === number);
