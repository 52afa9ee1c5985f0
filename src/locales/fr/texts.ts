import { count, t } from './typeset.ts';

/** The small change of every sentence. */
export const texts = {
  quoted: (text: string): string => t`« ${text} »`,
  and: (items: readonly string[]): string => joined(items, ' et '),
  or: (items: readonly string[]): string => joined(items, ' ou '),
  articles: (number: number): string => count(number, 'article'),
  statements: (number: number): string => count(number, 'propos', 'propos'),
};

const joined = (items: readonly string[], last: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${last}${items.at(-1)}`;
