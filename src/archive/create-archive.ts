import type { Article } from '../article/article.ts';
import { datelineOf } from '../attribution/situate/dateline.ts';
import type { PlaceMention, Reading } from '../attribution/statement.ts';
import { samePlace } from '../language/places.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import type {
  Archive,
  ArchivedPerson,
  ArchivedPlace,
  ArchivedStatement,
  PersonMatch,
  SentenceHit,
  StatementFilter,
  Tally,
  Timeline,
  TimelineExtent,
} from './archive.ts';
import { Articles } from './article-search.ts';
import { dates } from './dates.ts';
import { Events } from './events.ts';
import { People } from './people.ts';
import type { Edition } from './person-record.ts';
import { Places } from './places.ts';
import {
  type Bearer,
  type Entry,
  type EventRecord,
  locate,
  newestStatement,
  type SentenceRecord,
  StatementRecord,
  sentenceNumbers,
} from './records.ts';
import { SentenceIndex } from './sentence-index.ts';
import type { SentenceQuery } from './sentence-query.ts';
import { Statements } from './statements.ts';
import { TimelineMaker } from './timeline.ts';
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
  readonly #statements = new Statements();
  readonly #events = new Events();
  readonly #timeline = new TimelineMaker(this.#statements, this.#events);
  readonly #topics = new Topics();

  add(reading: Reading): void {
    const { article } = reading;
    if (this.#entries.has(article.id)) return;
    this.#edition.number++;
    const sentences = sentenceNumbers(article, this.#sentences.length);
    const number = this.#entries.size;
    const entry: Entry = { reading, article, number, bearers: [], statements: [], events: [], sentences };
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

  findPeopleExactly(text: string): readonly PersonMatch[] {
    return this.#people.findExactly(text);
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
    return Array.from(this.#select(filter), (number) => this.#statements.record(number));
  }

  tally(filter: StatementFilter = {}): Tally {
    return this.#statements.tally(this.#select(filter));
  }

  bestStatements(
    filter: StatementFilter & { readonly about: string },
    limit: number,
  ): readonly ArchivedStatement[] {
    const words = this.#words(filter.about);
    const numbers = this.#select(filter, words);
    const found = words ? this.#statements.best(numbers, words, limit) : [...numbers.subarray(0, limit)];
    return found.map((number) => this.#statements.record(number));
  }

  #select(filter: StatementFilter, words = this.#words(filter.about)): Int32Array {
    const ofArticle = filter.article && this.#entries.get(filter.article.id)?.statements;
    return this.#statements.select(filter, words, [...(ofArticle ?? [])].sort(newestStatement));
  }

  searchSentences(words: string, limit: number): readonly SentenceHit[] {
    return this.#index.search(words, limit).map(({ sentence: number, score }) => {
      const { entry, paragraph, sentence } = this.#sentences[number] as SentenceRecord;
      return { article: entry.article, paragraph, sentence, score };
    });
  }

  timeline(
    filter: Pick<StatementFilter, 'person' | 'about' | 'since' | 'until'>,
    extent: TimelineExtent,
  ): Timeline {
    const [person] = filter.person ? this.#people.byId(filter.person.id) : [];
    const words = this.#words(filter.about);
    const happened = this.#events.select(filter, person, words);
    return this.#timeline.make(this.#select(filter, words), happened, extent);
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
        this.#sentences.push({ entry, paragraph, sentence });
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
        const day = dates.numberOf(mention.date.value);
        const event: EventRecord = { mention, article, ...at, number: -1, day };
        entry.events.push(event);
        this.#events.add(event);
      } else if (!isAnswered(mention, at.sentenceNumber, entry, dateline))
        this.#places.named(mention.place).addMention({ mention, article, ...at });
    }
  }
}

const none: readonly never[] = [];

/** The numbers of the first and the last sentence that hold a statement's content. */
function sentencesOf(entry: Entry, content: readonly Span[]): readonly [number, number] {
  const numbers = content.flatMap(({ start, end }) =>
    [start, Math.max(start, end - 1)].flatMap((at) => locate(entry, at)?.sentenceNumber ?? []),
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
