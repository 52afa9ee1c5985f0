import { takes } from '../../find/cues/cue.ts';
import { hasFiniteVerb, is, isPreposition, nameAt } from '../../find/parse.ts';
import { clauseEnd } from '../borders.ts';
import { type FrameRule, holdsDeterminer, isInfinitive, isLink, type Range } from './frame.ts';
import { goesOn } from './quotation.ts';

/** How far behind its verb the infinitive may stand: *a invité les deux parties et leurs soutiens à …*. */
const REACH = 18;

/** *a invité les parties à parler* · *exhorte X à la retenue* · *urged members not to wait*: from the infinitive on. */
export const urge: FrameRule = {
  name: 'urge',
  read({ scene, cue, index }) {
    if (!takes(cue, 'urge')) return [];
    const { parsed } = scene;
    const {
      tokens,
      grammar,
      language: { code },
    } = parsed;
    const range = (from: number): readonly Range[] => [[from, clauseEnd(scene, from, index)]];
    for (let at = cue.last + 1; at < tokens.length && at < cue.last + REACH; at++) {
      const token = tokens[at];
      if (!token || is(token, 'stop', 'colon', 'semicolon') || grammar.complementizers.has(token.key))
        return [];
      if (code === 'en') {
        // *urged both sides “to let the buses pass”*
        if (is(token, 'quotation') && /^(?:not )?to /.test(scene.text.slice(token.quotation?.content.start)))
          return [[at, goesOn(scene, at) ? clauseEnd(scene, at, index) : at]];
        const noun =
          grammar.determiners.has(tokens[at + 1]?.key ?? '') ||
          nameAt(parsed, at + 1) ||
          (is(tokens[at - 1], 'comma') && !tokens.slice(cue.last, at - 1).some((one) => is(one, 'comma')));
        if (token.key !== grammar.infinitiveMark || noun) continue;
        return tokens[at - 1]?.key === 'not' ? [[at - 1, clauseEnd(scene, at + 1, index)]] : range(at + 1);
      }
      // *appelant les usagers « à la patience »*
      if (
        is(token, 'quotation') &&
        /^(?:à|a\u0300|de|d['’])/.test(scene.text.slice(token.quotation?.content.start))
      )
        return [[at, at]];
      if (!isLink(token.key, 'à') && !isLink(token.key, 'de')) continue;
      if (isInfinitive(parsed, at + 1) || is(tokens[at + 1], 'quotation')) return range(at + 1);
      // *invite les uns à la retenue*: a noun instead, behind whom it is asked of.
      const asked = at > cue.last + 1 && !isPreposition(tokens[cue.last + 1]);
      const definite = grammar.determiners.get(tokens[at + 1]?.key ?? '')?.type === 'definite';
      const object = tokens.slice(cue.last + 1, at).every((one) => is(one, 'word', 'number'));
      const near = at > cue.last + 2 && object && !hasFiniteVerb(parsed, cue.last + 1, at);
      if (asked && ((token.key === 'à' && definite) || (near && /^aux?$/.test(token.key))))
        return range(holdsDeterminer(token.key) ? at : at + 1);
    }
    return [];
  },
};
