import { takes } from '../../find/cues.ts';
import { is, isAdverb, nameAt } from '../../find/parse.ts';
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
    while (isAdverb(parsed, tokens[at])) at++;
    if (takes(cue, 'addressee')) {
      const end = addresseeEnd(parsed, at);
      if (end !== undefined && is(tokens[end + 1], 'comma')) at = end + 1;
    }
    if (is(tokens[at], 'comma')) at++;
    if (!is(tokens[at], 'quotation')) return [];
    // *Hamidou Niangadou dit « Vieux », a fait savoir …*: a nickname.
    const nickname =
      cue.first === cue.last &&
      nameAt(parsed, cue.first - 1) &&
      is(tokens[at + 1], 'comma') &&
      at === cue.last + 1;
    if (nickname && scene.text.slice(tokens[at]?.start, tokens[at]?.end).split(/\s+/).length <= 4 + 2)
      return [];
    const end = clauseEnd(scene, at, index);
    return [[at, is(tokens[at + 1], 'word') ? end : at]];
  },
};
