/**
 * A text as it is compared, never as it is shown: no case, no accents, no soft hyphen or other sign that nobody sees,
 * ligatures opened, apostrophes straight, every dash a hyphen, every run of white space one space.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  if (words.test(text)) return text.toLowerCase();
  if (text.length > LONGEST_KEPT) return foldSlowly(text);
  let folded = kept.get(text);
  if (folded === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    folded = foldSlowly(text);
    kept.set(text, folded);
  }
  return folded;
}

/** The words of a language are few: those with accents are kept, as many as these and no longer than that. */
const kept = new Map<string, string>();
const MOST_KEPT = 8192;
const LONGEST_KEPT = 48;

function foldSlowly(text: string): string {
  // First the marks that stand apart: sorting a long row of them takes the square of their number.
  return text
    .replace(/\p{M}+/gu, '')
    .normalize('NFD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Most words are folded as they stand, or but for their case. */
const plain = /^[a-z0-9'-]*$/;
const words = /^[\w'-]+(?: [\w'-]+)*$/;

/**
 * The text at its own length, for patterns whose offsets must hold in the original: accents off, apostrophes straight,
 * every dash a hyphen, white space plain spaces; case and ligatures as they are.
 */
export const flatten = (text: string): string =>
  text.replace(/[^\n\x20-\x7e]/g, (character) => {
    let flat = flattened.get(character);
    if (flat === undefined) {
      flat = flattenOne(character);
      flattened.set(character, flat);
    }
    return flat;
  });

/** Of each UTF-16 unit that was met: there are no more than 65,536. */
const flattened = new Map<string, string>();

function flattenOne(character: string): string {
  if (/[’‘ʼ´]/.test(character)) return "'";
  if (/[‐‑‒–—]/.test(character)) return '-';
  if (/\s/.test(character)) return ' ';
  const base = character.normalize('NFD')[0] as string;
  return base < '\x80' ? base : character;
}
