import { takes } from '../../find/cues/cue.ts';
import { is, isAdverb, isPreposition } from '../../find/parse.ts';
import type { Token } from '../../find/tokens.ts';
import { clauseEnd } from '../borders.ts';
import type { Scene } from '../proposal.ts';
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
    // *had texted him, “…”*
    if (parsed.grammar.objectPronouns.has(tokens[at]?.key ?? '')) at++;
    const comma = is(tokens[at], 'comma');
    if (comma) at++;
    const token = tokens[at];
    if (!token || !is(token, 'quotation') || (!comma && !takes(cue, 'noun') && isNamedObject(scene, token)))
      return [];
    return [[at, goesOn(scene, at) ? clauseEnd(scene, at, index) : at]];
  },
};

/** *said “much of the city” was under water*; not *a crié « À l’eau ! » avant que …*, *texted him, “Call me,” at noon*. */
export function goesOn({ parsed, text }: Scene, at: number): boolean {
  const { tokens, grammar } = parsed;
  const { quotation } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!quotation || !is(next, 'word') || !next) return false;
  const { start, end } = quotation.content;
  if (/[.!?…,]/.test(text[end - 1] ?? '')) return false;
  const sentence = /^\p{Lu}/u.test(text.slice(start, end)) && /\s/.test(text.slice(start, end));
  const narrators = isPreposition(next) || grammar.subordinators.has(next.key) || grammar.and.has(next.key);
  return !(sentence && narrators);
}
