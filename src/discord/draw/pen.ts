import type { Question } from '../../answer.ts';
import type { Say } from '../../locales/say.ts';
import type { Action } from '../custom-id.ts';
import { type Component, upTo } from '../limits.ts';
import { escaped, escapeLine } from './escape.ts';

/** What drawing needs to know of the asker and the commands. */
export interface Pen {
  readonly say: Say;
  /** The `custom_id` of a button; undefined where the question does not fit into one. */
  press(action: Action, question: Question): string | undefined;
}

export interface Drawn {
  readonly components: readonly Component[];
  /** Whether not all of it is shown. */
  readonly cut: boolean;
}

/** Says at a glance what stands there. Quoted words are green, reported ones amber, those of nobody known grey. */
export const accents = { quoted: 0x2f9e6e, reported: 0xd9922e, unknown: 0x80848e, miss: 0xb4483c } as const;

/** A label or a name in one line, escaped, of at most `longest` characters with its escapes; the cut is visible. */
export function line(text: string, longest: number): string {
  // A label of a megabyte is not read to its end.
  const whole = text.length > 4 * longest ? undefined : escapeLine(text);
  if (whole !== undefined && whole.length <= longest) return whole;
  return `${fitting(text, longest - 1, escapeLine).trimEnd()}…`;
}

/** The longest beginning of a text whose escaped form has at most `longest` characters, escaped. */
export function fitting(text: string, longest: number, as: (text: string) => string = escaped): string {
  let low = 0;
  let high = Math.min(text.length, Math.max(0, longest));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (as(upTo(text, middle)).length <= longest) low = middle;
    else high = middle - 1;
  }
  return as(upTo(text, low));
}
