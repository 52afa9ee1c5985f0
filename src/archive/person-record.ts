import type { Article } from '../article/article.ts';
import type { ArchivedPerson, ArchivedStatement } from './archive.ts';
import { type Bearer, newestArticle, newestStatement, personOf } from './records.ts';
import { nameKey } from './words.ts';

/** Counts what was added: whatever was worked out at another count is worked out again when it is next asked for. */
export interface Edition {
  number: number;
}

type View = Pick<ArchivedPerson, 'name' | 'spellings' | 'roles' | 'statements' | 'companions' | 'articles'>;

/** A person as its bearers in the articles make it; every view is worked out when asked for, and kept until something is added. */
export class PersonRecord implements ArchivedPerson {
  readonly id: string;
  readonly kind: ArchivedPerson['kind'];
  /** How often quoted or reported: what completion ranks by. */
  weight = 0;
  /** The name as people are sorted by it. */
  key = '';
  #bearers: readonly Bearer[] = [];
  readonly #edition: Edition;
  readonly #kept = new Map<keyof View, { readonly edition: number; readonly view: View[keyof View] }>();

  constructor(id: string, kind: ArchivedPerson['kind'], edition: Edition) {
    this.id = id;
    this.kind = kind;
    this.#edition = edition;
  }

  /** By the day and the id of their article. Given anew whenever somebody of the name is added. */
  get bearers(): readonly Bearer[] {
    return this.#bearers;
  }

  set bearers(bearers: readonly Bearer[]) {
    this.#bearers = bearers;
    this.weight = bearers.reduce((sum, { statements }) => sum + statements.length, 0);
    this.key = `${nameKey(bearers[0]?.named.name ?? '')} ${this.id}`;
  }

  get name(): string {
    return this.#keep(
      'name',
      () => mostPrinted(counted(this.bearers.map(({ named }) => named.name)))[0] ?? '',
    );
  }

  get spellings(): readonly string[] {
    return this.#keep('spellings', () => {
      const printed = mostPrinted(
        counted(this.bearers.flatMap(({ named }) => [named.name, ...named.spellings])),
      );
      const others = printed.filter((spelling) => spelling !== this.name);
      return [this.name, ...others.sort((a, b) => wordsIn(b) - wordsIn(a))];
    });
  }

  get articles(): readonly Article[] {
    return this.#keep('articles', () =>
      [...new Set(this.bearers.map(({ entry }) => entry.article))].sort(newestArticle),
    );
  }

  get roles(): ArchivedPerson['roles'] {
    return this.#keep('roles', () =>
      this.bearers
        .flatMap(({ named, entry: { article } }) => named.roles.map((role) => ({ role, article })))
        .sort((a, b) => newestArticle(a.article, b.article) || a.role.start - b.role.start),
    );
  }

  get statements(): readonly ArchivedStatement[] {
    return this.#keep('statements', () =>
      [...new Set(this.bearers.flatMap(({ statements }) => statements))].sort(newestStatement),
    );
  }

  get companions(): ArchivedPerson['companions'] {
    return this.#keep('companions', () => {
      const articles = new Map<PersonRecord, number>();
      for (const entry of new Set(this.bearers.map((bearer) => bearer.entry)))
        for (const person of new Set(entry.bearers.map(personOf)))
          if (person !== this) articles.set(person, (articles.get(person) ?? 0) + 1);
      return [...articles]
        .map(([person, count]) => ({ person, articles: count }))
        .sort((a, b) => b.articles - a.articles || mostQuoted(a.person, b.person));
    });
  }

  #keep<Name extends keyof View>(name: Name, work: () => View[Name]): View[Name] {
    const kept = this.#kept.get(name);
    if (kept?.edition === this.#edition.number) return kept.view as View[Name];
    const view = work();
    this.#kept.set(name, { edition: this.#edition.number, view });
    return view;
  }
}

const wordsIn = (name: string): number => name.split(/\s+/).length;

export const mostQuoted = (a: PersonRecord, b: PersonRecord): number =>
  b.weight - a.weight || (a.key < b.key ? -1 : Number(a.key > b.key));

export function counted(spellings: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  return counts;
}

/** The spelling printed most often first, capitals throughout last; at equal count the one with more accents, then with small letters. */
export function mostPrinted(counts: ReadonlyMap<string, number>): string[] {
  if (counts.size < 2) return [...counts.keys()];
  const accents = (text: string): number =>
    [...text].filter((letter) => letter !== letter.normalize('NFD')).length;
  const capitals = (text: string): number => Number(text === text.toUpperCase());
  return [...counts]
    .sort(
      ([a, m], [b, n]) => capitals(a) - capitals(b) || n - m || accents(b) - accents(a) || (a > b ? -1 : 1),
    )
    .map(([spelling]) => spelling);
}
