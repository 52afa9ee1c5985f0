import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../src/attribution/statement.ts';
import type { Span } from '../../src/text/span.ts';

/** A statement as a careful reader found it (test/gold/README.md). */
export interface GoldStatement {
  readonly kind: Kind;
  /** Absent where only the content is annotated. */
  readonly speakers?: readonly string[];
  readonly anonymous?: true;
  /** Its pieces, in order, as the text prints them. */
  readonly content: readonly string[];
  /** Which of the places is meant where the first piece stands more than once; the first by default. */
  readonly nth?: number;
  readonly date?: string;
  readonly place?: string;
}

export interface Gold {
  readonly language?: 'fr' | 'en';
  readonly statements: readonly GoldStatement[];
  /** What is listed is right, more may be: nothing counts as invented. */
  readonly partial?: true;
  /** Only statements of these kinds are annotated. */
  readonly kinds?: readonly Kind[];
}

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/** The annotated articles of a folder, by name. Throws where a file of a pair is missing or is no JSON. */
export const goldArticles = (folder: string): GoldArticle[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.gold.json'.length);
      return {
        name,
        text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
        gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold,
      };
    });

/** Where the pieces of a gold statement stand. Throws where the text does not hold one. */
export function locate(text: string, { content, nth = 1 }: GoldStatement): Span[] {
  const [first = ''] = content;
  let from = text.indexOf(first);
  for (let turn = 1; turn < nth && from >= 0; turn++) from = text.indexOf(first, from + 1);
  if (from < 0) throw new Error(`The text does not hold “${first}” ${nth} times.`);
  return content.map((piece) => {
    const start = text.indexOf(piece, from);
    if (start < 0) throw new Error(`The text does not hold “${piece}” behind “${first}”.`);
    from = start + piece.length;
    return { start, end: from };
  });
}
