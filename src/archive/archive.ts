import type { Article } from '../article/article.ts';
import type { Mention, Reading, Role, Statement } from '../attribution/statement.ts';
import type { IsoDate, IsoDay } from '../text/day.ts';

/** A statement with the article that prints it and the archive's people who make it. */
export interface ArchivedStatement {
  readonly statement: Statement;
  readonly article: Article;
  /** Parallel to `statement.speakers`; undefined for an unnamed source. */
  readonly people: readonly (ArchivedPerson | undefined)[];
  /** Each speaker's roles as this article prints them, parallel to `statement.speakers`. */
  readonly roles: readonly (readonly Role[])[];
}

/** One person or institution across articles. */
export interface ArchivedPerson {
  /** 12 hexadecimal digits, from the folded name and, where two bear it, the article that tells them apart. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'institution';
  /** Every spelling met, the fullest first. */
  readonly spellings: readonly string[];
  /** Every role as printed, newest article first. */
  readonly roles: readonly { readonly role: Role; readonly article: Article }[];
  /** Newest first (see `Archive.statements`). */
  readonly statements: readonly ArchivedStatement[];
  /** How many they are: known without gathering them, as is asked of thousands who share a role. */
  readonly weight: number;
  /** Who is named in the same articles, the most often first. */
  readonly companions: readonly { readonly person: ArchivedPerson; readonly articles: number }[];
  /** Newest first. */
  readonly articles: readonly Article[];
}

/**
 * How a typed text found a person: by id, by its whole name, by part of it or a role, or only by likeness (*Lavrof*). Where
 * somebody bears the whole name, those whose name only sounds the same (*Sergueï Lavrov*, *Sergey Lavrov*) are offered with
 * them, by `name` too. An id that stood for one person until two were told apart stands for both.
 */
export interface PersonMatch {
  readonly person: ArchivedPerson;
  readonly by: 'id' | 'name' | 'part' | 'role' | 'likeness';
}

/** A day or a place that an article names, with where it stands. */
export interface ArchivedMention {
  readonly mention: Mention;
  readonly article: Article;
  /** Index into the article's paragraphs, and into the paragraph's sentences. */
  readonly paragraph: number;
  readonly sentence: number;
}

/** One place across articles, whatever its spelling: *Moscou*, *Moscow*. */
export interface ArchivedPlace {
  /** 12 hexadecimal digits, from the folded name. */
  readonly id: string;
  /** As printed most often, a dateline's capitals aside (see `placeName`). */
  readonly name: string;
  readonly spellings: readonly string[];
  /** What was said there, newest first. */
  readonly statements: readonly ArchivedStatement[];
  /** Where else it is named: what happened there, newest article first. */
  readonly mentions: readonly ArchivedMention[];
}

export interface StatementFilter {
  readonly person?: ArchivedPerson;
  readonly place?: ArchivedPlace;
  /** Words that the content or its sentence has to hold, all of them: stems, accents and case aside. */
  readonly about?: string;
  /** Days of speech, both included; a statement without a day counts by its article's day, and without either not at all. */
  readonly since?: IsoDay;
  readonly until?: IsoDay;
  readonly kind?: 'quoted' | 'reported';
  readonly article?: Article;
}

/** How much a question found. */
export interface Tally {
  readonly statements: number;
  readonly direct: number;
  /** In how many articles. */
  readonly articles: number;
  /** The dates of the first day and of the last: those of speech, else of the article; absent where none is known. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** How much of a timeline is handed out: so many statements and events in all, and of one date. */
export interface TimelineExtent {
  readonly most: number;
  readonly mostADay: number;
}

/** What was said and what happened, by date. */
export interface Timeline {
  /** How many dates, statements and events there are in all. */
  readonly dates: number;
  readonly said: number;
  readonly happened: number;
  /** The latest of it, oldest first; of two dates that begin on one day the shorter comes first. */
  readonly latest: readonly {
    readonly date: IsoDate;
    readonly statements: readonly ArchivedStatement[];
    /** By sentence: one that names a day twice is one event. */
    readonly events: readonly (readonly ArchivedMention[])[];
  }[];
}

export interface SentenceHit {
  readonly article: Article;
  /** Index into the article's paragraphs, and into the paragraph's sentences. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly score: number;
}

/** The articles, people and statements of a newsroom, in memory. Nothing here touches a disk or a clock. */
export interface Archive {
  /** Adds an article with what was found in it; one of the same id (the same text) is left as it is. */
  add(reading: Reading): void;
  /** Newest first: by day of publication, those without one last, then by title. */
  readonly articles: readonly Article[];
  readonly people: readonly ArchivedPerson[];
  /** Throws for an article that the archive does not hold. */
  reading(article: Article): Reading;
  /** Best first; where one matched by name, none that matched only by likeness. Empty where nobody fits. */
  findPeople(text: string): readonly PersonMatch[];
  /** The same without those matched only by likeness: much less to look through. */
  findPeopleExactly(text: string): readonly PersonMatch[];
  /** The names for which a text that found nobody may be a misspelling, nearest first; empty where it can be none. */
  nearestPeople(text: string, limit: number): readonly ArchivedPerson[];
  /** By id, exact title, then words of the title, byline, publisher or origin; best first. */
  findArticles(text: string): readonly Article[];
  /** Newest first (the day of speech, else the article's), quoted (direct, mixed) ahead of reported (indirect). */
  statements(filter?: StatementFilter): readonly ArchivedStatement[];
  /** How much `statements` finds, counted without putting it together. */
  tally(filter?: StatementFilter): Tally;
  /** Of what `statements` finds, the best matches of `about` first, as the search ranks their sentences. */
  bestStatements(
    filter: StatementFilter & { readonly about: string },
    limit: number,
  ): readonly ArchivedStatement[];
  statement(id: string): ArchivedStatement | undefined;
  /** The sentences that hold all the words, best first; those of another language by that language's stop words and stems. */
  searchSentences(words: string, limit: number): readonly SentenceHit[];
  /** For a prompt: the most quoted people where `typed` is empty, else those any part of whose name or role fits, slips of one letter included. */
  completePeople(typed: string, limit: number): readonly ArchivedPerson[];
  completeArticles(typed: string, limit: number): readonly Article[];
  /** Best first, by id, spelling in any language (*Moscow* finds *Moscou*), part of the name, likeness. Empty where none fits. */
  findPlaces(text: string): readonly ArchivedPlace[];
  completePlaces(typed: string, limit: number): readonly ArchivedPlace[];
  /** Words that many statements hold, as printed; the commonest where `typed` is empty, else those that complete its last word and stand with the others. */
  completeTopics(typed: string, limit: number): readonly string[];
  /**
   * What was said on each date, and the days that articles name; narrowed by words, and to what a person said and the
   * sentences that name the person.
   */
  timeline(
    filter: Pick<StatementFilter, 'person' | 'about' | 'since' | 'until'>,
    extent: TimelineExtent,
  ): Timeline;
}
