import { type Span, trim } from './span.ts';

/** A pair of quotation marks in a paragraph. */
export interface Quotation extends Span {
  /** Between the marks, without the white space next to them. */
  readonly content: Span;
  /** The marks it stands in, if any. */
  readonly parent?: Quotation;
  /** Its closing mark stands in a later paragraph: the content ends with this one. */
  readonly continues: boolean;
  /** Its opening mark stands in an earlier paragraph. */
  readonly continued: boolean;
}

export interface PairedMarks {
  /** For each paragraph, in the order of their opening marks. */
  readonly quotations: readonly (readonly Quotation[])[];
  /** Marks without a partner: left alone, never guessed across a paragraph. */
  readonly undelimited: readonly Span[];
}

/** Marks that close one another. `pair` is two single marks in a row, the West-African press's ‘’…’’. */
type Family = 'guillemet' | 'inverted' | 'double' | 'straight' | 'pair' | 'single' | 'straightSingle';

interface Open {
  readonly family: Family;
  readonly start: number;
  readonly end: number;
  /** A closing mark that may as well be a possessive: *the officers’ report*. */
  maybe?: { start: number; end: number };
}

interface Pair {
  open: Open;
  start: number;
  end: number;
}

/** Deeper than this nobody quotes; a text of a million opening marks must not build a tower. */
const DEEPEST = 4;

const opening = /[«“„‹‘([{—–\-/]/;
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
const isApostrophe = (character: string | undefined): boolean => character === '’' || character === "'";

/**
 * Pairs the quotation marks of a text, paragraph by paragraph; a quotation that stays open is carried into the next
 * paragraph only where that one opens with the same mark again, or closes without having opened.
 */
export function pairQuotationMarks(text: string, paragraphs: readonly Span[]): PairedMarks {
  const quotations: Quotation[][] = [];
  const undelimited: Span[] = [];
  let carried: Open | undefined;
  for (const paragraph of paragraphs) {
    const { pairs, left, stray } = pairParagraph(text, paragraph);
    const here: Quotation[] = [];
    const first = firstMark(text, paragraph);
    let closer: (typeof stray)[number] | undefined;
    if (carried) {
      const { family } = carried;
      closer = stray.find((mark) => mark.family === family);
      const reopened = [...pairs.map((pair) => pair.open), ...left].some(
        (open) => open.start === first && open.family === family,
      );
      if (closer || reopened)
        quotations.at(-1)?.push(unclosed(text, carried, paragraphs[quotations.length - 1] as Span));
      else undelimited.push({ start: carried.start, end: carried.end });
    }
    if (closer) {
      here.push({
        start: paragraph.start,
        end: closer.end,
        content: trim(text, { start: paragraph.start, end: closer.start }),
        continues: false,
        continued: true,
      });
      for (const mark of stray) if (mark !== closer) undelimited.push(mark);
    } else for (const mark of stray) undelimited.push(mark);
    for (const quotation of nest(text, pairs)) here.push(quotation);
    quotations.push(here.sort((a, b) => a.start - b.start));
    carried = left[0];
    for (const mark of left.slice(1)) undelimited.push(mark);
  }
  if (carried) undelimited.push({ start: carried.start, end: carried.end });
  for (const found of quotations) found.sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotations, undelimited };
}

const unclosed = (text: string, open: Open, paragraph: Span): Quotation => ({
  start: open.start,
  end: paragraph.end,
  content: trim(text, { start: open.end, end: paragraph.end }),
  continues: true,
  continued: false,
});

function firstMark(text: string, paragraph: Span): number {
  let at = paragraph.start;
  while (at < paragraph.end && /[\s—–-]/.test(text[at] as string)) at++;
  return at;
}

/** Gives each pair the pair it stands in. */
function nest(text: string, pairs: readonly Pair[]): Quotation[] {
  const sorted = [...pairs].sort((a, b) => a.open.start - b.open.start);
  const around: Quotation[] = [];
  return sorted.map(({ open, start, end }) => {
    while (around.length && (around.at(-1) as Quotation).end <= open.start) around.pop();
    const parent = around.at(-1);
    const quotation: Quotation = {
      start: open.start,
      end,
      content: trim(text, { start: open.end, end: start }),
      continues: false,
      continued: false,
      ...(parent && { parent }),
    };
    around.push(quotation);
    return quotation;
  });
}

interface Stray extends Span {
  readonly family: Family;
}

function pairParagraph(text: string, { start, end }: Span): { pairs: Pair[]; left: Open[]; stray: Stray[] } {
  const pairs: Pair[] = [];
  const stray: Stray[] = [];
  const stack: Open[] = [];
  const marks = /[«»“”„"‘’'‹›]/g;
  marks.lastIndex = start;

  const push = (family: Family, from: number, to: number): void => {
    if (stack.length < DEEPEST) stack.push({ family, start: from, end: to });
  };
  /** Closes the innermost open mark of the family; what was left open inside it was no quotation. */
  const close = (family: Family, from: number, to: number): boolean => {
    for (let depth = stack.length - 1; depth >= 0; depth--) {
      const open = stack[depth] as Open;
      if (open.family !== family) continue;
      for (const inner of stack.splice(depth).slice(1)) settle(inner);
      pairs.push({ open, start: from, end: to });
      return true;
    }
    return false;
  };
  /** A single mark that found only a possessive to close it takes that; another is an apostrophe. */
  const settle = (open: Open): void => {
    if (open.maybe) pairs.push({ open, ...open.maybe });
  };
  const isOpen = (family: Family): boolean => stack.some((open) => open.family === family);

  for (let found = marks.exec(text); found && found.index < end; found = marks.exec(text)) {
    const at = found.index;
    const mark = found[0];
    const before = at > start ? text[at - 1] : undefined;
    const boundary = isSpace(before) || opening.test(before as string);
    let stop = at + 1;
    if (mark === '‘' || mark === '’' || mark === "'") {
      const elided = isWord(before) && /[’']/.test(mark);
      while (stop < end && /[‘’']/.test(text[stop] as string) && stop < at + 3) stop++;
      const run = stop - at;
      if (run === 3 && elided) {
        push('pair', at + 1, stop);
        marks.lastIndex = stop;
        continue;
      }
      if (run >= 2) {
        stop = at + 2;
        marks.lastIndex = stop;
        const after = stop < end ? text[stop] : undefined;
        if (isOpen('pair') && !(boundary && !isSpace(after))) close('pair', at, stop);
        else if (isOpen('pair') && isSpace(before) && isSpace(after)) close('pair', at, stop);
        else if (!isOpen('pair')) push('pair', at, stop);
        continue;
      }
    }
    const after = stop < end ? text[stop] : undefined;
    const glued = boundary || (isApostrophe(before) && isWord(text[at - 2]));
    switch (mark) {
      case '«':
      case '‹':
        if (isOpen('inverted') && !isSpace(before)) close('inverted', at, stop);
        else push('guillemet', at, stop);
        break;
      case '»':
      case '›':
        if (close('guillemet', at, stop)) break;
        if (isOpen('inverted') && !(glued && isWord(after))) {
          close('inverted', at, stop);
          break;
        }
        if (glued && !isSpace(after)) push('inverted', at, stop);
        else stray.push({ family: 'guillemet', start: at, end: stop });
        break;
      case '“':
      case '„':
        if (isOpen('double') && !glued && !isWord(after)) close('double', at, stop);
        else push('double', at, stop);
        break;
      case '”':
        if (close('double', at, stop)) break;
        if (glued && isWord(after)) push('double', at, stop);
        else stray.push({ family: 'double', start: at, end: stop });
        break;
      case '"':
        if (
          isOpen('straight') &&
          !(glued && !isSpace(before) && isWord(after)) &&
          !(isSpace(before) && isWord(after))
        )
          close('straight', at, stop);
        else if (
          isOpen('straight') &&
          isSpace(before) &&
          isWord(after) &&
          stack.at(-1)?.family === 'straight'
        ) {
          // An opener inside an open pair: the earlier one was never closed, unless marks are set with spaces inside.
          if (isSpace(text[(stack.at(-1) as Open).end])) close('straight', at, stop);
          else push('straight', at, stop);
        } else push('straight', at, stop);
        break;
      case '‘':
        if (boundary || isApostrophe(before)) push('single', at, stop);
        break;
      default: {
        const family: Family = mark === '’' ? 'single' : 'straightSingle';
        if (isOpen(family) && !isWord(after) && !isSpace(before)) {
          const possessive = isSpace(after) && /[sxz]/i.test(before as string);
          const open = stack.findLast((one) => one.family === family) as Open;
          if (!possessive) close(family, at, stop);
          else open.maybe ??= { start: at, end: stop };
        } else if (mark === "'" && boundary && !isOpen(family) && isWord(after)) push(family, at, stop);
      }
    }
  }
  const left: Open[] = [];
  for (const open of stack) {
    if (open.maybe) settle(open);
    else if (open.family !== 'straightSingle') left.push(open);
  }
  return closeTogether(pairs, left, stray);
}

/** French marks that open twice and close once (*« … : « … ».*) close together where the inner pair ends. */
function closeTogether(
  pairs: Pair[],
  left: Open[],
  stray: Stray[],
): { pairs: Pair[]; left: Open[]; stray: Stray[] } {
  const outer = left[0];
  const inner =
    outer && pairs.findLast((pair) => pair.open.family === outer.family && pair.open.start > outer.start);
  if (outer?.family !== 'guillemet' || !inner || left.length > 1) return { pairs, left, stray };
  return { pairs: [...pairs, { open: outer, start: inner.start, end: inner.end }], left: [], stray };
}
