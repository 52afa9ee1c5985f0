import type { Person } from '../attribution/statement.ts';
import { hash } from '../text/hash.ts';
import { type Edition, PersonRecord } from './person-record.ts';
import type { Bearer } from './records.ts';
import { joinsArticles, tellApart } from './tell-apart.ts';
import { nameKey } from './words.ts';

/** All who bear one folded name: one person, or several where their roles tell them apart. */
export class Namesakes {
  readonly key: string;
  readonly kind: Person['kind'];
  readonly #bearers: Bearer[] = [];
  readonly #records = new Map<string, PersonRecord>();
  readonly #edition: Edition;
  #people: readonly PersonRecord[] | undefined;
  #personOf = new Map<Bearer, PersonRecord>();

  constructor(key: string, kind: Person['kind'], edition: Edition) {
    this.key = key;
    this.kind = kind;
    this.#edition = edition;
  }

  /** The id where one person bears the name; asked for when several do, it stands for all of them. */
  get id(): string {
    return hash(`${this.kind} ${this.key}`);
  }

  /** The id of a person whom an article tells apart from others of the name. */
  idIn(bearer: Bearer): string {
    return hash(`${this.kind} ${this.key} ${bearer.entry.article.id}`);
  }

  add(bearer: Bearer): void {
    this.#bearers.push(bearer);
    this.#people = undefined;
  }

  get people(): readonly PersonRecord[] {
    this.#people ??= this.#decide();
    return this.#people;
  }

  get bearers(): readonly Bearer[] {
    return this.#bearers;
  }

  personOf(bearer: Bearer): PersonRecord {
    this.#people ??= this.#decide();
    return this.#personOf.get(bearer) as PersonRecord;
  }

  #decide(): readonly PersonRecord[] {
    const groups = tellApart(this.#bearers);
    this.#personOf = new Map();
    return groups.map((bearers) => {
      const first = bearers[0] as Bearer;
      const alone = groups.length === 1 && joinsArticles(first);
      const id = alone ? this.id : this.idIn(first);
      const record = this.#records.get(id) ?? new PersonRecord(id, this.kind, this.#edition);
      this.#records.set(id, record);
      record.bearers = bearers;
      for (const bearer of bearers) this.#personOf.set(bearer, record);
      return record;
    });
  }
}

export const namesakesKey = ({ kind, name }: Person): string => `${kind} ${nameKey(name)}`;
