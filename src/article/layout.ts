import { type Span, trim } from '../text/span.ts';

/** Where a line breaks a paragraph that was wrapped by its editor, at the latest. */
const widestWrap = 120;

/** The lines of a stretch of text that hold more than white space, without it. */
export function lines(text: string, within: Span): Span[] {
  const found: Span[] = [];
  for (let start = within.start; start < within.end; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > within.end ? within.end : newline;
    const line = trim(text, { start, end });
    if (line.start < line.end) found.push(line);
    start = end + 1;
  }
  return found;
}

/**
 * The paragraphs of a body: a blank line ends one. A single newline ends one too, since many pages print one
 * paragraph a line, except in a text wrapped at 80 columns or so: there a newline goes on where the line had no room
 * for the next word, or does not end like a sentence.
 */
export function paragraphs(text: string, body: Span): Span[] {
  const all = lines(text, body);
  const width = all.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  const found: Span[] = [];
  for (const line of all) {
    const last = found.at(-1);
    if (last && width <= widestWrap && wraps(text, last, line, width))
      found[found.length - 1] = { start: last.start, end: line.end };
    else found.push(line);
  }
  return found;
}

function wraps(text: string, before: Span, line: Span, width: number): boolean {
  if (/\n\s*\n/.test(text.slice(before.end, line.start).replace(/\r/g, ''))) return false;
  if (!/[.!?…:»”"’]$/.test(text.slice(before.end - 1, before.end))) return true;
  const lineStart = text.lastIndexOf('\n', before.end - 1) + 1;
  const nextWord = /^\S*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  return before.end - lineStart + 1 + nextWord > width;
}
