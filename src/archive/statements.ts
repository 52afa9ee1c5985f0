import type { ArchivedPerson, ArchivedPlace, StatementFilter, Tally } from './archive.ts';
import { best } from './best.ts';
import { Column, Links } from './columns.ts';
import { dates, dayNumber, never } from './dates.ts';
import { placeIn, Ranked } from './ranked.ts';
import { newestStatement, personOf, reported, type StatementRecord } from './records.ts';
import type { SentenceQuery } from './sentence-query.ts';

type Test = (number: number) => boolean;

/** The statements of one person, place or article in the default order, and the test for being one of them. */
interface Facet {
  readonly numbers: Int32Array;
  readonly test: Test;
}

/** All statements by number, and those that a filter lets through: the shortest facet, tested for the others. */
export class Statements {
  readonly #all = new Ranked(newestStatement);
  readonly #ids = new Map<string, StatementRecord>();
  readonly #bySentence = new Links();
  /** By number. */
  readonly #orders = new Column();
  readonly #articles = new Column();
  readonly #firstSentences = new Column();
  readonly #lastSentences = new Column();
  readonly #direct = new Column();
  readonly #said = new Column();
  readonly #days = new Column();

  add(record: StatementRecord): void {
    const number = this.#all.add(record);
    record.number = number;
    this.#ids.set(record.statement.id, record);
    const [first, last] = record.sentences;
    for (let sentence = first; sentence <= last; sentence++) this.#bySentence.add(sentence, number);
    this.#firstSentences.push(first);
    this.#lastSentences.push(last);
    this.#orders.push(record.order);
    this.#articles.push(record.entry.number);
    this.#direct.push(Number(record.statement.kind === 'direct'));
    this.#said.push(dates.numberOf(record.statement.date?.value));
    this.#days.push(record.day);
  }

  get(id: string): StatementRecord | undefined {
    return this.#ids.get(id);
  }

  record(number: number): StatementRecord {
    return this.#all.item(number);
  }

  /** By number: on which date it was said (see `dates`). */
  get saidOn(): Int32Array {
    return this.#said.values;
  }

  /** In the default order. `words` are those of `filter.about`, `ofArticle` the statements of `filter.article`. */
  select(
    filter: StatementFilter,
    words: SentenceQuery | undefined,
    ofArticle: readonly StatementRecord[],
  ): Int32Array {
    const all: Facet = { numbers: this.#all.inOrder, test: () => true };
    const facets = [all];
    if (filter.person) facets.push(ofPerson(filter.person, this.#all));
    if (filter.place) facets.push(ofPlace(filter.place));
    if (filter.article) facets.push(among(ofArticle));
    const shortest = facets.reduce((a, b) => (b.numbers.length < a.numbers.length ? b : a));
    const tests = facets.filter((facet) => facet !== shortest && facet !== all).map(({ test }) => test);
    // Rare words are the shorter list.
    const rare = words !== undefined && words.size < shortest.numbers.length;
    if (rare && shortest !== all) tests.push(shortest.test);
    if (words && !(rare && words.isOneWord)) tests.push(this.#holding(words));
    if (filter.until) tests.push(this.#within(filter));
    const numbers = this.#cutOut(rare ? this.#touching(words) : shortest.numbers, filter);
    return tests.length === 0 ? numbers : numbers.filter((number) => tests.every((test) => test(number)));
  }

  /** The best matches of the words, as the search ranks their sentences; of equals, those first that stand first. */
  best(numbers: Int32Array, words: SentenceQuery, limit: number): number[] {
    const { ranks } = this.#all;
    const scores = new Float64Array(ranks.length);
    words.eachHit((sentence, score) =>
      this.#bySentence.each(sentence, (number) => {
        if (score > (scores[number] as number)) scores[number] = score;
      }),
    );
    return best(
      numbers,
      limit,
      (a, b) => (scores[b] as number) - (scores[a] as number) || (ranks[a] as number) - (ranks[b] as number),
    );
  }

  tally(numbers: Int32Array): Tally {
    const [articles, days, isDirect] = [this.#articles.values, this.#days.values, this.#direct.values];
    const { first, last } = dates;
    const seen = new Set<number>();
    let [direct, earliest, latest, article] = [0, 0, 0, -1];
    for (const number of numbers) {
      direct += isDirect[number] as number;
      // Neighbours are mostly of one article.
      if (articles[number] !== article) {
        article = articles[number] as number;
        seen.add(article);
      }
      const day = days[number] as number;
      if (day === 0) continue;
      if (!earliest || (first[day] as number) < (first[earliest] as number)) earliest = day;
      if (!latest || (last[day] as number) > (last[latest] as number)) latest = day;
    }
    const [from, to] = [dates.date(earliest), dates.date(latest)];
    return { statements: numbers.length, direct, articles: seen.size, ...(from && to && { from, to }) };
  }

  #touching(words: SentenceQuery): Int32Array {
    const found = new Column();
    words.eachCandidate((sentence) => this.#bySentence.each(sentence, (number) => found.push(number)));
    return this.#all.order(found.values.subarray(0, found.length));
  }

  #holding(words: SentenceQuery): Test {
    const [first, last] = [this.#firstSentences.values, this.#lastSentences.values];
    return (number) => words.heldBetween(first[number] as number, last[number] as number);
  }

  /** What may have been said between two days, both included; a month counts where any of its days does. */
  #within({ since, until }: Pick<StatementFilter, 'since' | 'until'>): Test {
    const days = this.#days.values;
    const isWithin = within({ ...(since && { since }), ...(until && { until }) });
    return (number) => isWithin(days[number] as number);
  }

  /**
   * What a kind and a first day leave of numbers in the default order, which are two lists, each newest first. A statement
   * without any day is left out where a day is asked for.
   */
  #cutOut(numbers: Int32Array, { kind, since, until }: StatementFilter): Int32Array {
    if (!kind && !since && !until) return numbers;
    const orders = this.#orders.values;
    const past = (order: number): number =>
      placeIn(numbers, 0, (number) => (orders[number] as number) > order);
    const earliest = since ? dayNumber(since) : until ? never + 1 : never;
    const groups = kind ? [kind === 'quoted' ? 0 : reported] : [0, reported];
    const parts = groups.map((group) => numbers.subarray(past(group - reported), past(group - earliest)));
    const left = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      left.set(part, at);
      at += part.length;
    }
    return left;
  }
}

const numbersOf = (records: readonly StatementRecord[]): Int32Array =>
  Int32Array.from(records, ({ number }) => number);

const ofPerson = (person: ArchivedPerson, all: Ranked<StatementRecord>): Facet => ({
  numbers: numbersOf(person.statements as readonly StatementRecord[]),
  test: (number) => all.item(number).bearers.some((bearer) => bearer && personOf(bearer).id === person.id),
});

const ofPlace = (place: ArchivedPlace): Facet => among(place.statements as readonly StatementRecord[]);

function among(records: readonly StatementRecord[]): Facet {
  const numbers = numbersOf(records);
  let known: ReadonlySet<number> | undefined;
  return {
    numbers,
    test: (number) => {
      known ??= new Set(numbers);
      return known.has(number);
    },
  };
}

/** Whether a date, by its number, may lie between two days, both included; a month does where any of its days does, none never. */
export function within({ since, until }: Pick<StatementFilter, 'since' | 'until'>): Test {
  const from = since ? dayNumber(since) : never + 1;
  const to = until ? dayNumber(until) : Number.POSITIVE_INFINITY;
  const { first, last } = dates;
  return (date) => (last[date] as number) >= from && (first[date] as number) <= to;
}
