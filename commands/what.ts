import type { Answer, Block } from '../src/answer.ts';
import type { ArchivedPerson, ArchivedStatement } from '../src/archive/archive.ts';
import { type Context, command, person, topic } from '../src/command.ts';
import type { Say } from '../src/locales/say.ts';
import { hash } from '../src/text/hash.ts';
import { choosePerson, miss } from './parts/choose.ts';
import { countsOf } from './parts/counts.ts';
import { group } from './parts/group.ts';
import { passageOf } from './parts/passage.ts';
import { questionOf } from './parts/question.ts';
import { quotationOf, speakerOf } from './parts/quotation.ts';

const most = 150;
const nearest = 3;

export default command({
  name: 'what',
  aliases: ['quoi', 'about', 'sur', 'sujet'],
  description: { en: 'Who said what about a subject', fr: 'Qui a dit quoi sur un sujet' },
  options: {
    about: topic({
      required: true,
      name: { fr: 'sujet' },
      description: { en: 'Words of the subject', fr: 'Des mots du sujet' },
    }),
    who: person({
      name: { fr: 'qui' },
      description: { en: 'Only what this person said', fr: 'Seulement ce que cette personne a dit' },
    }),
  },
  answer({ about, who }, context) {
    const { archive, say } = context;
    const chosen =
      who === undefined
        ? undefined
        : choosePerson(who, (id) => questionOf('what', { about, who: id }), context);
    if (chosen && 'answer' in chosen) return chosen.answer;
    const speaker = chosen?.found;
    const filter = { about, ...(speaker && { person: speaker }) };
    const tally = archive.tally(filter);
    if (!tally.statements) return nothing(about, speaker, context);
    const statements = archive.bestStatements(filter, most);
    return {
      outcome: 'answered',
      heading: speaker ? say.what.headingBy(about, speaker.name) : say.what.heading(about),
      counts: countsOf(tally, say),
      ...(chosen?.note && { note: chosen.note }),
      blocks: bySpeaker(statements, tally.statements, say),
      suggestions: [],
    };
  },
});

/** Speakers by the best of their statements, each one's own in the same order; `all` is how many there are. */
function bySpeaker(statements: readonly ArchivedStatement[], all: number, say: Say): Block[] {
  const groups = group(statements, keyOf);
  const blocks = [...groups].flatMap(([key, own]): Block[] => {
    const [first] = own as [ArchivedStatement];
    return [
      {
        type: 'section',
        id: hash(`by ${key}`),
        title: speakerOf(first.statement, say),
        ...(own.length > 1 && { detail: say.texts.statements(own.length) }),
      },
      ...own.map((one) => quotationOf(one, say)),
    ];
  });
  const left = all - statements.length;
  return left ? [...blocks, { type: 'note', id: 'more', text: say.statements.more(left) }] : blocks;
}

/** Unnamed sources of two articles are never one. */
const keyOf = ({ people, statement, article }: ArchivedStatement): string =>
  statement.speakers.length
    ? statement.speakers.map(({ name }, index) => people[index]?.id ?? `${article.id}-${name}`).join('-')
    : 'unknown';

/** The nearest things: what others say about it, and what the articles print without anybody saying it. */
function nothing(about: string, speaker: ArchivedPerson | undefined, context: Context): Answer {
  const { archive, say } = context;
  const heading = speaker ? say.what.nothingBy(about, speaker.name) : say.what.nothing(about);
  const others = speaker && archive.tally({ about }).statements > 0;
  const hits = archive.searchSentences(about, nearest);
  const subjects = new Set([
    ...about.split(/\s+/).filter((word) => archive.tally({ about: word }).statements),
    ...archive.completeTopics(about, nearest),
    ...(hits.length ? [] : archive.completeTopics('', nearest)),
  ]);
  subjects.delete(about);
  const own = speaker?.statements.length
    ? [
        {
          label: say.quote.all(speaker.name, speaker.statements.length),
          question: questionOf('quote', { who: speaker.id }),
        },
      ]
    : [];
  const related = others
    ? [{ label: say.what.everyone(about), question: questionOf('what', { about }) }]
    : [...subjects].slice(0, nearest).map((subject) => ({
        label: say.what.heading(subject),
        question: questionOf('what', { about: subject }),
      }));
  return {
    ...miss(heading, [...own, ...related], context),
    blocks: hits.length
      ? [
          { type: 'section', id: 'read', title: say.what.read },
          ...hits.flatMap((hit) => passageOf(hit, [], say) ?? []),
        ]
      : [],
  };
}
