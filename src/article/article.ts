import type { LanguageCode } from '../language/language.ts';
import type { IsoDate, IsoDay } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import type { FrontMatterProblem } from './front-matter.ts';

/** A value that the text prints (`written`) or that follows from what it prints (`inferred`), with the words it rests on. */
export interface Grounded<Value> {
  readonly value: Value;
  readonly basis: 'written' | 'inferred';
  /** Where the words stand; absent where the value comes from the front matter. */
  readonly evidence?: Span;
}

export interface Paragraph extends Span {
  readonly sentences: readonly Span[];
}

export interface Article {
  /** The first 12 hexadecimal digits of `sha256`. */
  readonly id: string;
  /** SHA-256 of the text as UTF-8. */
  readonly sha256: string;
  /** The path inside the corpus that it was read from, with forward slashes. */
  readonly origin: string;
  /** The day on which it was read: an argument of the reader, for there is no clock in this room. */
  readonly received: IsoDay;
  /** The whole decoded file, front matter and line ends included, never changed: all spans point into it. */
  readonly text: string;
  /** What is read for statements: neither front matter, nor title, nor byline. */
  readonly body: Span;
  readonly title: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Absent where too few known words tell. */
  readonly language?: LanguageCode;
  readonly published?: Grounded<IsoDate>;
  /** Those of the body, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** What the front matter holds that could not be used; absent where nothing. */
  readonly problems?: readonly FrontMatterProblem[];
}
