import type { SituatingRule } from '../remark.ts';
import { latestIn } from './same-speaker.ts';

/** How many sentences back *y* may point. */
const REACH = 4;

/** *A Tessaoua, des habitants dénoncent … « … », y raconte Hadiza*: at the place where a sentence before it began. */
export const there: SituatingRule = {
  name: 'there',
  anytime: true,
  find({ parsed, told, sentence }, stage) {
    const { sentences, language } = stage;
    const { cue } = told.proposal;
    const at = cue ? parsed.tokens.findIndex(({ start }) => start >= cue.start) : -1;
    if (!cue || !language.situations.there.has(parsed.tokens[at - 1]?.key ?? '')) return undefined;
    for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - REACH); back--) {
      const before = sentences[back];
      const place = before?.places.find(({ located, start }) => located && start < before.front);
      if (!before || !place) continue;
      const same = latestIn(before, stage);
      return {
        place: { value: place.name, basis: 'inferred', evidence: { start: place.start, end: place.end } },
        ...(same?.date && { date: same.date }),
      };
    }
    return undefined;
  },
};
