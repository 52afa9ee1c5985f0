import { is } from '../find/parse.ts';
import { sentenceEnd } from './borders.ts';
import { directly, type Linker } from './proposal.ts';

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
    const told = directly(scene, quotation);
    const words = told.content.flatMap(({ start, end }) => scene.text.slice(start, end).split(/\s+/)).length;
    // Two words without a stop are a name rather than somebody's words.
    if (words < 3 && !/[.!?…]/.test(scene.text[quotation.content.end - 1] ?? '')) return [];
    return [
      {
        rule: 'alone',
        parsed,
        ...told,
        parties: [],
        from: quotation.continues ? 'next' : 'before',
        reserved: false,
      },
    ];
  },
};
