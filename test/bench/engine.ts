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
    const bareOfAll = (): void => told.forEach(({ text, language }) => void bare(text, language));
    // The least of many turns is that of warm code, as in a bot that has run for a minute.
    const warm = compared({ engine: () => texts.forEach(read), bare: bareOfAll }, small ? 30 : 4);
    // Apart, for the garbage of one throws away the code of the other; of a megabyte, the first tenth says as much.
    const part = told.slice(0, small ? undefined : told.length / 10);
    const other = compared(
      {
        compromise: () => part.forEach(({ text }) => void compromise(text).quotations().out('array')),
        bare: () => part.forEach(({ text, language }) => void bare(text, language)),
      },
      small ? 5 : 3,
    );
    const [ours, theirs] = [warm.engine / warm.bare, other.compromise / other.bare];
    return {
      what,
      cells: [
        ratio(ours, 4),
        ratio(theirs),
        ratio(theirs / ours),
        Math.round((1000 * texts.length) / warm.engine).toString(),
      ],
    };
  });
  return {
    title: 'engine',
    columns: ['engine / bare pass', 'compromise / bare pass', 'compromise / engine', 'articles a second'],
    rows,
  };
}
