import type { Quotation } from '../../text/quotation-marks.ts';
import { is } from '../find/parse.ts';
import { sentenceEnd } from './borders.ts';
import { isVerb } from './frames/frame.ts';
import { directly, type Linker, type Scene } from './proposal.ts';

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
    if (isWork(scene)) return [];
    if (isTitle(scene, quotation)) return [];
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

/** *Les élèves ont composé ce texte. « Oscar est un hibou. »* · *He wrote a poem. “The owl …”*: a story is told, nobody speaks. */
function isWork({ previous }: Scene): boolean {
  const tokens = previous?.tokens ?? [];
  const grammar = previous?.grammar;
  return tokens.some(
    ({ lower }, at) =>
      grammar?.composing.has(lower) && tokens.slice(at + 1, at + 4).some(({ key }) => grammar.works.has(key)),
  );
}

/** *« Les Enfants du lac noir ».* · *“A Winter on the Ridge”.*: neither a stop nor a verb, and the capitals of a title. */
function isTitle({ text, parsed }: Scene, { content }: Quotation): boolean {
  const words = text.slice(content.start, content.end);
  if (/[.!?…,]/.test(words)) return false;
  const [first = '', ...rest] = words.match(/[\p{L}-]+/gu) ?? [];
  const long = rest.filter((word) => word.length > 3);
  const article = parsed.grammar.determiners.has(first.toLowerCase());
  const titled = (article && isCapital(rest[0])) || (long.length > 1 && long.every(isCapital));
  return titled && !rest.some((word) => isVerb(parsed, word));
}

const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
