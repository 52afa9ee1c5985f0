import { takes } from '../../find/cues/cue.ts';
import { is, type Parsed, startsPhrase } from '../../find/parse.ts';
import { phraseEnd, phraseOf } from '../../find/parties.ts';
import { clauseEnd } from '../borders.ts';
import { type FrameRule, isLink, skipAdverbials } from './frame.ts';

/** How far behind the measured thing its amount may stand: *les pertes de la ville à deux millions*. */
const REACH = 8;

/** *évalue ses pertes à 400 000 euros* · *chiffre le coût du pont à deux millions* · *estimated the damage at $3m*: the object and its amount. */
export const amount: FrameRule = {
  name: 'amount',
  read({ scene, cue, index }) {
    if (!takes(cue, 'amount')) return [];
    const { parsed } = scene;
    const at = skipAdverbials(parsed, cue.last + 1);
    if (!startsPhrase(parsed, at)) return [];
    const from = phraseEnd(parsed, at) + 1;
    // *évalue les candidats à 14 heures*
    if (phraseOf(parsed, at, from - 1).head?.class === 'role') return [];
    for (let link = from; link < from + REACH && is(parsed.tokens[link], 'word'); link++)
      if (opensAmount(parsed, link)) return [[at, clauseEnd(scene, at, index, 'phrase')]];
    return [];
  },
};

function opensAmount({ tokens, language: { code }, grammar }: Parsed, at: number): boolean {
  if (!isLink(tokens[at]?.key, code === 'fr' ? 'à' : 'at')) return false;
  let next = at + 1;
  while (grammar.approximations.has(tokens[next]?.key ?? '') || tokens[next]?.entry.adverb) next++;
  // *at 3 p.m.*
  if (/^[ap]$/.test(tokens[next + 1]?.key ?? '') && is(tokens[next + 2], 'stop')) return false;
  return is(tokens[next], 'number', 'other') || tokens[next]?.entry.determiner?.type === 'number';
}
