import type { LanguageCode } from '../language/language.ts';
import { Postings } from './postings.ts';
import { queryForms, sentenceTerms } from './words.ts';

interface SentenceDocument {
  readonly id: number;
  /** Terms between blanks: they depend on the article's language, which MiniSearch does not know. */
  readonly terms: string;
}

/** Full text over sentences, by their numbers: 0, 1, 2 … in the order of adding. */
export class SentenceIndex {
  readonly #postings = new Postings<SentenceDocument>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });

  /** Adds the sentence with the next number. */
  add(id: number, text: string, language: LanguageCode | undefined): void {
    this.#postings.add({ id, terms: sentenceTerms(text, language).join(' ') });
  }

  /** For each word of a question, whether a sentence holds one of its forms; the rarest word first. */
  words(text: string): readonly SentenceSet[] {
    return queryForms(text)
      .map((forms) => new SentenceSet(forms.map((form) => this.#postings.holding(form, 'terms'))))
      .sort((a, b) => a.size - b.size);
  }

  /** The sentences that hold all words, best first. */
  search(text: string, limit: number): { readonly sentence: number; readonly score: number }[] {
    const [rarest, ...others] = this.words(text);
    if (!rarest) return [];
    const wanted = new Set<number>();
    for (const sentence of rarest) if (others.every((word) => word.has(sentence))) wanted.add(sentence);
    const hits = this.#postings.search(
      {
        combineWith: 'OR',
        queries: queryForms(text).flatMap((forms) =>
          forms.map((form, index) => ({ queries: [form], boost: { terms: index === 0 ? 2 : 1 } })),
        ),
      },
      { boostDocument: (id) => (wanted.has(id) ? 1 : 0), tokenize: (term) => [term] },
    );
    return hits.slice(0, limit).map(({ id, score }) => ({ sentence: id, score }));
  }
}

/** The sentences that hold one of several terms. */
export class SentenceSet implements Iterable<number> {
  readonly #postings: readonly ReadonlyMap<number, number>[];
  /** At most so many sentences. */
  readonly size: number;

  constructor(postings: readonly ReadonlyMap<number, number>[]) {
    this.#postings = postings.filter(({ size }) => size > 0);
    this.size = this.#postings.reduce((sum, { size }) => sum + size, 0);
  }

  has(sentence: number): boolean {
    return this.#postings.some((posting) => posting.has(sentence));
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const [index, posting] of this.#postings.entries())
      for (const sentence of posting.keys())
        if (!this.#postings.slice(0, index).some((earlier) => earlier.has(sentence))) yield sentence;
  }
}
