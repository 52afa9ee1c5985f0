/**
 * A date as far as it is known: a day `2025-04-03`, a month `2024-11`, a year `2024`, or a range of days
 * `2025-04-03/2025-04-04` (ISO 8601).
 */
export type IsoDate = string & { readonly isoDate: unique symbol };

/** A calendar day, `2025-04-03`. */
export type IsoDay = IsoDate & { readonly isoDay: unique symbol };

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** The day of these parts (`month` 1–12), undefined where the calendar has no such day: 30 February. */
export function isoDay(year: number, month: number, day: number): IsoDay | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDay) : undefined;
}

/** The day of a moment, where this process runs. */
export const localDay = (moment: Date): IsoDay =>
  isoDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) as IsoDay;

/** A day, a month or a year, by the parts that are given; undefined where the calendar has none such. */
export function isoDate(year: number, month?: number, day?: number): IsoDate | undefined {
  if (year < 1000 || year > 9999) return undefined;
  if (month === undefined) return pad(year, 4) as IsoDate;
  if (day !== undefined) return isoDay(year, month, day);
  return month >= 1 && month <= 12 ? (`${pad(year, 4)}-${pad(month, 2)}` as IsoDate) : undefined;
}

/** From the first to the last day; one day where both are the same. */
export const range = (first: IsoDay, last: IsoDay): IsoDate =>
  first === last ? first : (`${first}/${last}` as IsoDate);

/** ISO: 1 Monday … 7 Sunday. */
export const weekdayOf = (day: IsoDay): number => new Date(`${day}T00:00Z`).getUTCDay() || 7;

export function addDays(day: IsoDay, days: number): IsoDay {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as IsoDay;
}

/** From the first day to the second, in days; negative where the second is earlier. */
export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The first day that a date covers: `2024-11` ↦ `2024-11-01`. */
export const firstDay = (date: IsoDate): IsoDay =>
  `${date.slice(0, 10)}${'-01-01'.slice(date.length - 4)}`.slice(0, 10) as IsoDay;

/** The last day that a date covers: `2024-02` ↦ `2024-02-29`. */
export function lastDay(date: IsoDate): IsoDay {
  if (date.length > 10) return date.slice(11) as IsoDay;
  if (date.length === 10) return date as IsoDay;
  const [year, month] = date.split('-').map(Number);
  return addDays(
    isoDay((year as number) + (month === 12 || !month ? 1 : 0), month ? (month % 12) + 1 : 1, 1) as IsoDay,
    -1,
  );
}

/** Whether the date is one day: neither a month, a year nor a range. */
export const isDay = (date: IsoDate): date is IsoDay => date.length === 10;

/** Whether all days of the second date are among those of the first: *the 3rd and 4th* holds *the 3rd*. */
export const covers = (outer: IsoDate, inner: IsoDate): boolean =>
  firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);
