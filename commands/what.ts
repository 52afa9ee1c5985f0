import type { Answer, Block } from '../src/answer.ts';
import type { ArchivedPerson, ArchivedStatement } from '../src/archive/archive.ts';
import { type Context, command, person, topic } from '../src/command.ts';
import { hash } from '../src/text/hash.ts';
import { choosePerson, miss } from './parts/choose.ts';
import { countsOf } from './parts/counts.ts';
import { group } from './parts/group.ts';
import { passageOf, statementsIn } from './parts/passage.ts';
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
    const statements = archive.statements({ about, ...(speaker && { person: speaker }) });
    if (!statements.length) return nothing(about, speaker, context);
    return {
      outcome: 'answered',
      heading: speaker ? say.what.headingBy(about, speaker.name) : say.what.heading(about),
      counts: countsOf(statements, say),
      ...(chosen?.note && { note: chosen.note }),
      blocks: bySpeaker(statements, about, context),
      suggestions: [],
    };
  },
});

/** Speakers by the best of their statements, as the search ranks its sentence; each one's own in the same order. */
function bySpeaker(statements: readonly ArchivedStatement[], about: string, context: Context): Block[] {
  const { archive, say } = context;
  const scores = new Map<string, number>();
  for (const hit of archive.searchSentences(about, most))
    for (const { id } of statementsIn(hit, archive)) scores.set(id, Math.max(hit.score, scores.get(id) ?? 0));
  const scoreOf = ({ statement }: ArchivedStatement): number => scores.get(statement.id) ?? 0;
  const best: ArchivedStatement[] = [];
  const others: ArchivedStatement[] = [];
  for (const one of statements)
    if (scoreOf(one)) best.push(one);
    else if (others.length < most) others.push(one);
  const ranked = [...best.sort((a, b) => scoreOf(b) - scoreOf(a)), ...others].slice(0, most);
  const groups = group(ranked, keyOf);
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
  const left = statements.length - ranked.length;
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
  const others = speaker && archive.statements({ about }).length > 0;
  const hits = archive.searchSentences(about, nearest);
  const subjects = new Set([
    ...about.split(/\s+/).filter((word) => archive.statements({ about: word }).length),
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
