import type { Article } from '../article/article.ts';
import { datelineOf } from '../attribution/situate/dateline.ts';
import type { PlaceMention, Reading } from '../attribution/statement.ts';
import { samePlace } from '../language/places.ts';
import { firstDay, lastDay } from '../text/day.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import type {
  Archive,
  ArchivedMention,
  ArchivedPerson,
  ArchivedPlace,
  ArchivedStatement,
  PersonMatch,
  SentenceHit,
  StatementFilter,
} from './archive.ts';
import { Articles } from './article-search.ts';
import { Events } from './events.ts';
import { People } from './people.ts';
import type { Edition } from './person-record.ts';
import { Places } from './places.ts';
import {
  type Bearer,
  dayNumber,
  type Entry,
  type EventRecord,
  locate,
  newestStatement,
  type SentenceRecord,
  StatementRecord,
  sameDate,
  sentenceNumbers,
} from './records.ts';
import { SentenceIndex } from './sentence-index.ts';
import type { SentenceQuery } from './sentence-query.ts';
import { Statements } from './statements.ts';
import { Topics } from './topics.ts';

/**
 * An archive in memory over MiniSearch, with the given readings in it. What it tells does not depend on the order in which
 * they came. Whatever has to be put in order or told apart anew after an article was added is so when it is next asked for.
 */
export function createArchive(readings: Iterable<Reading> = []): Archive {
  const archive = new MemoryArchive();
  for (const reading of readings) archive.add(reading);
  archive.settle();
  return archive;
}

class MemoryArchive implements Archive {
  readonly #edition: Edition = { number: 0 };
  readonly #entries = new Map<string, Entry>();
  readonly #sentences: SentenceRecord[] = [];
  readonly #index = new SentenceIndex();
  readonly #articles = new Articles();
  readonly #people = new People(this.#edition);
  readonly #places = new Places();
  readonly #statements = new Statements(this.#sentences);
  readonly #events = new Events(this.#sentences);
  readonly #topics = new Topics();

  add(reading: Reading): void {
    const { article } = reading;
    if (this.#entries.has(article.id)) return;
    this.#edition.number++;
    const sentences = sentenceNumbers(article, this.#sentences.length);
    const entry: Entry = { reading, article, bearers: [], statements: [], events: [], sentences };
    this.#entries.set(article.id, entry);
    this.#articles.add(article);
    this.#addSentences(entry);
    this.#addPeople(entry);
    this.#addStatements(entry);
    this.#addMentions(entry);
  }

  /** Does at once what the first questions would wait for. */
  settle(): void {
    this.#people.find('');
    this.#statements.select({}, undefined, none);
    this.#events.select({});
  }

  get articles(): readonly Article[] {
    return this.#articles.newestFirst;
  }

  get people(): readonly ArchivedPerson[] {
    return this.#people.all;
  }

  reading(article: Article): Reading {
    const entry = this.#entries.get(article.id);
    if (!entry) throw new Error(`The archive holds no article ${article.id}.`);
    return entry.reading;
  }

  findPeople(text: string): readonly PersonMatch[] {
    return this.#people.find(text);
  }

  nearestPeople(text: string, limit: number): readonly ArchivedPerson[] {
    return this.#people.nearest(text, limit);
  }

  completePeople(typed: string, limit: number): readonly ArchivedPerson[] {
    return this.#people.complete(typed, limit);
  }

  findArticles(text: string): readonly Article[] {
    return this.#articles.find(text);
  }

  completeArticles(typed: string, limit: number): readonly Article[] {
    return this.#articles.complete(typed, limit);
  }

  findPlaces(text: string): readonly ArchivedPlace[] {
    return this.#places.find(text);
  }

  completePlaces(typed: string, limit: number): readonly ArchivedPlace[] {
    return this.#places.complete(typed, limit);
  }

  completeTopics(typed: string, limit: number): readonly string[] {
    return this.#topics.complete(typed, limit, (words) => this.#index.query(words).some());
  }

  statement(id: string): ArchivedStatement | undefined {
    return this.#statements.get(id);
  }

  statements(filter: StatementFilter = {}): readonly ArchivedStatement[] {
    const ofArticle = filter.article && this.#entries.get(filter.article.id)?.statements;
    return this.#statements.select(
      filter,
      this.#words(filter.about),
      [...(ofArticle ?? [])].sort(newestStatement),
    );
  }

  searchSentences(words: string, limit: number): readonly SentenceHit[] {
    return this.#index.search(words, limit).map(({ sentence: number, score }) => {
      const { entry, paragraph, sentence } = this.#sentences[number] as SentenceRecord;
      return { article: entry.article, paragraph, sentence, score };
    });
  }

  events(filter: Omit<StatementFilter, 'kind' | 'place'> = {}): readonly ArchivedMention[] {
    const [person] = filter.person ? this.#people.byId(filter.person.id) : [];
    return this.#events.select(filter, person, this.#words(filter.about));
  }

  /** Undefined where nothing is asked for: then nothing is narrowed. */
  #words(about: string | undefined): SentenceQuery | undefined {
    return about?.trim() ? this.#index.query(about) : undefined;
  }

  #addSentences(entry: Entry): void {
    const { text, paragraphs, language } = entry.article;
    for (const [paragraph, { sentences }] of paragraphs.entries())
      for (const [sentence, span] of sentences.entries()) {
        this.#index.add(this.#sentences.length, slice(text, span), language);
        this.#sentences.push({ entry, paragraph, sentence, statements: none, events: none });
      }
  }

  #addPeople(entry: Entry): void {
    for (const named of entry.reading.people) {
      const namesakes = this.#people.namesakesOf(named);
      const bearer: Bearer = { entry, named, statements: [], namesakes };
      entry.bearers.push(bearer);
      this.#people.add(namesakes, bearer);
    }
  }

  #addStatements(entry: Entry): void {
    for (const statement of entry.reading.statements) {
      const [first, last] = sentencesOf(entry, statement.content);
      const record = new StatementRecord(statement, entry, [first, last]);
      entry.statements.push(record);
      this.#statements.add(record);
      for (const bearer of new Set(record.bearers)) bearer?.statements.push(record);
      for (const sentence of this.#sentences.slice(first, last + 1))
        sentence.statements = [...sentence.statements, record];
      if (statement.place) this.#places.named(statement.place.value).addStatement(record);
      this.#topics.add(record);
    }
  }

  #addMentions(entry: Entry): void {
    const { article } = entry;
    const dateline = datelineOf(article, none)?.place.evidence;
    for (const mention of entry.reading.mentions) {
      const at = locate(entry, mention.start);
      if (!at) continue;
      if (mention.type === 'day') {
        const [first, last] = [firstDay, lastDay].map((bound) => dayNumber(bound(mention.date.value)));
        const bounds = { first: first as number, last: last as number };
        const date = sameDate(mention.date.value);
        const event: EventRecord = { mention, article, date, ...at, ...bounds, rank: 0 };
        const sentence = this.#sentences[at.number] as SentenceRecord;
        sentence.events = [...sentence.events, event];
        entry.events.push(event);
        this.#events.add(event);
      } else if (!isAnswered(mention, at.number, entry, dateline))
        this.#places.named(mention.place).addMention({ mention, article, ...at });
    }
  }
}

const none: readonly never[] = [];

/** The numbers of the first and the last sentence that hold a statement's content. */
function sentencesOf(entry: Entry, content: readonly Span[]): readonly [number, number] {
  const numbers = content.flatMap(({ start, end }) =>
    [start, Math.max(start, end - 1)].flatMap((at) => locate(entry, at)?.number ?? []),
  );
  return numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [0, -1];
}

/**
 * Whether a place needs no sentence of its own: a dateline tells nothing of what happened there, and a statement made there
 * shows the sentence that says so. A sentence that only proves where others were said tells of the place, and stays.
 */
const isAnswered = (
  mention: PlaceMention,
  sentence: number,
  { statements }: Entry,
  dateline: Span | undefined,
): boolean =>
  (dateline !== undefined && overlaps(dateline, mention)) ||
  statements.some(
    ({ statement: { place }, sentences: [first, last] }) =>
      place?.evidence &&
      first <= sentence &&
      sentence <= last &&
      overlaps(place.evidence, mention) &&
      samePlace(place.value) === samePlace(mention.place),
  );
