import type { Answer, Block, Quotation } from '../../../src/answer.ts';
import { writePress } from '../../../src/discord/custom-id.ts';
import { layOut, pageOf } from '../../../src/discord/draw/fit-answer.ts';
import type { Pen } from '../../../src/discord/draw/pen.ts';
import { sayIn } from '../../../src/locales/say.ts';
import { commands } from '../commands.ts';
import { buttonsOf, textOf } from '../stand-in/view.ts';

export const pen: Pen = { say: sayIn('fr'), press: (...press) => writePress(press, commands) };
export const question = { command: 'quote', options: { who: 'Lavrov' } };

export const quotation = (words: string, about: Partial<Quotation> = {}): Quotation => ({
  type: 'quotation',
  id: '0123456789ab',
  kind: 'direct',
  pieces: [{ text: words, by: 'speaker' }],
  speaker: 'Serguei Lavrov',
  speakerKnown: true,
  role: 'chef de la diplomatie russe',
  cue: 'a souligné',
  when: '3 avril 2025 (déduit de « hier jeudi 3 avril »)',
  where: 'Moscou',
  source: { line: 'AES-Russie · Alpha · 4 avril 2025 (déduit) · ¶ 7' },
  more: { command: 'quote', options: { who: '0123456789ab' } },
  ...about,
});

export const answer = (...blocks: readonly Block[]): Answer => ({
  outcome: 'answered',
  heading: 'Serguei Lavrov',
  counts: '7 propos',
  blocks,
  suggestions: [],
  searched: '12 articles',
});

/** The page as its reader sees it: the first, or that of a block. */
export const page = (given: Answer, from?: string) => {
  const fitted = pageOf(layOut(given, pen), { ...question, ...(from === undefined ? {} : { from }) }, pen);
  if (!fitted) throw new Error(`no block ${from}`);
  const shown = { components: fitted.components as never[] };
  return { ...fitted, text: textOf(shown), buttons: buttonsOf(shown) };
};

/** Every page, by its ›. */
export function* leaf(given: Answer) {
  const seen = new Set<string>();
  for (let from: string | undefined; ; ) {
    const shown = page(given, from);
    yield shown;
    const next = shown.buttons.find(({ label }) => label === sayIn('fr').discord.next)?.custom_id;
    if (next === undefined) return;
    if (seen.has(next)) throw new Error('the pages turn in a circle');
    seen.add(next);
    const read = /~([\w-]{8})/.exec(next)?.[1] ?? '';
    from = Buffer.from(read, 'base64url').toString('hex');
  }
}
