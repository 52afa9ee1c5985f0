/** A text as the rules read it, and the way between its offsets and those of the original. */
export interface Tidied {
  readonly text: string;
  /** From an offset of the tidied text to the original's. */
  readonly back: (offset: number) => number;
  /** From an offset of the original to the tidied text's. */
  readonly forth: (offset: number) => number;
}

/**
 * The text with *é* in one piece (NFC) and a line end of one character, whatever program saved it: no rule has to know
 * of the others. Each letter is composed with the marks behind it alone, so that every offset is known; undefined where
 * nothing changes. A span carried back takes in all the marks of its letters.
 */
export function tidy(text: string): Tidied | undefined {
  if (!untidy.test(text)) return undefined;
  // Of all that got shorter: where it begins in both texts, and how much has been lost up to there.
  const starts: number[] = [];
  const tidiedStarts: number[] = [];
  const lost = [0];
  const tidied = text.replace(loose, (letter, start: number) => {
    const whole = letter === '\r\n' ? '\n' : letter.normalize('NFC');
    if (whole.length >= letter.length) return letter;
    const before = lost.at(-1) as number;
    starts.push(start);
    tidiedStarts.push(start - before);
    lost.push(before + letter.length - whole.length);
    return whole;
  });
  if (!starts.length) return undefined;
  return {
    text: tidied,
    back: (offset) => offset + (lost[countBefore(tidiedStarts, offset)] as number),
    forth: (offset) => offset - (lost[countBefore(starts, offset)] as number),
  };
}

const untidy = /[\r\p{M}\u1160-\u11ff]/u;

/**
 * A character and the marks behind it, or the vowel and the final that make a syllable of Hangul. No writing needs more
 * than 30 of them (the Stream-Safe Text Format of UAX #15), and composing takes the square of their number.
 */
const loose = /\r\n|\P{M}[\p{M}\u1160-\u11ff]{1,30}/gu;

/** How many of the offsets, in order, lie before one. */
function countBefore(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same value with every span in it carried from one text to the other. */
export function carrySpans<Value>(value: Value, carry: (offset: number) => number): Value {
  if (Array.isArray(value)) return value.map((one) => carrySpans(one, carry)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [
      key,
      (key === 'start' || key === 'end') && typeof held === 'number' ? carry(held) : carrySpans(held, carry),
    ]),
  ) as Value;
}
