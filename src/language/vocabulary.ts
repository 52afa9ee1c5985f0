/** What a search has to know of a language's words, all of them folded, beside its stop words (see `Grammar`). */
export interface Vocabulary {
  readonly stem: (word: string) => string;
  /** What loses its vowel to an apostrophe ahead of another word: *l’*, *qu’*. */
  readonly elided: readonly string[];
  /** What an apostrophe ties to the end of a word: *’s*. */
  readonly enclitics: readonly string[];
  /** Written small inside a name: *Val-de-Marne*, *Isle of Man*. */
  readonly insideNames: ReadonlySet<string>;
}
