import { asking } from './fr/asking.ts';
import { dates } from './fr/dates.ts';
import { texts } from './fr/texts.ts';

/**
 * What Verbatim says in French; this is the shape that every other language has to fill, one file a subject. Dates come
 * in as ISO dates, printed words as they are printed.
 */
export const fr = { asking, dates, texts };
