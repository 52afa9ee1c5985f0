import { type Finding, inferred, known, type SituatingRule } from '../remark.ts';
import { sameSpeakers } from './same-speaker.ts';

/**
 * *‘They raised the bridge for one boat,’ Marchbank says, shaking rain from her jersey in the foyer of Hull’s Humber Stage. … ‘It’s
 * vanity, love,’ she says.*
 *
 * A portrait begins where its subject talks, in the present tense; there it goes on, whatever stands between.
 */
export const profile: SituatingRule = {
  name: 'profile',
  anytime: true,
  find(remark, { situated: [first] }): Finding | undefined {
    if (first?.tense !== 'present' || remark.tense !== 'present' || first.sentence.parsed.paragraph > 0)
      return undefined;
    const { date, place } = first;
    return known(place) && sameSpeakers(first, remark)
      ? { place: inferred(place), ...(known(date) && { date: inferred(date) }) }
      : undefined;
  },
};
