import { isDay } from '../../../text/day.ts';
import { flatten } from '../../../text/fold.ts';
import { type Finding, inferred, known, type Remark, type SituatingRule, type Stage } from '../remark.ts';
import { sameSpeakers } from './same-speaker.ts';

/** More statements do not stand in a lead. */
const FEW = 20;

/**
 * *The Bank of Ghana held its rate on Thursday, saying … Governor Asare-Boadu told a news conference in Accra* ·
 * *L’armée a annoncé, jeudi 2 octobre, … Dans un communiqué, le porte-parole a fait état de …* · *Le ministère a aussitôt démenti*
 *
 * The first statement of the article is its news. Of its day are the statement after it, what is said to the press or
 * at once, and what the same speaker says further on, in the past tense.
 */
export const lead: SituatingRule = {
  name: 'lead',
  find(remark, stage): Finding | undefined {
    const { situated, language } = stage;
    const [first] = situated;
    if (
      !first ||
      first.sentence.parsed.paragraph > 0 ||
      first.tense === 'pluperfect' ||
      remark.tense !== 'past'
    )
      return undefined;
    const { date } = first;
    if (!known(date) || !isDay(date.value)) return undefined;
    const follows =
      remark.sentence.parsed.paragraph <= 1 &&
      situated.length < FEW &&
      situated.every((one) => one.sentence === first.sentence || sameSpeakers(one, first));
    const press = !!remark.gathering && language.situations.briefings.has(remark.gatheringWord ?? '');
    return follows || press || sameSpeakers(first, remark) || isAtOnce(remark, stage)
      ? { date: inferred(date) }
      : undefined;
  },
};

function isAtOnce({ told: { proposal }, sentence }: Remark, { article, language }: Stage): boolean {
  const { cue } = proposal;
  if (!cue) return false;
  const around = article.text.slice(
    Math.max(sentence.start, cue.start - 40),
    Math.min(sentence.end, cue.end + 40),
  );
  return language.situations.atOnce.test(flatten(around));
}
