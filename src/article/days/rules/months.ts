import type { Calendar } from '../../../language/calendar.ts';
import type { Rule, Turn } from '../expression.ts';
import { anyOf, lookUp, wholeWords } from '../pattern.ts';

/** *en novembre 2024*, *mars 2023*, *In January*, *last June*, *en mai dernier*. Without a year, only after a preposition: *May* and *March* are words. */
export const monthAndYear = (calendar: Calendar): Rule => {
  const turns = `(?<turn>${anyOf([...calendar.last, ...calendar.next])})`;
  const name = `(?<month>${anyOf(calendar.months.keys())})`;
  const before = String.raw`(?:(?<before>${anyOf(calendar.beforeMonth)})\s?)`;
  return {
    pattern: wholeWords(
      String.raw`${before}?${name}(?:,?\s(?<year>(?:1[5-9]|20)\d{2})|\s(?<same>${anyOf(calendar.sameYear)})|\s${turns})?(?!\s\d{1,2}(?!\d))`,
    ),
    read({ before, month: name, year, same, turn: turnWord }) {
      const month = lookUp(calendar.months, name);
      if (month === undefined || !(before || year || same || turnWord)) return undefined;
      const turn = turnOf(calendar, turnWord ?? (calendar.monthFirst ? before : undefined));
      return {
        type: 'month',
        month,
        ...(year ? { year: Number(year) } : {}),
        ...(turn ? { turn } : {}),
        ...(same ? { sameYear: true } : {}),
        ...(calendar.since.includes(before?.toLowerCase() ?? '') ? { since: true } : {}),
      };
    },
  };
};

/** *en 1998*, *l’été 1974*, *since 2016*, *(1961)*; not *de 2008 à 2015*, *in 2,000 homes*, *en 2019-2020*. */
export const bareYear = (calendar: Calendar): Rule => ({
  pattern: wholeWords(
    String.raw`(?:${anyOf(calendar.beforeYear)}\s?(?<year>(?:1[5-9]|20)\d{2})(?![\d.,]\d|-\d|\s?[%€$£]|\s\d{3})|(?<=\()(?<bracketed>(?:1[5-9]|20)\d{2})(?=\)))`,
  ),
  read: ({ year, bracketed }) => ({ type: 'year', year: Number(year ?? bracketed) }),
});

export function turnOf(calendar: Calendar, word: string | undefined): Turn | undefined {
  const plain = word?.toLowerCase();
  if (plain === undefined) return undefined;
  if (calendar.last.includes(plain)) return 'last';
  if (calendar.next.includes(plain)) return 'next';
  return calendar.this.includes(plain) ? 'this' : undefined;
}
