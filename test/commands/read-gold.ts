import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/article/article.ts';
import { findDays } from '../../src/article/days/days.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { Kind, Person, Reading, Speaker, Statement } from '../../src/attribution/statement.ts';
import { hash } from '../../src/text/hash.ts';
import type { Span } from '../../src/text/span.ts';
import { day } from './newsroom.ts';

interface Gold {
  readonly people: readonly {
    readonly name: string;
    readonly roles: readonly string[];
    readonly aliases: readonly string[];
  }[];
  readonly statements: readonly {
    readonly kind: Kind;
    readonly speakers: readonly string[];
    readonly anonymous?: true;
    readonly cue?: string;
    readonly content: readonly string[];
    readonly nth?: number;
  }[];
}

const folder = new URL('../gold/articles/', import.meta.url);

export const goldArticles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

/** An article as a careful reader reads it: what rests on a reading is tried here without the engine’s mistakes. */
export function readGold(name: string): Reading {
  const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), 'utf8')) as Gold;
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const article = readArticle(text, { origin: `${name}.txt`, received: day('2025-12-01') });
  const people = gold.people.map(
    (person): Person => ({
      name: person.name,
      kind: /^\p{Lu}\S* \p{Lu}/u.test(person.name) ? 'person' : 'institution',
      spellings: [person.name, ...person.aliases],
      roles: person.roles.flatMap((role) => {
        const span = find(role, { start: 0, end: text.length }, text);
        return span ? [{ ...span, text: role }] : [];
      }),
      mention: find(person.name, { start: 0, end: text.length }, text) ?? { start: 0, end: 0 },
    }),
  );
  const statements = gold.statements.flatMap((told) => statementOf(told, article, people) ?? []);
  const mentions = findDays(article).map((found) => ({ ...found, type: 'day' as const }));
  return { article, people, statements, mentions };
}

function find(words: string, { start, end }: Span, text: string): Span | undefined {
  const at = text.indexOf(words, start);
  return at < 0 || at + words.length > end ? undefined : { start: at, end: at + words.length };
}

function statementOf(
  told: Gold['statements'][number],
  article: Article,
  people: readonly Person[],
): Statement | undefined {
  const { text, body } = article;
  let at = body.start - 1;
  for (let nth = told.nth ?? 1; nth > 0; nth--) at = text.indexOf(told.content[0] ?? '', at + 1);
  const content: Span[] = [];
  for (const words of told.content) {
    const span = find(words, { start: content.at(-1)?.end ?? at, end: text.length }, text);
    if (span) content.push(span);
  }
  const last = content.at(-1);
  const paragraph = article.paragraphs.findIndex(({ start, end }) => start <= at && at < end);
  const around = article.paragraphs[paragraph];
  if (!last || !around) return undefined;
  const sentence = around.sentences.find(({ start, end }) => start < last.end && last.end <= end) ?? around;
  const near = (words: string): Span | undefined => find(words, sentence, text);
  const cue = told.cue ? (near(told.cue) ?? find(told.cue, around, text)) : undefined;
  const speakers = told.speakers.map((name): Speaker => {
    const person = people.findIndex((one) => one.name === name);
    const spelt = [name, ...(people[person]?.spellings ?? [])].map(near).find((span) => span !== undefined);
    return {
      name,
      ...(person >= 0 && { person }),
      anonymous: told.anonymous ?? false,
      mention: spelt ?? cue ?? (content[0] as Span),
      basis: spelt ? 'name' : cue ? 'pronoun' : 'continuation',
    };
  });
  return {
    id: hash(`${article.id} ${at}`),
    kind: told.kind,
    speakers,
    ...(cue && { cue }),
    content,
    paragraph,
    reserved: false,
    rules: [],
  };
}
