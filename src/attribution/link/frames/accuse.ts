import { takes } from '../../find/cues/cue.ts';
import { is } from '../../find/parse.ts';
import { clauseEnd } from '../borders.ts';
import { type FrameRule, holdsDeterminer, isInfinitive, isLink, skipAdverbials } from './frame.ts';

const REACH = 22;

/** *accuse les deux hommes d’avoir …* · *accused the leadership of ignoring …*: object included. */
export const accuse: FrameRule = {
  name: 'accuse',
  read({ scene, cue, index }) {
    if (!takes(cue, 'accuse')) return [];
    const { parsed } = scene;
    const {
      tokens,
      language: { code },
    } = parsed;
    const at = skipAdverbials(parsed, cue.last + 1);
    // *qui l’accuse de mentir*, *whom he accused of lying*: the object stands before the verb.
    const { key } = tokens[at] ?? {};
    if (code === 'fr' ? isLink(key, 'de') : key === 'of')
      return [[holdsDeterminer(key) ? at : at + 1, clauseEnd(scene, at + 1, index, 'phrase')]];
    const link = tokens.findIndex(
      ({ key }, next) => next > at && next < at + REACH && (code === 'fr' ? isLink(key, 'de') : key === 'of'),
    );
    // *reproche au parquet de « confondre l’erreur et la faute »*: to whom it is said stands outside of it.
    const spoken = is(tokens[link + 1], 'quotation') || isInfinitive(parsed, link + 1);
    if (code === 'fr' && link > 0 && isLink(key, 'à') && spoken)
      return [[link + 1, clauseEnd(scene, link + 1, index, 'phrase')]];
    return link > 0 || is(tokens[at], 'quotation') ? [[at, clauseEnd(scene, at, index, 'phrase')]] : [];
  },
};
