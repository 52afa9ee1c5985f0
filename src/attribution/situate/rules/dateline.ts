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
  find({ tense, according, entities, parsed, told }, { dateline }): Finding | undefined {
    if (!dateline || tense === 'pluperfect') return undefined;
    const person = entities.some(({ kind }) => kind === 'person' || kind === 'unnamed');
    const inLead = parsed.paragraph === 0;
    if ((according || tense === 'present') && !person && !inLead) return undefined;
    if (told.proposal.parsed.quotation && told.proposal.rule !== 'incise') return undefined;
    return { place: inferred(dateline.place), ...(dateline.date && { date: inferred(dateline.date) }) };
  },
};
