import type { Source } from '../../src/answer.ts';
import type { Article, Grounded } from '../../src/article/article.ts';
import type { Say } from '../../src/locales/say.ts';
import { type Span, slice } from '../../src/text/span.ts';

/** What a card of Discord's shows in one line of small letters, beside its button. */
const oneLine = 76;
/** What the link to the passage takes of it. */
const link = 18;
/** With fewer letters a title tells nothing. */
const shortestTitle = 24;

/**
 * *Publisher · 4 April 2025 (inferred) · The title, as far as… · ¶ 7*, with a link to the words where the article has one. The
 * byline stands behind the publisher, or for one that is not known, where there is room; the whole is behind `/source`.
 */
export function sourceOf(article: Article, paragraph: number | undefined, say: Say, words?: Span): Source {
  const { url, text, title, publisher, byline } = article;
  const day = publicationOf(article, say);
  const at = paragraph === undefined ? undefined : say.statements.paragraph(paragraph + 1);
  const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');
  const room = (...parts: readonly (string | undefined)[]): number =>
    oneLine - (url ? link : 0) - joined(...parts, at).length - ' · '.length;
  const wanted = Math.min(title.length, shortestTitle);
  const from =
    [joined(publisher, byline), publisher ?? byline].find((one) => room(one, day) >= wanted) ?? publisher;
  const line = joined(from, day, shortened(title, Math.max(room(from, day), shortestTitle)), at);
  return url ? { line, url: words ? linkTo(url, slice(text, words)) : url } : { line };
}

/** Cut behind a whole word that is no small one, visibly. */
const shortened = (title: string, room: number): string =>
  title.length <= room
    ? title
    : `${title
        .slice(0, room)
        .replace(/\s+\S*$/u, '')
        .replace(/(?:\s+[\p{Ll}’']{1,3}|[\s,;:.–—-])+$/u, '')}…`;

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
