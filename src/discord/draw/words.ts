import type { Piece, Quotation } from '../../answer.ts';
import { pairQuotationMarks } from '../../text/quotation-marks.ts';
import { upTo } from '../limits.ts';
import { escaped, quote } from './escape.ts';
import { line, type Pen } from './pen.ts';

/** Up to here quoted words are drawn in the size of a heading: beyond, it would be a wall of letters. */
const longestHeading = 160;

/**
 * Quoted words stand in marks, behind a bar and large where they are few; what is only reported stands under its label,
 * without bar or added marks. The narrator’s words inside them are in italics. `room`: characters that it may have.
 */
export function drawWords(quotation: Quotation, { say }: Pen, room: number): { text: string; cut: boolean } {
  const { kind, kindLabel } = quotation;
  const label = kindLabel ? `-# **↪ ${line(kindLabel, 120)}**\n` : '';
  // What marks, emphasis and bars of every piece and line cost at most, with the sentence that tells the cut.
  const frame = label.length + say.discord.cut.length + 20 + 8 * quotation.pieces.length;
  const { pieces, cut } = shorten(quotation.pieces, room - frame);
  const drawn = pieces.map(({ text, by }) => {
    if (by === 'narrator') return drawNarrator(kind === 'direct' ? withoutMarks(text) : text);
    if (kind === 'direct') return say.texts.quoted(escaped(text));
    return kind === 'mixed' ? boldInMarks(text) : escaped(text);
  });
  const told = `${drawn.join('').trim()}${cut ? ` *${escaped(say.discord.cut)}*` : ''}`;
  if (kind !== 'direct') return { text: `${label}${told}`.trim(), cut };
  const isShort = !/[\r\n]/.test(told) && told.length <= longestHeading;
  return { text: `${label}${isShort ? `> ## ${told}` : quote(told)}`, cut };
}

/** Between two stretches of a quotation: its own marks are drawn around each of these already. */
export const withoutMarks = (text: string): string => {
  const bare = text.replace(/^\s*[»”"’'›](?=[\s,;.])/, '').replace(/(?<=[\s,;.])[«“"‘'‹]\s*$/, '');
  return `${/^[\s,;.…]/.test(bare) ? '' : ' '}${bare}${/\s$/.test(bare) ? '' : ' '}`;
};

/** The words in italics, the punctuation around them not. */
function drawNarrator(text: string): string {
  const [, before = '', words = '', after = ''] = /^([\s,;.…]*)([\s\S]*?)([\s,;.…]*)$/.exec(text) ?? [];
  return `${escaped(before)}${words.replace(/\S(?:[^\r\n]*\S)?/g, (part) => `*${escaped(part)}*`)}${escaped(after)}`;
}

/** Only what stands inside the article’s own marks is set off, these included. */
function boldInMarks(text: string): string {
  const [paired = []] = pairQuotationMarks(text, [{ start: 0, end: text.length }]).quotations;
  let drawn = '';
  let at = 0;
  for (const { start, end, parent } of paired) {
    if (parent || start < at) continue;
    const inMarks = text.slice(start, end).replace(/[^\r\n]+/g, (part) => `**${escaped(part)}**`);
    drawn += `${escaped(text.slice(at, start))}${inMarks}`;
    at = end;
  }
  return `${drawn}${escaped(text.slice(at))}`;
}

/** As many pieces as fit, the last cut between two words where it must be; lengths count escapes and quote bars. */
export function shorten(pieces: readonly Piece[], room: number): { pieces: readonly Piece[]; cut: boolean } {
  const kept: Piece[] = [];
  let left = room;
  for (const piece of pieces) {
    const cost = piece.text.length > left ? piece.text.length : costOf(piece.text);
    if (cost <= left) {
      kept.push(piece);
      left -= cost;
      continue;
    }
    const text = cutAtWord(piece.text, left);
    return { pieces: text ? [...kept, { ...piece, text }] : kept, cut: true };
  }
  return { pieces: kept, cut: false };
}

const costOf = (text: string): number =>
  escaped(text).length + 2 * (text.match(/\r\n|[\r\n]/g)?.length ?? 0) + 8;

/** The text where it costs at most `room`, else its longest beginning, back to the last blank of its last fifth if there is one. */
export function cutAtWord(text: string, room: number): string {
  if (text.length <= room && costOf(text) <= room) return text;
  let low = 0;
  let high = Math.min(text.length, Math.max(0, room));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (costOf(upTo(text, middle)) <= room) low = middle;
    else high = middle - 1;
  }
  const start = upTo(text, low);
  const blank = start.search(/\s\S*$/);
  return start.slice(0, blank > low * 0.8 ? blank : start.length).trimEnd();
}
