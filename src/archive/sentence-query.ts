/** The postings of a word's forms (itself, its stem): sentence ↦ how often. */
export interface HeldWord {
  readonly postings: readonly ReadonlyMap<number, number>[];
  /** At most so many sentences hold one. */
  readonly size: number;
}

/** A question's words as one language has them, the rarest first. */
export interface LanguageQuery {
  readonly words: readonly HeldWord[];
  /** How well a sentence matches that holds them all. */
  readonly score: (sentence: number) => number;
}

/** Which sentences hold all the words of a question, in one language or another. The rarest word gates the others. */
export class SentenceQuery {
  readonly #languages: readonly LanguageQuery[];
  /** At most so many sentences hold the rarest words. */
  readonly size: number;

  constructor(languages: readonly LanguageQuery[]) {
    this.#languages = languages;
    this.size = languages.reduce((sum, { words: [rarest] }) => sum + (rarest?.size ?? 0), 0);
  }

  /** Whether the sentences from the first to the last hold every word among them. */
  heldBetween(first: number, last: number): boolean {
    for (const { words } of this.#languages)
      if (words.every((word) => anyBetween(word, first, last))) return true;
    return false;
  }

  /** Whether a sentence that holds a rarest word holds them all. */
  get isOneWord(): boolean {
    return this.#languages.every(({ words }) => words.length === 1);
  }

  /** The sentences that hold a rarest word; some come twice. A text that holds all words touches one of them. */
  eachCandidate(tell: (sentence: number) => void): void {
    for (const { words } of this.#languages)
      for (const posting of words[0]?.postings ?? []) for (const sentence of posting.keys()) tell(sentence);
  }

  /** The sentences that hold every word, each once, with how well they match. */
  eachHit(tell: (sentence: number, score: number) => void): void {
    for (const { words, score } of this.#languages) {
      const [rarest, ...others] = words;
      const met: ReadonlyMap<number, number>[] = [];
      for (const posting of rarest?.postings ?? []) {
        for (const sentence of posting.keys())
          if (
            !met.some((before) => before.has(sentence)) &&
            others.every((word) => anyBetween(word, sentence, sentence))
          )
            tell(sentence, score(sentence));
        met.push(posting);
      }
    }
  }

  /** Whether any sentence holds every word. */
  some(): boolean {
    for (const { words } of this.#languages)
      for (const posting of words[0]?.postings ?? [])
        for (const sentence of posting.keys()) if (this.heldBetween(sentence, sentence)) return true;
    return false;
  }
}

function anyBetween({ postings }: HeldWord, first: number, last: number): boolean {
  for (const posting of postings)
    for (let sentence = first; sentence <= last; sentence++) if (posting.has(sentence)) return true;
  return false;
}
