import { createHash } from 'node:crypto';
import type { IsoDay } from '../text/day.ts';
import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import { carrySpans, tidy } from '../text/tidy.ts';
import type { Article } from './article.ts';
import { isByline, isTopByline } from './byline.ts';
import { publishedIn } from './days/days.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { detectLanguage } from './language.ts';
import { lines, paragraphs } from './layout.ts';

/** A first line longer than this is no title but the article itself, printed without one. */
const longestTitle = 200;

/**
 * An article from the text of its file (see `decode`). `origin` is its path inside the corpus, `received` the day on
 * which it is read: dates that the text leaves open are looked for near it. Reads any text; never throws.
 */
export function readArticle(
  text: string,
  about: { readonly origin: string; readonly received: IsoDay },
): Article {
  const { fields, end, problems } = readFrontMatter(text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const begin = end || (text.startsWith('\ufeff') ? 1 : 0);
  const known = { id: sha256.slice(0, 12), sha256, ...about, ...(problems.length ? { problems } : {}) };
  const tidied = tidy(text);
  if (!tidied) return { ...known, text, ...readText(text, begin, fields, about.received) };
  const read = readText(tidied.text, tidied.forth(begin), fields, about.received);
  return { ...known, text, ...carrySpans(read, tidied.back) };
}

/** What is told by the text itself, from where its front matter ends. */
function readText(
  text: string,
  begin: number,
  fields: FrontMatter,
  received: IsoDay,
): Omit<Article, 'text' | 'id' | 'sha256' | 'origin' | 'received' | 'problems'> {
  const { title, body, byline } = layOut(text, begin, fields.title);
  const language = fields.language ?? detectLanguage(slice(text, body));
  const { published: printed, language: _, ...printedFields } = fields;
  const article = {
    ...(byline ? { byline } : {}),
    ...printedFields,
    body,
    title,
    paragraphs: paragraphs(text, body).map((paragraph) => ({
      ...paragraph,
      sentences: sentences(text, paragraph),
    })),
    ...(language ? { language } : {}),
  };
  const published = printed
    ? ({ value: printed, basis: 'written' } as const)
    : publishedIn({ ...article, text, received });
  return published ? { ...article, published } : article;
}

/** Title, body and byline of what follows the front matter. */
function layOut(
  text: string,
  from: number,
  given: string | undefined,
): { title: string; body: Span; byline?: string } {
  const all = lines(text, { start: from, end: text.length });
  const [first] = all;
  if (!first) return { title: given ?? '', body: { start: text.length, end: text.length } };

  const heading = slice(text, first).replace(/^#{1,6}\s+/, '');
  const isTitle = given === undefined ? heading.length <= longestTitle : fold(heading) === fold(given);
  const rest = isTitle && all.length > 1 ? all.slice(1) : [...all];
  const top = rest.length > 1 && isTopByline(text, rest[0] as Span) ? rest.shift() : undefined;
  const bottom = rest.length > 1 && isByline(text, rest.at(-1) as Span) ? rest.pop() : undefined;
  const signed = bottom ?? top;
  return {
    title: given ?? (isTitle ? heading : opening(heading)),
    body: { start: (rest[0] as Span).start, end: (rest.at(-1) as Span).end },
    ...(signed ? { byline: slice(text, signed).replace(/^(?:By|Par) /, '') } : {}),
  };
}

/** The first sentence of an article without a title, cut visibly where even that is long. */
function opening(text: string): string {
  const start = text.slice(0, 2 * longestTitle);
  const [first] = sentences(start, { start: 0, end: start.length });
  const sentence = first ? slice(start, first) : start;
  return sentence.length <= longestTitle ? sentence : `${sentence.slice(0, longestTitle).trim()}…`;
}
