import type { Article } from '../../../article/article.ts';
import { flatten } from '../../../text/fold.ts';
import { groundedPlace, type Interview, type Sentence, type SituatingRule } from '../remark.ts';
import { surest } from '../scenes.ts';
import { isFlashback } from './continuation.ts';
import { names } from './same-speaker.ts';

/**
 * *Elle nous reçoit un matin de mars 2025 dans sa cuisine de Vevey*: then and there the whole article is spoken. Where the
 * sentence says whom the reporter met (*reconnaît la Pr Kodjo, qui nous a reçus hier dans son bureau*), what that one says.
 */
export const interview: SituatingRule = {
  name: 'interview',
  find(remark, stage) {
    const { interview } = stage;
    const isMet = remark.entities.some(
      (one) => one.kind !== 'institution' && (!interview?.met || names(interview.met, one)),
    );
    return isMet && !isFlashback(remark, stage) ? interview : undefined;
  },
};

/** The reporter's visit as the first paragraphs tell it. */
export function interviewOf({ text }: Article, sentences: readonly Sentence[]): Interview | undefined {
  for (const sentence of sentences) {
    const { parsed, start, end, days, places } = sentence;
    if (parsed.paragraph > 2) return undefined;
    const { interview, appointment } = parsed.language.situations;
    const words = flatten(text.slice(start, Math.min(end, start + 600)));
    if (sentence.index === 0 && appointment.test(words)) {
      const place = surest(places);
      const met = sentences.find((one) => one.parsed.paragraph === 0 && namesSomebody(one));
      if (place && met) return { met, place: groundedPlace(place), date: 'unknown' };
    }
    if (!interview.test(words)) continue;
    const [day] = days;
    const place = places.find(({ located }) => located);
    if (!day && !place) continue;
    return {
      ...(namesSomebody(sentence) && { met: sentence }),
      ...(day && { date: { ...day.date, basis: 'inferred' } }),
      ...(place && { place: groundedPlace(place) }),
    };
  }
  return undefined;
}

const namesSomebody = ({ parsed: { names }, places }: Sentence): boolean =>
  names.some(({ first, last }) => !places.some((one) => one.first <= last && first <= one.last));
