import type { Calendar } from '../../language/calendar.ts';
import type { Rule, RuleOf } from './expression.ts';
import { dayMonthYear, monthDayYear, numeric } from './rules/dates.ts';
import { bareYear, monthAndYear } from './rules/months.ts';
import { afterTold, fromPublication, fromTold, laterThanTold, timeAgo } from './rules/relative.ts';
import { weekday } from './rules/weekdays.ts';

/** In this order: where two begin at the same place the longer counts, then the earlier of the list. */
const all: readonly RuleOf[] = [
  dayMonthYear,
  monthDayYear,
  numeric,
  monthAndYear,
  bareYear,
  weekday,
  fromTold,
  afterTold,
  laterThanTold,
  fromPublication,
  timeAgo,
];

export const rulesOf = (calendar: Calendar): readonly Rule[] => all.map((rule) => rule(calendar));
