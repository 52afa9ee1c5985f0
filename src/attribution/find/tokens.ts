import type { LanguageCode } from '../../language/language.ts';
import { accented } from '../../language/words.ts';
import { openers } from '../../text/abbreviations.ts';
import { fold } from '../../text/fold.ts';
import type { Quotation } from '../../text/quotation-marks.ts';
import type { Span } from '../../text/span.ts';

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

/** A word, a mark of punctuation, or a whole quotation that is one token of the level it stands in. */
export interface Token extends Span {
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
  readonly quotation?: Quotation;
}

const pattern =
  /\p{Lu}(?:\.-?\p{Lu}){1,6}\.?(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‐‑'’&](?=[\p{L}\p{N}])|\.(?=\p{Ll}{2}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*(?:[-‐‑]\p{L}+)*|[.!?…]+|[,:;([{)\]}]|[-–—]+|[^\s\p{L}\p{N}]/gu;

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

/** What a printed word is, wherever it stands. */
type Printed = Omit<Token, 'start' | 'end' | 'quotation'>;

/** The tokens of a printed word, which elisions and glued pronouns make several, and what may belong to the last: a stop, or an apostrophe before quotation marks. */
interface Word {
  readonly parts: readonly Printed[];
  readonly initial: boolean;
  readonly abbreviation: boolean;
  readonly elided: boolean;
}

/** The words of a language as far as they have been read: most of any text is printed again and again. */
class Vocabulary {
  readonly #language: LanguageCode;
  readonly #words = new Map<string, Word>();
  readonly #printed = new Map<string, Printed>();

  constructor(language: LanguageCode) {
    this.#language = language;
  }

  wordOf(text: string): Word {
    return this.#words.get(text) ?? keep(this.#words, text, this.#split(text));
  }

  printed(text: string): Printed {
    return this.#printed.get(text) ?? keep(this.#printed, text, this.#read(text));
  }

  #read(text: string): Printed {
    const glued = text.length > 2 && /^[-‐‑]/.test(text);
    return {
      kind:
        marks[text[0] as string] ??
        (/^\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'other'),
      text,
      lower: straight(text),
      key: keyOf(glued ? text.replace(/^[-‐‑](?:t[-‐‑])?/, '') : text, this.#language),
      glued,
      capital: /^\p{Lu}/u.test(text),
    };
  }

  #split(text: string): Word {
    const only = this.printed(text);
    if (only.kind !== 'word' || initials.test(text))
      return { parts: [only], initial: false, abbreviation: false, elided: false };
    const parts: Printed[] = [];
    const cut = (at: number): void => {
      parts.push({ ...this.printed(rest.slice(0, at)), kind: 'word' });
      rest = rest.slice(at);
    };
    let rest = text;
    if (this.#language === 'fr')
      for (let prefix = elision.exec(rest)?.[0]; prefix; prefix = elision.exec(rest)?.[0]) {
        // N’Diaye, M’Baye
        if (/^[NMT]/.test(prefix) && /^\p{Lu}/u.test(rest.slice(prefix.length))) break;
        cut(prefix.length);
      }
    const clitic = (this.#language === 'fr' ? frenchClitic : englishClitic).exec(rest);
    if (clitic && clitic.index > 0 && !whole.test(rest.slice(0, clitic.index))) cut(clitic.index);
    const last = rest;
    cut(rest.length);
    return {
      parts,
      initial: /^\p{Lu}$/u.test(last.normalize('NFC')),
      abbreviation: last !== 'me' && abbreviation.test(fold(last.replace(/^[DRI]-/, ''))),
      elided: this.#language === 'fr' && elided.test(last),
    };
  }
}

/** So many words are remembered, and none so long that it would keep alive the text that it was cut from. */
const MOST = 20_000;
const LONGEST = 12;

function keep<Value>(known: Map<string, Value>, text: string, value: Value): Value {
  if (text.length > LONGEST) return value;
  if (known.size >= MOST) known.clear();
  known.set(text, value);
  return value;
}

const vocabularies: Readonly<Record<LanguageCode, Vocabulary>> = {
  fr: new Vocabulary('fr'),
  en: new Vocabulary('en'),
};

/** The tokens of a paragraph, quotation marks among them as `other`. */
export function tokenize(text: string, { start, end }: Span, language: LanguageCode): Token[] {
  const vocabulary = vocabularies[language];
  const tokens: Token[] = [];
  const add = ({ text, lower, key, glued, capital }: Printed, kind: TokenKind, from: number): number => {
    tokens.push({ kind, start: from, end: from + text.length, text, lower, key, glued, capital });
    return from + text.length;
  };
  pattern.lastIndex = start;
  for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) {
    const to = Math.min(found.index + found[0].length, end);
    const { parts, initial, abbreviation, elided } = vocabulary.wordOf(text.slice(found.index, to));
    let from = found.index;
    for (let part = 0; part < parts.length - 1; part++) {
      const printed = parts[part] as Printed;
      from = add(printed, printed.kind, from);
    }
    const last = parts.at(-1) as Printed;
    let after = to;
    // *réaffirmé l’"exigence absolue"*: elided before quotation marks.
    if (elided && to < end && /['’]/.test(text[to] ?? '')) after++;
    const stop = after < end && text[after] === '.';
    if (stop && ((initial && !opensSentence(after)) || (abbreviation && isAbbreviated(after)))) after++;
    if (after > to) pattern.lastIndex = add(vocabulary.printed(text.slice(from, after)), 'word', from);
    // *D-Ill., said*: a stop before a comma ends nothing.
    else add(last, last.kind === 'stop' && text[to] === ',' ? 'other' : last.kind, from);
  }
  return tokens;

  /** *sur X. Il avait …*: behind an initial stands a name, not the opening of a sentence. */
  function opensSentence(stop: number): boolean {
    const next = /^\s{1,2}([\p{L}\p{M}'’]+)/u.exec(text.slice(stop + 1, stop + 24))?.[1];
    return next !== undefined && openers.has(fold(next));
  }

  /** A stop after *sept* or *no* belongs to it only where the sentence visibly goes on. */
  function isAbbreviated(stop: number): boolean {
    const next = text.slice(stop + 1, stop + 4).trimStart();
    return /^[\p{L}\p{N},;]/u.test(next);
  }
}

function keyOf(word: string, language: LanguageCode): string {
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
  text.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
