import type { IsoDate } from '../text/day.ts';
import type { ArchivedStatement, Timeline, TimelineExtent } from './archive.ts';
import { best } from './best.ts';
import { dates } from './dates.ts';
import type { Events } from './events.ts';
import type { EventRecord } from './records.ts';
import type { Statements } from './statements.ts';

/** What of a date is there, or is to be shown. */
interface Amount {
  readonly said: number;
  readonly happened: number;
}

/**
 * The timeline of some statements and events, given by number and in their orders: all of them are counted, and only those
 * shown are looked at. Of a date events come before statements; a sentence that names a day twice is one event.
 */
export class TimelineMaker {
  readonly #statements: Statements;
  readonly #events: Events;

  constructor(statements: Statements, events: Events) {
    this.#statements = statements;
    this.#events = events;
  }

  make(said: Int32Array, happened: Int32Array, { most, mostADay }: TimelineExtent): Timeline {
    const amounts = this.#count(said, happened);
    const shown = new Map<number, Amount>();
    let room = most;
    for (const date of best(amounts.dates, most, latestFirst)) {
      const here = Math.min(room, mostADay);
      const events = Math.min(amounts.happened[date] as number, here);
      const statements = Math.min(amounts.said[date] as number, here - events);
      room -= events + statements;
      if (here > 0) shown.set(date, { said: statements, happened: events });
    }
    return {
      dates: amounts.dates.length,
      said: sum(amounts.said),
      happened: sum(amounts.happened),
      latest: this.#latest(shown, said, happened),
    };
  }

  /** How much there is of each date, by its number, and the dates of which there is anything. */
  #count(said: Int32Array, happened: Int32Array) {
    const amounts = { said: new Int32Array(dates.count), happened: new Int32Array(dates.count) };
    const { saidOn } = this.#statements;
    for (const number of said) (amounts.said[saidOn[number] as number] as number)++;
    // Most statements are of no date but their article's.
    amounts.said[0] = 0;
    const { days, sentences } = this.#events;
    const latest = new Int32Array(dates.count).fill(-1);
    for (const number of happened) {
      const date = days[number] as number;
      if (latest[date] !== sentences[number]) (amounts.happened[date] as number)++;
      latest[date] = sentences[number] as number;
    }
    const some: number[] = [];
    for (let date = 1; date < dates.count; date++)
      if (amounts.said[date] || amounts.happened[date]) some.push(date);
    return { ...amounts, dates: some };
  }

  /** Oldest first. */
  #latest(shown: ReadonlyMap<number, Amount>, said: Int32Array, happened: Int32Array): Timeline['latest'] {
    const found = new Map(
      [...shown].map(([date, amount]) => [
        date,
        { amount, statements: [] as ArchivedStatement[], events: [] as EventRecord[][] },
      ]),
    );
    // Most are of other dates: a mark tells faster than a look into the map.
    const marks = new Uint8Array(dates.count);
    for (const date of found.keys()) marks[date] = 1;
    const { days, sentences } = this.#events;
    for (const number of happened) {
      const there = marks[days[number] as number] ? found.get(days[number] as number) : undefined;
      if (!there) continue;
      const last = there.events.at(-1);
      if (last?.[0]?.sentenceNumber === sentences[number]) last?.push(this.#events.event(number));
      else if (there.events.length < there.amount.happened) there.events.push([this.#events.event(number)]);
    }
    const { saidOn } = this.#statements;
    for (const number of said) {
      const there = marks[saidOn[number] as number] ? found.get(saidOn[number] as number) : undefined;
      if (there && there.statements.length < there.amount.said)
        there.statements.push(this.#statements.record(number));
    }
    return [...found]
      .reverse()
      .map(([date, { statements, events }]) => ({ date: dates.date(date) as IsoDate, statements, events }));
  }
}

const sum = (amounts: Int32Array): number => amounts.reduce((all, amount) => all + amount, 0);

/** By the first day that each covers, then the last. */
const latestFirst = (a: number, b: number): number =>
  (dates.first[b] as number) - (dates.first[a] as number) ||
  (dates.last[b] as number) - (dates.last[a] as number);
