import type { Calendar } from '../../language/calendar.ts';
import { calendar as english } from '../../language/en/calendar.ts';
import { calendar as french } from '../../language/fr/calendar.ts';
import type { LanguageCode } from '../../language/language.ts';
import { flatten } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Found, Rule } from './expression.ts';
import { anyOf } from './pattern.ts';
import { rulesOf } from './rules.ts';

interface Reader {
  readonly rules: readonly Rule[];
  readonly ahead: RegExp;
  readonly aheadWords: RegExp;
  readonly since: RegExp;
  readonly flashback: RegExp;
  readonly pastOpening: RegExp;
}

const reader = (calendar: Calendar): Reader => ({
  rules: rulesOf(calendar),
  ahead: new RegExp(String.raw`(?<!\w)${anyOf(calendar.ahead)}\s{0,3}$`),
  aheadWords: calendar.aheadWords,
  since: new RegExp(String.raw`(?<!\w)${anyOf(calendar.since)}\s{1,3}$`),
  flashback: calendar.flashback,
  pastOpening: calendar.pastOpening,
});

const readers: Readonly<Record<LanguageCode, Reader>> = { fr: reader(french), en: reader(english) };

/** The date expressions of a stretch of text in order, none over another; of both languages where it is not known. */
export function findExpressions(text: string, within: Span, language: LanguageCode | undefined): Found[] {
  const flat = flatten(text.slice(within.start, within.end));
  const found = language
    ? read(flat, readers[language])
    : Object.values(readers).flatMap((of) => read(flat, of));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const { start, end, ...rest } of found)
    if (start + within.start >= (kept.at(-1)?.end ?? 0))
      kept.push({ start: start + within.start, end: end + within.start, ...rest });
  return kept;
}

function read(flat: string, { rules, ahead, aheadWords, since, flashback, pastOpening }: Reader): Found[] {
  const found: Found[] = [];
  for (const rule of rules) {
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(flat); match; match = rule.pattern.exec(flat)) {
      const expression = rule.read(match.groups ?? {});
      if (!expression) continue;
      const before = clauseBefore(flat, match.index);
      const after = clauseAfter(flat, match.index + match[0].length);
      // *by April*, *before June*: the preposition may be part of the match.
      const first = /^[^\d\s]+\s/.exec(match[0])?.[0] ?? '';
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        expression,
        since: since.test(before) || since.test(before + first),
        flashback: flashback.test(before) || flashback.test(after),
        // *dès le lendemain*: on the very day after.
        ahead:
          !pastOpening.test(before + match[0] + after) &&
          ((expression.type !== 'told' && ahead.test(before)) ||
            ahead.test(before + first) ||
            aheadWords.test(before)),
      });
    }
  }
  return found;
}

/** What its clause holds before an offset, 70 characters at most. */
function clauseBefore(flat: string, at: number): string {
  let start = at;
  while (start > Math.max(0, at - 70) && !borders.has(flat[start - 1] as string)) start--;
  return flat.slice(start, at);
}

const borders: ReadonlySet<string> = new Set('.,;:!?()"«»“”\n');

/** What its sentence holds after an offset, 90 characters at most. */
const clauseAfter = (flat: string, at: number): string =>
  /^[^.;:!?()"«»“”\n]*/.exec(flat.slice(at, at + 90))?.[0] ?? '';
