import { flatten } from '../../text/fold.ts';

/** A source of a pattern for any of these words, the longest first, as flattened text holds them. */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(source)
    .join('|')})`;

/** White space of any kind between words; a capital for a first small letter. */
const source = (word: string): string =>
  word.replace(/^[a-z]/, (letter) => `[${letter}${letter.toUpperCase()}]`).replace(/ /g, '\\s{1,3}');

/** A whole-word pattern: neither letter nor figure may touch it. Flattened text needs no Unicode classes, which are slow to build. */
export const wholeWords = (source: string): RegExp => new RegExp(`(?<!\\w)${source}(?!\\w)`, 'g');

/** Looks a matched word up in a table of the calendar. */
export function lookUp<Value>(
  table: ReadonlyMap<string, Value>,
  word: string | undefined,
): Value | undefined {
  if (word === undefined) return undefined;
  const plain = flatten(word).replace(/\s+/g, ' ');
  return table.get(plain) ?? table.get(plain.toLowerCase());
}
