import { fold } from '../../src/text/fold.ts';
import type { GoldStatement } from './gold.ts';

const articles = /^(?:(?:le|la|les|un|une|des|the|a|an) |l')/;
const titles =
  /^(?:(?:m|mm|mme|mmes|mlle|me|dr|pr|prof|mr|mrs|ms|gen|col|sen|rep|lord|lady|dame|baron|baroness|viscount|sir|gal|elhadj|el hadj|alhaji)\.? )+/;

/** A name as it is compared: no case, accents, hyphens, leading article or title. */
export const nameKey = (name: string): string =>
  fold(name).replaceAll('-', ' ').trim().replace(articles, '').replace(titles, '').replace(/ +/g, ' ').trim();

/**
 * Whether the names given are those wanted, all of them and no other. An unnamed source may be called by more or fewer of its
 * words (*engineer*, *engineer at the company*); where the gold is `partial` it may still carry a role ahead of the name
 * (*Afghan Ambassador Hamdullah Mohib*).
 */
export function isSame(
  { speakers = [], anonymous }: GoldStatement,
  given: readonly string[],
  partial: boolean,
): boolean {
  const wanted = new Set(speakers.map(nameKey));
  const found = new Set(given.map(nameKey));
  if (wanted.size === found.size && [...wanted].every((name) => found.has(name))) return true;
  const [one] = wanted;
  const [other] = found;
  if (speakers.length !== 1 || given.length !== 1 || !one || !other) return false;
  if (anonymous && (one.startsWith(`${other} `) || other.startsWith(`${one} `))) return true;
  return partial && other.includes(' ') && one.endsWith(` ${other}`);
}
