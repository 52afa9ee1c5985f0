import type { Answer, Block } from '../src/answer.ts';
import type { ArchivedMention, ArchivedStatement, Timeline } from '../src/archive/archive.ts';
import { type Context, command, person, topic } from '../src/command.ts';
import type { Say } from '../src/locales/say.ts';
import type { IsoDate } from '../src/text/day.ts';
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
    const timeline = archive.timeline(filter, { most, mostADay });
    if (!timeline.dates) return nothing(filters, context);
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

function nothing(filters: readonly string[], context: Context): Answer {
  const { say } = context;
  if (!filters.length) return miss(say.when.nothing, [], context);
  const whole = { label: say.when.whole, question: questionOf('when', {}) };
  return miss(say.when.nothingOf(filters), [whole], context);
}
