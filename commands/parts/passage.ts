import type { Passage } from '../../src/answer.ts';
import type { Article } from '../../src/article/article.ts';
import type { Say } from '../../src/locales/say.ts';
import { contains, type Span, slice } from '../../src/text/span.ts';
import { sourceOf } from './source.ts';

interface Place {
  readonly article: Article;
  readonly paragraph: number;
  readonly sentence: number;
}

/** What tells a sentence from every other. */
export const sentenceOf = ({ article, paragraph, sentence }: Place): string =>
  `${article.id} ${paragraph} ${sentence}`;

/** One sentence of an article, the spans in it marked; undefined where the article has no such sentence. */
export function passageOf(at: Place, marked: readonly Span[], say: Say): Passage | undefined {
  const span = at.article.paragraphs[at.paragraph]?.sentences[at.sentence];
  return span && passage(at.article, at.paragraph, span, marked, say);
}

/** A stretch of a paragraph; spans outside it are not marked, nor those that overlap an earlier one. */
export function passage(
  article: Article,
  paragraph: number,
  span: Span,
  marked: readonly Span[],
  say: Say,
): Passage {
  const marks: Span[] = [];
  for (const { start, end } of marked.toSorted((a, b) => a.start - b.start))
    if (contains(span, { start, end }) && start >= (marks.at(-1)?.end ?? 0) + (marks.length ? span.start : 0))
      marks.push({ start: start - span.start, end: end - span.start });
  return {
    type: 'passage',
    id: `${article.id}-${span.start}`,
    text: slice(article.text, span),
    ...(marks.length && { marked: marks }),
    source: sourceOf(article, paragraph, say, span),
  };
}
