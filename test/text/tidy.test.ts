import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrySpans, tidy } from '../../src/text/tidy.ts';

const scraps = fc.constantFrom('é', 'Ç', 'ệ', 'ё', '각', 'n', ' ', '\n', '«', '’', '🎙️', '\u0301', '\ud800');
const whole = fc
  .array(fc.oneof(scraps, fc.string({ unit: 'grapheme', maxLength: 2 })), { maxLength: 40 })
  .map((parts) => parts.join('').normalize('NFC').replace(/\r/g, ''));
const loosened = (text: string): string => text.normalize('NFD').replaceAll('\n', '\r\n');

describe('a text that some program took apart', () => {
  it('is read as if it had not been', () => {
    void fc.assert(
      fc.property(whole, (text) => {
        const loose = loosened(text);
        expect(tidy(loose)?.text ?? loose).toBe(text);
      }),
    );
  });

  it('has each of its words where the tidied text has them', () => {
    void fc.assert(
      fc.property(whole, (text) => {
        const loose = loosened(text);
        const { back, forth } = tidy(loose) ?? { back: Number, forth: Number };
        for (const { index, 0: word } of text.matchAll(/\P{M}\p{M}*/gu)) {
          const [start, end] = [back(index), back(index + word.length)];
          expect(loose.slice(start, end)).toBe(loosened(word));
          expect([forth(start), forth(end)]).toEqual([index, index + word.length]);
        }
      }),
    );
  });

  it('is left alone where nothing is loose', () => {
    expect(tidy('« Élysée »,\nà Zürich, q\u0301\rx')).toBeUndefined();
  });

  it('costs no more where marks are heaped without an end', () => {
    const from = performance.now();
    tidy(`a${'\u0301\u0316'.repeat(200_000)}`);
    expect(performance.now() - from).toBeLessThan(1000);
  });
});

describe('what points into a text', () => {
  it('is carried however deep it stands, and nothing else is', () => {
    const value = {
      start: 1,
      end: 2,
      paragraph: 1,
      name: 'start',
      held: [{ evidence: { start: 3, end: 4 } }],
    };
    expect(carrySpans(value, (offset) => offset * 10)).toEqual({
      start: 10,
      end: 20,
      paragraph: 1,
      name: 'start',
      held: [{ evidence: { start: 30, end: 40 } }],
    });
  });
});
