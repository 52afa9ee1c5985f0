import type { Fact } from '../src/answer.ts';
import type { ArchivedStatement } from '../src/archive/archive.ts';
import { placeName } from '../src/archive/place-name.ts';
import type { Article, Grounded } from '../src/article/article.ts';
import type { Speaker } from '../src/attribution/statement.ts';
import { command, words } from '../src/command.ts';
import { type Say, sayIn } from '../src/locales/say.ts';
import { fold } from '../src/text/fold.ts';
import { contains, type Span, slice } from '../src/text/span.ts';
import { lineToPaste } from './parts/line-to-paste.ts';
import { passage } from './parts/passage.ts';
import { mentionIn, rolesOf, speakerOf } from './parts/quotation.ts';

export default command({
  name: 'source',
  description: {
    en: 'Where a statement stands, and how its speaker, day and place are known',
    fr: 'Où se trouve un propos, et comment on sait qui, quand et où',
  },
  options: {
    statement: words({
      required: true,
      description: { en: 'The statement’s id', fr: 'L’identifiant du propos' },
    }),
  },
  hidden: true,
  private: true,
  answer({ statement: id }, { archive, locale, say }) {
    const archived = archive.statement(id);
    if (!archived) return { outcome: 'miss', heading: say.source.gone, blocks: [], suggestions: [] };
    const { statement, article } = archived;
    const paragraph = article.paragraphs[statement.paragraph] as Span;
    return {
      outcome: 'answered',
      heading: speakerOf(statement, say),
      blocks: [
        passage(article, statement.paragraph, paragraph, statement.content, say),
        { type: 'facts', id: 'found', rows: factsOf(archived, say) },
        ...pasted[locale].map(
          (language) =>
            ({
              type: 'copyable',
              id: `paste-${language}`,
              label: say.source.paste[language],
              text: lineToPaste(archived, sayIn(language)),
            }) as const,
        ),
      ],
      suggestions: [],
    };
  },
});

/** The asker’s language first. */
const pasted = { fr: ['fr', 'en'], en: ['en', 'fr'] } as const;

function factsOf(archived: ArchivedStatement, say: Say): Fact[] {
  const { statement, article } = archived;
  const { speakers, cue, date, place } = statement;
  const role = rolesOf(archived);
  const { source, statements, dates } = say;
  const from = [article.publisher, article.byline].filter(Boolean).join(' · ');
  return [
    ...(speakers.length ? [] : [{ label: source.speaker, value: source.unknown }]),
    ...speakers.map((speaker) => ({
      label: source.speaker,
      value: [speaker.name, ...(role && speakers.length === 1 ? [role] : [])].join(', '),
      detail: foundBy(speaker, article, say),
    })),
    ...(cue
      ? [
          {
            label: source.cue,
            value: say.texts.quoted(slice(article.text, cue)),
            ...(statement.reserved && { detail: statements.reserved }),
          },
        ]
      : []),
    known(source.day, date && { ...date, value: dates.date(date.value) }, article, say),
    known(source.place, place && { ...place, value: placeName(place.value) }, article, say),
    ...(article.published
      ? [
          known(
            source.published,
            { ...article.published, value: dates.date(article.published.value) },
            article,
            say,
          ),
        ]
      : []),
    { label: source.article, value: article.title, ...(from && { detail: from }) },
  ];
}

function foundBy({ anonymous, basis, mention, evidence }: Speaker, { text }: Article, say: Say): string {
  const { by } = say.source;
  const words = mentionIn(text, mention);
  const named = evidence && slice(text, evidence);
  if (anonymous) return by.unnamed;
  switch (basis) {
    case 'name':
      return by.name;
    case 'surname':
      return by.surname(words);
    case 'role':
      return by.role(words, named);
    case 'pronoun':
      return by.pronoun(words, named);
    case 'continuation':
      return by.continuation(named);
  }
}

/** The words that it rests on; where those only repeat it, the sentence that they stand in. */
function known(label: string, value: Grounded<string> | undefined, article: Article, say: Say): Fact {
  if (!value) return { label, value: say.source.notTold };
  const { evidence } = value;
  const sentence =
    evidence &&
    fold(slice(article.text, evidence)) === fold(value.value) &&
    article.paragraphs.flatMap(({ sentences }) => sentences).find((one) => contains(one, evidence));
  const words = evidence && slice(article.text, sentence || evidence);
  const detail = value.basis === 'written' ? say.source.written(words) : say.source.inferred(words);
  return { label, value: value.value, detail };
}
