import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, harmless, paint, wrap } from '../../src/console/terminal.ts';

const narrow = { width: 30, colour: true };

describe('what a terminal shows', () => {
  it('breaks lines at spaces, never at the no-break ones of French', () => {
    const text = 'Le ministre a dit : «\u202fNous partons demain\u202f» à Bamako.';
    const lines = wrap(text, 2, narrow).split('\n');
    expect(lines).toEqual(['  Le ministre a dit : «\u202fNous', '  partons demain\u202f» à Bamako.']);
  });

  it('stays within its width, painted or not, in any script (a law)', async () => {
    await fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 20, max: 60 }),
        (text, width) => {
          const terminal = { width, colour: true };
          for (const line of wrap(paint(harmless(text), 'bold', terminal), 2, terminal).split('\n'))
            expect(columns(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('keeps every word, and wraps nothing where there is no width', () => {
    const text = 'aaa bbb '.repeat(40).trim();
    expect(wrap(text, 4, narrow).split(/\s+/).filter(Boolean)).toEqual(text.split(' '));
    expect(wrap(text, 0, { colour: false })).toBe(text);
  });

  it('takes no orders from an article: control characters are shown, not sent', () => {
    expect(harmless('a\x1b[2Jb\x07c\x9b31md\x7fe\u202ef')).toBe('a␛[2Jb␇c\ufffd31md␡e\ufffdf');
    expect(harmless('one\r\ntwo\rthree\tfour')).toBe('one\ntwo\nthree\tfour');
  });

  it('has colour only where asked for', () => {
    expect(paint('x', 'bold', { colour: false })).toBe('x');
    expect(paint('x', 'bold', narrow)).toBe('\x1b[1mx\x1b[22m');
  });
});
