import type { Passage } from '../../src/answer.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Article } from '../../src/article/article.ts';
import type { Statement } from '../../src/attribution/statement.ts';
import type { Say } from '../../src/locales/say.ts';
import { hash } from '../../src/text/hash.ts';
import { contains, overlaps, type Span, slice } from '../../src/text/span.ts';
import { sourceOf } from './source.ts';

interface Place {
  readonly article: Article;
  readonly paragraph: number;
  readonly sentence: number;
}

/** What tells a sentence from every other. */
export const sentenceOf = ({ article, paragraph, sentence }: Place): string =>
  `${article.id} ${paragraph} ${sentence}`;

/** What is said in a sentence, wholly or in part. */
export function statementsIn(
  { article, paragraph, sentence }: Place,
  archive: Archive,
): readonly Statement[] {
  const span = article.paragraphs[paragraph]?.sentences[sentence];
  if (!span) return [];
  return archive
    .reading(article)
    .statements.filter(({ content }) => content.some((one) => overlaps(one, span)));
}

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
    // Of twelve digits like every other id: a page that begins here has to fit into a button.
    id: hash(`${article.id} ${span.start}`),
    text: slice(article.text, span),
    ...(marks.length && { marked: marks }),
    source: sourceOf(article, paragraph, say, span),
  };
}
