import type { Article } from '../article/article.ts';
import type { PlaceMention, Reading } from '../attribution/statement.ts';
import { samePlace } from '../language/places.ts';
import { firstDay, lastDay } from '../text/day.ts';
import { contains, overlaps, type Span, slice } from '../text/span.ts';
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
import { People } from './people.ts';
import type { Edition } from './person-record.ts';
import { Places } from './places.ts';
import {
  type Bearer,
  type Entry,
  locate,
  type MentionRecord,
  newestStatement,
  oldestMention,
  type SentenceRecord,
  StatementRecord,
  sentenceNumbers,
} from './records.ts';
import { SentenceIndex, type SentenceQuery } from './sentence-index.ts';
import { Topics } from './topics.ts';
import { nameKey } from './words.ts';

/** An archive in memory over MiniSearch, with the given readings in it. */
export function createArchive(readings: Iterable<Reading> = []): Archive {
  const archive = new MemoryArchive();
  for (const reading of readings) archive.add(reading);
  return archive;
}

class MemoryArchive implements Archive {
  readonly #edition: Edition = { number: 0 };
  readonly #entries = new Map<string, Entry>();
  readonly #articles = new Articles();
  readonly #people = new People(this.#edition);
  readonly #places = new Places(this.#edition);
  readonly #topics = new Topics();
  readonly #index = new SentenceIndex();
  readonly #sentences: SentenceRecord[] = [];
  readonly #ids = new Map<string, StatementRecord>();
  readonly #statements: StatementRecord[] = [];
  readonly #days: MentionRecord[] = [];
  #sorted = true;

  add(reading: Reading): void {
    const { article } = reading;
    if (this.#entries.has(article.id)) return;
    this.#edition.number++;
    this.#sorted = false;
    const entry: Entry = {
      reading,
      article,
      bearers: [],
      statements: [],
      sentences: sentenceNumbers(article, this.#sentences.length),
    };
    this.#entries.set(article.id, entry);
    this.#articles.add(article);
    this.#addSentences(entry);
    for (const named of reading.people) {
      const namesakes = this.#people.namesakesOf(named);
      const bearer: Bearer = { entry, named, statements: [], namesakes };
      entry.bearers.push(bearer);
      this.#people.add(namesakes, bearer);
    }
    this.#addStatements(entry);
    this.#addMentions(entry);
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
    return this.#topics.complete(typed, limit);
  }

  statement(id: string): ArchivedStatement | undefined {
    return this.#ids.get(id);
  }

  statements(filter: StatementFilter = {}): readonly ArchivedStatement[] {
    this.#sort();
    const { person, place, article, kind, since, until } = filter;
    const words = this.#words(filter.about);
    const placed = place && new Set(place.statements);
    return this.#narrowest(filter, words).filter(
      (record) =>
        (!person || record.people.some((other) => other?.id === person.id)) &&
        (!placed || placed.has(record)) &&
        (!article || record.article.id === article.id) &&
        (!kind || record.quoted === (kind === 'quoted')) &&
        (!since || (record.until ?? '') >= since) &&
        (!until || (record.since ?? '9999') <= until) &&
        (!words || words.heldBetween(...record.sentences)),
    );
  }

  searchSentences(words: string, limit: number): readonly SentenceHit[] {
    return this.#index.search(words, limit).map(({ sentence, score }) => {
      const record = this.#sentences[sentence] as SentenceRecord;
      return {
        article: record.entry.article,
        paragraph: record.paragraph,
        sentence: record.sentence,
        score,
      };
    });
  }

  events(filter: Omit<StatementFilter, 'kind' | 'place'> = {}): readonly ArchivedMention[] {
    this.#sort();
    const { article, person, since, until, about } = filter;
    const words = this.#words(about);
    return this.#days.filter((day) => {
      const { mention } = day;
      if (mention.type !== 'day' || (article && day.article.id !== article.id)) return false;
      if (since && lastDay(mention.date.value) < since) return false;
      if (until && firstDay(mention.date.value) > until) return false;
      if (words && !words.heldBetween(day.number, day.number)) return false;
      return !person || this.#names(day, person);
    });
  }

  /** Undefined where nothing is asked for: then nothing is narrowed. */
  #words(about: string | undefined): SentenceQuery | undefined {
    return about?.trim() ? this.#index.query(about) : undefined;
  }

  /** In the default order, the shortest list known to hold all that the filter lets through. */
  #narrowest({ person, place, article }: StatementFilter, words?: SentenceQuery): readonly StatementRecord[] {
    const lists = [person?.statements, place?.statements, article && this.#of(article)].filter(
      (list) => list !== undefined,
    ) as (readonly StatementRecord[])[];
    const shortest = lists.reduce((a, b) => (b.length < a.length ? b : a), this.#statements);
    if (!words || words.size > shortest.length / 4) return shortest;
    const holding = new Set<StatementRecord>();
    for (const sentence of words.candidates())
      for (const record of this.#sentences[sentence]?.statements ?? []) holding.add(record);
    return [...holding].sort(newestStatement);
  }

  #of(article: Article): readonly StatementRecord[] {
    return [...(this.#entries.get(article.id)?.statements ?? [])].sort(newestStatement);
  }

  /** Whether the sentence of a mention names a person: by a spelling, a role, or as the speaker of a statement. */
  #names(day: ArchivedMention, person: ArchivedPerson): boolean {
    const entry = this.#entries.get(day.article.id) as Entry;
    const span = day.article.paragraphs[day.paragraph]?.sentences[day.sentence];
    if (!span) return false;
    const words = ` ${nameKey(slice(day.article.text, span))} `;
    return entry.bearers.some(
      (bearer) =>
        bearer.namesakes.personOf(bearer).id === person.id &&
        (bearer.named.spellings.some((spelling) => words.includes(` ${nameKey(spelling)} `)) ||
          bearer.named.roles.some((role) => overlaps(span, role)) ||
          bearer.statements.some(({ statement }) =>
            statement.speakers.some(
              ({ person: index, mention }) =>
                index !== undefined && entry.bearers[index] === bearer && contains(span, mention),
            ),
          )),
    );
  }

  #addSentences(entry: Entry): void {
    const { text, paragraphs, language } = entry.article;
    for (const [paragraph, { sentences }] of paragraphs.entries())
      for (const [sentence, span] of sentences.entries()) {
        this.#index.add(this.#sentences.length, slice(text, span), language);
        this.#sentences.push({ entry, paragraph, sentence, statements: [] });
      }
  }

  #addStatements(entry: Entry): void {
    for (const statement of entry.reading.statements) {
      const record = new StatementRecord(statement, entry, this.#sentencesOf(entry, statement.content));
      entry.statements.push(record);
      this.#statements.push(record);
      this.#ids.set(statement.id, record);
      for (const bearer of new Set(record.bearers)) bearer?.statements.push(record);
      const [first, last] = record.sentences;
      for (let sentence = first; sentence <= last; sentence++)
        this.#sentences[sentence]?.statements.push(record);
      if (statement.place) this.#places.named(statement.place.value).addStatement(record);
      this.#topics.add(record);
    }
  }

  #addMentions(entry: Entry): void {
    for (const mention of entry.reading.mentions) {
      const at = locate(entry, mention.start);
      if (!at) continue;
      const archived = { mention, article: entry.article, ...at };
      if (mention.type === 'day') this.#days.push(archived);
      else if (!isEvidence(mention, entry)) this.#places.named(mention.place).addMention(archived);
    }
  }

  /** The first and the last sentence that hold a statement's content. */
  #sentencesOf(entry: Entry, content: readonly Span[]): readonly [number, number] {
    const numbers = content.flatMap(({ start, end }) =>
      [start, Math.max(start, end - 1)].flatMap((at) => locate(entry, at)?.number ?? []),
    );
    return numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : [0, -1];
  }

  #sort(): void {
    if (this.#sorted) return;
    this.#statements.sort(newestStatement);
    this.#days.sort(oldestMention);
    this.#sorted = true;
  }
}

/** Whether the words only say where something was said: then the statement itself stands for them. */
const isEvidence = (mention: PlaceMention, { reading }: Entry): boolean =>
  reading.statements.some(
    ({ place }) =>
      place?.evidence &&
      overlaps(place.evidence, mention) &&
      samePlace(place.value) === samePlace(mention.place),
  );
