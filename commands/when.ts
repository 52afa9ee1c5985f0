import type { Answer, Block } from '../src/answer.ts';
import type { ArchivedMention, ArchivedStatement } from '../src/archive/archive.ts';
import { type Context, command, person, topic } from '../src/command.ts';
import type { Say } from '../src/locales/say.ts';
import { firstDay, type IsoDate, isDay, lastDay } from '../src/text/day.ts';
import { hash } from '../src/text/hash.ts';
import { slice } from '../src/text/span.ts';
import { choosePerson, miss } from './parts/choose.ts';
import { passageOf } from './parts/passage.ts';
import { questionOf } from './parts/question.ts';
import { quotationOf } from './parts/quotation.ts';

/** The latest dates, where there are more than anybody leafs through. */
const most = 200;
const mostADay = 40;

export default command({
  name: 'when',
  aliases: ['quand', 'chronologie', 'timeline'],
  description: {
    en: 'A timeline: what was said and what happened, on which day',
    fr: 'Une chronologie : ce qui s’est dit et passé, jour par jour',
  },
  options: {
    who: person({
      name: { fr: 'qui' },
      description: { en: 'Only this person', fr: 'Seulement cette personne' },
    }),
    about: topic({
      name: { fr: 'sujet' },
      description: { en: 'Only what holds these words', fr: 'Seulement ce qui contient ces mots' },
    }),
  },
  answer({ who, about }, context) {
    const { archive, say } = context;
    const chosen =
      who === undefined
        ? undefined
        : choosePerson(who, (id) => questionOf('when', { who: id, about }), context);
    if (chosen && 'answer' in chosen) return chosen.answer;
    const filter = { ...(chosen && { person: chosen.found }), ...(about && { about }) };
    const filters = [...(chosen ? [chosen.found.name] : []), ...(about ? [say.when.about(about)] : [])];
    const dates = datesOf(archive.statements(filter), archive.events(filter));
    if (!dates.length) return nothing(filters, context);
    const said = dates.reduce((sum, date) => sum + date.said, 0);
    const happened = dates.reduce((sum, date) => sum + date.happened, 0);
    return {
      outcome: 'answered',
      heading: filters.length ? say.when.headingOf(filters) : say.when.heading,
      counts: say.when.counts(dates.length, said, happened),
      ...(chosen?.note && { note: chosen.note }),
      blocks: blocksOf(dates, say),
      suggestions: [],
    };
  },
});

/** A date, with as much of it as is shown. */
interface Dated {
  readonly date: IsoDate;
  readonly statements: ArchivedStatement[];
  /** By sentence: one that names a day twice is one event. */
  readonly events: ArchivedMention[][];
  /** How much there is. */
  said: number;
  happened: number;
}

/** Oldest first; of those that begin on one day, the shortest first. One pass: an archive has tens of thousands of them. */
function datesOf(statements: readonly ArchivedStatement[], events: readonly ArchivedMention[]): Dated[] {
  const known = wholes.get(statements);
  if (known?.events === events) return known.dates;
  const dates = groupByDate(statements, events);
  wholes.set(statements, { events, dates });
  return dates;
}

/** The whole timeline is two lists that an archive hands out again and again, until something is added. */
const wholes = new WeakMap<
  readonly ArchivedStatement[],
  { readonly events: readonly ArchivedMention[]; readonly dates: Dated[] }
>();

function groupByDate(statements: readonly ArchivedStatement[], events: readonly ArchivedMention[]): Dated[] {
  const dates = new Map<IsoDate, Dated>();
  let latest: Dated | undefined;
  const on = (date: IsoDate): Dated => {
    // Both lists are in the order of their days.
    if (latest?.date === date) return latest;
    latest = dates.get(date) ?? { date, statements: [], events: [], said: 0, happened: 0 };
    dates.set(date, latest);
    return latest;
  };
  for (const one of statements) {
    if (!one.date) continue;
    const dated = on(one.date);
    if (++dated.said <= mostADay) dated.statements.push(one);
  }
  for (const one of events) {
    if (!one.date) continue;
    const dated = on(one.date);
    const before = dated.events.at(-1);
    if (before?.[0] && isOneSentence(before[0], one)) before.push(one);
    else if (++dated.happened <= mostADay) dated.events.push([one]);
  }
  return [...dates.values()]
    .map((dated) => ({ dated, key: orderOf(dated.date) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ dated }) => dated);
}

const orderOf = (date: IsoDate): string =>
  isDay(date) ? `${date} ${date}` : `${firstDay(date)} ${lastDay(date)}`;

const isOneSentence = (a: ArchivedMention, b: ArchivedMention): boolean =>
  a.article === b.article && a.paragraph === b.paragraph && a.sentence === b.sentence;

/** Each date as it resolves, with the words that print it; first what happened, then what was said. */
function blocksOf(dates: readonly Dated[], say: Say): Block[] {
  const shown: Block[][] = [];
  let room = most;
  let left = 0;
  for (const dated of dates.toReversed()) {
    const here = Math.min(Math.max(room, 0), mostADay);
    const happened = dated.events.slice(0, here);
    const said = dated.statements.slice(0, here - happened.length);
    left += dated.happened + dated.said - happened.length - said.length;
    room -= happened.length + said.length;
    if (happened.length + said.length) shown.push(dayOf(dated.date, happened, said, say));
  }
  const blocks = shown.reverse().flat();
  return left ? [{ type: 'note', id: 'more', text: say.statements.more(left) }, ...blocks] : blocks;
}

function dayOf(
  date: IsoDate,
  happened: readonly (readonly ArchivedMention[])[],
  said: readonly ArchivedStatement[],
  say: Say,
): Block[] {
  const printed = new Set(happened.flat().map(({ mention, article }) => slice(article.text, mention)));
  return [
    {
      type: 'section',
      id: hash(date),
      title: say.dates.date(date),
      ...(printed.size && { detail: say.when.printed([...printed].slice(0, 3)) }),
    },
    ...happened.flatMap((there) => {
      const marks = there.map(({ mention }) => mention);
      const passage = there[0] && passageOf(there[0], marks, say);
      // One sentence may tell of two days: a page begins at one of them.
      return passage ? [{ ...passage, id: hash(`${date} ${passage.id}`) }] : [];
    }),
    ...said.map((one) => quotationOf(one, say)),
  ];
}

function nothing(filters: readonly string[], context: Context): Answer {
  const { say } = context;
  if (!filters.length) return miss(say.when.nothing, [], context);
  const whole = { label: say.when.whole, question: questionOf('when', {}) };
  return miss(say.when.nothingOf(filters), [whole], context);
}
