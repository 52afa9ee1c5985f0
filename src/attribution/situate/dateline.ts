import type { Article } from '../../article/article.ts';
import type { DatedSpan } from '../../article/days/days.ts';
import { daysBetween, type IsoDate, isDay } from '../../text/day.ts';
import { type Dateline, inferred } from './remark.ts';

/**
 * *NIAMEY, 27 août 2025 (ASP) -* · *CHARLOTTE, N.C. —* · *ORVANNE (Meurthe-et-Moselle), 3 juil. 2025 (Agence) -* ·
 * *Bamako, le 12 mars (AMAP) –*
 *
 * The head of the first paragraph: a place in capitals, or any with a day or an agency behind it, and a dash; between them
 * commas and parentheses in any order.
 */
const head =
  /^\s*(?<place>\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \u00a0]\p{L}[\p{L}\p{M}'’.-]*){0,4})(?<rest>(?:,[^—–(\n]{0,50}?|\s?\([^)\n]{1,40}\)){0,4})\s?[—–-]\s/u;

/** An article tells of the day on which it appears, or of those shortly before. */
const FRESH = 6;

/** Whether a date is a day of which an article tells as news. */
export function isFresh(date: IsoDate, { published }: Pick<Article, 'published'>): boolean {
  if (!isDay(date)) return false;
  const before = published && isDay(published.value) ? daysBetween(date, published.value) : 0;
  return before >= 0 && before <= FRESH;
}

export function datelineOf(article: Article, days: readonly DatedSpan[]): Dateline | undefined {
  const { text, body, paragraphs } = article;
  const found = head.exec(text.slice(body.start, body.start + 140));
  const { place = '', rest = '' } = found?.groups ?? {};
  if (!found || !place) return undefined;
  const capitals = place === place.toUpperCase() && place.length > 2;
  // *Sherbrooke — Un petit paysage …*: a lone name before a long dash.
  const lone =
    /^\p{Lu}\S*$/u.test(place) &&
    /\s[—–]\s$/.test(found[0]) &&
    /^\p{Lu}/u.test(text.slice(body.start + found[0].length));
  if (!capitals && !lone && !/\d|\(/.test(rest)) return undefined;
  const start = body.start + found[0].indexOf(place);
  const end = body.start + found[0].length;
  const printed = days.find((day) => day.start >= start && day.end <= end);
  // Without a day of its own it has that of the news: the first one that the lead tells.
  const told = days.find(({ date: { value }, start, ahead }) => {
    return !ahead && start >= end && start <= (paragraphs[0]?.end ?? 0) && isFresh(value, article);
  });
  const date = printed?.date ?? (told && inferred(told.date));
  return {
    place: { value: place, basis: 'written', evidence: { start, end: start + place.length } },
    end,
    ...(date && { date }),
  };
}
