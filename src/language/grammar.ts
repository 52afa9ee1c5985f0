/** The closed word classes that the rules of `attribution` look for; all folded. */
export interface Grammar {
  readonly stopWords: ReadonlySet<string>;
}
