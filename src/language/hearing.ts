import { list, phrases } from './words.ts';

/** What somebody may be in a hearing, beside those who ask and judge. */
export type Part = 'accused' | 'witness' | 'plaintiff';

/** Folded words, in their order, that give a part. */
export interface Telling {
  readonly words: readonly string[];
  readonly part: Part;
}

/** How a language tells who stands trial, who testifies and who complains. */
export interface Hearing {
  /** Lemmas of the nouns of each part: *prévenu*, *defendant*. */
  readonly nouns: ReadonlyMap<string, Part>;
  /** By their first word, what is said of whoever has the part: *comparaît*, *is charged*, *told jurors*. */
  readonly doing: ReadonlyMap<string, readonly Telling[]>;
  /** By their first word, what stands ahead of them: *procès de*, *the trial of*. */
  readonly facing: ReadonlyMap<string, readonly Telling[]>;
  /** Folded lemmas of those who judge and plead there, and so neither testify nor stand trial. */
  readonly bench: ReadonlySet<string>;
  /** Ahead of what somebody is tried for: *pour*, *for*. */
  readonly causes: ReadonlySet<string>;
}

/** Phrases parted by commas, `a/b` for either word, by the part that they give. */
export function tellings(told: Partial<Record<Part, string>>): ReadonlyMap<string, readonly Telling[]> {
  const table = new Map<string, Telling[]>();
  for (const [part, text] of Object.entries(told) as [Part, string][])
    for (const phrase of phrases(text))
      for (const words of alternatives(phrase)) {
        const first = words[0] as string;
        table.set(first, [...(table.get(first) ?? []), { words, part }]);
      }
  return table;
}

/** Of a phrase each choice: *jugé/jugée pour*. */
const alternatives = (words: readonly string[]): string[][] =>
  words.reduce<string[][]>(
    (all, word) => word.split('/').flatMap((choice) => all.map((before) => [...before, choice])),
    [[]],
  );

export const partNouns = (nouns: Record<Part, string>): ReadonlyMap<string, Part> =>
  new Map(
    (Object.entries(nouns) as [Part, string][]).flatMap(([part, words]) =>
      list(words).map((noun) => [noun, part] as const),
    ),
  );
