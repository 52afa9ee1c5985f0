import { languageCodes } from '../../language/language.ts';
import { languages } from '../../language/languages.ts';
import { addDays, firstDay, type IsoDate, type IsoDay, isoDay, lastDay } from '../../text/day.ts';
import { fold } from '../../text/fold.ts';
import type { Found } from './expression.ts';
import { findExpressions } from './find.ts';
import { anyOf, lookUp } from './pattern.ts';
import { readIsoDate } from './read-iso-date.ts';
import { resolve } from './resolve.ts';

export interface Days {
  readonly since: IsoDay;
  readonly until: IsoDay;
}

const calendars = languageCodes.map((code) => languages[code].calendar);

/**
 * The days that an asker's words mean, in any language, both included: *2025-04-03*, *03/04/2025*, *3/4/25*, *3 avril 2025*,
 * *April 3*, *hier*, *last month*, *3 jours*, *two weeks*, *avr. 2025*, *march*, *2025*. Who asks for news looks back: without a
 * year the latest that has begun by `today`. Undefined where the words are not wholly a date.
 */
export function readDay(text: string, today: IsoDay): Days | undefined {
  const typed = writtenOut(text.trim().slice(0, 60));
  const iso = readIsoDate(typed);
  const date = iso ?? weeksAgo(typed, today) ?? readWords(typed, today);
  return date && { since: firstDay(date), until: lastDay(date) };
}

/** A lone month counts after a preposition only, and English wants its capital: so a typed text is tried in those dresses too. */
function readWords(typed: string, today: IsoDay): IsoDate | undefined {
  const small = typed.toLowerCase();
  const capital = typed.replace(
    /\p{L}{3,}/gu,
    (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  );
  const dresses = [
    typed,
    small,
    capital,
    `en ${small}`,
    `in ${capital}`,
    `le ${small} dernier`,
    `${small}-ci`,
    ...periodsEnding(small),
  ];
  for (const { ago } of calendars) dresses.push([ago.before, small, ago.after].filter(Boolean).join(' '));
  for (const dressed of dresses) {
    const [found] = findExpressions(dressed, { start: 0, end: dressed.length }, undefined);
    if (!found || found.end < dressed.length || !isSmall(dressed.slice(0, found.start))) continue;
    const date = resolve(lookingBack(found, today), { published: today, told: today, toldDay: today });
    if (date) return date;
  }
  return undefined;
}

/** *3/4/25* ↦ *3/4/2025*, *avr. 2025* ↦ *avril 2025*: an abbreviation that articles would print beside a figure alone. */
function writtenOut(typed: string): string {
  const whole = typed.replace(/^(\d{1,2})([/.-])(\d{1,2})\2(\d{2})$/, '$1$2$3$220$4');
  return whole.replace(/(\p{L}+)\.?/gu, (printed, word: string) => {
    for (const { months, shortMonths } of calendars)
      for (const [short, number] of shortMonths)
        if (fold(short) === fold(word))
          return [...months].find(([, other]) => other === number)?.[0] ?? printed;
    return printed;
  });
}

/** *depuis le*, *since*: what may stand before a day without changing it. */
const isSmall = (before: string): boolean =>
  (before.match(/[^\s']+'?/g) ?? []).every((word) =>
    languageCodes.some((code) => languages[code].grammar.stopWords.has(fold(word.replace("'", '')))),
  );

function weeksAgo(typed: string, today: IsoDay): IsoDate | undefined {
  const flat = fold(typed);
  for (const { weeks, aWeek, numbers, ago } of calendars) {
    const counted = String.raw`(?:(?<number>\d{1,2}|${anyOf(numbers.keys())}) ${anyOf(weeks)}|${aWeek})`;
    const found = new RegExp(`^(?:${ago.before ?? ''} )?${counted}(?: ${ago.after ?? ''})?$`).exec(flat);
    if (!found) continue;
    const { number } = found.groups ?? {};
    return addDays(today, -7 * (number === undefined ? 1 : (lookUp(numbers, number) ?? Number(number))));
  }
  return undefined;
}

/** *semaine dernière* ↦ *la semaine derniere*, where only one period ends so. */
function periodsEnding(words: string): readonly string[] {
  const ending = new RegExp(`[ ']${fold(words).replace(/[^\p{L}\d]/gu, '.')}$`, 'u');
  const found = calendars.flatMap(({ periods }) =>
    [...periods.keys()].filter((period) => ending.test(period)),
  );
  return found.length === 1 ? found : [];
}

/** A day or a month without a year is the latest that does not lie ahead. */
function lookingBack(found: Found, today: IsoDay): Found {
  const { expression } = found;
  if (expression.type === 'month' && expression.turn !== 'next')
    return { ...found, ahead: false, expression: { ...expression, since: true } };
  if (expression.type !== 'date' || expression.year !== undefined) return { ...found, ahead: false };
  const [year, { day, month, weekday, to, distance }] = [Number(today.slice(0, 4)), expression];
  if (weekday !== undefined || to || distance !== undefined) return { ...found, ahead: false };
  const latest = [0, 1, 2, 3, 4].find((back) => (isoDay(year - back, month, day) ?? '9') <= today);
  return latest === undefined ? found : { ...found, expression: { ...expression, year: year - latest } };
}
