import type { Article } from '../article/article.ts';
import { languages } from '../language/languages.ts';
import { hash } from '../text/hash.ts';
import { carrySpans, type Tidied, tidy } from '../text/tidy.ts';
import { Explanation } from './explanation.ts';
import { parseArticle } from './find/parse-article.ts';
import { propose, scenesOf } from './link/propose.ts';
import { select } from './link/select.ts';
import type { Entity } from './resolve/entities.ts';
import { oneLine } from './resolve/entities.ts';
import { register } from './resolve/register.ts';
import type { Resolved } from './resolve/rule.ts';
import { type Told, tell } from './resolve/tell.ts';
import { type Situation, situate } from './situate/situate.ts';
import type { Person, Reading, Speaker, Statement } from './statement.ts';

/**
 * Who said what in an article: finders mark the text, linkers propose a source for each content, resolvers turn a
 * pronoun, a role or a surname into a person. An article in a language that is not told is read as French, whose
 * rules find the quotation marks of both.
 */
export function attribute(article: Article): Reading {
  const tidied = tidy(article.text);
  if (!tidied) return read(article);
  return { ...carrySpans(read(tidiedArticle(article, tidied)), tidied.back), article };
}

/**
 * The same reading, and what was considered and rejected on the way to it: both of the text as the rules read it, with
 * letters and line ends in one piece (`tidy`).
 */
export function explain(article: Article): { readonly reading: Reading; readonly explanation: Explanation } {
  const tidied = tidy(article.text);
  const explanation = new Explanation();
  const reading = read(tidied ? tidiedArticle(article, tidied) : article, explanation);
  return { reading, explanation };
}

const tidiedArticle = (article: Article, { text, forth }: Tidied): Article => ({
  ...carrySpans(article, forth),
  text,
});

function read(article: Article, explanation?: Explanation): Reading {
  const language = languages[article.language ?? 'fr'];
  const parsed = parseArticle(article, language);
  const names = register(article, parsed, language);
  const scenes = scenesOf(article.text, parsed);
  const told = tell(select(propose(scenes), explanation), scenes, names, language, explanation);
  const { situations, mentions } = situate(article, parsed, told, explanation);
  const people = peopleOf(article, told, names.entities);
  const statements = statementsOf(article, told, situations, people, explanation);
  if (explanation) explanation.scenes = scenes;
  return {
    article,
    people: [...people.values()],
    statements,
    mentions,
  };
}

/** Whoever is named or speaks; *other* names are none. */
function peopleOf(
  { text }: Article,
  told: readonly Told[],
  entities: readonly Entity[],
): ReadonlyMap<Entity, Person> {
  const speaking = new Set(told.flatMap(({ speakers }) => speakers.map(({ entity }) => entity)));
  return new Map(
    entities
      .filter(
        (entity) =>
          entity.kind === 'person' ||
          entity.kind === 'institution' ||
          (speaking.has(entity) && entity.kind !== 'unnamed'),
      )
      .map((entity) => [
        entity,
        {
          name: entity.name,
          kind: entity.kind === 'institution' ? 'institution' : 'person',
          spellings: [...entity.spellings].sort((a, b) => b.length - a.length),
          roles: entity.roles.map(({ start, end }) => ({ start, end, text: oneLine(text, { start, end }) })),
          mention: entity.mention,
        },
      ]),
  );
}

function statementsOf(
  article: Article,
  told: readonly Told[],
  situations: readonly Situation[],
  people: ReadonlyMap<Entity, Person>,
  explanation?: Explanation,
): Statement[] {
  const indexes = new Map([...people.keys()].map((entity, index) => [entity, index]));
  return told
    .map(({ proposal, speakers }, index): Statement => {
      const statement = {
        id: hash(`${article.id}:${proposal.content.map(({ start, end }) => `${start}-${end}`).join(',')}`),
        kind: proposal.kind,
        speakers: speakers.map((one) => speakerOf(one, indexes.get(one.entity))),
        ...(proposal.cue && { cue: proposal.cue }),
        content: proposal.content,
        paragraph: proposal.parsed.paragraph,
        reserved: proposal.reserved,
        ...situations[index],
        rules: [proposal.rule, ...new Set(speakers.map(({ basis }) => basis))],
      };
      explanation?.origins.set(statement, proposal);
      return statement;
    })
    .sort((a, b) => first(a) - first(b) || last(b) - last(a));
}

const first = ({ content }: Statement): number => content[0]?.start ?? 0;
const last = ({ content }: Statement): number => content.at(-1)?.end ?? 0;

const speakerOf = ({ entity, basis, mention, evidence }: Resolved, person: number | undefined): Speaker => ({
  name: entity.name,
  ...(person !== undefined && { person }),
  anonymous: entity.kind === 'unnamed',
  mention,
  basis,
  ...(evidence && { evidence }),
});
