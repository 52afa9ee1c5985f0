import type { Archive, ArchivedStatement } from '../../src/archive/archive.ts';
import type { Say } from '../../src/locales/say.ts';
import { firstDay, type IsoDate, lastDay } from '../../src/text/day.ts';

/** *7 statements, 3 direct · 4 articles · November 2024 to April 2025* */
export function countsOf(statements: readonly ArchivedStatement[], say: Say): string {
  const direct = statements.filter(({ statement }) => statement.kind === 'direct').length;
  const articles = new Set(statements.map(({ article }) => article)).size;
  const period = periodOf(statements.map(dayOf), say);
  const { counts } = say.statements;
  return [counts(statements.length, direct), say.texts.articles(articles), ...(period ? [period] : [])].join(
    ' · ',
  );
}

/** What a miss looked through: *12 articles, 4 April 2025 to 3 May 2025*. */
export function searchedIn({ articles }: Archive, say: Say): string {
  const days = articles.flatMap(({ published }) => published?.value ?? []).sort();
  return say.statements.searched(articles.length, days[0], days.at(-1));
}

/** The day of speech, else the article's. */
export const dayOf = ({ statement, article }: ArchivedStatement): IsoDate | undefined =>
  statement.date?.value ?? article.published?.value;

export function periodOf(days: readonly (IsoDate | undefined)[], say: Say): string | undefined {
  // Many statements share few days.
  const known = [...new Set(days)].filter((day) => day !== undefined);
  const [first] = known.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const [last] = known.toSorted((a, b) => (lastDay(a) > lastDay(b) ? -1 : 1));
  if (!first || !last) return undefined;
  return first === last ? say.dates.date(first) : say.dates.period(start(first), end(last));
}

const start = (date: IsoDate): IsoDate => (date.includes('/') ? firstDay(date) : date);
const end = (date: IsoDate): IsoDate => (date.includes('/') ? lastDay(date) : date);
