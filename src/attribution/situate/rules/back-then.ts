import { flatten } from '../../../text/fold.ts';
import { inferred, type SituatingRule } from '../remark.ts';

/** How many sentences back *alors* may point. */
const REACH = 2;

/**
 * *En 2021, il avait chaviré. « … », philosophait-il alors* · *The mill was sold in 2009. At the time, she hailed …*
 *
 * Then is the day, the month, the year told last in the paragraph, wherever that was.
 */
export const backThen: SituatingRule = {
  name: 'back-then',
  find({ sentence, told, tense }, { sentences, article, language }) {
    const { cue } = told.proposal;
    if (!cue || tense === 'present') return undefined;
    const opening = article.text.slice(sentence.start, Math.min(sentence.front, cue.start));
    const around = article.text.slice(Math.max(sentence.start, cue.start - 15), cue.end + 20);
    if (![opening, around].some((words) => language.situations.backThen.test(flatten(words))))
      return undefined;
    for (let back = 1; back <= REACH; back++) {
      const before = sentences[sentence.index - back];
      if (before?.parsed.paragraph !== sentence.parsed.paragraph) return undefined;
      const day = before.days.at(-1);
      if (day) return { date: inferred(day.date), place: 'unknown' };
    }
    return undefined;
  },
};
