import { isFresh } from '../dateline.ts';
import { type Finding, inferred, type SituatingRule } from '../remark.ts';
import { sameSpeakers } from './same-speaker.ts';

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
  find(remark, { dateline, language, article, situated: [first] }): Finding | undefined {
    const { tense, according, entities, parsed, medium, days } = remark;
    const [day] = days;
    const { historicalPresent, letters } = language.situations;
    if (!dateline || tense === 'pluperfect' || letters.has(medium?.key ?? '')) return undefined;
    const person = entities.some(({ kind }) => kind === 'person' || kind === 'unnamed');
    const inLead = parsed.paragraph === 0;
    // *…, the authority said on Tuesday. It went down at once, according to the authority*
    const goesOn = !!first && first.sentence.parsed.paragraph === 0 && sameSpeakers(first, remark);
    if (according && !person && !inLead && !goesOn) return undefined;
    if (tense === 'present' && !historicalPresent && !inLead) return undefined;
    // Without a day of its own it holds for what is dated shortly before publication.
    if (!dateline.date && day && !isFresh(day.date.value, article)) return undefined;
    return { place: inferred(dateline.place), ...(dateline.date && { date: inferred(dateline.date) }) };
  },
};
