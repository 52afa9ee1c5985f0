import { type LanguageCode, languageCodes } from '../language/language.ts';
import { best } from './best.ts';
import { Postings } from './postings.ts';
import { type HeldWord, SentenceQuery } from './sentence-query.ts';
import { queryForms, sentenceTerms } from './words.ts';

/** A field for each language: a stop word of one is a word of another, and so are stems. */
const fields = [...languageCodes, 'unknown'] as const;
type Field = (typeof fields)[number];

const languageOf = (field: Field): LanguageCode | undefined => (field === 'unknown' ? undefined : field);

/** Full text over sentences, by their numbers: 0, 1, 2 … in the order of adding. Nothing is stored but terms. */
export class SentenceIndex {
  readonly #postings = new Postings({ fields: [...fields] });

  /** Adds the sentence with the next number. */
  add(number: number, text: string, language: LanguageCode | undefined): void {
    this.#postings.put(number, language ?? 'unknown', sentenceTerms(text, language));
  }

  /** For each language, which sentences hold the words of a question. */
  query(text: string): SentenceQuery {
    return new SentenceQuery(
      fields.flatMap((field) => {
        const words = queryForms(text, languageOf(field))
          .map((forms) => this.#held(forms, field))
          .sort((a, b) => a.size - b.size);
        return words[0] && words[0].size > 0 ? [{ words, score: this.#scorer(words, field) }] : [];
      }),
    );
  }

  /** The sentences that hold all words, best first. */
  search(text: string, limit: number): { readonly sentence: number; readonly score: number }[] {
    const hits: { readonly sentence: number; readonly score: number }[] = [];
    this.query(text).eachHit((sentence, score) => hits.push({ sentence, score }));
    return best(hits, limit, (a, b) => b.score - a.score || a.sentence - b.sentence);
  }

  #held(forms: readonly string[], field: Field): HeldWord {
    const postings = forms.map((form) => this.#postings.holding(form, field)).filter(({ size }) => size > 0);
    return { postings, size: postings.reduce((sum, { size }) => sum + size, 0) };
  }

  /** Okapi BM25 with its usual constants; the sentences are already known to hold the words, so nothing else is scored. */
  #scorer(words: readonly HeldWord[], field: Field): (sentence: number) => number {
    const average = this.#postings.averageLength(field);
    const rarities = words.map(({ size }) => Math.log(1 + this.#postings.documentCount / size));
    return (sentence) => {
      const norm = 1.2 * (0.25 + (0.75 * this.#postings.lengthOf(sentence)) / average);
      let score = 0;
      for (let at = 0; at < words.length; at++) {
        let count = 0;
        for (const posting of (words[at] as HeldWord).postings)
          count = Math.max(count, posting.get(sentence) ?? 0);
        score += ((rarities[at] as number) * count * 2.2) / (count + norm);
      }
      return score;
    };
  }
}
