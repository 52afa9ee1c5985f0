import type { statements as french } from '../fr/statements.ts';
import { dates } from './dates.ts';
import { texts } from './texts.ts';
import { count } from './typeset.ts';

export const statements: typeof french = {
  reported: 'Reported, not quoted',
  mixed: 'Reported, with quoted words',
  reserved: 'in the conditional, as printed',
  unknown: 'speaker unknown',
  unnamed: 'a source that the article leaves unnamed',
  byRole: (words, names) => `“${words}”, identified as ${names}`,
  byPronoun: (words, names) => `“${words}”, resolved to ${names}`,
  byContinuation: (names) => `not named in the sentence: it goes on from ${names}`,
  inferred: (value) => `${value} (inferred)`,
  paragraph: (number) => `¶ ${number}`,
  counts: (all, direct) => `${texts.statements(all)}, ${direct || 'none'} direct`,
  searched: (articles, first, last) =>
    [
      articles ? count(articles, 'article') : 'no article',
      ...(first && last ? [dates.period(first, last)] : []),
    ].join(', '),
  more: (number) => `And ${count(number, 'more', 'more')}: narrow the question to see them.`,
};
