import { languageCodes } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { PersonMatch } from './archive.ts';
import { best } from './best.ts';
import { Namesakes, namesakesKey } from './namesakes.ts';
import { type Found, isSomebody, nearness, PeopleIndex } from './people-index.ts';
import { type Edition, mostQuoted, type PersonRecord } from './person-record.ts';
import type { Bearer } from './records.ts';
import { isReportingWord, isSmallWord, nameForms, nameKey } from './words.ts';

type Words = readonly (readonly string[])[];

/** Who is named in the articles, told apart and found by what people type. */
export class People {
  readonly #namesakes = new Map<string, Namesakes>();
  readonly #ids = new Map<string, { readonly namesakes: Namesakes; readonly bearer?: Bearer }>();
  readonly #index = new PeopleIndex();
  readonly #edition: Edition;
  /** Names whose bearers have changed since the index was brought up to date, with the ids that they had there. */
  readonly #changed = new Map<Namesakes, readonly string[]>();
  #all: readonly PersonRecord[] | undefined;
  /** What completion offers before anything is typed. */
  #first: readonly PersonRecord[] | undefined;

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** All who bear the name of a person of an article. */
  namesakesOf(named: Bearer['named']): Namesakes {
    const key = namesakesKey(named);
    let namesakes = this.#namesakes.get(key);
    if (!namesakes) {
      namesakes = new Namesakes(nameKey(named.name), named.kind, this.#edition);
      this.#namesakes.set(key, namesakes);
      this.#ids.set(namesakes.id, { namesakes });
    }
    return namesakes;
  }

  add(namesakes: Namesakes, bearer: Bearer): void {
    if (!this.#changed.has(namesakes))
      this.#changed.set(
        namesakes,
        namesakes.bearers.length === 0 ? [] : namesakes.people.map(({ id }) => id),
      );
    namesakes.add(bearer);
    this.#all = undefined;
    this.#first = undefined;
  }

  get all(): readonly PersonRecord[] {
    this.#all ??= this.#everyone().sort(mostQuoted);
    return this.#all;
  }

  #everyone(): PersonRecord[] {
    const everyone: PersonRecord[] = [];
    for (const { people } of this.#namesakes.values()) for (const person of people) everyone.push(person);
    return everyone;
  }

  #mostQuoted(limit: number): readonly PersonRecord[] {
    if (limit > most) return best(this.#everyone(), limit, mostQuoted);
    this.#first ??= best(this.#everyone(), most, mostQuoted);
    return this.#first.slice(0, limit);
  }

  find(text: string): readonly PersonMatch[] {
    const exact = this.findExactly(text);
    if (exact.length > 0) return exact;
    const typed = nameForms(text);
    for (const words of readingsOf(typed)) {
      const found = this.#index.likely(words).filter(fits(words, typed));
      if (found.length > 0) return found.sort(nearest).map(({ person }) => ({ person, by: 'likeness' }));
    }
    return [];
  }

  /** Without those who are only like what is typed. */
  findExactly(text: string): readonly PersonMatch[] {
    const byId = this.byId(text.trim());
    if (byId.length > 0) return byId.map((person) => ({ person, by: 'id' }));
    return this.#exactly(text, nameForms(text));
  }

  nearest(text: string, limit: number): readonly PersonRecord[] {
    this.#refresh();
    return this.#index.nearest(readingsOf(nameForms(text)).at(-1) ?? [], limit);
  }

  complete(typed: string, limit: number): readonly PersonRecord[] {
    this.#refresh();
    const words = nameForms(typed);
    if (words.length === 0) return this.#mostQuoted(limit);
    const begun = this.#index.beginning(words, limit);
    const somebody = begun.filter(({ person }) => isSomebody(person));
    return best(somebody.length ? somebody : begun, limit, nearest).map(({ person }) => person);
  }

  /** By the whole name (with those whose name sounds the same), else by part of a name, else by words of roles. */
  #exactly(text: string, typed: Words): PersonMatch[] {
    const key = nameKey(text);
    const found = this.#index.exactly(typed);
    const named = found.filter(({ person, farthest }) => farthest === nearness.name && bears(person, key));
    const whole = key.includes(' ');
    if (named.length > 0 && whole) {
      const variants = this.#index.sounding(key).filter((person) => !bears(person, key));
      return [...named.sort(nearest).map(({ person }) => person), ...variants.sort(mostQuoted)].map(
        (person) => ({ person, by: 'name' }),
      );
    }
    const parts = found.filter(({ person, farthest }) => farthest === nearness.name && !bears(person, key));
    if (named.length + parts.length > 0)
      return [
        ...named.sort(nearest).map(({ person }) => ({ person, by: 'name' }) as const),
        ...parts.sort(nearest).map(({ person }) => ({ person, by: 'part' }) as const),
      ];
    for (const words of readingsOf(typed)) {
      const others = this.#index.exactly(words).filter(fits(words, typed));
      if (others.length > 0)
        return others
          .sort(nearest)
          .map(({ person, farthest }) => ({ person, by: farthest === nearness.name ? 'part' : 'role' }));
    }
    return [];
  }

  /** One person, or all of a name that was one person's when the id was given. */
  byId(id: string): readonly PersonRecord[] {
    this.#refresh();
    const known = this.#ids.get(id);
    if (!known) return [];
    return known.bearer ? [known.namesakes.personOf(known.bearer)] : known.namesakes.people;
  }

  #refresh(): void {
    for (const [namesakes, before] of this.#changed) {
      const people = namesakes.people;
      const now = new Set(people.map(({ id }) => id));
      for (const id of before) if (!now.has(id)) this.#index.remove(id);
      for (const person of people) this.#index.put(person);
      // An id that a button has kept stays good, however often its name is told apart anew.
      if (people.length > 1 || !now.has(namesakes.id))
        for (const bearer of namesakes.bearers) this.#ids.set(namesakes.idIn(bearer), { namesakes, bearer });
    }
    this.#changed.clear();
  }
}

/** As many as a completion offers. */
const most = 25;

/**
 * The words that may name somebody in what was typed, the most first: without small words (*le chef de la diplomatie*), without
 * verbs that report (*que dit Lavrov*), without titles (*Mme Diop*).
 */
function readingsOf(typed: Words): readonly Words[] {
  const readings: Words[] = [without(typed, isSmallWord)];
  for (const isLess of [isReportingWord, isTitle]) {
    const before = readings.at(-1) as Words;
    const rest = without(before, isLess);
    if (rest.length < before.length) readings.push(rest);
  }
  return readings;
}

/** All of them where none would be left. */
function without(words: Words, isLess: (word: string) => boolean): Words {
  const rest = words.filter(([word = '']) => !isLess(word));
  return rest.length > 0 ? rest : words;
}

const isTitle = (word: string): boolean => languageCodes.some((code) => languages[code].titles.has(word));

/** What is left when a title is dropped has to name a person: the *maire de Bamako* is neither Bamako nor its prefect. */
function fits(words: Words, typed: Words): (found: Found) => boolean {
  const titled = typed.some(([word = '']) => isTitle(word) && !words.some(([other]) => other === word));
  return ({ person, farthest }) => !titled || (person.kind === 'person' && farthest !== nearness.role);
}

const bears = (person: PersonRecord, key: string): boolean =>
  nameKey(person.name) === key ||
  (key.includes(' ') && person.spellings.some((spelling) => nameKey(spelling) === key));

const nearest = (a: Found, b: Found): number => a.distance - b.distance || mostQuoted(a.person, b.person);
