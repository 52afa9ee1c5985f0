import type { Article } from '../article/article.ts';
import type { ArchivedPerson, ArchivedPlace, StatementFilter } from './archive.ts';
import {
  dayNumber,
  never,
  newestStatement,
  personOf,
  reported,
  type SentenceRecord,
  type StatementRecord,
} from './records.ts';
import type { SentenceQuery } from './sentence-query.ts';
import { Ranked } from './sorted.ts';

type Test = (record: StatementRecord) => boolean;

/** A list in the default order that holds all statements of one person, place or article, and the test for being on it. */
interface Facet {
  readonly list: readonly StatementRecord[];
  readonly test: Test;
}

/** All statements, and those that a filter lets through: the shortest facet, tested for the others. */
export class Statements {
  readonly #all = new Ranked(newestStatement);
  readonly #ids = new Map<string, StatementRecord>();
  readonly #sentences: readonly SentenceRecord[];

  constructor(sentences: readonly SentenceRecord[]) {
    this.#sentences = sentences;
  }

  add(record: StatementRecord): void {
    this.#all.add(record);
    this.#ids.set(record.statement.id, record);
  }

  get(id: string): StatementRecord | undefined {
    return this.#ids.get(id);
  }

  get newestFirst(): readonly StatementRecord[] {
    return this.#all.items;
  }

  /** `words` are those of `filter.about`, `ofArticle` the statements of `filter.article`. */
  select(
    filter: StatementFilter,
    words: SentenceQuery | undefined,
    ofArticle: readonly StatementRecord[],
  ): readonly StatementRecord[] {
    const facets: Facet[] = [{ list: this.newestFirst, test: () => true }];
    if (filter.person) facets.push(ofPerson(filter.person));
    if (filter.place) facets.push(ofPlace(filter.place));
    if (filter.article) facets.push(of(filter.article, ofArticle));
    const shortest = facets.reduce((a, b) => (b.list.length < a.list.length ? b : a));
    const tests = facets.filter((facet) => facet !== shortest).map(({ test }) => test);
    // Rare words are the shorter list.
    const rare = words !== undefined && words.size < shortest.list.length;
    const list = cutOut(rare ? this.#touching(words) : shortest.list, filter);
    if (rare && shortest.list !== this.newestFirst) tests.push(shortest.test);
    if (words && !(rare && words.isOneWord))
      tests.push(({ sentences: [first, last] }) => words.heldBetween(first, last));
    if (filter.until) tests.push(within(filter));
    return tests.length === 0 ? list : list.filter((record) => tests.every((test) => test(record)));
  }

  #touching(words: SentenceQuery): readonly StatementRecord[] {
    const found: StatementRecord[] = [];
    words.eachCandidate((sentence) => {
      for (const record of this.#sentences[sentence]?.statements ?? []) found.push(record);
    });
    return this.#all.order(found);
  }
}

const ofPerson = (person: ArchivedPerson): Facet => ({
  list: person.statements as readonly StatementRecord[],
  test: ({ bearers }) => bearers.some((bearer) => bearer && personOf(bearer).id === person.id),
});

function ofPlace(place: ArchivedPlace): Facet {
  const list = place.statements as readonly StatementRecord[];
  let said: ReadonlySet<StatementRecord> | undefined;
  return {
    list,
    test: (record) => {
      said ??= new Set(list);
      return said.has(record);
    },
  };
}

const of = (article: Article, list: readonly StatementRecord[]): Facet => ({
  list,
  test: (record) => record.article.id === article.id,
});

/**
 * What a kind and a first day leave of a list in the default order, which is two lists, each newest first. A statement
 * without any day is left out where a day is asked for.
 */
function cutOut(
  list: readonly StatementRecord[],
  { kind, since, until }: StatementFilter,
): readonly StatementRecord[] {
  if (!kind && !since && !until) return list;
  const earliest = since ? dayNumber(since) : until ? never + 1 : never;
  const groups = kind ? [kind === 'quoted' ? 0 : reported] : [0, reported];
  return groups.flatMap((group) =>
    list.slice(firstAfter(list, group - reported), firstAfter(list, group - earliest)),
  );
}

/** The index of the first statement whose order is greater. */
function firstAfter(list: readonly StatementRecord[], order: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as StatementRecord).order <= order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What may lie between two days, both included; a month counts where any of its days does, what has no day never. */
export function within({
  since,
  until,
}: Pick<StatementFilter, 'since' | 'until'>): (days: {
  readonly first: number;
  readonly last: number;
}) => boolean {
  const from = since ? dayNumber(since) : never + 1;
  const to = until ? dayNumber(until) : Number.POSITIVE_INFINITY;
  return ({ first, last }) => last >= from && first <= to;
}
