import type { Answer, Block, Suggestion } from '../src/answer.ts';
import type { ArchivedPerson, ArchivedStatement } from '../src/archive/archive.ts';
import { nameAmong, tellingWords } from '../src/archive/name-among.ts';
import { type Context, command, person, topic } from '../src/command.ts';
import type { Say } from '../src/locales/say.ts';
import { hash } from '../src/text/hash.ts';
import { choosePerson, miss } from './parts/choose.ts';
import { countsOf } from './parts/counts.ts';
import { group } from './parts/group.ts';
import { passageOf } from './parts/passage.ts';
import { aboutToo, type Period, period, periodWords, within } from './parts/period.ts';
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
      aliases: aboutToo,
      description: { en: 'Words of the subject', fr: 'Des mots du sujet' },
    }),
    who: person({
      name: { fr: 'qui' },
      description: { en: 'Only what this person said', fr: 'Seulement ce que cette personne a dit' },
    }),
    ...period,
  },
  answer({ about, who, ...days }, context) {
    const { archive, say } = context;
    const chosen =
      who === undefined
        ? undefined
        : choosePerson(who, (id) => questionOf('what', { about, who: id, ...days }), context);
    if (chosen && 'answer' in chosen) return chosen.answer;
    const speaker = chosen?.found;
    const filter = { about, ...(speaker && { person: speaker }), ...within(days) };
    const tally = archive.tally(filter);
    if (!tally.statements) return nothing(about, speaker, days, context);
    const statements = archive.bestStatements(filter, most);
    return {
      outcome: 'answered',
      heading: [
        speaker ? say.what.headingBy(about, speaker.name) : say.what.heading(about),
        ...periodWords(days, say),
      ].join(', '),
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

/** The nearest things: other days, what others say about it, and what the articles print without anybody saying it. */
function nothing(about: string, speaker: ArchivedPerson | undefined, days: Period, context: Context): Answer {
  const { archive, say } = context;
  const filters = periodWords(days, say);
  const heading = say.what.nothing(about, speaker?.name, filters);
  const person = speaker && { person: speaker };
  if (filters.length && archive.tally({ about, ...person }).statements) {
    const label = speaker ? say.what.headingBy(about, speaker.name) : say.what.heading(about);
    return miss(heading, [{ label, question: questionOf('what', { about, who: speaker?.id }) }], context);
  }
  const hits = archive.searchSentences(about, nearest);
  const own = speaker?.statements.length
    ? [
        {
          label: say.quote.all(speaker.name, speaker.statements.length),
          question: questionOf('quote', { who: speaker.id }),
        },
      ]
    : [];
  const related =
    speaker && archive.tally({ about }).statements
      ? [{ label: say.what.everyone(about), question: questionOf('what', { about }) }]
      : [...namedIn(about, context), ...subjectsNear(about, hits.length > 0, context)];
  return {
    ...miss(heading, [...own, ...related].slice(0, nearest + 1), context),
    blocks: hits.length
      ? [
          { type: 'section', id: 'read', title: say.what.read },
          ...hits.flatMap((hit) => passageOf(hit, [], say) ?? []),
        ]
      : [],
  };
}

/** *what did Lavrov say about peace*: somebody is named beside the subject. */
function namedIn(about: string, { archive, say }: Context): Suggestion[] {
  const named = nameAmong(about, archive);
  if (!named) return [];
  const { person, rest, held } = named;
  const narrowed = held && rest;
  return [
    {
      label: narrowed ? say.what.headingBy(rest, person.name) : person.name,
      question: questionOf('quote', { who: person.id, ...(narrowed && { about: rest }) }),
    },
  ];
}

/** The words of the subject that somebody speaks of, those that they may be slips of, else the commonest subjects. */
function subjectsNear(about: string, isRead: boolean, { archive, say }: Context): Suggestion[] {
  const words = tellingWords(about);
  const all = words.join(' ');
  const held = [all, ...words].filter((word) => word && archive.tally({ about: word }).statements);
  const near = words.length ? archive.completeTopics(all, nearest) : [];
  const found = new Set([...held, ...near]);
  found.delete(about);
  if (!found.size && !isRead) for (const subject of archive.completeTopics('', nearest)) found.add(subject);
  return [...found].slice(0, nearest).map((subject) => ({
    label: say.what.heading(subject),
    question: questionOf('what', { about: subject }),
  }));
}
