import { firstDay } from '../../../text/day.ts';
import { isFresh } from '../dateline.ts';
import { inferred, known, type Sentence, type SituatingRule } from '../remark.ts';
import { surest } from '../scenes.ts';
import { latestIn } from './same-speaker.ts';
import { isBroken } from './setting.ts';

/** How many sentences back *y* may point. */
const REACH = 4;

/**
 * *A Tessaoua, des habitants dénoncent … « … », y raconte Hadiza* · *La fédération avait convoqué la presse mardi à Mende. Son
 * président y a exigé …*
 *
 * *Dans une note publiée jeudi, l’Union chiffre … « … », y écrit sa présidente*
 *
 * At the place where a sentence before it began, or which the sentence just before names, on its day; in the document that
 * was just quoted.
 */
export const there: SituatingRule = {
  name: 'there',
  anytime: true,
  find({ parsed, told, sentence }, stage) {
    const { sentences, language, article } = stage;
    const { cue } = told.proposal;
    const at = cue ? parsed.tokens.findIndex(({ start }) => start >= cue.start) : -1;
    if (!cue || !language.situations.there.has(parsed.tokens[at - 1]?.key ?? '')) return undefined;
    const last = stage.situated.at(-1);
    if (language.code === 'fr' && last?.medium && sentence.index - last.sentence.index <= 1)
      return { ...(known(last.date) && { date: inferred(last.date) }), place: 'unknown' };
    for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - REACH); back--) {
      const before = sentences[back];
      if (!before) return undefined;
      const begins = before.places.find(({ located, start }) => located && start < before.front);
      const place = begins ?? (back === sentence.index - 1 ? placeIn(before) : undefined);
      if (!place) continue;
      const same = latestIn(before, stage);
      const [day] = before.days;
      const told = day && isFresh(firstDay(day.date.value), article) ? inferred(day.date) : undefined;
      const date = same ? same.date : told;
      return {
        place: { value: place.name, basis: 'inferred', evidence: { start: place.start, end: place.end } },
        ...(date && { date }),
      };
    }
    return undefined;
  },
};

const placeIn = (before: Sentence) => {
  const place = isBroken(before) ? undefined : surest(before.places);
  return place?.located ? place : undefined;
};
