import type { Article } from '../article/article.ts';
import type { Person, Reading, Role, Statement } from '../attribution/statement.ts';
import type { Span } from '../text/span.ts';
import type { ArchivedMention, ArchivedPerson, ArchivedStatement } from './archive.ts';
import { dates } from './dates.ts';
import type { PersonRecord } from './person-record.ts';

/** One article as the archive keeps it. */
export interface Entry {
  readonly reading: Reading;
  readonly article: Article;
  /** 0, 1, 2 … in the order of adding. */
  readonly number: number;
  /** Parallel to the reading's people. */
  readonly bearers: Bearer[];
  readonly statements: StatementRecord[];
  readonly events: EventRecord[];
  /** The number of each paragraph's first sentence among all that the archive holds; the others follow. */
  readonly sentences: readonly number[];
}

/** A sentence of the archive, by its number. */
export interface SentenceRecord {
  readonly entry: Entry;
  readonly paragraph: number;
  readonly sentence: number;
}

/** A name in one article. Who bears it across articles is decided among all bearers of the name (see `Namesakes`). */
export interface Bearer {
  readonly entry: Entry;
  readonly named: Person;
  readonly statements: StatementRecord[];
  readonly namesakes: { personOf(bearer: Bearer): PersonRecord };
}

export const personOf = (bearer: Bearer): PersonRecord => bearer.namesakes.personOf(bearer);

/** What sets the order of the reported off from that of the quoted: more than any day's number. */
export const reported = 100_000_000;

export class StatementRecord implements ArchivedStatement {
  /** Among all statements; set when they take it in. */
  number = -1;
  readonly statement: Statement;
  readonly entry: Entry;
  readonly bearers: readonly (Bearer | undefined)[];
  /** Sentences of the archive, by number, both included. */
  readonly sentences: readonly [first: number, last: number];
  /** The date, by its number, on which it counts as said: its own, else its article's. */
  readonly day: number;
  /** The default order but for statements of one kind and day: quoted ahead of reported, newest first. */
  readonly order: number;

  constructor(statement: Statement, entry: Entry, sentences: readonly [number, number]) {
    this.statement = statement;
    this.entry = entry;
    this.sentences = sentences;
    this.bearers = statement.speakers.map(({ person }) =>
      person === undefined ? undefined : entry.bearers[person],
    );
    this.day = dates.numberOf(statement.date?.value ?? entry.article.published?.value);
    this.order = (statement.kind === 'indirect' ? reported : 0) - (dates.last[this.day] as number);
  }

  get article(): Article {
    return this.entry.article;
  }

  get people(): readonly (ArchivedPerson | undefined)[] {
    return this.bearers.map((bearer) => bearer && personOf(bearer));
  }

  get roles(): readonly (readonly Role[])[] {
    return this.bearers.map((bearer) => {
      if (!bearer) return [];
      const person = personOf(bearer);
      return this.entry.bearers.flatMap((other) => (personOf(other) === person ? other.named.roles : []));
    });
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first, those without a day last; then by title. */
export const newestArticle = (a: Article, b: Article): number =>
  byText(b.published?.value ?? '', a.published?.value ?? '') ||
  byText(a.title, b.title) ||
  byText(a.id, b.id);

/** Quoted ahead of reported, newest first; those of one day and article in the order of the text. */
export const newestStatement = (a: StatementRecord, b: StatementRecord): number =>
  a.order - b.order || newestArticle(a.article, b.article) || start(a) - start(b);

const start = ({ statement }: StatementRecord): number => statement.content[0]?.start ?? 0;

export const newestMention = (a: ArchivedMention, b: ArchivedMention): number =>
  newestArticle(a.article, b.article) || a.mention.start - b.mention.start;

/** By the first day that each covers, then the last, oldest first. */
export const oldestEvent = (a: EventRecord, b: EventRecord): number =>
  (dates.first[a.day] as number) - (dates.first[b.day] as number) ||
  (dates.last[a.day] as number) - (dates.last[b.day] as number) ||
  newestArticle(a.article, b.article) ||
  a.mention.start - b.mention.start;

/** A mention of a day. */
export interface EventRecord extends ArchivedMention {
  /** Among all events; set when they take it in. */
  number: number;
  /** That of its sentence in the archive. */
  readonly sentenceNumber: number;
  /** The number of the date (see `dates`). */
  readonly day: number;
}

export function sentenceNumbers({ paragraphs }: Article, first: number): number[] {
  let next = first;
  return paragraphs.map(({ sentences }) => {
    next += sentences.length;
    return next - sentences.length;
  });
}

/** The paragraph and the sentence that hold an offset, with the sentence's number in the archive; undefined outside the body. */
export function locate(
  { article, sentences: numbers }: Entry,
  at: number,
): { readonly paragraph: number; readonly sentence: number; readonly sentenceNumber: number } | undefined {
  const paragraph = lastStartingBy(article.paragraphs, at);
  const found = article.paragraphs[paragraph];
  if (!found || at >= found.end || found.sentences.length === 0) return undefined;
  const sentence = Math.max(0, lastStartingBy(found.sentences, at));
  return { paragraph, sentence, sentenceNumber: (numbers[paragraph] as number) + sentence };
}

function lastStartingBy(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
