import { compared } from './measure.ts';
import { fill, ordinaryNews, prose, read } from './news.ts';
import { type Row, ratio, type Table } from './table.ts';

/** A text of so many characters; every one of them is a megabyte somewhere. */
type Text = (length: number) => string;

const repeated =
  (unit: string): Text =>
  (length) =>
    fill(unit, length);

/** Another word at each turn: *aaa*, *aab* … */
const wordOf = (number: number): string =>
  [26 * 26, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(number / place) % 26))).join('');

function differing(unit: (word: string) => string): Text {
  return (length) => {
    let text = '';
    for (let number = 0; text.length < length; number++) text += unit(wordOf(number));
    return text.slice(0, length);
  };
}

const texts: Readonly<Record<string, Text>> = {
  'ordinary news, one article': repeated(`${prose}\n\n`),
  'ordinary news, one paragraph': repeated(`${prose.replace(/\s+/g, ' ')} `),
  'ordinary news, no full stop': repeated(`${prose.replace(/\s+/g, ' ').replace(/[.!?…]/g, '')} `),
  'ordinary news in NFD': repeated(`${prose.normalize('NFD')}\n\n`),
  '«': repeated('«'),
  '« ': repeated('« '),
  ' »': repeated(' »'),
  '»': repeated('»'),
  '"M. A. "': repeated('M. A. '),
  'A.A.A.': repeated('A.'),
  'one word': repeated('a'),
  'one line': repeated('mot '),
  NUL: repeated('\0'),
  '“a': repeated('“a '),
  '"a': repeated('"a '),
  "'a": repeated("'a "),
  'one name': repeated('Serguei Lavrov '),
  'names and commas': repeated('Serguei Lavrov, '),
  'another name in each sentence': differing((word) => `Jean D${word} a dit que oui. `),
  'other names, no full stop': differing((word) => `Jean D${word} `),
  'lone surrogates': repeated('\ud800 '),
  commas: repeated(','),
  'a, a, a, ': repeated('a, '),
  'said said said': repeated('said '),
  'que que que': repeated('que '),
  'il a dit que il a dit que': repeated('il a dit que '),
  'selon le ministre, ': repeated('selon le ministre, '),
  '(((((': repeated('('),
  'nested quotations': repeated('« a “b ‘c’ d” e » '),
  'nested deeply': (length) => fill('« a ', length / 2) + fill(' b »', length / 2),
  'quotations alone': repeated('« La paix est possible. » '),
  'another unnamed source each time': differing((word) => `« Oui », a dit un témoin de B${word}.\n\n`),
  'another firm each time': differing((word) => `La société B${word} a répondu. L’entreprise nie tout.\n\n`),
  'a name without end': differing((word) => `The University of B${word} of `),
  'dates and places': repeated('le 3 avril 2025 à Moscou, '),
  'empty lines': repeated('\n\n'),
  'a line each': repeated('a\n'),
  'combining marks': (length) => `a${fill('\u0301', length - 1)}`,
  'combining marks out of order': (length) => `a${fill('\u0301\u0316', length - 1)}`,
  spaces: (length) => `a${fill(' ', length - 2)}b`,
};

const megabyte = 1_000_000;

/** What no text may cost: doubled, more than 2.3 times; a megabyte, more than three times a megabyte of ordinary news. */
export function hostile(): Table {
  const news = ordinaryNews(megabyte);
  const { ordinary } = compared({ ordinary: () => news.forEach(read) }, 3);
  return {
    title: 'hostile texts',
    columns: ['doubled', 'cost / ordinary news'],
    rows: Object.entries(texts).map(([what, text]) => rowOf(what, text, ordinary)),
  };
}

function rowOf(what: string, text: Text, ordinary: number): Row {
  const figures = (doubled: number, cost: number): Row => ({
    what,
    cells: [ratio(doubled, 2.3), ratio(cost / ordinary, 3)],
  });
  const cost = (part: number): number => {
    const hostile = text(megabyte / part);
    return compared({ hostile: () => read(hostile) }, 1).hostile;
  };
  try {
    let half = cost(16);
    for (const part of [8, 4, 2]) {
      const before = half;
      half = cost(part);
      // What is hopeless already would take minutes at the whole.
      if (part * half > 4.5 * ordinary) return figures(half / before, part * half);
      // What is far from both bars stays so: only the others are worth their megabyte.
      if (part === 2 && half / before < 2.15 && part * half < 1.5 * ordinary)
        return figures(half / before, part * half);
    }
    let [least, most] = [half, cost(1)];
    // A missed bar is measured again: it may have been the machine.
    for (let tries = 0; tries < 6 && (most / least > 2.3 || most > 3 * ordinary); tries++) {
      least = Math.min(least, cost(2));
      most = Math.min(most, cost(1));
    }
    return figures(most / least, most);
  } catch (error) {
    process.stderr.write(`${what}: ${error instanceof Error ? error.stack : error}\n`);
    return figures(Number.NaN, Number.NaN);
  }
}
