import { takes } from '../../find/cues/cue.ts';
import { is, isAdverb } from '../../find/parse.ts';
import { clauseEnd } from '../borders.ts';
import { addresseeEnd } from './addressed.ts';
import { type FrameRule, isNamedObject } from './frame.ts';

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
    const comma = is(tokens[at], 'comma');
    if (comma) at++;
    const token = tokens[at];
    if (!token || !is(token, 'quotation') || (!comma && !takes(cue, 'noun') && isNamedObject(scene, token)))
      return [];
    const end = clauseEnd(scene, at, index);
    return [[at, is(tokens[at + 1], 'word') ? end : at]];
  },
};
