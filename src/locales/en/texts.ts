import type { texts as french } from '../fr/texts.ts';
import { count } from './typeset.ts';

export const texts: typeof french = {
  quoted: (text) => `“${text}”`,
  and: (items) => joined(items, 'and'),
  or: (items) => joined(items, 'or'),
  articles: (number) => count(number, 'article'),
  statements: (number) => count(number, 'statement'),
};

const joined = (items: readonly string[], last: string): string =>
  items.length < 3 ? items.join(` ${last} `) : `${items.slice(0, -1).join(', ')}, ${last} ${items.at(-1)}`;
