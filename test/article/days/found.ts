import { findDays } from '../../../src/article/days/days.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import type { IsoDay } from '../../../src/text/day.ts';

/** The dates that a sentence tells in an article of that day: *words → date*, `?` before an inferred one, `…` before one ahead. */
export function found(sentence: string, language: 'fr' | 'en', published?: string): string[] {
  const day = published ? `published: ${published}\n` : '';
  const text = `---\ntitle: Title\nlanguage: ${language}\n${day}---\n${sentence}`;
  const article = readArticle(text, { origin: 'a.txt', received: '2040-01-01' as IsoDay });
  return findDays(article).map(({ start, end, date, ahead }) => {
    const sure = date.basis === 'written' ? '' : '?';
    return `${text.slice(start, end)} → ${ahead ? '…' : ''}${sure}${date.value}`;
  });
}
