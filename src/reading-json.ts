import type { Grounded } from './article/article.ts';
import type { Reading, Statement } from './attribution/statement.ts';
import { type Span, slice } from './text/span.ts';

/**
 * What is found in an article, as other programs take it (README, “For other programs”): `exact` is the article's text
 * from `start` to `end`, UTF-16 offsets from the file's start; what is unknown is absent, or empty for speakers.
 */
export function describeReading({ article, statements }: Reading) {
  const { id, sha256, origin, title, byline, publisher, url, language, published, text } = article;
  const printed = { title, byline, publisher, published: published?.value, url, language };
  return {
    article: { id, sha256, origin, ...printed, basis: { published: describeBasis(published, text) } },
    statements: statements.map((statement) => describeStatement(statement, text)),
  };
}

function describeStatement({ kind, speakers, cue, content, date, place, rules }: Statement, text: string) {
  return {
    kind,
    speakers: speakers.map(({ name }) => name),
    cue: cue && quote(cue, text),
    content: content.map((span) => quote(span, text)),
    date: date?.value,
    place: place?.value,
    basis: {
      speakers: speakers.map(({ basis, mention, evidence }) => ({
        basis,
        mention: quote(mention, text),
        evidence: evidence && quote(evidence, text),
      })),
      date: describeBasis(date, text),
      place: describeBasis(place, text),
      rules,
    },
  };
}

/** `written` or `inferred`, with the words it rests on. */
const describeBasis = (grounded: Grounded<unknown> | undefined, text: string) =>
  grounded && { basis: grounded.basis, evidence: grounded.evidence && quote(grounded.evidence, text) };

const quote = (span: Span, text: string) => ({ ...span, exact: slice(text, span) });
