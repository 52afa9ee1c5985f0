import { firstDay } from '../../../text/day.ts';
import { isFresh } from '../dateline.ts';
import {
  type Finding,
  inferred,
  known,
  type Remark,
  type Scene,
  type SituatingRule,
  type Stage,
} from '../remark.ts';
import { isHead } from './event.ts';
import { isPronoun } from './same-speaker.ts';

/**
 * *« … », peste la présidente des parents … A ses côtés, le maire … « … », a-t-il lancé … Contactée, l’inspectrice se défend*
 *
 * An account of people who meet goes from one who speaks to the next, paragraph after paragraph, until somebody speaks from
 * elsewhere.
 */
export const flow: SituatingRule = {
  name: 'flow',
  find(remark, stage): Finding | undefined {
    const { situated, scenes, language, dateline } = stage;
    if (dateline || !language.situations.historicalPresent || !canGoOn(remark)) return undefined;
    // What a document says is said nowhere, and so is what people say of it.
    if (situated[0]?.medium && situated[0].sentence.parsed.paragraph === 0) return undefined;
    const { paragraph } = remark.sentence.parsed;
    // *Ce matin-là, le bulletin annonçait …*: the hearing goes on behind it.
    const last = situated.findLast(
      ({ date }) => !known(date) || isFresh(firstDay(date.value), stage.article),
    );
    const spokenIn = situated.at(-1)?.sentence.parsed.paragraph ?? 0;
    const gatherings = scenes.filter(
      ({ type, date }) => type === 'gathering' && date && isFresh(firstDay(date.value), stage.article),
    );
    const [first] = gatherings;
    if (first && (!last || last.sentence.start < first.sentence.start))
      return paragraph - Math.max(first.sentence.parsed.paragraph, spokenIn) <= 1 &&
        !leaves(remark, first, first.sentence.index, stage)
        ? of(first)
        : undefined;
    if (!last || last.medium || last.tense === 'pluperfect' || paragraph - spokenIn > 1) return undefined;
    const scene = gatherings.find(
      ({ date, place }) =>
        isKnownAs(last.date, date) && (!place || !known(last.place) || isKnownAs(last.place, place)),
    );
    return scene && !leaves(remark, scene, last.sentence.index, stage) ? of(scene) : undefined;
  },
};

const canGoOn = (remark: Remark): boolean =>
  remark.tense !== 'pluperfect' &&
  !remark.medium &&
  !remark.days.length &&
  remark.entities.some(({ kind }) => kind !== 'institution') &&
  (!remark.according || isHead(remark) || isPronoun(remark));

/** *À Séville, …* · *Contactée, l’inspectrice …*: a sentence in between begins at another place, or with a medium. */
export const leaves = (
  { sentence }: Remark,
  { place }: Pick<Scene, 'place'>,
  from: number,
  { sentences, language }: Stage,
): boolean =>
  sentences
    .slice(from + 1, sentence.index + 1)
    .some(
      ({ places, front, parsed }) =>
        places.some(({ located, start, name }) => located && start < front && name !== place?.value) ||
        parsed.tokens.some(({ key, start }) => start < front && language.situations.media.has(key)),
    );

const isKnownAs = (
  value: Finding['date'] | Finding['place'],
  other: { value: string } | undefined,
): boolean => known(value) && value.value === other?.value;

const of = ({ date, place }: Finding): Finding => ({
  ...(known(date) && { date: inferred(date) }),
  ...(known(place) && { place: inferred(place) }),
});
