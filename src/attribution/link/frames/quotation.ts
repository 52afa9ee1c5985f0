import { takes } from '../../find/cues/cue.ts';
import { is, isAdverb } from '../../find/parse.ts';
import { clauseEnd } from '../borders.ts';
import { addresseeEnd } from './addressed.ts';
import type { FrameRule } from './frame.ts';

/** *said “…”* · *asked, “…”* · *told jurors to “…”* · *a répondu « … »*: the quotation follows without a colon. */
export const quotation: FrameRule = {
  name: 'quotation',
  read({ scene, cue, index, subject }) {
    if (!takes(cue, 'quote') || subject?.side === 'after') return [];
    const { parsed } = scene;
    const { tokens } = parsed;
    let at = cue.last + 1;
    while (isAdverb(tokens[at])) at++;
    if (takes(cue, 'addressee')) {
      const end = addresseeEnd(parsed, at);
      if (end !== undefined && is(tokens[end + 1], 'comma')) at = end + 1;
    }
    if (is(tokens[at], 'comma')) at++;
    if (!is(tokens[at], 'quotation')) return [];
    const end = clauseEnd(scene, at, index);
    return [[at, is(tokens[at + 1], 'word') ? end : at]];
  },
};
