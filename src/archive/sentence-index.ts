import type { LanguageCode } from '../language/language.ts';
import { Postings } from './postings.ts';
import { queryForms, sentenceTerms } from './words.ts';

/** A field for each language: a stop word of one is a word of another, and so are stems. */
const fields = ['fr', 'en', 'unknown'] as const;
type Field = (typeof fields)[number];

const languageOf = (field: Field): LanguageCode | undefined => (field === 'unknown' ? undefined : field);

/** A sentence's terms between blanks, in the field of its article's language. */
type SentenceDocument = { readonly id: number } & Partial<Record<Field, string>>;

/** Full text over sentences, by their numbers: 0, 1, 2 … in the order of adding. */
export class SentenceIndex {
  readonly #postings = new Postings<SentenceDocument>({
    fields: [...fields],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });

  /** Adds the sentence with the next number. */
  add(id: number, text: string, language: LanguageCode | undefined): void {
    this.#postings.add({ id, [language ?? 'unknown']: sentenceTerms(text, language).join(' ') });
  }

  /** For each language, which sentences hold the words of a question. */
  query(text: string): SentenceQuery {
    return new SentenceQuery(
      fields.flatMap((field) => {
        const words = queryForms(text, languageOf(field)).map(
          (forms) => new SentenceSet(forms.map((form) => this.#postings.holding(form, field))),
        );
        return words.length > 0 && words.every(({ size }) => size > 0) ? [words] : [];
      }),
    );
  }

  /** The sentences that hold all words, best first; a word as typed counts twice its stem. */
  search(text: string, limit: number): { readonly sentence: number; readonly score: number }[] {
    const wanted = new Set(this.query(text));
    if (wanted.size === 0) return [];
    const hits = this.#postings.search(
      {
        combineWith: 'OR',
        queries: fields.map((field) => ({
          fields: [field],
          combineWith: 'OR' as const,
          queries: queryForms(text, languageOf(field)).flatMap((forms) =>
            forms.map((form, index) => ({ queries: [form], boost: { [field]: index === 0 ? 2 : 1 } })),
          ),
        })),
      },
      { boostDocument: (id) => (wanted.has(id) ? 1 : 0), tokenize: (term) => [term] },
    );
    return hits
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit)
      .map(({ id, score }) => ({ sentence: id, score }));
  }
}

/** Which sentences hold all the words of a question; iterated, the rarest word of each language gates the others. */
export class SentenceQuery implements Iterable<number> {
  readonly #languages: readonly (readonly SentenceSet[])[];
  /** At most so many sentences. */
  readonly size: number;

  constructor(languages: readonly (readonly SentenceSet[])[]) {
    this.#languages = languages.map((words) => [...words].sort((a, b) => a.size - b.size));
    this.size = this.#languages.reduce((sum, [rarest]) => sum + (rarest?.size ?? 0), 0);
  }

  /** Whether the sentences from the first to the last hold every word among them. */
  heldBetween(first: number, last: number): boolean {
    return this.#languages.some((words) => words.every((word) => word.anyBetween(first, last)));
  }

  /** The sentences that hold the rarest word: what a text of several sentences that holds all of them must touch. */
  *candidates(): Iterable<number> {
    for (const [rarest] of this.#languages) if (rarest) yield* rarest;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (const [rarest, ...others] of this.#languages)
      for (const sentence of rarest ?? [])
        if (others.every((word) => word.anyBetween(sentence, sentence))) yield sentence;
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

  anyBetween(first: number, last: number): boolean {
    for (const posting of this.#postings)
      for (let sentence = first; sentence <= last; sentence++) if (posting.has(sentence)) return true;
    return false;
  }

  /** A sentence that holds several of the terms comes more than once. */
  *[Symbol.iterator](): Iterator<number> {
    for (const posting of this.#postings) yield* posting.keys();
  }
}
