import { type Finding, inferred, known, type SituatingRule } from '../remark.ts';
import { sameSpeakers } from './same-speaker.ts';

/** How many statements back its author is looked for on another day. */
const REACH = 40;

/**
 * *…, s’alarme Vigie Enfance dans un rapport rendu public jeudi à Dakar. … Le document décrit … L’ONG demande …*
 *
 * Where the article's first statement is a document's, all that its author says further on stands in it.
 */
export const report: SituatingRule = {
  name: 'report',
  find(remark, { situated }): Finding | undefined {
    const [first] = situated;
    if (!first?.medium || first.sentence.parsed.paragraph > 0) return undefined;
    if (remark.tense === 'pluperfect' || remark.days.length || !sameSpeakers(first, remark)) return undefined;
    // Reached since on another day, he says no more of what he wrote.
    const latest = situated.slice(-REACH).findLast((one) => sameSpeakers(one, remark));
    if (latest && latest !== first && latest.days.length) return undefined;
    const { date, place } = first;
    return known(date)
      ? { date: inferred(date), ...(known(place) && { place: inferred(place) }) }
      : undefined;
  },
};
