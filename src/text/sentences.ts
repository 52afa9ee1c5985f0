import { numbered, openers, soft, titles } from './abbreviations.ts';
import { fold } from './fold.ts';
import { type Span, trim } from './span.ts';

/** Marks that may stand between the end of a sentence and the space after it, and belong to the sentence they close. */
const closing = /[»”’")\]]/;

/**
 * The sentences of one paragraph, in order and without the white space between them; together they hold every other
 * character of it. One pass; what is looked at before a full stop is bounded, so no text takes more than linear time.
 *
 * - *« Où allons-nous ? » Il se tait.* — closing marks belong to the sentence that they close
 * - *« Et l’orgue ? », a demandé une habitante.* — a comma or a small letter goes on
 * - *M. A. Sanogo vit à 3,5 km. Le Dr. Lee, no. 7, …* — titles, initials, numbers and abbreviations end nothing
 */
export function sentences(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let start = paragraph.start;
  const stop = /[.!?…]+/g;
  stop.lastIndex = start;
  for (let match = stop.exec(text); match && match.index < paragraph.end; match = stop.exec(text)) {
    const mark = stop.lastIndex;
    const end = afterClosingMarks(text, mark, paragraph.end);
    stop.lastIndex = end;
    if (!endsSentence(text, { start: match.index, end: mark }, end, paragraph.end)) continue;
    found.push(trim(text, { start, end }));
    start = end;
  }
  const rest = trim(text, { start, end: paragraph.end });
  if (rest.start < rest.end) found.push(rest);
  return found;
}

function afterClosingMarks(text: string, from: number, limit: number): number {
  let end = from;
  for (let at = from; at < limit; at++) {
    const character = text[at] as string;
    // A guillemet closes after spaces, unless a word is glued to it: then it opens (»…», as some newspapers print).
    if (closing.test(character) && (at === end || (character === '»' && !isWord(text[at + 1])))) end = at + 1;
    else if (!/\s/.test(character)) break;
  }
  return end;
}

function endsSentence(text: string, mark: Span, end: number, limit: number): boolean {
  let next = end;
  while (next < limit && /\s/.test(text[next] as string)) next++;
  if (next === limit) return true;
  // *3.14*, *P.J. Rosenthal*, *[…]* within a sentence; a mark glued to the next word ends nothing.
  if (next === end || /[[(]/.test(text[mark.start - 1] ?? '')) return false;
  const following = text.slice(next, next + 40);
  if (/^[,;:&%)\]]/.test(following) || /^[«“"‘'([–—-]?\s?\p{Ll}/u.test(following)) return false;
  return text[mark.start] !== '.' || mark.end > mark.start + 1 || end > mark.end
    ? true
    : !isAbbreviation(text.slice(Math.max(0, mark.start - 24), mark.start), following);
}

/** Whether the full stop between these two stretches of text belongs to an abbreviation. */
function isAbbreviation(before: string, following: string): boolean {
  const word = /(?:^|[\s(«“"'’‘[-])((?:\p{L}\.){0,8}\p{L}+)$/u.exec(before)?.[1];
  if (!word) return /(?:^|\s)n[°º]$/i.test(before);
  const lower = word.toLowerCase();
  if (titles.has(lower) && /^\p{Lu}/u.test(word)) return true;
  if (numbered.has(lower) && /^\d/.test(following)) return true;
  if (/^\p{Lu}$/u.test(word) || word.includes('.') || soft.has(lower)) {
    const next = /^[«“"‘'([–—\s-]{0,4}([\p{L}'’]+)/u.exec(following)?.[1] ?? '';
    return !openers.has(fold(next));
  }
  return false;
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
