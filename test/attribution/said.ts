import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import type { IsoDay } from '../../src/text/day.ts';

/** What is said in a few sentences, one line each: *speaker: words … words*, the narrator's incises cut out. */
export function said(language: LanguageCode, text: string, title = 'T'): string[] {
  const head = `---\ntitle: ${title}\nlanguage: ${language}\n---\n`;
  const article = readArticle(head + text, { origin: 'a.txt', received: '2040-01-01' as IsoDay });
  return attribute(article).statements.map(
    ({ speakers, content }) =>
      `${speakers.map(({ name }) => name).join(' + ') || '?'}: ${content
        .map(({ start, end }) => article.text.slice(start, end))
        .join(' … ')}`,
  );
}
