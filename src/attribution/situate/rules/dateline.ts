import { isFresh } from '../dateline.ts';
import { type Finding, inferred, type SituatingRule } from '../remark.ts';

/**
 * *NIAMEY, 27 août 2025 (ASP) - …* · *WASHINGTON — …*
 *
 * Its day and place hold for what is said at the scene, and its day for what reaches it on paper; not for what was said
 * before, nor for what an institution holds *selon* the newspaper.
 */
export const dateline: SituatingRule = {
  name: 'dateline',
  anywhere: true,
  anytime: true,
  find(
    { tense, according, entities, parsed, medium, days: [day] },
    { dateline, language, article },
  ): Finding | undefined {
    const { historicalPresent, letters } = language.situations;
    if (!dateline || tense === 'pluperfect' || letters.has(medium?.key ?? '')) return undefined;
    const person = entities.some(({ kind }) => kind === 'person' || kind === 'unnamed');
    const inLead = parsed.paragraph === 0;
    if (according && !person && !inLead) return undefined;
    if (tense === 'present' && !historicalPresent && !inLead) return undefined;
    // Without a day of its own it holds for what is dated shortly before publication.
    if (!dateline.date && day && !isFresh(day.date.value, article)) return undefined;
    return { place: inferred(dateline.place), ...(dateline.date && { date: inferred(dateline.date) }) };
  },
};
