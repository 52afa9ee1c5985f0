/** The postings of a word's forms (itself, its stem): sentence ↦ how often. */
export interface HeldWord {
  readonly postings: readonly ReadonlyMap<number, number>[];
  /** At most so many sentences hold one. */
  readonly size: number;
}

/** Which sentences hold all the words of a question, in one language or another. The rarest word gates the others. */
export class SentenceQuery {
  readonly #languages: readonly (readonly HeldWord[])[];
  /** At most so many sentences hold the rarest words. */
  readonly size: number;

  constructor(languages: readonly (readonly HeldWord[])[]) {
    this.#languages = languages.map((words) => [...words].sort((a, b) => a.size - b.size));
    this.size = this.#languages.reduce((sum, [rarest]) => sum + (rarest?.size ?? 0), 0);
  }

  /** Whether the sentences from the first to the last hold every word among them. */
  heldBetween(first: number, last: number): boolean {
    for (const words of this.#languages)
      if (words.every((word) => anyBetween(word, first, last))) return true;
    return false;
  }

  /** Whether a sentence that holds a rarest word holds them all. */
  get isOneWord(): boolean {
    return this.#languages.every((words) => words.length === 1);
  }

  /** Whether a candidate may come twice: a word in more than one of its forms, or in more than one language. */
  get repeats(): boolean {
    return this.#languages.reduce((sum, [rarest]) => sum + (rarest?.postings.length ?? 0), 0) > 1;
  }

  /** The sentences that hold a rarest word; some come twice. A text that holds all words touches one of them. */
  eachCandidate(tell: (sentence: number) => void): void {
    for (const [rarest] of this.#languages)
      for (const posting of rarest?.postings ?? []) for (const sentence of posting.keys()) tell(sentence);
  }

  /** Whether any sentence holds every word. */
  some(): boolean {
    for (const [rarest] of this.#languages)
      for (const posting of rarest?.postings ?? [])
        for (const sentence of posting.keys()) if (this.heldBetween(sentence, sentence)) return true;
    return false;
  }
}

function anyBetween({ postings }: HeldWord, first: number, last: number): boolean {
  for (const posting of postings)
    for (let sentence = first; sentence <= last; sentence++) if (posting.has(sentence)) return true;
  return false;
}
