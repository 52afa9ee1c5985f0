import type { StatementFilter } from '../../src/archive/archive.ts';
import { day } from '../../src/command.ts';
import type { Say } from '../../src/locales/say.ts';
import type { IsoDay } from '../../src/text/day.ts';

/** The options of every command whose answer may be kept to some days, both included. */
export const period = {
  since: day({
    name: { fr: 'depuis' },
    aliases: ['from', 'dès', 'du'],
    bound: 'first',
    description: { en: 'The first day: 3 April 2025, April', fr: 'Le premier jour : 3 avril 2025, avril' },
  }),
  until: day({
    name: { fr: 'jusque' },
    aliases: ['to', 'jusqu’à', 'jusqu’au', 'jusqu’en', 'au'],
    bound: 'last',
    description: { en: 'The last day: yesterday, 2025', fr: 'Le dernier jour : hier, 2025' },
  }),
};

/** What else may stand for *about* in the terminal. */
export const aboutToo = ['subject', 'topic', 'on', 'sur', 'thème'];

export interface Period {
  readonly since: IsoDay | undefined;
  readonly until: IsoDay | undefined;
}

export const within = ({ since, until }: Period): Pick<StatementFilter, 'since' | 'until'> => ({
  ...(since && { since }),
  ...(until && { until }),
});

/** *since 3 April 2025*, *until 2 May 2025* */
export const periodWords = ({ since, until }: Period, say: Say): string[] => [
  ...(since ? [say.quote.since(say.dates.date(since))] : []),
  ...(until ? [say.quote.until(say.dates.date(until))] : []),
];
