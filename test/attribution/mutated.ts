import * as fc from 'fast-check';
import { folderOf, sets } from '../evaluate/floors.ts';
import { goldArticles } from '../evaluate/gold.ts';

const texts = sets.flatMap((set) => goldArticles(folderOf(set)).map(({ text }) => text));

/** What stands in real articles, and what only an enemy would write. */
const scraps = fc.constantFrom(
  ...[
    '« ',
    ' »',
    '»',
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '‘‘',
    '’’',
    '(',
    ')',
    '[',
    ']',
    ' – ',
    '—',
    '…',
    ', ',
    '; ',
    ' : ',
    '. ',
    '.',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\0',
    '\u00a0',
    '\u202f',
    '\u2028',
    '\ufeff',
    '\u0301',
    '\ud800',
    '\udc00',
    '🎙️',
    '你好',
  ],
  ...[
    ' a-t-il dit, ',
    ' selon lui, ',
    ' d’après le ministre, ',
    ' que ',
    ' et que ',
    ' ajoutant que ',
    ' qui a dit ',
    ' N’Diaye ',
  ],
  ...[
    ' said Diallo ',
    ' she said, ',
    ' according to the minister, ',
    ' M. A. Ba ',
    ' le 3 avril ',
    ' à Moscou ',
    ' hier ',
    ' on Monday ',
  ],
);

const marks = ['«', '»', '“', '”', '"', '‘', '’', "'"];

/** One change of a text; `at` and `length` are shares of it. */
type Change = (text: string) => string;

const changes: fc.Arbitrary<Change> = fc
  .record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 400 }),
    scrap: scraps,
    mark: fc.constantFrom(...marks),
    how: fc.constantFrom('put', 'cut', 'repeat', 'move', 'marks', 'joined', 'shout') as fc.Arbitrary<
      'put' | 'cut' | 'repeat' | 'move' | 'marks' | 'joined' | 'shout'
    >,
  })
  .map(({ at, length, scrap, mark, how }): Change => {
    return (text) => {
      const start = Math.floor(at * text.length);
      const end = start + length;
      const [before, piece, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
      switch (how) {
        case 'put':
          return before + scrap + piece + after;
        case 'cut':
          return before + after;
        case 'repeat':
          return before + piece + piece + after;
        case 'move':
          return piece + before + after;
        case 'marks':
          return before + piece.replace(/[«»“”"]/g, mark) + after;
        case 'joined':
          return before + piece.replace(/\n+/g, ' ') + after;
        case 'shout':
          return before + piece.toUpperCase() + after;
      }
    };
  });

/** A real article as a careless hand, a converter or an enemy leaves it. */
export const mutatedArticles: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...texts), fc.array(changes, { maxLength: 8 }))
  .map(([text, made]) => made.reduce((changed, change) => change(changed), text));

/** Any text at all: UTF-16 units as they come, or scraps in a row. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(scraps, { maxLength: 120 }).map((some) => some.join('')),
);
