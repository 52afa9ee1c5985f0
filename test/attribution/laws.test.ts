import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { Reading, Statement } from '../../src/attribution/statement.ts';
import type { IsoDay } from '../../src/text/day.ts';
import { contains, type Span, slice } from '../../src/text/span.ts';
import { anyText, mutatedArticles } from './mutated.ts';

const read = (text: string): Reading =>
  attribute(readArticle(text, { origin: 'article.txt', received: '2025-12-01' as IsoDay }));

/** More of them find more: `LAW_RUNS=5000`. */
const { LAW_RUNS = '40' } = process.env;
const limits = { numRuns: Number(LAW_RUNS) };

const overlap = (one: readonly Span[], other: readonly Span[]): number =>
  one.reduce(
    (sum, a) =>
      sum + other.reduce((of, b) => of + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Every span that a reading holds. */
function spansOf({ people, statements, mentions }: Reading): Span[] {
  return [
    ...people.flatMap(({ mention, roles }) => [mention, ...roles]),
    ...mentions.map(({ start, end }) => ({ start, end })),
    ...statements.flatMap(({ content, cue, speakers, date, place }) => [
      ...content,
      ...speakers.flatMap(({ mention, evidence }) => [mention, ...(evidence ? [evidence] : [])]),
      ...[cue, date?.evidence, place?.evidence].filter((span) => span !== undefined),
    ]),
  ];
}

/** A statement without its place in the text: as another text of the same words has it. */
const toldIn =
  (text: string) =>
  ({ kind, speakers, content }: Statement) => ({
    kind,
    speakers: speakers.map(({ name }) => name.normalize('NFC')),
    content: content.map((span) => slice(text, span).normalize('NFC').replaceAll('\r\n', '\n')),
  });

const told = (text: string) => read(text).statements.map(toldIn(text));

/** A law holds for many texts, which are made smaller where it does not. */
const law = (title: string, texts: fc.Arbitrary<string>, holds: (text: string) => void): void =>
  it(title, { timeout: 60_000 + limits.numRuns * 100 }, () => {
    void fc.assert(fc.property(texts, holds), limits);
  });

describe('whatever an article holds', () => {
  law('every span lies inside the text and one paragraph, or around them all', mutatedArticles, (text) => {
    const reading = read(text);
    const { paragraphs, body } = reading.article;
    for (const span of spansOf(reading)) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      const outside = span.end <= body.start || span.start >= body.end;
      const inside = paragraphs.some((paragraph) => contains(paragraph, span));
      expect(outside || inside, slice(text, span)).toBe(true);
    }
    for (const { content, cue, paragraph } of reading.statements)
      for (const span of [...content, ...(cue ? [cue] : [])])
        expect(contains(paragraphs[paragraph] as Span, span), slice(text, span)).toBe(true);
  });

  law('no two contents overlap unless one holds the other', mutatedArticles, (text) => {
    const { statements } = read(text);
    for (const [at, { content: one }] of statements.entries())
      for (const { content: other } of statements.slice(at + 1)) {
        const both = overlap(one, other);
        const words = [one, other].map((spans) => spans.map((span) => slice(text, span)).join(' … '));
        if (both > 0) expect([length(one), length(other)], words.join(' | ')).toContain(both);
      }
  });

  law('the pieces of a content stand in order and apart', mutatedArticles, (text) => {
    for (const { content } of read(text).statements) {
      expect(content.length).toBeGreaterThan(0);
      for (const [at, { start }] of content.entries())
        expect(start).toBeGreaterThanOrEqual(content[at - 1]?.end ?? 0);
    }
  });

  law('it is read the same way again', mutatedArticles, (text) => {
    expect(read(text)).toEqual(read(text));
  });

  law('other line ends change nothing', mutatedArticles, (mutated) => {
    const text = mutated.replace(/\r\n?/g, '\n');
    expect(told(text.replaceAll('\n', '\r\n'))).toEqual(told(text));
  });

  law('accents that stand apart change nothing', mutatedArticles, (mutated) => {
    const text = mutated.normalize('NFC');
    expect(told(text.normalize('NFD'))).toEqual(told(text));
  });

  law('nothing throws, whatever the text', fc.oneof(anyText, mutatedArticles), (text) => {
    expect(read(text).article.text).toBe(text);
  });
});
