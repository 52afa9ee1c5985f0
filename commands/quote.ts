import type { Block, Suggestion } from '../src/answer.ts';
import type { ArchivedPerson, StatementFilter } from '../src/archive/archive.ts';
import { type Context, choice, command, person, topic } from '../src/command.ts';
import { choosePerson, miss } from './parts/choose.ts';
import { countsOf } from './parts/counts.ts';
import { aboutToo, period, periodWords } from './parts/period.ts';
import { questionOf } from './parts/question.ts';
import { quotationOf } from './parts/quotation.ts';

/** So many can be leafed through; the others are a matter of a narrower question. */
const most = 300;

export default command({
  name: 'quote',
  aliases: ['quotes', 'citation', 'citations', 'citer', 'cite'],
  description: { en: 'What someone said, word for word', fr: 'Ce que quelqu’un a dit, mot pour mot' },
  options: {
    who: person({
      required: true,
      name: { fr: 'qui' },
      description: {
        en: 'A name, part of one, or a role',
        fr: 'Un nom, une partie de nom ou une fonction',
      },
    }),
    about: topic({
      name: { fr: 'sujet' },
      aliases: aboutToo,
      description: { en: 'Words that it has to hold', fr: 'Des mots qui doivent y être' },
    }),
    ...period,
    kind: choice({
      name: { fr: 'genre' },
      description: { en: 'Only quoted, or only reported', fr: 'Seulement cité, ou seulement rapporté' },
      choices: [
        { value: 'quoted', label: { en: 'quoted', fr: 'cité' } },
        { value: 'reported', label: { en: 'reported', fr: 'rapporté' } },
      ],
    }),
  },
  answer({ who, ...narrowed }, context) {
    const { archive, say } = context;
    const chosen = choosePerson(
      who,
      (id, about = narrowed.about) => questionOf('quote', { who: id, ...narrowed, about }),
      context,
    );
    if ('answer' in chosen) return chosen.answer;
    const { found: speaker, note } = chosen;
    const filter = { person: speaker, ...given(narrowed) };
    const statements = archive.statements(filter);
    if (!statements.length) return nothing(speaker, narrowed, context);
    const shown = statements.slice(0, most).map((archived) => quotationOf(archived, say));
    const quoted = shown.filter(({ kind }) => kind !== 'indirect');
    const reported = shown.filter(({ kind }) => kind === 'indirect');
    const blocks: Block[] = [...quoted];
    if (quoted.length && reported.length)
      blocks.push({ type: 'section', id: 'reported', title: say.statements.reported });
    blocks.push(...reported);
    if (statements.length > most)
      blocks.push({ type: 'note', id: 'more', text: say.statements.more(statements.length - most) });
    return {
      outcome: 'answered',
      heading: [speaker.name, ...filtersOf(narrowed, context)].join(', '),
      counts: countsOf(archive.tally(filter), say),
      ...(note && { note }),
      blocks,
      suggestions: [],
    };
  },
});

type Narrowed =
  Pick<StatementFilter, 'about' | 'since' | 'until' | 'kind'> extends infer Filter
    ? { readonly [Name in keyof Filter]: Filter[Name] | undefined }
    : never;

const given = (narrowed: Narrowed): StatementFilter =>
  Object.fromEntries(Object.entries(narrowed).filter(([, value]) => value !== undefined));

/** *about “peace”*, *since 3 April 2025* */
const filtersOf = ({ about, since, until, kind }: Narrowed, { say }: Context): string[] => [
  ...(about ? [say.quote.about(about)] : []),
  ...periodWords({ since, until }, say),
  ...(kind ? [say.quote[kind]] : []),
];

/** The nearest things to a question that narrowed too far: the same without a filter, or others on the subject. */
function nothing(speaker: ArchivedPerson, narrowed: Narrowed, context: Context) {
  const { archive, say } = context;
  const filters = filtersOf(narrowed, context);
  if (!filters.length)
    return miss(
      say.quote.nothing(speaker.name),
      [{ label: `/who ${speaker.name}`, question: questionOf('who', { name: speaker.id }) }],
      context,
    );
  const suggestions: Suggestion[] = [];
  if (speaker.statements.length)
    suggestions.push({
      label: say.quote.all(speaker.name, speaker.statements.length),
      question: questionOf('quote', { who: speaker.id }),
    });
  const { about } = narrowed;
  if (about && archive.tally({ about }).statements)
    suggestions.push({ label: say.quote.others(about), question: questionOf('what', { about }) });
  return miss(say.quote.nothingThat(speaker.name, filters), suggestions, context);
}
