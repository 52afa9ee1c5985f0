import { type Finding, inferred, type SituatingRule } from '../remark.ts';

/** How many sentences of its paragraph a letter is quoted for. */
const REACH = 2;

/**
 * *La réponse arrive deux jours plus tard. « Pas un mot », écrit le directeur* · *Envoyée le 2 octobre 2020, elle sollicite un
 * délai. Le dirigeant y reconnaît …*
 *
 * A sentence tells on which day something written was sent or came; what stands behind it in its paragraph is what it says.
 */
export const dispatch: SituatingRule = {
  name: 'dispatch',
  find({ sentence, tense, gathering }, { sentences, situated, language }): Finding | undefined {
    if (tense === 'pluperfect' || gathering) return undefined;
    for (let back = 1; back <= REACH; back++) {
      const before = sentences[sentence.index - back];
      if (before?.parsed.paragraph !== sentence.parsed.paragraph) return undefined;
      const [day] = before.days;
      if (day && language.situations.dispatches.test(before.words))
        return { date: inferred(day.date), place: 'unknown' };
      // Somebody else has spoken since, on a day or with a means of his own.
      const last = situated.at(-1);
      if (day || (last?.sentence === before && (last.medium || last.days.length))) return undefined;
    }
    return undefined;
  },
};
