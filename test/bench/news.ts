import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { packageFolder } from '../../src/package-folder.ts';
import type { IsoDay } from '../../src/text/day.ts';
import { slice } from '../../src/text/span.ts';

export const goldFolder = join(packageFolder, 'test/gold');

/** The texts of the annotated articles: news of both languages as a newsroom would drop them into its corpus. */
export const articles: readonly string[] = ['articles', 'dev'].flatMap((name) => {
  const folder = join(goldFolder, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
});

export const open = (text: string): Article =>
  readArticle(text, { origin: 'bench.txt', received: '2025-12-01' as IsoDay });

/** All that the engine does with a text. */
export const read = (text: string): unknown => attribute(open(text));

/** Their paragraphs alone, with an empty line between: what becomes one article, however long. */
export const prose: string = articles.map((text) => slice(text, open(text).body)).join('\n\n');

/** A text so long, by repeating a unit; units are UTF-16. */
export const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Ordinary news of so many characters, in articles of ordinary length. */
export function ordinaryNews(length: number): string[] {
  const found: string[] = [];
  for (let total = 0, at = 0; total < length; at++) {
    const text = articles[at % articles.length] as string;
    found.push(text.slice(0, length - total));
    total += text.length;
  }
  return found;
}
