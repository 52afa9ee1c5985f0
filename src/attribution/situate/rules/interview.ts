import type { Article } from '../../../article/article.ts';
import { flatten } from '../../../text/fold.ts';
import type { Finding, Sentence, SituatingRule } from '../remark.ts';

/** *Elle nous reçoit un matin de mars 2025 dans sa cuisine de Vevey*: then and there the whole article is spoken. */
export const interview: SituatingRule = {
  name: 'interview',
  find: ({ tense, entities }, { interview }) =>
    interview && tense !== 'pluperfect' && entities.some(({ kind }) => kind !== 'institution')
      ? interview
      : undefined,
};

/** The reporter's visit as the first paragraphs tell it. */
export function interviewOf({ text }: Article, sentences: readonly Sentence[]): Finding | undefined {
  for (const { parsed, start, end, days, places } of sentences) {
    if (parsed.paragraph > 2) return undefined;
    if (!parsed.language.situations.interview.test(flatten(text.slice(start, Math.min(end, start + 600)))))
      continue;
    const [day] = days;
    const place = places.find(({ located }) => located);
    if (!day && !place) continue;
    return {
      ...(day && { date: { ...day.date, basis: 'inferred' } }),
      ...(place && {
        place: { value: place.name, basis: 'inferred', evidence: { start: place.start, end: place.end } },
      }),
    };
  }
  return undefined;
}
