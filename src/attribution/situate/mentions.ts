import type { DatedSpan } from '../../article/days/days.ts';
import { overlaps } from '../../text/span.ts';
import type { Mention } from '../statement.ts';
import type { NamedPlace } from './places.ts';

/** Every day and every place that an article names, in order; of two that share words the day. */
export function mentionsOf(days: readonly DatedSpan[], places: readonly NamedPlace[]): Mention[] {
  const named = days.map(({ start, end, date }): Mention => ({ type: 'day', start, end, date }));
  const located = places.map(({ start, end, name }): Mention => ({ type: 'place', start, end, place: name }));
  const all = [...named, ...located].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((one, at) => !all[at - 1] || !overlaps(all[at - 1] as Mention, one));
}
