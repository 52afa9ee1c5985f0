import type { Calendar } from '../../language/calendar.ts';
import { beginningWith } from '../../language/words.ts';
import { type Parsed, remembered } from './parse.ts';

interface Time {
  readonly words: readonly string[];
}

const known = new WeakMap<Calendar, readonly Time[]>();

/** The adverbials of time that a calendar holds, word by word as tokens have them: *le soir même*, *l’ an dernier*. */
function timesOf(calendar: Calendar): readonly Time[] {
  let times = known.get(calendar);
  if (!times) {
    times = [calendar.days, calendar.periods, calendar.told]
      .flatMap((phrases) => [...phrases.keys()])
      .map((phrase) => ({ words: phrase.replace(/^([ld]')(?=\S)/, '$1 ').split(' ') }));
    known.set(calendar, times);
  }
  return times;
}

/** The last token of an adverbial of time without a preposition that begins at a token: *le soir même*, *last week*. */
export const timeEnd = remembered(({ tokens, finite, language }: Parsed, at): number | false => {
  let longest = 0;
  for (const { words } of beginningWith(tokens[at]?.key ?? '', timesOf(language.calendar)))
    if (words.length > longest && words.every((word, index) => tokens[at + index]?.key === word))
      longest = words.length;
  // *said last year was the best*: a subject.
  return longest > 0 && !finite[at + longest] && at + longest - 1;
});
