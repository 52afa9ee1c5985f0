import type { Source } from '../../src/answer.ts';
import type { Article, Grounded } from '../../src/article/article.ts';
import type { Say } from '../../src/locales/say.ts';
import { type Span, slice } from '../../src/text/span.ts';

/** *Title · Publisher · Byline · 4 April 2025 (inferred) · ¶ 7*, with a link to the words where the article has one. */
export function sourceOf(article: Article, paragraph: number | undefined, say: Say, words?: Span): Source {
  const parts = [article.title, article.publisher, article.byline, publicationOf(article, say)];
  if (paragraph !== undefined) parts.push(say.statements.paragraph(paragraph + 1));
  const line = parts.filter(Boolean).join(' · ');
  const { url, text } = article;
  return url ? { line, url: words ? linkTo(url, slice(text, words)) : url } : { line };
}

export const publicationOf = ({ published }: Article, say: Say): string | undefined =>
  published && grounded({ ...published, value: say.dates.date(published.value) }, say);

/** *4 April 2025 (inferred)*; the words that it rests on are the business of the statement’s own source. */
export const grounded = ({ value, basis }: Grounded<string>, say: Say): string =>
  basis === 'written' ? value : say.statements.inferred(value);

const edge = 5;

/** A text fragment (WICG): the whole of a short text, else its first and last words; every browser engine scrolls there. */
function linkTo(url: string, text: string): string {
  const words = text.trim().split(/\s+/);
  const parts = words.length > 2 * edge ? [words.slice(0, edge), words.slice(-edge)] : [words];
  const fragment = parts.map((part) => encodeURIComponent(part.join(' ')).replace(/-/g, '%2D')).join(',');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}
