import type { Calendar } from '../../language/calendar.ts';
import { beginningWith } from '../../language/words.ts';
import { fold } from '../../text/fold.ts';
import { is, type Parsed, remembered } from './parse.ts';
import type { Token } from './tokens.ts';

interface Time {
  readonly words: readonly string[];
}

const known = new WeakMap<Calendar, readonly Time[]>();

/** The adverbials of time that a calendar holds, word by word as tokens have them: *le soir même*, *l’ an dernier*, *mardi soir*. */
function timesOf(calendar: Calendar): readonly Time[] {
  let times = known.get(calendar);
  if (!times) {
    const named = [...calendar.weekdays.keys(), ...calendar.days.keys()];
    times = [
      ...[calendar.days, calendar.periods, calendar.told].flatMap((phrases) => [...phrases.keys()]),
      ...named.flatMap((day) => calendar.dayparts.map((part) => `${fold(day)} ${part}`)),
    ].map((phrase) => ({ words: phrase.replace(/^([ld]')(?=\S)/, '$1 ').split(' ') }));
    known.set(calendar, times);
  }
  return times;
}

/** *deux ans plus tard*, *a week later*: how many tokens count from what was told. */
function laterAt(tokens: Parsed['tokens'], at: number, { numbers, units, weeks, later }: Calendar): number {
  const [number, unit] = [tokens[at], tokens[at + 1]?.key ?? ''];
  if (number?.kind !== 'number' && !numbers.has(number?.key ?? '')) return 0;
  if (!units.has(unit) && !weeks.includes(unit)) return 0;
  const words = later.map((phrase) => phrase.split(' '));
  const said = words.find((each) => each.every((word, index) => tokens[at + 2 + index]?.key === word));
  // *deux ans après le vote* counts from what it names.
  const next = tokens[at + 2 + (said?.length ?? 0)];
  const named = said?.length === 1 && tokens[at + 2]?.entry.preposition && next?.kind === 'word';
  return said && !named ? 2 + said.length : 0;
}

/** The last token of an adverbial of time without a preposition that begins at a token: *le soir même*, *last week*, *mardi 3 avril*. */
export const timeEnd = remembered(({ tokens, finite, language }: Parsed, at): number | false => {
  let longest = 0;
  for (const { words } of beginningWith(tokens[at]?.key ?? '', timesOf(language.calendar)))
    if (words.length > longest && words.every((word, index) => tokens[at + index]?.key === word))
      longest = words.length;
  longest = Math.max(longest, laterAt(tokens, at, language.calendar));
  if (isDate(tokens, at, language.calendar)) longest = Math.max(longest, 3);
  // *said last year was the best*: a subject.
  return longest > 0 && !finite[at + longest] && at + longest - 1;
});

/** *mardi 3 avril*: a weekday, a figure and a month. */
const isDate = (tokens: readonly Token[], at: number, { weekdays, months }: Calendar): boolean =>
  weekdays.has(tokens[at]?.key ?? '') &&
  is(tokens[at + 1], 'number') &&
  months.has(tokens[at + 2]?.key ?? '');
