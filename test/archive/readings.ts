import type { Article, Grounded, Paragraph } from '../../src/article/article.ts';
import type {
  Kind,
  Mention,
  Person,
  Reading,
  Role,
  Speaker,
  Statement,
} from '../../src/attribution/statement.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import type { IsoDate, IsoDay } from '../../src/text/day.ts';
import { hash } from '../../src/text/hash.ts';
import { sentences } from '../../src/text/sentences.ts';
import type { Span } from '../../src/text/span.ts';

export interface Named {
  readonly name: string;
  readonly kind?: Person['kind'];
  readonly spellings?: readonly string[];
  readonly roles?: readonly string[];
}

export interface Said {
  /** The names of the reading's people; another name is an unnamed source. */
  readonly by?: readonly string[] | string;
  /** As the text has it. */
  readonly content: string;
  readonly kind?: Kind;
  readonly date?: string;
  readonly place?: string;
}

export interface Told {
  readonly title?: string;
  readonly published?: string;
  readonly language?: LanguageCode;
  readonly publisher?: string;
  readonly byline?: string;
  /** Paragraphs are parted by an empty line. */
  readonly text: string;
  readonly people?: readonly Named[];
  readonly statements?: readonly Said[];
  /** The words that name a day ↦ the day. */
  readonly days?: Readonly<Record<string, string>>;
  readonly places?: readonly string[];
}

/** A reading as the engine would hand it over; everything in it is found in the text by its words. */
export function reading(told: Told): Reading {
  const { title = 'Sans titre', published, language = 'fr', publisher, byline } = told;
  const text = `${title}\n\n${told.text}`;
  const body = { start: title.length + 2, end: text.length };
  const sha256 = hash(text).padEnd(64, '0');
  const article: Article = {
    id: hash(text),
    sha256,
    origin: `${hash(text)}.txt`,
    received: '2025-06-01' as IsoDay,
    text,
    body,
    title,
    language,
    paragraphs: paragraphs(text, body),
    ...(byline === undefined ? {} : { byline }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published: inferred(published as IsoDay) }),
  };
  const find = (words: string): Span => {
    const start = text.indexOf(words, body.start);
    if (start < 0) throw new Error(`“${words}” is not in the text`);
    return { start, end: start + words.length };
  };
  const people = (told.people ?? []).map((named) => personOf(named, find));
  return {
    article,
    people,
    statements: (told.statements ?? []).map((said) => statementOf(said, article, people, find)),
    mentions: mentionsOf(told, find),
  };
}

const inferred = <Value>(value: Value): Grounded<Value> => ({ value, basis: 'inferred' });

function paragraphs(text: string, body: Span): Paragraph[] {
  return [...text.slice(body.start).matchAll(/[^\n]+/g)].map((match) => {
    const span = { start: body.start + match.index, end: body.start + match.index + match[0].length };
    return { ...span, sentences: sentences(text, span) };
  });
}

function personOf(
  { name, kind = 'person', spellings, roles = [] }: Named,
  find: (w: string) => Span,
): Person {
  return {
    name,
    kind,
    spellings: spellings ?? [name],
    roles: roles.map((role): Role => ({ ...find(role), text: role })),
    mention: find(name),
  };
}

function statementOf(
  { by = [], content, kind = 'direct', date, place }: Said,
  article: Article,
  people: readonly Person[],
  find: (words: string) => Span,
): Statement {
  const span = find(content);
  return {
    id: hash(`${article.id} ${span.start}-${span.end}`),
    kind,
    speakers: [by].flat().map((name): Speaker => {
      const person = people.findIndex((other) => other.name === name);
      const mention = find(name);
      return person < 0
        ? { name, anonymous: true, mention, basis: 'role' }
        : { name, person, anonymous: false, mention, basis: 'name' };
    }),
    content: [span],
    paragraph: article.paragraphs.findIndex(({ start, end }) => start <= span.start && span.end <= end),
    reserved: false,
    ...(date === undefined ? {} : { date: inferred(date as IsoDate) }),
    ...(place === undefined
      ? {}
      : { place: { value: place, basis: 'written' as const, evidence: find(place) } }),
    rules: [],
  };
}

function mentionsOf({ days = {}, places = [] }: Told, find: (words: string) => Span): Mention[] {
  return [
    ...Object.entries(days).map(
      ([words, value]): Mention => ({ type: 'day', ...find(words), date: inferred(value as IsoDate) }),
    ),
    ...places.map((place): Mention => ({ type: 'place', ...find(place), place })),
  ].sort((a, b) => a.start - b.start);
}
