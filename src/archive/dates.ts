import { firstDay, type IsoDate, type IsoDay, lastDay } from '../text/day.ts';
import { Column } from './columns.ts';

/** Before every day. */
export const never = 0;

/** 20250403 */
export const dayNumber = (day: IsoDay): number => Number(day.replaceAll('-', ''));

/** Dates by number, one for equal ones, with the days that they span (see `dayNumber`); 0 stands for none, which is never. */
class Dates {
  readonly #numbers = new Map<IsoDate, number>();
  readonly #dates: (IsoDate | undefined)[] = [undefined];
  readonly #first = new Column();
  readonly #last = new Column();

  constructor() {
    this.#first.push(never);
    this.#last.push(never);
  }

  numberOf(date: IsoDate | undefined): number {
    if (!date) return 0;
    const known = this.#numbers.get(date);
    if (known !== undefined) return known;
    const number = this.#dates.push(date) - 1;
    this.#numbers.set(date, number);
    this.#first.push(dayNumber(firstDay(date)));
    this.#last.push(dayNumber(lastDay(date)));
    return number;
  }

  date(number: number): IsoDate | undefined {
    return this.#dates[number];
  }

  get count(): number {
    return this.#dates.length;
  }

  /** By number: the first day. */
  get first(): Int32Array {
    return this.#first.values;
  }

  /** By number: the last day. */
  get last(): Int32Array {
    return this.#last.values;
  }
}

/** Those of all archives: newsrooms write of the same days. */
export const dates = new Dates();
