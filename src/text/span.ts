/**
 * A stretch of an article's text: UTF-16 offsets from the start of the file as decoded, `end` excluded
 * (the *text position selector* of the W3C Web Annotation model).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span without the white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
