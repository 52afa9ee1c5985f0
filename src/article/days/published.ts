import { addDays, type IsoDay, isDay, lastDay, weekdayOf } from '../../text/day.ts';
import type { Span } from '../../text/span.ts';
import type { Grounded } from '../article.ts';
import type { Found } from './expression.ts';
import { nearestYear, resolve } from './resolve.ts';

/**
 * The day of publication as the text tells it, tried in this order:
 * 1. the dateline: *NIAMEY, 27 août 2025 (ASP) -*
 * 2. a date that is a line of its own: *Friday, July 21, 2017*
 * 3. a date tied to it: *hier jeudi 3 avril*, *ce mardi 20 mai*; its year is the fitting one nearest to the latest date
 *    printed, else the latest by the day of receipt: nothing is read before it is published
 * Undefined where none of them stands: better unknown than wrong.
 */
export function inferPublished(
  text: string,
  paragraphs: readonly Span[],
  found: readonly Found[],
  received: IsoDay,
): Grounded<IsoDay> | undefined {
  const latest = latestPrinted(found);
  const near = latest ? { anchor: latest } : { anchor: received, until: addDays(received, 1) };
  for (const one of found) {
    const { expression, start, end } = one;
    if (expression.type !== 'date' || expression.to) continue;
    const heads = isDateline(text, paragraphs, one) || standsAlone(paragraphs, one);
    const distance = heads ? 0 : expression.distance;
    if (distance === undefined) continue;
    const year = expression.year ?? nearestYear({ ...expression, ...near });
    const day = year === undefined ? undefined : resolve({ ...one, expression: { ...expression, year } }, {});
    if (!day || !isDay(day) || (expression.weekday && weekdayOf(day) !== expression.weekday)) continue;
    const written = heads && expression.year !== undefined;
    return {
      value: addDays(day, -distance),
      basis: written ? 'written' : 'inferred',
      evidence: { start, end },
    };
  }
  return undefined;
}

/** The last day of the latest month or year that is printed whole and does not lie ahead (*d’ici à 2027*). */
export function latestPrinted(found: readonly Found[]): IsoDay | undefined {
  const days = found
    .filter(({ expression, ahead }) => !ahead && 'year' in expression && expression.year !== undefined)
    .map((one) => resolve(one, {}))
    .filter((date) => date !== undefined)
    .map((date) => (date.length === 4 ? (`${date}-07-01` as IsoDay) : lastDay(date)));
  return days.sort().at(-1);
}

/** *WASHINGTON, 3 April 2025 —*: capitals before it, a dash after it, at the head of the first paragraph. */
function isDateline(text: string, [first]: readonly Span[], { start, end }: Span): boolean {
  if (!first || start - first.start > 60 || start <= first.start) return false;
  const place = text.slice(first.start, start);
  return (
    /^\p{Lu}{2}[\p{Lu}\p{M}\s'’.-]*[,(]/u.test(place) &&
    /^[^.!?\n]{0,40}[–—-]\s/.test(text.slice(end, end + 44))
  );
}

const standsAlone = (paragraphs: readonly Span[], { start, end }: Span): boolean =>
  paragraphs
    .slice(0, 2)
    .some(
      (paragraph) =>
        start >= paragraph.start &&
        end <= paragraph.end &&
        (end - start) * 5 > (paragraph.end - paragraph.start) * 3,
    );
