import { is } from '../find/parse.ts';
import { sentenceEnd } from './borders.ts';
import { type Linker, type Proposal, pieces } from './proposal.ts';

/**
 * *« Il y avait 20.000 personnes. Ça suffisait. »* · *“But the sums do not lie.”*
 *
 * A quotation that is its whole sentence has no cue: whoever spoke before goes on, or whom the next words name.
 */
export const alone: Linker = {
  name: 'alone',
  link(scene) {
    const { parsed } = scene;
    const { tokens } = parsed;
    const token = tokens.find((one) => !is(one, 'dash', 'other'));
    const quotation = token?.quotation;
    if (!quotation || tokens.indexOf(token) !== sentenceEnd(parsed) || scene.incises.has(quotation))
      return [];
    const content = pieces(scene, quotation);
    const words = content
      .map(({ start, end }) => scene.text.slice(start, end))
      .join(' ')
      .split(/\s+/).length;
    if (words < 3 && !/[.!?…]$/.test(scene.text.slice(0, quotation.content.end).slice(-1))) return [];
    const proposal: Proposal = {
      rule: 'alone',
      parsed,
      kind: 'direct',
      content,
      parties: [],
      from: quotation.continues ? 'next' : 'before',
      reserved: false,
    };
    return [proposal];
  },
};
