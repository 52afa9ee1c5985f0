import type { Grounded } from '../../../article/article.ts';
import { flatten } from '../../../text/fold.ts';
import { isFresh } from '../dateline.ts';
import { known, type Remark, type SituatingRule, type Stage } from '../remark.ts';
import { isObject, surest } from '../scenes.ts';
import { dayOfLead } from './lead.ts';
import { isPronoun } from './same-speaker.ts';

/** How many sentences back in its paragraph somebody may have been put on the spot. */
const REACH = 3;

/**
 * *raconte, encore tremblant, un riverain* · *a expliqué sur place le commandant* · *Devant les décombres, le patron cherche ses mots*
 *
 * Whoever stands at the scene speaks at the place that the lead tells, or the title, and on the day that the lead tells.
 */
export const onTheSpot: SituatingRule = {
  name: 'on-the-spot',
  anytime: true,
  find(remark, stage) {
    const { medium, days, tense } = remark;
    const place = stage.reportage?.place ?? stage.place;
    if (medium || !place) return undefined;
    if (isTakenUp(remark, stage)) return { place };
    if (!isOnTheSpot(remark, stage)) return undefined;
    const live = tense === 'past' || (tense === 'present' && stage.language.situations.historicalPresent);
    const news = days.length || !live ? undefined : dayOfLead(stage)?.date;
    return { place, ...(known(news) && isFresh(news.value, stage.article) && { date: news }) };
  },
};

export function isOnTheSpot(remark: Remark, { article: { text }, language, sentences }: Stage): boolean {
  const { sentence, told } = remark;
  const { onTheSpot } = language.situations;
  const cue = told.proposal.cue ?? sentence;
  const around = text.slice(Math.max(sentence.start, cue.start - 80), Math.min(sentence.end, cue.end + 140));
  const openings = sentences
    .slice(Math.max(0, sentence.index - REACH), sentence.index)
    .filter(({ parsed }) => parsed.paragraph === sentence.parsed.paragraph)
    .map(({ start, front }) => text.slice(start, Math.min(front, start + 60)));
  // *The harbour master visited the dock. “…,” he said*
  const before = sentences[sentence.index - 1];
  const same = before?.parsed.paragraph === sentence.parsed.paragraph && isPronoun(remark);
  const gone = same ? text.slice(before.start, Math.min(before.end, before.start + 200)) : '';
  return [around, ...openings, gone].some((words) => onTheSpot.test(flatten(words)));
}

/**
 * *Vendredi, à l’ouverture du sommet, l’ambassadeur avait rappelé …* · *On Thursday, as the talks opened, she had complained*: on
 * another of its days, the one meeting that the lead tells.
 */
function isTakenUp(
  { sentence, days, told: { proposal } }: Remark,
  { sentences, scenes, language, article }: Stage,
): boolean {
  const [scene] = scenes;
  if (scene?.type !== 'gathering' || scene.sentence.parsed.paragraph > 1 || scene.sentence === sentence)
    return false;
  const before = sentences[sentence.index - 1];
  const told = [sentence, ...(before?.parsed.paragraph === sentence.parsed.paragraph ? [before] : [])];
  const day = days[0] ?? told.flatMap((one) => one.days)[0];
  return (
    !!day &&
    isFresh(day.date.value, article) &&
    told.some(({ parsed: { tokens, grammar } }) =>
      tokens.some(
        ({ key, start }, at) =>
          start < (proposal.cue ?? sentence).start &&
          language.situations.gatherings.has(key) &&
          grammar.determiners.get(tokens[at - 1]?.key ?? '')?.type === 'definite' &&
          scene.words.includes(` ${key} `),
      ),
    )
  );
}

/** The place of the news: the surest that the first paragraph locates, else the second. */
export function placeOfNews(sentences: Stage['sentences']): Grounded<string> | undefined {
  const inParagraph = (at: number) =>
    surest(
      sentences
        .filter(({ parsed }) => parsed.paragraph === at)
        .flatMap((one) => one.places.filter((place) => !isObject(place, one))),
    );
  const place = inParagraph(0) ?? inParagraph(1);
  return place && { value: place.name, basis: 'inferred', evidence: { start: place.start, end: place.end } };
}
