import { fieldOfNoun, sameTrade } from '../../language/trades.ts';
import { fold } from '../../text/fold.ts';
import type { Entity } from './entities.ts';

/** The folded noun, if it tells a field of work. */
export function tradeOf(lemma: string): string | undefined {
  const noun = fold(lemma);
  return fieldOfNoun.has(noun) ? noun : undefined;
}

export const tradesOf = ({ roles, calls }: Entity): readonly string[] =>
  [...roles, ...calls].flatMap(({ head }) => tradeOf(head) ?? []);

export const follows = (entity: Entity, trade: string): boolean =>
  tradesOf(entity).some((own) => sameTrade(own, trade));
