import type { Calendar } from '../../../language/calendar.ts';
import type { Rule } from '../expression.ts';
import { anyOf, lookUp, wholeWords } from '../pattern.ts';

/** *la veille*, *The next day*, *that year*; not *à la veille de*, *the day after the vote*: these follow what they name. */
export const fromTold = (calendar: Calendar): Rule => ({
  pattern: wholeWords(String.raw`(?<told>${anyOf(calendar.told.keys())})(?!\s(?:de|du|des|the|of)\b|\sd')`),
  read({ told }) {
    const found = lookUp(calendar.told, told);
    return found && { type: 'told', unit: found[0], distance: found[1] };
  },
});

/** *Au lendemain de l’annonce*: of what has been told. */
export const afterTold = (calendar: Calendar): Rule => ({
  pattern: wholeWords(String.raw`(?<after>${anyOf(calendar.after.keys())})(?=\s|')`),
  read({ after }) {
    const distance = lookUp(calendar.after, after);
    return distance === undefined ? undefined : { type: 'told', unit: 'day', distance, named: true };
  },
});

/** *La réponse est arrivée dix jours plus tard*, *two days later*; not *deux jours après le vote*, which follows what it names. */
export const laterThanTold = (calendar: Calendar): Rule => {
  return {
    pattern: wholeWords(
      String.raw`(?<number>\d{1,2}|${anyOf(calendar.numbers.keys())})\s(?<unit>${anyOf(calendar.units.keys())})\s${anyOf(calendar.later)}(?=\s?[.,;:])`,
    ),
    read({ number: word, unit: unitWord }) {
      const number = lookUp(calendar.numbers, word) ?? Number(word);
      const unit = lookUp(calendar.units, unitWord);
      return unit && number > 0 ? { type: 'told', unit, distance: number } : undefined;
    },
  };
};

/** *hier*, *demain jeudi*, *ce matin*, *yesterday*, *le mois dernier*, *over the weekend*. */
export const fromPublication = (calendar: Calendar): Rule => ({
  pattern: wholeWords(
    String.raw`(?:(?<day>${anyOf(calendar.days.keys())})(?:,?\s(?<weekday>${anyOf(calendar.weekdays.keys())}))?|(?<period>${anyOf(calendar.periods.keys())}))`,
  ),
  read({ day, weekday: weekdayName, period }) {
    const distance = lookUp(calendar.days, day);
    const weekday = lookUp(calendar.weekdays, weekdayName);
    if (distance !== undefined)
      return { type: 'relative', unit: 'day', distance, ...(weekday ? { weekday } : {}) };
    const [unit, periods] = lookUp(calendar.periods, period) ?? [];
    return unit && periods !== undefined ? { type: 'relative', unit, distance: periods } : undefined;
  },
});

/** *il y a trois jours*, *two months ago*. */
export const timeAgo = (calendar: Calendar): Rule => {
  const { before, after } = calendar.ago;
  const number = String.raw`(?<number>\d{1,2}|${anyOf(calendar.numbers.keys())})\s(?<unit>${anyOf(calendar.units.keys())})`;
  return {
    pattern: wholeWords(
      `${before ? String.raw`${anyOf([before])}\s` : ''}${number}${after ? String.raw`\s${anyOf([after])}` : ''}`,
    ),
    read({ unit: unitWord, number: numberWord }) {
      const unit = lookUp(calendar.units, unitWord);
      const number = lookUp(calendar.numbers, numberWord) ?? Number(numberWord);
      return unit && number > 0 ? { type: 'relative', unit, distance: -number } : undefined;
    },
  };
};
