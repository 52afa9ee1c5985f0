import { samePlace } from '../language/places.ts';
import { hash } from '../text/hash.ts';
import type { ArchivedMention, ArchivedPlace, ArchivedStatement } from './archive.ts';
import { mostPrinted } from './person-record.ts';
import { placeName } from './place-name.ts';
import { newestMention, newestStatement, type StatementRecord } from './records.ts';
import { alike, slips } from './slips.ts';
import { Sorted } from './sorted.ts';
import { nameKey } from './words.ts';

/** A place as its spellings in the articles make it. */
export class PlaceRecord implements ArchivedPlace {
  readonly id: string;
  readonly #printed = new Map<string, number>();
  readonly #statements = new Sorted(newestStatement);
  readonly #mentions = new Sorted(newestMention);

  constructor(key: string) {
    this.id = hash(`place ${key}`);
  }

  print(printed: string): void {
    const spelling = placeName(printed);
    this.#printed.set(spelling, (this.#printed.get(spelling) ?? 0) + 1);
  }

  addStatement(statement: StatementRecord): void {
    this.#statements.add(statement);
  }

  addMention(mention: ArchivedMention): void {
    this.#mentions.add(mention);
  }

  get name(): string {
    return this.spellings[0] ?? '';
  }

  get spellings(): readonly string[] {
    return mostPrinted(this.#printed);
  }

  get statements(): readonly ArchivedStatement[] {
    return this.#statements.items;
  }

  get mentions(): readonly ArchivedMention[] {
    return this.#mentions.items;
  }

  get weight(): number {
    return this.#statements.length * 2 + this.#mentions.length;
  }
}

/** The places of the articles, one for all the spellings of its name. */
export class Places {
  readonly #places = new Map<string, PlaceRecord>();
  readonly #ids = new Map<string, PlaceRecord>();
  /** Every spelling as it is compared ↦ its place. */
  readonly #spellings = new Map<string, PlaceRecord>();
  /** The place of that name, added where it is new. */
  named(spelling: string): PlaceRecord {
    const key = samePlace(spelling);
    let place = this.#places.get(key);
    if (!place) {
      place = new PlaceRecord(key);
      this.#places.set(key, place);
      this.#ids.set(place.id, place);
      this.#spellings.set(nameKey(key), place);
    }
    place.print(spelling);
    this.#spellings.set(nameKey(spelling), place);
    return place;
  }

  find(text: string): readonly PlaceRecord[] {
    const byId = this.#ids.get(text.trim()) ?? this.#places.get(samePlace(text));
    if (byId) return [byId];
    const typed = nameKey(text);
    if (!typed) return [];
    const whole = this.#spellings.get(typed);
    if (whole) return [whole];
    const parts = this.#matching((spelling) => ` ${spelling} `.includes(` ${typed} `));
    if (parts.length > 0 || typed.length < 4) return parts;
    const likeness = alike(typed);
    return this.#matching((spelling) => slips(typed, spelling, true) || likeness(spelling) >= 0.8);
  }

  complete(typed: string, limit: number): readonly PlaceRecord[] {
    const key = nameKey(typed);
    const begun = this.#matching((spelling) => ` ${spelling}`.includes(` ${key}`));
    if (begun.length > 0 || key.length < 3) return begun.slice(0, limit);
    return this.#matching((spelling) => spelling.includes(key) || slips(key, spelling, false)).slice(
      0,
      limit,
    );
  }

  /** Those one of whose spellings fits, the most often named first. */
  #matching(fits: (spelling: string) => boolean): PlaceRecord[] {
    const found = new Set<PlaceRecord>();
    for (const [spelling, place] of this.#spellings) if (fits(spelling)) found.add(place);
    return [...found].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  }
}
