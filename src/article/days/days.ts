import { daysBetween, firstDay, type IsoDate, type IsoDay, isDay, weekdayOf } from '../../text/day.ts';
import { pairQuotationMarks } from '../../text/quotation-marks.ts';
import type { Span } from '../../text/span.ts';
import type { Article, Grounded } from '../article.ts';
import type { Found } from './expression.ts';
import { findExpressions } from './find.ts';
import { inferPublished, latestPrinted } from './published.ts';
import { resolve } from './resolve.ts';

/** A date that the body tells, with the words that tell it. */
export interface DatedSpan extends Span {
  readonly date: Grounded<IsoDate>;
  /** It lies ahead of the article: *le vote aura lieu mardi*. */
  readonly ahead: boolean;
  /** It counts from the day of speech, and stands between quotation marks: sure only in a narrator’s incise there. */
  readonly quoted: boolean;
}

type Read = Pick<Article, 'text' | 'body' | 'paragraphs' | 'language' | 'received'>;

/** The day of publication as the body tells it; undefined where it does not. */
export const publishedIn = ({
  text,
  body,
  paragraphs,
  language,
  received,
}: Read): Grounded<IsoDay> | undefined =>
  inferPublished(text, paragraphs, findExpressions(text, body, language), received);

/**
 * Every date of the body that can be told for sure, in order. Those without a year or a month are counted from the day
 * of publication, without one from the day that the article prints whole; *la veille* from the date told last.
 * `written`: the words hold the whole date; `inferred`: they had to be completed.
 */
export function findDays(article: Article): DatedSpan[] {
  return findAllDays(article).filter(({ quoted }) => !quoted);
}

/** With those between quotation marks that count from the day of speech. */
export function findAllDays(article: Article): DatedSpan[] {
  const { text, body, language, paragraphs } = article;
  const value = article.published?.value;
  const published = value && isDay(value) ? value : undefined;
  const found = findExpressions(text, body, language);
  const near = published ?? dayOfEvents(found, paragraphs);
  const quotations = found.length ? pairQuotationMarks(text, paragraphs).quotations.flat() : [];
  let opened = 0;
  let quotedTo = 0;
  const days: DatedSpan[] = [];
  let told: IsoDate | undefined;
  let toldDay: IsoDay | undefined;
  const weekdays = new Map<number, IsoDay>();
  for (const one of found) {
    const { start, end, expression, ahead, since } = one;
    for (; (quotations[opened]?.start ?? text.length) <= start; opened++)
      quotedTo = Math.max(quotedTo, quotations[opened]?.end ?? 0);
    const quoted = end <= quotedTo;
    const date = resolve(one, {
      ...(published ? { published } : {}),
      ...(near ? { near } : {}),
      ...(told ? { told } : {}),
      ...(toldDay ? { toldDay } : {}),
      weekdays,
    });
    if (!date) continue;
    if (!ahead && !quoted && !since) {
      told = date;
      if (isDay(date)) {
        toldDay = date;
        weekdays.set(weekdayOf(date), date);
      }
    }
    const basis = 'year' in expression && expression.year !== undefined ? 'written' : 'inferred';
    // *Hier*, *la veille*, *lundi* in somebody's mouth count from the day of speech, which may be another.
    const counted = quoted && !('month' in expression || 'year' in expression);
    const later = published !== undefined && firstDay(date) > published;
    days.push({
      start,
      end,
      date: { value: date, basis, evidence: { start, end } },
      ahead: ahead || later,
      quoted: counted,
    });
  }
  return days;
}

/** A date in the first two paragraphs tells of the news itself. */
const lead = 2;

/** No later day than this is of the same news. */
const NEWS_DAYS = 60;

/** *Replying in the Commons on Tuesday 4 March, …*: the story may go on to a day that is printed with its weekday. */
function dayOfEvents(found: readonly Found[], paragraphs: readonly Span[]): IsoDay | undefined {
  const first = firstDayOfEvents(found, paragraphs);
  return found.reduce((near, { expression, ahead, ...rest }) => {
    if (!near || ahead || expression.type !== 'date' || !expression.weekday) return near;
    const day = resolve({ ...rest, expression, ahead }, { near });
    return day && isDay(day) && day > near && daysBetween(near, day) < NEWS_DAYS ? day : near;
  }, first);
}

/** Where the publication is unknown: the first date with its weekday and year, else the latest of the lead. */
function firstDayOfEvents(found: readonly Found[], paragraphs: readonly Span[]): IsoDay | undefined {
  const whole = found.find(
    ({ expression }) => expression.type === 'date' && expression.weekday && expression.year,
  );
  const date = whole && resolve(whole, {});
  if (date && isDay(date)) return date;
  const end = paragraphs[lead - 1]?.end ?? 0;
  return latestPrinted(found.filter((one) => one.end <= end && one.expression.type !== 'year'));
}
