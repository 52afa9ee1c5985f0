import type { Archive, ArchivedStatement } from '../../src/archive/archive.ts';
import type { Article } from '../../src/article/article.ts';
import type { Say } from '../../src/locales/say.ts';
import { firstDay, type IsoDate, lastDay } from '../../src/text/day.ts';

/** *7 statements, 3 direct · 4 articles · November 2024 to April 2025* */
export function countsOf(statements: readonly ArchivedStatement[], say: Say): string {
  // In one pass: a common word is in thousands of statements.
  let direct = 0;
  const articles = new Set<Article>();
  const days = new Set<IsoDate | undefined>();
  let before: ArchivedStatement | undefined;
  let latest: IsoDate | undefined;
  for (const one of statements) {
    if (one.statement.kind === 'direct') direct++;
    // Neighbours are mostly of one article and one day.
    if (one.article !== before?.article) articles.add(one.article);
    const day = dayOf(one);
    if (!before || day !== latest) days.add(day);
    latest = day;
    before = one;
  }
  const period = periodOf([...days], say);
  const said = say.statements.counts(statements.length, direct);
  return [said, say.texts.articles(articles.size), ...(period ? [period] : [])].join(' · ');
}

/** What a miss looked through: *12 articles, 4 April 2025 to 3 May 2025*. */
export function searchedIn({ articles }: Archive, say: Say): string {
  // Newest first, those without a day last.
  const first = articles.findLast(({ published }) => published)?.published?.value;
  return say.statements.searched(articles.length, first, articles[0]?.published?.value);
}

/** The day of speech, else the article's. */
export const dayOf = ({ date, article }: ArchivedStatement): IsoDate | undefined =>
  date ?? article.published?.value;

export function periodOf(days: readonly (IsoDate | undefined)[], say: Say): string | undefined {
  let first: IsoDate | undefined;
  let last: IsoDate | undefined;
  for (const day of new Set(days)) {
    if (day && (!first || firstDay(day) < firstDay(first))) first = day;
    if (day && (!last || lastDay(day) > lastDay(last))) last = day;
  }
  if (!first || !last) return undefined;
  return first === last ? say.dates.date(first) : say.dates.period(start(first), end(last));
}

const start = (date: IsoDate): IsoDate => (date.includes('/') ? firstDay(date) : date);
const end = (date: IsoDate): IsoDate => (date.includes('/') ? lastDay(date) : date);
