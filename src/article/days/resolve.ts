import type { Unit } from '../../language/calendar.ts';
import {
  addDays,
  daysBetween,
  firstDay,
  type IsoDate,
  type IsoDay,
  isoDate,
  isoDay,
  range,
  weekdayOf,
} from '../../text/day.ts';
import type { Found } from './expression.ts';

/** The days that an expression is counted from. */
export interface Anchors {
  /** The day of publication. */
  readonly published?: IsoDay;
  /** A day near the events, where the publication is not known. */
  readonly near?: IsoDay;
  /** The last day told, and the last date of any precision. */
  readonly toldDay?: IsoDay;
  readonly told?: IsoDate;
  /** The days told so far by their weekdays. */
  readonly weekdays?: ReadonlyMap<number, IsoDay>;
}

/** The date that an expression means; undefined where the article leaves it open. */
export function resolve(
  { expression, ahead, flashback }: Pick<Found, 'expression' | 'ahead'> & { flashback?: boolean },
  { published, near, told, toldDay, weekdays }: Anchors,
): IsoDate | undefined {
  const anchor = published ?? near;
  switch (expression.type) {
    case 'date': {
      const { day, month, to } = expression;
      const year = expression.year ?? (anchor && nearestYear({ ...expression, anchor }));
      if (year === undefined) return undefined;
      const first = isoDay(year, month, day);
      const last = to && isoDay(to.month < month ? year + 1 : year, to.month, to.day);
      if (first && last) return first < last ? range(first, last) : undefined;
      return to ? undefined : first;
    }
    case 'month': {
      if (expression.sameYear) return told && isoDate(Number(told.slice(0, 4)), expression.month);
      const year = expression.year ?? (anchor && yearOfMonth(expression, ahead, anchor));
      return year === undefined ? undefined : isoDate(year, expression.month);
    }
    case 'year':
      return isoDate(expression.year);
    case 'weekday': {
      // *Mardi matin, il souffle … La fédération avait convoqué la presse mardi*: the Tuesday that was told.
      const same =
        flashback && !published && !expression.turn ? weekdays?.get(expression.weekday) : undefined;
      const first = same ?? weekdayFrom(expression, ahead, published, near, flashback ?? false);
      return first && (expression.to ? range(first, addDays(first, 1)) : first);
    }
    case 'relative': {
      // Months and years change too rarely for a few days to matter.
      const from = published ?? (['month', 'year'].includes(expression.unit) ? near : undefined);
      const date = from && shift(from, expression.unit, expression.distance);
      // *demain jeudi*, printed on a Monday, is a slip or an old text: nothing is sure then.
      return date && expression.weekday && weekdayOf(firstDay(date)) !== expression.weekday
        ? undefined
        : date;
    }
    case 'told': {
      const from = expression.unit === 'day' ? toldDay : told && firstDay(told);
      const date = from && shift(from, expression.unit, expression.distance);
      if (!date || !expression.named) return date;
      // What it names may be older than the last date told: only of this week’s news is that sure enough.
      const back = anchor && daysBetween(firstDay(date), anchor);
      return back !== undefined && back >= 0 && back < 7 ? date : undefined;
    }
  }
}

/** Without a year the nearest that fits, its weekday too where one is printed, and none after `until`. */
export function nearestYear(date: {
  day: number;
  month: number;
  weekday?: number;
  anchor: IsoDay;
  until?: IsoDay;
}): number | undefined {
  const around = Number(date.anchor.slice(0, 4));
  const reach = date.weekday === undefined ? 1 : 6;
  let best: { year: number; distance: number } | undefined;
  for (let year = around - reach; year <= around + reach; year++) {
    const day = isoDay(year, date.month, date.day);
    if (!day || (date.weekday !== undefined && weekdayOf(day) !== date.weekday)) continue;
    if (date.until !== undefined && day > date.until) continue;
    const distance = Math.abs(daysBetween(date.anchor, day));
    if (!best || distance < best.distance) best = { year, distance };
  }
  return best?.year;
}

/**
 * The latest such month that has begun, or the next one where it lies ahead. *In June*, written in March, may be either:
 * unknown, unless *since* or *last* looks back.
 */
function yearOfMonth(
  { month, turn, since }: { month: number; turn?: string; since?: boolean },
  ahead: boolean,
  anchor: IsoDay,
): number | undefined {
  const [year, current] = [Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7))];
  // *Last September*, written in September, is that of the year before.
  const latest = month < current || (month === current && turn !== 'last') ? year : year - 1;
  if (turn === 'next' || (ahead && !since)) return month >= current ? year : year + 1;
  const back = (current - month + 12) % 12;
  return month <= current || back < 8 || since || turn === 'last' ? latest : undefined;
}

function weekdayFrom(
  { weekday, to, turn }: { weekday: number; to?: number; turn?: string },
  ahead: boolean,
  published: IsoDay | undefined,
  near: IsoDay | undefined,
  flashback: boolean,
): IsoDay | undefined {
  if (published) {
    const back = (weekdayOf(published) - weekday + 7) % 7;
    if (turn === 'last') return addDays(published, -(back || 7));
    if (turn === 'next' || (ahead && turn !== 'this')) return addDays(published, 7 - back);
    if (turn === 'this') return addDays(published, back <= 3 ? -back : 7 - back);
    // *samedi et dimanche*: both are past.
    return addDays(published, to && back === 0 ? -7 : -back);
  }
  // Without a day of publication the article follows the event by a few days, and so do those who comment on it.
  if (!near || turn) return undefined;
  const forward = (weekday - weekdayOf(near) + 7) % 7;
  if (ahead) return addDays(near, forward);
  return addDays(near, forward > SOON || (forward > 0 && flashback) ? forward - 7 : forward);
}

/** By how many days an article may follow the day that it prints. */
const SOON = 3;

function shift(day: IsoDay, unit: Unit, distance: number): IsoDate | undefined {
  if (unit === 'day') return addDays(day, distance);
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * distance);
  if (unit === 'week') return range(monday, addDays(monday, 6));
  // On a Sunday, *over the weekend* is this one.
  if (unit === 'weekend') {
    const saturday = addDays(monday, distance < 0 && weekdayOf(day) === 7 ? 12 : 5);
    return range(saturday, addDays(saturday, 1));
  }
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (unit === 'year') return isoDate(year + distance);
  const months = year * 12 + month - 1 + distance;
  return isoDate(Math.floor(months / 12), (months % 12) + 1);
}
