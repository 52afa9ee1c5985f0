import type { Language } from '../../language/language.ts';
import { openers } from '../../text/abbreviations.ts';
import { fold } from '../../text/fold.ts';
import type { Quotation } from '../../text/quotation-marks.ts';
import type { Span } from '../../text/span.ts';
import { type Entry, noEntry, type TokenKind } from './entry.ts';
import { printedWordsOf } from './printed-words.ts';

/** A word, a mark of punctuation, or a whole quotation that is one token of the level it stands in. */
export interface Token extends Span, Pick<Entry, 'text' | 'lower' | 'key' | 'glued' | 'capital'> {
  /** What it is here: a word, unless it is all of a quotation. */
  readonly kind: TokenKind;
  readonly quotation: Quotation | undefined;
  /** What the word is by itself, wherever it stands. */
  readonly entry: Entry;
}

const tokenOf = (
  entry: Entry,
  kind: TokenKind,
  start: number,
  end: number,
  quotation?: Quotation,
): Token => ({
  kind,
  start,
  end,
  text: entry.text,
  lower: entry.lower,
  key: entry.key,
  glued: entry.glued,
  capital: entry.capital,
  quotation,
  entry,
});

export const quotationToken = (quotation: Quotation): Token =>
  tokenOf(noEntry, 'quotation', quotation.start, quotation.end, quotation);

/** Inside words also the signs that nobody sees: soft hyphens, spaces and joiners of no width. */
const pattern =
  /\p{Lu}(?:\.-?\p{Lu}){1,6}\.?(?!\p{L})|\p{L}{1,4}\p{N}+(?:[.,]\p{N}+)+[\p{L}\p{M}\p{N}]*|\p{L}[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*(?:(?:[-‐‑'’&](?=[\p{L}\p{N}])|\.(?=\p{Ll}{2}))[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*)*|\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*(?:[-‐‑]\p{L}+)*|[.!?…]+|[,:;([{)\]}]|[-–—]+|[^\s\p{L}\p{N}]/gu;

/** The tokens of a paragraph, quotation marks among them as `other`. */
export function tokenize(text: string, { start, end }: Span, language: Language): Token[] {
  const words = printedWordsOf(language);
  const tokens: Token[] = [];
  pattern.lastIndex = start;
  for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) {
    const to = Math.min(found.index + found[0].length, end);
    const word = words.wordOf(text.slice(found.index, to));
    let from = found.index;
    for (let part = 0; part < word.parts.length - 1; part++) {
      const entry = word.parts[part] as Entry;
      tokens.push(tokenOf(entry, 'word', from, from + entry.text.length));
      from += entry.text.length;
    }
    let after = to;
    // *réaffirmé l’"exigence absolue"*: elided before quotation marks.
    if (word.elided && to < end && /['’]/.test(text[to] ?? '')) after++;
    const stop = after < end && text[after] === '.';
    if (stop && ((word.initial && !opensSentence(after)) || (word.abbreviation && isAbbreviated(after))))
      after++;
    if (after > to) {
      tokens.push(tokenOf(words.entryOf(text.slice(from, after)), 'word', from, after));
      pattern.lastIndex = after;
      continue;
    }
    // *D-Ill., said*: a stop before a comma ends nothing.
    const kind = word.kind === 'stop' && text[to] === ',' ? 'other' : word.kind;
    const letter = to - from === 1 && isLetter(from);
    const entry = letter ? words.entryOf(`${text[from]}.`) : (word.parts[word.parts.length - 1] as Entry);
    tokens.push(tokenOf(entry, kind, from, to));
    if (kind === 'close' && isWithdrawn()) tokens.length -= 3;
  }
  return tokens;

  /** *Maj (Rtd) Titus Kariuki*: the name goes on behind the brackets. */
  function isWithdrawn(): boolean {
    const [title, open, word] = tokens.slice(-4);
    return (
      (title?.entry.titular === true || language.nouns.roles.has(title?.key ?? '')) &&
      open?.kind === 'open' &&
      language.grammar.withdrawn.has(word?.key ?? '') &&
      /^ ?\p{Lu}/u.test(text.slice(pattern.lastIndex, pattern.lastIndex + 3))
    );
  }

  /** *sur X. Il avait …*: behind an initial stands a name, not the opening of a sentence. */
  function opensSentence(stop: number): boolean {
    const next = /^\s{1,2}([\p{L}\p{M}'’]+)/u.exec(text.slice(stop + 1, stop + 24))?.[1];
    return next !== undefined && openers.has(fold(next));
  }

  /** *Building A*, *Serie A*: behind a word with a capital no article, nor a bare *À*, but a letter. */
  function isLetter(at: number): boolean {
    return (
      text[at] === 'A' &&
      /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]{1,30}[ \u00a0]$/u.test(text.slice(Math.max(start, at - 34), at))
    );
  }

  /** A stop after *sept* or *no* belongs to it only where the sentence visibly goes on. */
  function isAbbreviated(stop: number): boolean {
    const next = text.slice(stop + 1, stop + 4).trimStart();
    return /^[\p{L}\p{N},;]/u.test(next);
  }
}
