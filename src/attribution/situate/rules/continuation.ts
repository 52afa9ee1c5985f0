import { isDay } from '../../../text/day.ts';
import { type Finding, inferred, known, type Remark, type SituatingRule } from '../remark.ts';
import { sameSpeakers } from './same-speaker.ts';

/** How many statements back the same speaker is looked for. */
const REACH = 10;

/**
 * *« … », a expliqué le maire … M. Le Goff lui a répondu que …* · *Yasmine Ben Achour … a-t-elle insisté*
 *
 * The same speaker goes on, in the paragraph or the next one; not from a flashback (*La veille, il avait promis*), nor
 * over a paragraph's end from words of another year.
 */
export const continuation: SituatingRule = {
  name: 'continuation',
  find(remark, { situated }): Finding | undefined {
    if (remark.tense === 'pluperfect') return undefined;
    for (let back = situated.length - 1; back >= Math.max(0, situated.length - REACH); back--) {
      const before = situated[back] as Remark & Finding;
      const paragraphs = remark.sentence.parsed.paragraph - before.sentence.parsed.paragraph;
      if (paragraphs > 1) return undefined;
      if (!sameSpeakers(before, remark)) continue;
      if (before.tense === 'pluperfect' && before.sentence !== remark.sentence) continue;
      const near = paragraphs === 0;
      const date =
        known(before.date) && (near || isDay(before.date.value)) ? inferred(before.date) : undefined;
      const place = known(before.place)
        ? inferred(before.place)
        : near || before.medium
          ? before.place
          : undefined;
      if (!near && known(before.date) && !date) return undefined;
      if (date || place) return { ...(date && { date }), ...(place && { place }) };
      if (near && before.sentence === remark.sentence) return undefined;
    }
    return undefined;
  },
};
