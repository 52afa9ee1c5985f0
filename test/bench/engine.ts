import compromise from 'compromise';
import { compared } from './measure.ts';
import { articles, open, ordinaryNews, read } from './news.ts';
import { ratio, type Table } from './table.ts';

const segmenters = {
  fr: new Intl.Segmenter('fr', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** The least that anything which looks at every word has to do. */
function bare(text: string, language: 'fr' | 'en'): number {
  let words = 0;
  for (const { isWordLike } of segmenters[language].segment(text)) if (isWordLike) words++;
  return words;
}

/** Who said what, when and where, against one bare pass over the words and against the best known finder of quotations. */
export function engine(): Table {
  const rows = [
    { what: `${articles.length} articles of the tests`, texts: articles },
    { what: '1 MB of ordinary news, in articles', texts: ordinaryNews(1_000_000) },
  ].map(({ what, texts }, index) => {
    const told = texts.map((text) => ({ text, language: open(text).language ?? 'fr' }));
    const small = index === 0;
    const least = compared(
      {
        engine: () => texts.forEach(read),
        bare: () => told.forEach(({ text, language }) => void bare(text, language)),
        // It takes some twenty times as long: of a megabyte, the first tenth says as much.
        compromise: () =>
          told
            .slice(0, small ? undefined : told.length / 10)
            .forEach(({ text }) => void compromise(text).quotations().out('array')),
      },
      // The least of so many turns is that of warm code, on every side.
      small ? 20 : 3,
    );
    const tenfold = small ? 1 : 10;
    return {
      what,
      cells: [
        ratio(least.engine / least.bare, 4),
        ratio((least.compromise * tenfold) / least.bare),
        ratio((least.compromise * tenfold) / least.engine),
        Math.round((1000 * texts.length) / least.engine).toString(),
      ],
    };
  });
  return {
    title: 'engine',
    columns: ['engine / bare pass', 'compromise / bare pass', 'compromise / engine', 'articles a second'],
    rows,
  };
}
