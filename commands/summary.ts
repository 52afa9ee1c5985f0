import type { Fact } from '../src/answer.ts';
import type { ArchivedStatement } from '../src/archive/archive.ts';
import { placeName } from '../src/archive/place-name.ts';
import type { Article } from '../src/article/article.ts';
import type { Reading } from '../src/attribution/statement.ts';
import { article, command } from '../src/command.ts';
import type { Say } from '../src/locales/say.ts';
import { fold } from '../src/text/fold.ts';
import { chooseArticle, miss } from './parts/choose.ts';
import { group } from './parts/group.ts';
import { passage } from './parts/passage.ts';
import { questionOf } from './parts/question.ts';
import { publicationOf } from './parts/source.ts';
import { summarise } from './parts/summarise.ts';

const most = 8;

export default command({
  name: 'summary',
  aliases: ['resume', 'résumé', 'sommaire'],
  description: {
    en: 'The main sentences of an article, word for word, then who, when and where',
    fr: 'Les phrases principales d’un article, mot pour mot, puis qui, quand et où',
  },
  options: {
    article: article({
      description: {
        en: 'Words of its title; the newest by default',
        fr: 'Des mots de son titre ; sinon le dernier',
      },
    }),
  },
  answer({ article: typed }, context) {
    const { archive, say } = context;
    const [newest] = archive.articles;
    if (!newest) return miss(say.help.empty, [], context);
    const chosen =
      typed === undefined
        ? { found: newest }
        : chooseArticle(typed, (id) => questionOf('summary', { article: id }), context);
    if ('answer' in chosen) return chosen.answer;
    const { found } = chosen;
    const sentences = summarise(archive.reading(found));
    const statements = archive.statements({ article: found });
    return {
      outcome: 'answered',
      heading: found.title,
      counts: headlineOf(found, statements, say),
      blocks: [
        ...sentences.map((one) => {
          const whole = passage(found, one.paragraph, one, [], say);
          // The heading and the line under it already say which article this is.
          return { ...whole, source: { ...whole.source, line: say.statements.paragraph(one.paragraph + 1) } };
        }),
        ...(sentences.length ? [] : [{ type: 'note', id: 'short', text: say.summary.short } as const]),
        { type: 'facts', id: 'facts', rows: factsOf(archive.reading(found), say) },
      ],
      suggestions: [],
    };
  },
});

/** *A. Sanogo · 4 April 2025 (inferred) · 13 statements, 3 direct* */
function headlineOf(found: Article, statements: readonly ArchivedStatement[], say: Say): string {
  const direct = statements.filter(({ statement }) => statement.kind === 'direct').length;
  const { publisher, byline } = found;
  return [publisher, byline, publicationOf(found, say), say.statements.counts(statements.length, direct)]
    .filter(Boolean)
    .join(' · ');
}

/** Who spoke, the most often first; when and where, in the order of the text. */
function factsOf({ statements, mentions }: Reading, say: Say): Fact[] {
  const speakers = group(
    statements.flatMap((statement) => statement.speakers.map(({ name }) => name)),
    fold,
  );
  const names = [...speakers.values()].sort((a, b) => b.length - a.length).slice(0, most);
  const days = mentions.flatMap((one) => (one.type === 'day' ? one.date.value : []));
  const places = mentions.flatMap((one) => (one.type === 'place' ? placeName(one.place) : []));
  const { who, when, where, said, nobody, noDay, noPlace } = say.summary;
  const each = [...new Set(days)].sort().slice(0, most).map(say.dates.date);
  const distinct = [...new Map(places.map((place) => [fold(place), place])).values()].slice(0, most);
  return [
    {
      label: who,
      value: names.map((printed) => said(printed[0] ?? '', printed.length)).join(', ') || nobody,
    },
    { label: when, value: each.join(', ') || noDay },
    { label: where, value: distinct.join(', ') || noPlace },
  ];
}
