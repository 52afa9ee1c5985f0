import type { Calendar } from '../../../language/calendar.ts';
import type { Expression, Rule } from '../expression.ts';
import { anyOf, lookUp, wholeWords } from '../pattern.ts';

const gap = String.raw`,?\s{1,3}`;
const dayFigure = String.raw`\d{1,2}`;

/** What may stand before the figures of a date: *hier jeudi*, *Wednesday,*, *ce vendredi*, *le lundi*. */
const head = ({ days, weekdays, this: these }: Calendar): string =>
  `(?:(?:(?<relative>${anyOf(days.keys())})${gap})?(?:(?<this>${anyOf(these)})${gap})?(?<weekday>${anyOf(weekdays.keys())})${gap}|(?<relativeAlone>${anyOf(days.keys())})${gap})?`;

const monthName = ({ months, shortMonths }: Calendar): string =>
  String.raw`(?:${anyOf(months.keys())}|${anyOf(shortMonths.keys())}\.?(?!\w))`;

const year = String.raw`(?:${gap}(?<year>(?:1[5-9]|20)\d{2}))?`;

/** *hier jeudi 3 avril*, *les 3 et 4 avril*, *du 30 mars au 2 avril 2025*, *du jeudi 13 au vendredi 14 février*, *1er mai*, *Sunday, 24 November 2024*, *9 June*. */
export const dayMonthYear = (calendar: Calendar): Rule => {
  const ordinal = `(?:${anyOf(calendar.ordinals)})?`;
  const month = monthName(calendar);
  const to = String.raw`(?:\s{1,2}${anyOf([...calendar.and, ...calendar.to])}\s{1,2}|\s?-\s?)`;
  const named = `(?:${anyOf(calendar.weekdays.keys())}${gap})?`;
  const articles = calendar.monthFirst
    ? String.raw`(?:the\s)?`
    : String.raw`(?:(?:le|les|du|Le|Les|Du)\s{1,3})?`;
  const of = calendar.monthFirst ? String.raw`(?:of\s)?` : '';
  return {
    pattern: wholeWords(
      String.raw`${head(calendar)}${articles}(?<day>${dayFigure})${ordinal}(?:\s${of}(?<month>${month})(?:${to}${named}(?<endDay>${dayFigure})${ordinal}\s${of}(?<endMonth>${month}))?|${to}${named}(?<toDay>${dayFigure})${ordinal}\s${of}(?<toMonth>${month}))${year}`,
    ),
    read: (groups) => date(calendar, groups),
  };
};

/** *April 3, 2025*, *Wednesday, Sept. 17, 2025*, *July 1*, *May 3-4*. */
export const monthDayYear = (calendar: Calendar): Rule => ({
  pattern: calendar.monthFirst
    ? wholeWords(
        String.raw`${head(calendar)}(?<month>${monthName(calendar)})\s(?<day>${dayFigure})(?:${anyOf(calendar.ordinals)})?(?:(?:\s${anyOf([...calendar.and, ...calendar.to])}\s|\s?-\s?)(?<toDay>${dayFigure}))?(?!\d|:\d|\s?%)${year}`,
      )
    : /(?!)/g,
  read: (groups) => date(calendar, groups),
});

/** *2025-04-03*; *03/04/2025* and *03.04.2025*, day first as in Africa and Europe. */
export const numeric = (): Rule => ({
  pattern: wholeWords(
    String.raw`(?:(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})|(?<day>\d{1,2})(?<mark>[/.])(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}))`,
  ),
  read: ({ isoYear, isoMonth, isoDay, day, month, year }) => ({
    type: 'date',
    day: Number(isoDay ?? day),
    month: Number(isoMonth ?? month),
    year: Number(isoYear ?? year),
  }),
});

function date(
  calendar: Calendar,
  groups: Readonly<Record<string, string | undefined>>,
): Expression | undefined {
  const { day, month: name, year, weekday: weekdayName, relative, relativeAlone, this: current } = groups;
  const { endDay, endMonth, toDay = endDay, toMonth = endMonth } = groups;
  const monthOf = (word: string | undefined) =>
    lookUp(calendar.months, word) ?? lookUp(calendar.shortMonths, word?.replace('.', ''));
  const last = monthOf(toMonth);
  const month = monthOf(name) ?? last;
  if (month === undefined) return undefined;
  const weekday = lookUp(calendar.weekdays, weekdayName);
  const distance = lookUp(calendar.days, relative ?? relativeAlone) ?? (current ? 0 : undefined);
  return {
    type: 'date',
    day: Number(day),
    month,
    ...(year ? { year: Number(year) } : {}),
    ...(weekday ? { weekday } : {}),
    ...(toDay ? { to: { day: Number(toDay), month: last ?? month } } : {}),
    ...(distance === undefined ? {} : { distance }),
  };
}
