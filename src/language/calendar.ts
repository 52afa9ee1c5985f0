export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year';

/**
 * The words of dates; the rules that read them are in `article/days`. All without accents, apostrophes straight; small
 * letters match a capital too, capitals only themselves (*May*, *March*). None may hold another's meaning: *sept* is seven.
 */
export interface Calendar {
  /** Names ↦ 1 … 12. */
  readonly months: ReadonlyMap<string, number>;
  /** Abbreviations, without full stop: they count only beside a figure. */
  readonly shortMonths: ReadonlyMap<string, number>;
  /** ↦ 1 Monday … 7 Sunday (ISO). */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Days by their distance from the day of publication: *hier*, *ce matin*, *yesterday*. */
  readonly days: ReadonlyMap<string, number>;
  /** Periods likewise: *le mois dernier*, *last month*. */
  readonly periods: ReadonlyMap<string, readonly [Unit, number]>;
  /** Counted from the last date told: *la veille*, *the next day*, *that year*. */
  readonly told: ReadonlyMap<string, readonly [Unit, number]>;
  /** By how many days it follows what it names: *au lendemain du*, *a day after the*. */
  readonly after: ReadonlyMap<string, number>;
  /** *un*, *deux*, *three*. */
  readonly numbers: ReadonlyMap<string, number>;
  /** *jours*, *mois*, *weeks*. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Behind a number of days counted from the last day told: *dix jours plus tard*, *two days later*. */
  readonly later: readonly string[];
  /** *semaine*, *weeks*: too loose for the day of an event, but what an asker counts by. */
  readonly weeks: readonly string[];
  /** *une semaine*, *a week* */
  readonly aWeek: string;
  /** What stands before (*il y a*) or after (*ago*) a number of them. */
  readonly ago: { readonly before?: string; readonly after?: string };
  /** *dernier*, *last*; *prochain*, *next*; *ce*, *this*: beside a weekday or a month. */
  readonly last: readonly string[];
  readonly next: readonly string[];
  readonly this: readonly string[];
  /** Before a weekday that comes back: *chaque*, *le*, *every*. */
  readonly habitual: readonly string[];
  /** After a weekday: *matin*, *soir*, *night*. */
  readonly dayparts: readonly string[];
  /** Between the days of *les 3 et 4 avril*, *samedi et dimanche*; of *du 3 au 4 avril*. */
  readonly and: readonly string[];
  readonly to: readonly string[];
  /** What may stand before the figure of a day, and after it (*1er*, *2nd*). */
  readonly ordinals: readonly string[];
  /** Before a month without a figure, and before a bare year. */
  readonly beforeMonth: readonly string[];
  readonly beforeYear: readonly string[];
  /** Of these, those that look back: *depuis janvier*. */
  readonly since: readonly string[];
  /** Behind a month: that of the year told last. */
  readonly sameYear: readonly string[];
  /** Whether the month may come first: *April 3, 2025*. */
  readonly monthFirst: boolean;
  /** Directly before a date: what is told lies ahead of the article (*jusqu’à*, *until*). */
  readonly ahead: readonly string[];
  /** Elsewhere in the clause: forms of the future, *due to*. */
  readonly aheadWords: RegExp;
  /** Over a whole clause: what mostly lies ahead is past here (*Dès samedi, la course avait conseillé*). */
  readonly pastOpening: RegExp;
  /** Elsewhere in the clause: what is told came before the rest, *avait promis*, *had said*. */
  readonly flashback: RegExp;
}

const words = new WeakMap<Calendar, ReadonlySet<string>>();

/** The names of months and weekdays, short ones included, in small letters without their stop. */
export function calendarWords(calendar: Calendar): ReadonlySet<string> {
  let known = words.get(calendar);
  if (!known) {
    const { months, shortMonths, weekdays } = calendar;
    const names = [...months.keys(), ...shortMonths.keys(), ...weekdays.keys()];
    known = new Set([...names, ...names.map((name) => name.replace(/^./, (letter) => letter.toLowerCase()))]);
    words.set(calendar, known);
  }
  return known;
}
