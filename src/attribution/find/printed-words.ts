import type { Language } from '../../language/language.ts';
import { fold } from '../../text/fold.ts';
import { type Entry, readEntry, type TokenKind } from './entry.ts';

/** The tokens of a printed word, which elisions and glued pronouns make several, and what may belong to the last: a stop, or an apostrophe before quotation marks. */
export interface Word {
  readonly parts: readonly Entry[];
  /** Of the last; the others are words. */
  readonly kind: TokenKind;
  readonly initial: boolean;
  readonly abbreviation: boolean;
  readonly elided: boolean;
}

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
export class PrintedWords {
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
    return (
      this.#entries.get(text) ??
      keep(this.#entries, text, (own) => readEntry(own, this.#language, this.#titleWords))
    );
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

const read = new WeakMap<Language, PrintedWords>();

export function printedWordsOf(language: Language): PrintedWords {
  const known = read.get(language) ?? new PrintedWords(language);
  read.set(language, known);
  return known;
}
