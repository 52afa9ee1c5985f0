import type { Part } from '../../language/hearing.ts';
import type { Gender } from '../../language/lexicon.ts';
import type { Entity } from './entities.ts';

/** Somebody who was spoken of, at an offset: what a pronoun, a role or a lone quotation may take up again. */
export interface Trace {
  readonly at: number;
  readonly paragraph: number;
  /** The number of the narrator's sentence. */
  readonly sentence: number;
  readonly entities: readonly Entity[];
  /** `speaker` outweighs `subject`, and that `other`: the one who just spoke is the likeliest to go on. */
  readonly as: 'speaker' | 'subject' | 'other';
  /** Of the words that stood for them there: *le document*, for an organisation. */
  readonly gender: Gender | undefined;
}

/** As far back as anybody looks. */
const REACH = 60;

const nobody: ReadonlySet<Entity> = new Set();

/** Who has been spoken of so far, in the order of the text. */
export class Discourse {
  readonly #traces: Trace[] = [];

  readonly #authors = new Map<string, readonly Entity[]>();
  #lastAuthors: readonly Entity[] = [];
  readonly #parts = new Map<Part, Set<Entity>>();

  /** Remembers whose a document is: *dans un rapport*, said of an organisation. */
  tellAuthors(document: string, authors: readonly Entity[]): void {
    this.#authors.set(document, authors);
    this.#lastAuthors = authors;
  }

  /** Whose the document of that noun (a lemma) is, or the last one that was told. */
  authorsOf(document: string): readonly Entity[] {
    return this.#authors.get(document) ?? this.#lastAuthors;
  }

  /** Remembers that somebody has a part in a hearing. */
  tellPart(entity: Entity, part: Part): void {
    const having = this.#parts.get(part);
    if (having) having.add(entity);
    else this.#parts.set(part, new Set([entity]));
  }

  /** All who have been told to have it so far. */
  withPart(part: Part): ReadonlySet<Entity> {
    return this.#parts.get(part) ?? nobody;
  }

  /** Adds a trace behind all that stand before it in the text. */
  tell(trace: Trace): void {
    let at = this.#traces.length;
    while (at > 0 && (this.#traces[at - 1] as Trace).at > trace.at) at--;
    this.#traces.splice(at, 0, trace);
  }

  /** The traces before an offset, the latest first, as far as `paragraphs` back. */
  *before(at: number, paragraph: number, paragraphs: number): Generator<Trace> {
    let steps = 0;
    for (let index = this.#traces.length - 1; index >= 0 && steps < REACH; index--) {
      const trace = this.#traces[index] as Trace;
      if (trace.at >= at) continue;
      if (paragraph - trace.paragraph > paragraphs) return;
      steps++;
      yield trace;
    }
  }
}
