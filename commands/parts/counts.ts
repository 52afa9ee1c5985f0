import type { Archive, ArchivedStatement, Tally } from '../../src/archive/archive.ts';
import type { Say } from '../../src/locales/say.ts';
import { firstDay, type IsoDate, lastDay } from '../../src/text/day.ts';

/** *7 statements, 3 direct · 4 articles · November 2024 to April 2025* */
export function countsOf(tally: Tally, say: Say): string {
  const said = say.statements.counts(tally.statements, tally.direct);
  const period = periodOf(tally, say);
  return [said, say.texts.articles(tally.articles), ...(period ? [period] : [])].join(' · ');
}

/** What a miss looked through: *12 articles, 4 April 2025 to 3 May 2025*. */
export function searchedIn({ articles }: Archive, say: Say): string {
  // Newest first, those without a day last.
  const first = articles.findLast(({ published }) => published)?.published?.value;
  return say.statements.searched(articles.length, first, articles[0]?.published?.value);
}

/** The day of speech, else the article's. */
export const dayOf = ({ statement, article }: ArchivedStatement): IsoDate | undefined =>
  statement.date?.value ?? article.published?.value;

export function periodOf({ from, to }: Tally, say: Say): string | undefined {
  if (!from || !to) return undefined;
  return from === to ? say.dates.date(from) : say.dates.period(start(from), end(to));
}

const start = (date: IsoDate): IsoDate => (date.includes('/') ? firstDay(date) : date);
const end = (date: IsoDate): IsoDate => (date.includes('/') ? lastDay(date) : date);
