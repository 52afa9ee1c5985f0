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
    if (remark.tense !== 'past') return undefined;
    const { briefings, gatherings } = language.situations;
    const key = remark.gathering?.key ?? '';
    const press = briefings.has(key) || gatherings.has(key);
    // *The grocer will cut 1,150 jobs, it said on Tuesday. “…,” the chief executive wrote in a memo*
    const explains = !!remark.medium && remark.sentence.parsed.paragraph <= 1;
    if (!first || first.sentence.parsed.paragraph > 0 || !known(first.date))
      return press || explains ? dayOfLead(stage) : undefined;
    const { date } = first;
    if (!isDay(date.value) || first.tense === 'pluperfect') return undefined;
    const follows =
      situated.length < FEW &&
      remark.sentence.parsed.paragraph <= 1 &&
      situated.every((one) => one.sentence === first.sentence || sameSpeakers(one, first));
    // *In a statement to the stock exchange, the chair said*: what answers the news in writing does so that day.
    const written = !!remark.medium && !language.situations.letters.has(remark.medium.key);
    return follows || press || written || sameSpeakers(first, remark) || isAtOnce(remark, stage)
      ? { date: inferred(date) }
      : undefined;
  },
};

/** The day that the first paragraph tells, where it reports nothing. */
export function dayOfLead({ sentences, article }: Stage): Finding | undefined {
  const lead = sentences.slice(0, 4).filter(({ parsed }) => parsed.paragraph === 0);
  // *sacked him last night, after Saturday’s defeat*: the day of something else.
  const [day, other] = lead
    .flatMap(({ days }) => days)
    .filter(({ date, end }) => isDay(date.value) && !/^['’]s/.test(article.text.slice(end, end + 2)));
  return day && !other ? { date: inferred(day.date) } : undefined;
}

function isAtOnce({ told: { proposal }, sentence }: Remark, { article, language }: Stage): boolean {
  const { cue } = proposal;
  if (!cue) return false;
  const around = article.text.slice(
    Math.max(sentence.start, cue.start - 40),
    Math.min(sentence.end, cue.end + 40),
  );
  return language.situations.atOnce.test(flatten(around));
}
