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
  /(?<initials>\p{Lu}(?:\.-?\p{Lu}){1,6}\.?(?!\p{L}))|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‐‑'’&](?=[\p{L}\p{N}])|\.(?=\p{Ll}{2}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<number>\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*(?:[-‐‑]\p{L}+)*)|(?<stop>[.!?…]+)|(?<comma>,)|(?<colon>:)|(?<semicolon>;)|(?<open>[([{])|(?<close>[)\]}])|(?<dash>[-–—]+)|(?<other>[^\s\p{L}\p{N}])/gu;

const elision = /^(?:[ldsnmtjc]|qu|lorsqu|puisqu|jusqu|quoiqu|presqu)'(?=.)/i;
const elided = /^(?:[ldsnmtjc]|qu|lorsqu|puisqu|jusqu|quoiqu)$/i;
const frenchClitic = /(?:-t)?-(?:ils?|elles?|on|je|nous|vous|ce|l[aà])$/i;
const englishClitic = /(?:n't|'(?:s|d|ll|re|ve|m))$/i;
const abbreviation =
  /^(?:m|mm|mmes?|mr|mrs|ms|dr|pr|prof|me|mes|mgr|st|ste|gen|gal|col|lt|cdt|cne|brig|maj|capt|sgt|sen|rep|gov|rev|hon|supt|insp|jr|sr|no|vs|etc|av|bd|art|ed|vol|inc|ltd|corp|co|cf|env|janv|fevr?|avr|juil|sept?|oct|nov|dec|jan|feb|mar|apr|aug)$/;

/** The tokens of a paragraph, quotation marks among them as `other`. */
export function tokenize(text: string, { start, end }: Span, language: LanguageCode): Token[] {
  const tokens: Token[] = [];
  const keys = new Map<string, string>();
  const add = (kind: TokenKind, from: number, to: number): void => {
    const printed = text.slice(from, to);
    let key = keys.get(printed);
    const glued = printed.length > 2 && /^[-‐‑]/.test(printed);
    if (key === undefined) {
      key = keyOf(glued ? printed.replace(/^[-‐‑](?:t[-‐‑])?/, '') : printed, language);
      keys.set(printed, key);
    }
    const capital = (kind === 'word' || kind === 'number') && /^\p{Lu}/u.test(printed);
    tokens.push({ kind, start: from, end: to, text: printed, lower: straight(printed), key, glued, capital });
  };
  pattern.lastIndex = start;
  for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) {
    const from = found.index;
    const to = Math.min(from + found[0].length, end);
    const groups = found.groups as Record<TokenKind | 'initials', string | undefined>;
    if (groups.initials) add('word', from, to);
    else if (groups.word) addWord(from, to);
    // *D-Ill., said*: a stop before a comma ends nothing.
    else if (groups.stop && text[to] === ',') add('other', from, to);
    else
      add(
        (['number', 'stop', 'comma', 'colon', 'semicolon', 'open', 'close', 'dash'] as const).find(
          (kind) => groups[kind],
        ) ?? 'other',
        from,
        to,
      );
  }
  return tokens;

  function addWord(first: number, last: number): void {
    let from = first;
    let to = last;
    const word = straight(text.slice(from, to));
    if (language === 'fr') {
      for (
        let cut = elision.exec(word.slice(from - first));
        cut;
        cut = elision.exec(word.slice(from - first))
      ) {
        const prefix = text.slice(from, from + cut[0].length);
        const rest = text[from + cut[0].length] as string;
        if (/^[NMT]/.test(prefix) && /\p{Lu}/u.test(rest)) break; // N’Diaye, M’Baye
        if (word.slice(from - first).startsWith("aujourd'")) break;
        add('word', from, from + cut[0].length);
        from += cut[0].length;
      }
    }
    const clitic = (language === 'fr' ? frenchClitic : englishClitic).exec(word.slice(from - first));
    if (
      clitic &&
      clitic.index > 0 &&
      !/^(?:celui|celle|ceux|celles|la|jusque|vis)$/.test(
        word.slice(from - first, from - first + clitic.index),
      )
    ) {
      add('word', from, from + clitic.index);
      from += clitic.index;
    }
    const letters = text.slice(from, to);
    // *réaffirmé l’"exigence absolue"*: elided before quotation marks.
    if (language === 'fr' && elided.test(letters) && /['’]/.test(text[to] ?? '') && to < end) {
      to++;
      pattern.lastIndex = to;
    }
    if (
      text[to] === '.' &&
      to < end &&
      ((letters.length === 1 && /\p{Lu}/u.test(letters) && !opensSentence(to)) ||
        (letters !== 'me' && abbreviation.test(fold(letters.replace(/^[DRI]-/, ''))) && isAbbreviated(to)))
    ) {
      to++;
      pattern.lastIndex = to;
    }
    add('word', from, to);
  }

  /** *sur X. Il avait …*: behind an initial stands a name, not the opening of a sentence. */
  function opensSentence(stop: number): boolean {
    const next = /^\s{1,2}([\p{L}'’]+)/u.exec(text.slice(stop + 1, stop + 24))?.[1];
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
