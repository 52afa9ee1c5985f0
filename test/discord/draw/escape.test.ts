import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, escapeLine, unescaped } from '../../../src/discord/draw/escape.ts';
import { clip } from '../../../src/discord/limits.ts';
import { render } from './markdown.ts';

const hostile = [
  ...[
    '**gras**',
    '*a*',
    '_a_',
    '__a__',
    '~~a~~',
    '||a||',
    '`a`',
    '```js\na```',
    '[a](https://b.c)',
    '<https://b.c>',
  ],
  ...[
    'https://b.c/d_e_f',
    'HTTPS://B.C',
    '<@123>',
    '<@!1>',
    '<@&2>',
    '<#3>',
    '</quote:4>',
    '<id:guide>',
    '<t:1:R>',
  ],
  ...[
    '<:a:5>',
    '<a:b:6>',
    ':smile:',
    ':+1::skin-tone-2:',
    '@everyone',
    '@here',
    '# a',
    '### a',
    '-# a',
    '> a',
  ],
  ...[
    '>>> a',
    '- a',
    '* a',
    '+ a',
    '1. a',
    '12) a',
    '  - a',
    '\\*',
    '\\',
    '\\\\',
    '\\_(ツ)_/',
    '12:30:15',
    'a: b:c',
  ],
  ...[
    '\n',
    '\r\n',
    ' ',
    'a',
    '*',
    '_',
    '`',
    '|',
    '~',
    '<',
    '>',
    ':',
    '#',
    '-',
    '1',
    '.',
    '«\u202fa\u202f»',
    '😀',
  ],
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('text that is printed', () => {
  it.each(hostile)('shows %j as it stands', (printed) => {
    expect(render(escaped(printed))).toEqual({ text: printed, markup: [] });
  });

  it('is shown as it stands, whatever it is, and never fires', () => {
    fc.assert(
      fc.property(text, (printed) => {
        expect(render(escaped(printed))).toEqual({ text: printed, markup: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back when the escapes are taken off', () => {
    fc.assert(
      fc.property(text, (printed) => {
        expect(unescaped(escaped(printed))).toBe(printed);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not turn what stands behind it', () => {
    const turning = 'Awa \u202eéssiC\u202c \u2066x\u2069 \u200fعلي\u200f';
    expect(escaped(turning)).toBe('Awa \ufffdéssiC\ufffd \ufffdx\ufffd \u200fعلي\u200f');
    expect(clip(turning, 8)).toBe('Awa \ufffdés…');
  });

  it('stays in one line where a heading or small text would end', () => {
    expect(escapeLine('Titre\nsur deux\r\n# lignes')).toBe('Titre sur deux # lignes');
    fc.assert(fc.property(text, (printed) => !/[\r\n\u2028\u2029]/.test(escapeLine(printed))));
  });

  it('would be read as markup without them', () => {
    expect(hostile.filter((printed) => render(printed).markup.length > 0).length).toBeGreaterThan(35);
  });
});
