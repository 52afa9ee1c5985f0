import type { Answer, Block } from '../src/answer.ts';
import type { ArchivedMention, ArchivedPerson, ArchivedStatement, Timeline } from '../src/archive/archive.ts';
import { readDay } from '../src/article/days/read-day.ts';
import { type Context, command, person, topic } from '../src/command.ts';
import type { Say } from '../src/locales/say.ts';
import { type IsoDate, localDay } from '../src/text/day.ts';
import { hash } from '../src/text/hash.ts';
import { slice } from '../src/text/span.ts';
import { choosePerson, miss } from './parts/choose.ts';
import { passageOf } from './parts/passage.ts';
import { aboutToo, period, periodWords, within } from './parts/period.ts';
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
      aliases: aboutToo,
      description: { en: 'Only what holds these words', fr: 'Seulement ce qui contient ces mots' },
    }),
    ...period,
  },
  answer({ who, about, ...days }, context) {
    const { archive, say } = context;
    const chosen =
      who === undefined
        ? undefined
        : choosePerson(
            who,
            (id, words = about) => questionOf('when', { who: id, about: words, ...days }),
            context,
          );
    if (chosen && 'answer' in chosen) return isDay(who, chosen.answer, context) ?? chosen.answer;
    const filter = { ...(chosen && { person: chosen.found }), ...(about && { about }), ...within(days) };
    const filters = [
      ...(chosen ? [chosen.found.name] : []),
      ...(about ? [say.when.about(about)] : []),
      ...periodWords(days, say),
    ];
    const timeline = archive.timeline(filter, { most, mostADay });
    if (!timeline.dates) return nothing(filters, chosen?.found, context);
    return {
      outcome: 'answered',
      heading: filters.length ? say.when.headingOf(filters) : say.when.heading,
      counts: say.when.counts(timeline.dates, timeline.said, timeline.happened),
      ...(chosen?.note && { note: chosen.note }),
      blocks: blocksOf(timeline, say),
      suggestions: [],
    };
  },
});

/** Each date as it resolves, with the words that print it; first what happened, then what was said. */
function blocksOf({ latest, said, happened }: Timeline, say: Say): Block[] {
  const shown = latest.reduce((sum, { statements, events }) => sum + statements.length + events.length, 0);
  const blocks = latest.flatMap(({ date, statements, events }) => dayOf(date, events, statements, say));
  const left = said + happened - shown;
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

/** *when yesterday*: nobody has that name, but a day does. */
function isDay(typed: string | undefined, answer: Answer, { today }: Context): Answer | undefined {
  if (typed === undefined || answer.outcome !== 'miss') return undefined;
  if (!readDay(typed, today ?? localDay(new Date()))) return undefined;
  const question = questionOf('when', { since: typed, until: typed });
  return { ...answer, blocks: [], suggestions: [{ label: typed, question }] };
}

/** The nearest things: all of the person's days, all days. */
function nothing(filters: readonly string[], person: ArchivedPerson | undefined, context: Context): Answer {
  const { archive, say } = context;
  if (!filters.length) return miss(say.when.nothing, [], context);
  const own = person && filters.length > 1 && archive.tally({ person }).statements > 0;
  const near = [
    ...(own
      ? [{ label: say.who.timeline(person.name), question: questionOf('when', { who: person.id }) }]
      : []),
    { label: say.when.whole, question: questionOf('when', {}) },
  ];
  return miss(say.when.nothingOf(filters), near, context);
}
