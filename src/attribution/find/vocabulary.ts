import type { Anaphor, Determiner, SourceMarker } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import type { Gender, NounForm, Tense } from '../../language/lexicon.ts';
import { accented, beginningWith } from '../../language/words.ts';
import { fold } from '../../text/fold.ts';
import { readingsOf, type VerbForm } from './verbs.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'open'
  | 'close'
  | 'dash'
  | 'quotation'
  | 'other';

export type NounClass = 'role' | 'kin' | 'institution' | 'document' | 'demonym';

/** A printed word, wherever it stands: how it is written, and what the tables of its language say of it alone. */
export interface Entry {
  readonly kind: TokenKind;
  /** As printed. */
  readonly text: string;
  /** In lower case with its accents, apostrophes straight: the key of verb forms. */
  readonly lower: string;
  /** Folded: the key of every other table. */
  readonly key: string;
  /** Glued to the verb before it: *-t-il*; its key is the bare pronoun. */
  readonly glued: boolean;
  readonly capital: boolean;
  /** It can be part of a name: no *Paris-based*, no *D-Ohio*. */
  readonly naming: boolean;
  /** As a reporting verb; empty where it is none. */
  readonly forms: readonly VerbForm[];
  /** As an auxiliary. */
  readonly auxiliary: Tense | undefined;
  /** As a verb that hands its subject to an infinitive: the words between. */
  readonly link: readonly string[] | undefined;
  /** It is listed as a finite form, or ends like one. */
  readonly finite: boolean;
  readonly adverb: boolean;
  readonly preposition: boolean;
  readonly determiner: Determiner | undefined;
  /** As the head of a noun phrase; a demonym only with its capital. */
  readonly noun: { readonly noun: NounForm; readonly class: NounClass } | undefined;
  /** A noun of whoever speaks: a person, an institution, a document. */
  readonly speaking: boolean;
  /** The source markers and anaphors that it can begin. */
  readonly markers: readonly SourceMarker[];
  readonly anaphors: readonly Anaphor[];
  readonly firstAnaphors: readonly Anaphor[];
  /** The gender that it tells as a title of one word. */
  readonly title: Gender | undefined;
  /** It may be one of the words of a longer title: *El Hadj*, *Lt. Col.* */
  readonly titular: boolean;
}

/** Of a token that is no word at all. */
export const noEntry: Entry = {
  kind: 'other',
  text: '',
  lower: '',
  key: '',
  glued: false,
  capital: false,
  naming: false,
  forms: [],
  auxiliary: undefined,
  link: undefined,
  finite: false,
  adverb: false,
  preposition: false,
  determiner: undefined,
  noun: undefined,
  speaking: false,
  markers: [],
  anaphors: [],
  firstAnaphors: [],
  title: undefined,
  titular: false,
};

/** The tokens of a printed word, which elisions and glued pronouns make several, and what may belong to the last: a stop, or an apostrophe before quotation marks. */
export interface Word {
  readonly parts: readonly Entry[];
  /** Of the last; the others are words. */
  readonly kind: TokenKind;
  readonly initial: boolean;
  readonly abbreviation: boolean;
  readonly elided: boolean;
}

/** By the first character: what a mark of punctuation is. */
const marks: Readonly<Record<string, TokenKind>> = {
  ...{ ',': 'comma', ':': 'colon', ';': 'semicolon' },
  ...{ '.': 'stop', '!': 'stop', '?': 'stop', '…': 'stop' },
  ...{ '(': 'open', '[': 'open', '{': 'open', ')': 'close', ']': 'close', '}': 'close' },
  ...{ '-': 'dash', '–': 'dash', '—': 'dash' },
};

const initials = /^\p{Lu}(?:\.-?\p{Lu}){1,6}\.?$/u;
const elision = /^(?:[ldsnmtjc]|qu|lorsqu|puisqu|jusqu|quoiqu|presqu)['’ʼ](?=.)/i;
const elided = /^(?:[ldsnmtjc]|qu|lorsqu|puisqu|jusqu|quoiqu)$/i;
const frenchClitic = /(?:[-‐‑]t)?[-‐‑](?:ils?|elles?|on|je|nous|vous|ce|l(?:a\u0300?|à))$/i;
const englishClitic = /(?:n['’ʼ]t|['’ʼ](?:s|d|ll|re|ve|m))$/i;
const whole = /^(?:celui|celle|ceux|celles|la|jusque|vis)$/i;
const abbreviation =
  /^(?:m|mm|mmes?|mr|mrs|ms|dr|pr|prof|me|mes|mgr|st|ste|gen|gal|col|lt|cdt|cne|brig|maj|capt|sgt|sen|rep|gov|rev|hon|supt|insp|jr|sr|no|vs|etc|av|bd|art|ed|vol|inc|ltd|corp|co|cf|env|janv|fevr?|avr|juil|sept?|oct|nov|dec|jan|feb|mar|apr|aug)$/;

/** So many words are remembered, and none longer than this: no text can fill the memory. */
const MOST = 20_000;
const LONGEST = 40;

/** The words of a language as far as they have been read: most of any text is printed again and again. */
export class Vocabulary {
  readonly #language: Language;
  readonly #words = new Map<string, Word>();
  readonly #entries = new Map<string, Entry>();
  readonly #titleWords: ReadonlySet<string>;

  constructor(language: Language) {
    this.#language = language;
    this.#titleWords = new Set([...language.titles.keys()].flatMap((title) => title.split(' ')));
  }

  wordOf(text: string): Word {
    return this.#words.get(text) ?? keep(this.#words, text, (own) => this.#split(own));
  }

  entryOf(text: string): Entry {
    return this.#entries.get(text) ?? keep(this.#entries, text, (own) => this.#read(own));
  }

  #read(text: string): Entry {
    const { code, grammar, nouns, titles, titlesInCapitals } = this.#language;
    const glued = text.length > 2 && /^[-‐‑]/.test(text);
    const lower = straight(text);
    const key = keyOf(glued ? text.replace(/^[-‐‑](?:t[-‐‑])?/, '') : text, code);
    const capital = /^\p{Lu}/u.test(text);
    const title = key.endsWith('.') ? key.slice(0, -1) : key;
    // *DIG* is a title, *Dig* none.
    const small = titlesInCapitals.has(title) && text !== text.toUpperCase();
    const titled = (capital || text.endsWith('.')) && !small;
    return {
      kind:
        marks[text[0] as string] ??
        (/^\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'other'),
      text,
      lower,
      key,
      glued,
      capital,
      naming: capital && !glued && !/^(?:[DRI]-\p{Lu}|.*-\p{Ll}{4,}$|.*['’]$)/u.test(text),
      forms: readingsOf(lower, this.#language),
      auxiliary: grammar.auxiliaries.get(key),
      link: grammar.semiAuxiliaries.get(lower),
      finite: grammar.finiteForms.has(lower) || grammar.finiteEnding.test(lower),
      adverb: grammar.adverbs.has(key) || grammar.adverbEnding.test(key),
      preposition: grammar.prepositions.has(key),
      determiner: grammar.determiners.get(key),
      noun: nounOf(key, capital, this.#language),
      speaking:
        nouns.roles.has(key.replace(/^(?:ex|vice|co)-/, '')) ||
        nouns.kin.has(key) ||
        nouns.institutions.has(key) ||
        nouns.documents.has(key),
      markers: beginningWith(key, grammar.sources),
      anaphors: beginningWith(key, grammar.anaphors),
      firstAnaphors: beginningWith(key, grammar.firstAnaphors),
      title: titled ? titles.get(title) : undefined,
      titular: titled && this.#titleWords.has(title),
    };
  }

  #split(text: string): Word {
    const only = this.entryOf(text);
    if (only.kind !== 'word' || initials.test(text))
      return { parts: [only], kind: only.kind, initial: false, abbreviation: false, elided: false };
    const french = this.#language.code === 'fr';
    const parts: Entry[] = [];
    const cut = (at: number): void => {
      parts.push(this.entryOf(rest.slice(0, at)));
      rest = rest.slice(at);
    };
    let rest = text;
    if (french)
      for (let prefix = elision.exec(rest)?.[0]; prefix; prefix = elision.exec(rest)?.[0]) {
        // N’Diaye, M’Baye
        if (/^[NMT]/.test(prefix) && /^\p{Lu}/u.test(rest.slice(prefix.length))) break;
        cut(prefix.length);
      }
    const clitic = (french ? frenchClitic : englishClitic).exec(rest);
    if (clitic && clitic.index > 0 && !whole.test(rest.slice(0, clitic.index))) cut(clitic.index);
    const last = rest;
    cut(rest.length);
    return {
      parts,
      kind: 'word',
      initial: /^\p{Lu}$/u.test(last),
      abbreviation: last !== 'me' && abbreviation.test(fold(last.replace(/^[DRI]-/, ''))),
      elided: french && elided.test(last),
    };
  }
}

function keep<Value>(known: Map<string, Value>, text: string, read: (text: string) => Value): Value {
  if (text.length > LONGEST) return read(text);
  if (known.size >= MOST) known.clear();
  // A copy: what is cut from an article would keep all of it alive.
  const own = Array.from(text).join('');
  const value = read(own);
  known.set(own, value);
  return value;
}

const vocabularies = new WeakMap<Language, Vocabulary>();

export function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language) ?? new Vocabulary(language);
  vocabularies.set(language, known);
  return known;
}

function nounOf(key: string, capital: boolean, { nouns, grammar }: Language): Entry['noun'] {
  const bare = key.replace(/^(?:ex|vice|co|non|sous)-/, '');
  const find = (table: ReadonlyMap<string, NounForm>): NounForm | undefined =>
    table.get(key) ??
    table.get(bare) ??
    (key.includes('-') ? table.get(key.slice(0, key.indexOf('-'))) : undefined);
  const role = find(nouns.roles);
  if (role) return { noun: role, class: 'role' };
  const kin = find(nouns.kin);
  if (kin) return { noun: kin, class: 'kin' };
  const institution = find(nouns.institutions);
  if (institution) return { noun: institution, class: 'institution' };
  const document = find(nouns.documents);
  if (document) return { noun: document, class: 'document' };
  const from = nouns.demonyms.has(key) || (grammar.inhabitants?.test(key) ?? false);
  return from && capital
    ? { noun: { lemma: key, gender: 'any', number: 'singular' }, class: 'demonym' }
    : undefined;
}

function keyOf(word: string, language: Language['code']): string {
  if (language === 'fr') {
    // Capitals are often printed bare: *A Tessaoua*.
    if (word === 'A') return 'à';
    const lower = straight(word);
    if (accented.has(lower)) return lower;
  }
  // *WHO*, *US* and *IT* are no pronouns.
  if (language === 'en' && /^(?:WHO|US|IT|UN|AS)$/.test(word)) return `${[...word.toLowerCase()].join('.')}.`;
  return fold(word);
}

const straight = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060]+/g, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
