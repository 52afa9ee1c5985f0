import { isDay } from '../../../text/day.ts';
import { type Finding, inferred, known, type SituatingRule } from '../remark.ts';
import { sameSpeakers } from './same-speaker.ts';

/**
 * *The Bank of Ghana held its rate on Thursday, saying … Governor Asare-Boadu told a news conference in Accra* ·
 * *L’armée a annoncé, jeudi 2 octobre, … Dans un communiqué, le porte-parole a fait état de …*
 *
 * The first statement of the article is its news. Of its day are the statement after it, what is said to the press, and
 * what the same speaker says further on, in the past tense; and all that the same report says.
 */
export const lead: SituatingRule = {
  name: 'lead',
  find(remark, { situated, language }): Finding | undefined {
    const [first] = situated;
    if (!first || first.sentence.parsed.paragraph > 0 || first.tense === 'pluperfect') return undefined;
    const { date, place } = first;
    if (!known(date) || !isDay(date.value)) return undefined;
    const same = sameSpeakers(first, remark);
    if (same && first.medium && remark.tense !== 'pluperfect')
      return { date: inferred(date), ...(known(place) && { place: inferred(place) }) };
    if (remark.tense !== 'past') return undefined;
    const follows = situated.every((one) => one.sentence === first.sentence || sameSpeakers(one, first));
    const near = remark.sentence.parsed.paragraph <= 1;
    const press = remark.gathering && language.situations.briefings.has(remark.gatheringWord ?? '');
    return (follows && near) || same || press ? { date: inferred(date) } : undefined;
  },
};
