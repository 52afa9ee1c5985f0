import { isFeminineOffice, isOffice, officeOf } from '../language/role-synonyms.ts';
import { slipsBetween } from '../text/nearest.ts';
import { best } from './best.ts';
import { mostQuoted, type PersonRecord } from './person-record.ts';
import { Postings } from './postings.ts';
import { Likenesses, slips } from './slips.ts';
import { soundOf } from './sound.ts';
import { nameForms } from './words.ts';

type Field = 'name' | 'role' | 'office' | 'sound';

/** How far a typed word is from the word that it found. */
export const nearness = { name: 0, role: 1, sound: 2, beginning: 3, slip: 4 } as const;

/** A person with how far each typed word was from theirs, added up, and the farthest of them. */
export interface Found {
  readonly person: PersonRecord;
  readonly distance: number;
  readonly farthest: number;
}

interface PersonDocument extends Record<Field, string> {
  readonly id: string;
}

/** Under four letters a name is found only as it stands: *Ba* is not *Bah*, nor *Sy* *Ly*. */
const shortest = 4;

const voiceOf = (key: string): string =>
  key
    .split(' ')
    .map((word) => (word.length < shortest ? word : soundOf(word)))
    .join(' ');

/** The words of people's names and roles, and how the names sound. No stop list: *Sy*, *De* and *An* are names. */
export class PeopleIndex {
  readonly #postings = new Postings<PersonDocument>({
    fields: ['name', 'role', 'office', 'sound'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  readonly #people = new Map<string, PersonRecord>();
  readonly #indexed = new Map<string, PersonDocument>();
  /** How whole names sound ↦ who bears them. */
  readonly #voices = new Map<string, Set<PersonRecord>>();
  readonly #nameWords = new Set<string>();
  readonly #roleWords = new Set<string>();
  readonly #likenesses = new Likenesses();

  put(person: PersonRecord): void {
    const names = new Set(person.spellings.flatMap((spelling) => nameForms(spelling).flat()));
    const roles = new Set(person.roles.flatMap(({ role }) => nameForms(role.text).flat()));
    for (const word of names) {
      this.#nameWords.add(word);
      this.#likenesses.add(word);
    }
    for (const word of roles) this.#roleWords.add(word);
    const document: PersonDocument = {
      id: person.id,
      name: [...names].join(' '),
      role: [...roles].join(' '),
      office: [...new Set([...roles].map(officeOf))].join(' '),
      sound: [...new Set([...names].filter((word) => word.length >= shortest).map(soundOf))].join(' '),
    };
    const voice = voiceOf(person.key.slice(0, -13));
    this.#voices.set(voice, (this.#voices.get(voice) ?? new Set()).add(person));
    const before = this.#indexed.get(person.id);
    this.#people.set(person.id, person);
    this.#indexed.set(person.id, document);
    if (!before) this.#postings.add(document);
    else if (before.name !== document.name || before.role !== document.role) this.#postings.replace(document);
  }

  remove(id: string): void {
    const person = this.#people.get(id);
    if (!person) return;
    this.#people.delete(id);
    this.#voices.get(voiceOf(person.key.slice(0, -13)))?.delete(person);
    this.#indexed.delete(id);
    this.#postings.discard(id);
  }

  /** Those whose whole name sounds the same: *Sergueï Lavrov*, *Sergey Lavrov*. */
  sounding(key: string): PersonRecord[] {
    return [...(this.#voices.get(voiceOf(key)) ?? [])];
  }

  /** Those who hold every word in one of their fields, by whole words alone. */
  exactly(words: readonly (readonly string[])[]): Found[] {
    const holders = ([form = '']: readonly string[]): number =>
      this.#postings.holding(form, 'name').size + this.#postings.holding(officeOf(form), 'office').size;
    const rarestFirst = [...words].sort((a, b) => holders(a) - holders(b));
    return this.#all(rarestFirst, (form, collect) => this.#held(form, collect));
  }

  /**
   * Those who hold every word, or one that sounds like it, begins with it, or is one letter off. The word of an office is meant
   * as it stands: *le maire* is no misspelling of *Marie*.
   */
  likely(words: readonly (readonly string[])[]): Found[] {
    return this.#all(words, (form, collect) => {
      if (isOffice(form)) return this.#held(form, collect);
      this.#whole(form, collect);
      if (form.length < shortest) return;
      for (const posting of this.#postings.beginning(form, 'name')) collect(posting, nearness.beginning);
      for (const word of this.#nameWords)
        if (word.length >= shortest && slips(form, word, true))
          collect(this.#postings.holding(word, 'name'), nearness.slip);
    });
  }

  /**
   * Those any of whose words begins with each word typed; where names find too few, roles too; where these do, those one slip
   * away and those that hold the letters anywhere.
   */
  beginning(words: readonly (readonly string[])[], enough: number): Found[] {
    const named = this.#all(words, (form, collect) => this.#begun(form, 'name', collect));
    if (named.length >= enough) return named;
    const both = (form: string, collect: Collect): void => {
      this.#begun(form, 'name', collect);
      this.#begun(form, 'role', collect);
    };
    const begun = this.#all(words, both);
    if (begun.length >= enough) return begun;
    return this.#all(words, (form, collect) => {
      both(form, collect);
      this.#whole(form, collect);
      if (form.length < shortest) return;
      this.#slipped(form, this.#nameWords, 'name', collect);
      this.#slipped(form, this.#roleWords, 'role', collect);
    });
  }

  /**
   * Those for whom the words may be a misspelling, nearest first: one typed word alone may be any of a name's, of several one
   * has to be near the surname, for a first name is borne by many.
   */
  nearest(words: readonly (readonly string[])[], limit: number): PersonRecord[] {
    const slips = new Map<PersonRecord, number>();
    for (const [form = ''] of words.filter(([word = '']) => !isOffice(word)))
      for (const { word } of this.#likenesses.of(form, 0.3)) {
        const distance = slipsBetween(form, word);
        if (!isMisspelling(form, word, distance)) continue;
        for (const number of this.#postings.holding(word, 'name').keys()) {
          const person = this.#person(number);
          if (person && isSomebody(person) && (words.length === 1 || isSurname(word, person)))
            slips.set(person, Math.min(distance, slips.get(person) ?? Number.POSITIVE_INFINITY));
        }
      }
    return best(slips, limit, ([a, m], [b, n]) => m - n || mostQuoted(a, b)).map(([person]) => person);
  }

  #begun(form: string, field: 'name' | 'role', collect: Collect): void {
    for (const posting of this.#postings.beginning(form, field)) collect(posting, nearness[field]);
  }

  #slipped(form: string, vocabulary: ReadonlySet<string>, field: Field, collect: Collect): void {
    for (const word of vocabulary)
      if (word.length >= shortest && (word.includes(form) || slips(form, word, false)))
        collect(this.#postings.holding(word, field), nearness.slip);
  }

  #held(form: string, collect: Collect): void {
    collect(this.#postings.holding(form, 'name'), nearness.name);
    collect(this.#inOffice(form), nearness.role);
  }

  #whole(form: string, collect: Collect): void {
    this.#held(form, collect);
    if (form.length >= shortest) collect(this.#postings.holding(soundOf(form), 'sound'), nearness.sound);
  }

  /** Who has a role that means this, in any form and language; where it is a woman's, and one has just that, those. */
  #inOffice(form: string): ReadonlyMap<number, number> {
    const printed = this.#postings.holding(form, 'role');
    return printed.size > 0 && isFeminineOffice(form)
      ? printed
      : this.#postings.holding(officeOf(form), 'office');
  }

  /** The intersection of what each word finds, by the first of its forms that finds anybody. */
  #all(words: readonly (readonly string[])[], find: (form: string, collect: Collect) => void): Found[] {
    let found: Map<number, { distance: number; farthest: number }> | undefined;
    for (const forms of words) {
      const distances = new Map<number, number>();
      const collect: Collect = (posting, distance) => {
        const fewer = found && found.size < posting.size ? found : posting;
        for (const number of fewer.keys()) {
          if ((found && !found.has(number)) || !posting.has(number)) continue;
          if (distance < (distances.get(number) ?? Number.POSITIVE_INFINITY)) distances.set(number, distance);
        }
      };
      for (const form of forms) if (distances.size === 0) find(form, collect);
      const before = found;
      found = new Map();
      for (const [number, distance] of distances) {
        const { distance: sum = 0, farthest = 0 } = before?.get(number) ?? {};
        found.set(number, { distance: sum + distance, farthest: Math.max(farthest, distance) });
      }
    }
    return [...(found ?? [])].flatMap(([number, how]) => {
      const person = this.#person(number);
      return person ? [{ person, ...how }] : [];
    });
  }

  #person(number: number): PersonRecord | undefined {
    return this.#people.get(this.#postings.idOf(number) as string);
  }
}

/** At most one slip in three letters, and none in the first letter but where the word sounds the same. */
const isMisspelling = (typed: string, word: string, distance: number): boolean =>
  distance <= Math.floor(Math.max(typed.length, word.length) / 3) &&
  (typed[0] === word[0] || soundOf(typed)[0] === soundOf(word)[0]);

/** A common noun that nobody quotes (*maison*, *ministère*) is no name that somebody may have meant. */
export const isSomebody = ({ kind, weight }: PersonRecord): boolean => kind === 'person' || weight > 0;

const isSurname = (word: string, { spellings }: PersonRecord): boolean =>
  spellings.some((spelling) => nameForms(spelling).at(-1)?.includes(word));

type Collect = (posting: ReadonlyMap<number, number>, distance: number) => void;
