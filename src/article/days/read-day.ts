import { firstDay, type IsoDay, lastDay } from '../../text/day.ts';
import { findExpressions } from './find.ts';
import { readIsoDate } from './read-iso-date.ts';
import { resolve } from './resolve.ts';

export interface Days {
  readonly since: IsoDay;
  readonly until: IsoDay;
}

/**
 * The days that an asker's words mean, in French or English, both included: *2025-04-03*, *03/04/2025*, *3 avril 2025*,
 * *April 3*, *hier*, *last month*, *avril 2025*, *2025*. Without a year the date nearest to `today`. Undefined where the words
 * are not wholly a date.
 */
export function readDay(text: string, today: IsoDay): Days | undefined {
  const typed = text.trim().slice(0, 60);
  const iso = readIsoDate(typed);
  if (iso) return { since: firstDay(iso), until: lastDay(iso) };
  // A lone month counts after a preposition only, and English wants its capital: so a typed text is tried in those dresses too.
  const capital = typed.replace(
    /\p{L}{3,}/gu,
    (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
  );
  for (const dressed of [
    typed,
    typed.toLowerCase(),
    capital,
    `en ${typed.toLowerCase()}`,
    `in ${capital}`,
    `le ${typed.toLowerCase()} dernier`,
  ]) {
    const [found] = findExpressions(dressed, { start: 0, end: dressed.length }, undefined);
    if (!found || found.start > 0 || found.end < dressed.length) continue;
    const date = resolve(found, { published: today, told: today, toldDay: today });
    if (date) return { since: firstDay(date), until: lastDay(date) };
  }
  return undefined;
}
