import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { IsoDay } from '../../src/text/day.ts';

const folder = new URL('../gold/articles/', import.meta.url);
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const received = '2025-12-01' as IsoDay;

describe('every day and place of a statement', () => {
  it.each(articles)('%s: rests on words of its article; a place is printed so', (origin, text) => {
    const { statements, article } = attribute(readArticle(text, { origin, received }));
    for (const { date, place } of statements) {
      for (const grounded of [date, place]) {
        if (!grounded) continue;
        const { start, end } = grounded.evidence ?? { start: 0, end: 0 };
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(article.text.length);
      }
      if (place) expect(article.text).toContain(place.value);
      if (date) expect(date.value).toMatch(/^\d{4}(?:-\d\d(?:-\d\d(?:\/\d{4}-\d\d-\d\d)?)?)?$/);
    }
  });

  it.each(articles)(
    '%s: mentions stand in order, none over another, and say what is printed',
    (origin, text) => {
      const { mentions, article } = attribute(readArticle(text, { origin, received }));
      mentions.forEach((one, at) => {
        if (at > 0) expect(one.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
        if (one.type === 'place')
          expect(article.text.slice(one.start, one.end).replace(/\s+/g, ' ')).toBe(one.place);
      });
    },
  );

  it.each(articles)('%s: is the same whatever the day of receipt', (origin, text) => {
    const read = (day: string) =>
      attribute(readArticle(text, { origin, received: day as IsoDay })).statements.map(({ date, place }) => [
        date,
        place,
      ]);
    expect(read('2039-02-03')).toEqual(read('2025-12-01'));
  });
});
