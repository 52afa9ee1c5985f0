import type { Fact } from '../src/answer.ts';
import type { ArchivedPerson, Tally } from '../src/archive/archive.ts';
import { placeName } from '../src/archive/place-name.ts';
import { command, person } from '../src/command.ts';
import type { Say } from '../src/locales/say.ts';
import { fold } from '../src/text/fold.ts';
import { choosePerson } from './parts/choose.ts';
import { countsOf, dayOf, periodOf } from './parts/counts.ts';
import { questionOf } from './parts/question.ts';
import { quotationOf } from './parts/quotation.ts';
import { sourceOf } from './parts/source.ts';

const most = 6;

export default command({
  name: 'who',
  aliases: ['qui'],
  description: {
    en: 'Who that is: roles as printed, how often quoted, with whom',
    fr: 'Qui c’est : fonctions imprimées, combien de fois cité, avec qui',
  },
  options: {
    name: person({
      required: true,
      name: { fr: 'nom' },
      description: {
        en: 'A name, part of one, or a role',
        fr: 'Un nom, une partie de nom ou une fonction',
      },
    }),
  },
  answer({ name }, context) {
    const { archive, say } = context;
    const chosen = choosePerson(name, (id) => questionOf('who', { name: id }), context);
    if ('answer' in chosen) return chosen.answer;
    const { found, note } = chosen;
    const { statements } = found;
    const tally = archive.tally({ person: found });
    const [latest] = statements.toSorted((a, b) => (lateness(a) < lateness(b) ? 1 : -1));
    return {
      outcome: 'answered',
      heading: found.name,
      ...(statements.length && { counts: countsOf(tally, say) }),
      ...(note && { note }),
      blocks: [
        { type: 'facts', id: 'facts', rows: factsOf(found, tally, say) },
        ...(latest
          ? [{ type: 'section', id: 'latest', title: say.who.latest } as const, quotationOf(latest, say)]
          : []),
      ],
      suggestions: [
        ...(statements.length
          ? [
              { label: say.who.statements(found.name), question: questionOf('quote', { who: found.id }) },
              { label: say.who.timeline(found.name), question: questionOf('when', { who: found.id }) },
            ]
          : []),
      ],
    };
  },
});

/** The day of speech; within a day what is quoted, and of that what stands last. */
const lateness = (archived: ArchivedPerson['statements'][number]): string => {
  const { kind, content } = archived.statement;
  const start = String(content[0]?.start).padStart(9, '0');
  return `${dayOf(archived) ?? ''} ${Number(kind !== 'indirect')} ${archived.article.id} ${start}`;
};

function factsOf(found: ArchivedPerson, tally: Tally, say: Say): Fact[] {
  const { who } = say;
  const { statements } = found;
  const others = found.spellings.filter((spelling) => fold(spelling) !== fold(found.name));
  const quoted = statements.filter(({ statement }) => statement.kind !== 'indirect').length;
  const when = periodOf(tally, say);
  const where = mostOften(
    statements.flatMap(({ statement: { place } }) => (place ? placeName(place.value) : [])),
  );
  const companions = found.companions
    .filter(({ person }) => person.kind === 'person')
    .slice(0, most)
    .map(({ person }) => person.name);
  return [
    ...rolesOf(found, say),
    ...(others.length ? [{ label: who.spellings, value: others.slice(0, most).join(', ') }] : []),
    { label: who.quoted, value: who.times(quoted, statements.length - quoted) },
    ...(when ? [{ label: who.when, value: when }] : []),
    ...(where.length
      ? [{ label: who.where, value: where.map(([name, times]) => who.place(name, times)).join(', ') }]
      : []),
    ...(companions.length ? [{ label: who.with, value: companions.join(', ') }] : []),
  ];
}

/** Each role once, as the newest article prints it; *Attorney* not beside *Assistant U.S. Attorney*. */
function rolesOf({ roles }: ArchivedPerson, say: Say): Fact[] {
  const seen = new Set<string>();
  const inLonger = (text: string): boolean =>
    roles.some(
      ({ role }) => role.text.length > text.length && ` ${fold(role.text)} `.includes(` ${fold(text)} `),
    );
  return roles
    .filter(({ role }) => !inLonger(role.text) && !seen.has(fold(role.text)) && seen.add(fold(role.text)))
    .slice(0, most)
    .map(({ role, article }) => {
      const paragraph = article.paragraphs.findIndex(
        ({ start, end }) => start <= role.start && role.end <= end,
      );
      return {
        label: say.who.role,
        value: role.text,
        detail: sourceOf(article, paragraph < 0 ? undefined : paragraph, say).line,
      };
    });
}

function mostOften(names: readonly string[]): [string, number][] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]).slice(0, most);
}
