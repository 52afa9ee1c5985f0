import { flatten } from '../../../text/fold.ts';
import { isFresh } from '../dateline.ts';
import { type Finding, inferred, known, type SituatingRule } from '../remark.ts';

/**
 * *Replying in the Commons on Tuesday, the minister said … “That is no answer,” he told the Herald afterwards* · *a-t-elle confié
 * après coup*
 *
 * What is said afterwards is said on the day of the words before it, in the paragraph or the one before, wherever.
 */
export const aftermath: SituatingRule = {
  name: 'aftermath',
  anywhere: true,
  find({ sentence, told, tense, medium }, { article, language, situated }): Finding | undefined {
    const { cue } = told.proposal;
    const last = situated.at(-1);
    const { letters, afterwards, atOnce } = language.situations;
    if (!cue || !last || tense !== 'past' || letters.has(medium?.key ?? '')) return undefined;
    const near = sentence.parsed.paragraph - last.sentence.parsed.paragraph <= 1;
    if (!near || !known(last.date) || !isFresh(last.date.value, article)) return undefined;
    const around = article.text.slice(
      Math.max(sentence.start, cue.start - 20),
      Math.min(sentence.end, cue.end + 30),
    );
    const words = flatten(around);
    return (afterwards.test(words) && !letters.has(last.medium?.key ?? '')) || atOnce.test(words)
      ? { date: inferred(last.date) }
      : undefined;
  },
};
