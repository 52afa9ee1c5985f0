import type { Language } from '../../language/language.ts';
import { placeNames } from '../../language/places.ts';
import { fold } from '../../text/fold.ts';

/** With which a listed name can begin. */
export const firstWords: ReadonlySet<string> = new Set(
  [...placeNames].map((name) => name.split(' ')[0] as string),
);

const calendars = new WeakMap<Language, ReadonlySet<string>>();

/** *mardi*, *August*: folded. */
export function calendarWords(language: Language): ReadonlySet<string> {
  const { months, weekdays } = language.calendar;
  const words = calendars.get(language) ?? new Set([...months.keys(), ...weekdays.keys()].map(fold));
  calendars.set(language, words);
  return words;
}
