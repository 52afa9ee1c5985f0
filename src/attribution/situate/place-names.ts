import type { Language } from '../../language/language.ts';
import { placeHomonyms, placeNames } from '../../language/places.ts';
import { fold } from '../../text/fold.ts';
import { nameAt, type Parsed } from '../find/parse.ts';
import type { Token } from '../find/tokens.ts';

/** Folded words of those who speak: no place is called like them. */
export type PeopleWords = ReadonlySet<string>;

/** *Rio de Janeiro*, *République démocratique du Congo*: no listed name is longer. */
const LONGEST = 5;

/** With which a listed name can begin. */
const firstWords: ReadonlySet<string> = new Set([...placeNames].map((name) => name.split(' ')[0] as string));

const calendars = new WeakMap<Language, ReadonlySet<string>>();

/** *mardi*, *August*: folded. */
function calendarWords(language: Language): ReadonlySet<string> {
  const { months, weekdays } = language.calendar;
  const words = calendars.get(language) ?? new Set([...months.keys(), ...weekdays.keys()].map(fold));
  calendars.set(language, words);
  return words;
}

/** Which tokens of a sentence can name a place, wherever they stand. */
export class PlaceNames {
  readonly #parsed: Parsed;
  readonly #tokens: readonly Token[];
  readonly #text: string;
  readonly #people: PeopleWords;

  constructor(parsed: Parsed, text: string, people: PeopleWords) {
    this.#parsed = parsed;
    this.#tokens = parsed.tokens;
    this.#text = text;
    this.#people = people;
  }

  #key(at: number): string {
    return this.#tokens[at]?.key ?? '';
  }

  /** The last token of the longest listed name that begins here. */
  listedAt(at: number): number | undefined {
    if (!firstWords.has(this.#key(at))) return undefined;
    for (let last = Math.min(at + LONGEST, this.#tokens.length) - 1; last >= at; last--) {
      if (!this.#tokens[last]?.capital && last > at) continue;
      const start = this.#tokens[at]?.start as number;
      if (placeNames.has(fold(this.#text.slice(start, this.#tokens[last]?.end)))) return last;
    }
    return undefined;
  }

  /** The last token of a run of capitals that can name a place; undefined for acronyms, people, days and nationalities. */
  runEnd(at: number): number | undefined {
    const { language } = this.#parsed;
    const token = this.#tokens[at] as Token;
    const { key } = token;
    if (/^\p{Lu}{2,5}$/u.test(token.text) || /^\p{Lu}\.?$/u.test(token.text)) return undefined;
    const plain = key.replace(/\.$/, '');
    if (
      calendarWords(language).has(plain) ||
      language.titles.has(plain) ||
      language.nouns.roles.has(key) ||
      this.#people.has(key)
    )
      return undefined;
    if (
      language.nouns.demonyms.has(key) ||
      (language.nouns.institutions.has(key) && !language.situations.addresses.has(this.#key(at + 1))) ||
      language.grammar.openers.has(key)
    )
      return undefined;
    let last = at;
    while (this.#tokens[last + 1]?.capital && this.#tokens[last + 1]?.kind === 'word') last++;
    const name = nameAt(this.#parsed, at);
    // *Lolwe Town* is a place, whoever else may be called so.
    const { venues, landmarks } = language.situations;
    const town = venues.has(this.#key(last)) || landmarks.has(this.#key(last));
    // *l’école Jules-Ferry de Vaudrecourt*
    const inVenue =
      name && this.#parsed.grammar.genitives.has(this.#key(at - 1)) && venues.has(this.#key(name.first - 1));
    if (
      name &&
      (name.titled || (name.institution && !town && name.first === at) || (name.first < at && !inVenue))
    )
      return undefined;
    if (last > at && !town && language.firstNames.has(key)) return undefined;
    for (let next = at; next <= last; next++) if (this.#people.has(this.#key(next))) return undefined;
    return last;
  }

  isTown(at: number): boolean {
    const { key, text } = this.#tokens[at] as Token;
    const { nouns, grammar, titles } = this.#parsed.language;
    return (
      !/^\p{Lu}+$/u.test(text) &&
      !nouns.demonyms.has(key) &&
      !nouns.roles.has(key) &&
      !nouns.institutions.has(key) &&
      !grammar.openers.has(key) &&
      !grammar.determiners.has(key) &&
      !titles.has(key.replace(/\.$/, ''))
    );
  }

  /** A listed name is a place where it is no part of a longer name, and where it is no other word. */
  standsAlone(first: number, last: number): boolean {
    if (this.#people.has(this.#key(first))) return false;
    const name = nameAt(this.#parsed, first);
    const key = fold(this.#text.slice(this.#tokens[first]?.start, this.#tokens[last]?.end));
    if (placeHomonyms.has(key) || this.#tokens[first - 1]?.capital) return false;
    return !name || (name.first === first && name.last === last) || this.#parsed.language.code === 'fr';
  }
}
