import type { Calendar } from '../../../language/calendar.ts';
import type { Rule } from '../expression.ts';
import { anyOf, lookUp, wholeWords } from '../pattern.ts';
import { turnOf } from './months.ts';

/** *mardi*, *lundi soir*, *ce samedi*, *Lundi dernier*, *last Tuesday*, *samedi et dimanche*; not *chaque lundi*, *le mardi*, *du lundi au vendredi*. */
export const weekday = (calendar: Calendar): Rule => {
  const names = anyOf(calendar.weekdays.keys());
  const turns = anyOf([...calendar.last, ...calendar.next, ...calendar.this]);
  return {
    pattern: wholeWords(
      String.raw`(?:(?<habitual>${anyOf(calendar.habitual)})\s{1,3})?(?:(?<turnBefore>${turns})\s{1,3})?(?<weekday>${names})(?:\s(?<join>${anyOf([...calendar.and, ...calendar.to, '-'])})\s(?<to>${names}))?(?:\s${anyOf(calendar.dayparts)})?(?:\s(?<turnAfter>${turns})(?!\s\w{0,12}day))?`,
    ),
    read({ weekday, to, turnBefore, turnAfter, habitual, join }) {
      const first = lookUp(calendar.weekdays, weekday);
      const last = lookUp(calendar.weekdays, to);
      const turn = turnOf(calendar, turnBefore) ?? turnOf(calendar, turnAfter);
      if (first === undefined || (habitual && !turn)) return undefined;
      const joined = join !== undefined && calendar.and.includes(join);
      if (last !== undefined && !(joined && last === (first % 7) + 1)) return undefined;
      return { type: 'weekday', weekday: first, ...(last ? { to: last } : {}), ...(turn ? { turn } : {}) };
    },
  };
};
