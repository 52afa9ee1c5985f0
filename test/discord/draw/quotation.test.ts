import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../src/answer.ts';
import { accents } from '../../../src/discord/draw/pen.ts';
import { drawQuotation } from '../../../src/discord/draw/quotation.ts';
import { sayIn } from '../../../src/locales/say.ts';
import { buttonsOf, textOf } from '../stand-in/view.ts';

const pen = { say: sayIn('fr'), press: () => 'pressed' };

function drawn(words: string | Quotation['pieces'], about: Partial<Quotation> = {}) {
  const { components } = drawQuotation(
    {
      type: 'quotation',
      id: '0123456789ab',
      kind: 'direct',
      pieces: typeof words === 'string' ? [{ text: words, by: 'speaker' }] : words,
      speaker: 'Serguei Lavrov',
      speakerKnown: true,
      role: 'chef de la diplomatie russe',
      cue: 'a souligné',
      when: '3 avril 2025 (déduit)',
      where: 'Moscou',
      source: { line: 'Alpha · A. Sanogo · 4 avril 2025 · ¶ 7' },
      more: { command: 'source', options: {} },
      ...about,
    },
    pen,
    4000,
  );
  const shown = { components: components as never[] };
  const [{ accent_color: accent }] = components as unknown as [{ accent_color: number }];
  return { text: textOf(shown), buttons: buttonsOf(shown), accent };
}

describe('the card of a statement', () => {
  it('has the words first, then who, when and where, then the source, and one button', () => {
    const { text, buttons } = drawn('La paix');
    expect(text.split('\n')).toEqual([
      '> ## «\u202fLa paix\u202f»',
      '**Serguei Lavrov** — chef de la diplomatie russe · *a souligné*',
      '3 avril 2025 (déduit) · Moscou',
      '-# Alpha · A. Sanogo · 4 avril 2025\u00a0·\u00a0¶\u00a07',
    ]);
    expect(buttons.map(({ label }) => label)).toEqual(['Source']);
  });

  it('tells direct, reported and unknown at a glance', () => {
    const reported = drawn('que la paix vient', { kind: 'indirect', kindLabel: 'Rapporté, non cité' });
    const unknown = drawn('La paix', { speaker: 'locuteur inconnu', speakerKnown: false });
    expect(reported.text).toContain('-# **↪ Rapporté, non cité**\nque la paix vient');
    expect(reported.text).not.toMatch(/^>|«\u202fque/m);
    expect(unknown.text).toContain('**❔ locuteur inconnu**');
    expect([drawn('La paix').accent, reported.accent, unknown.accent]).toEqual([
      accents.quoted,
      accents.reported,
      accents.unknown,
    ]);
  });

  it.each([
    ['avoir « vu » la fin', 'avoir **« vu »** la fin'],
    [
      'it was ‘not desirable, the officer’s report says’',
      'it was **‘not desirable, the officer’s report says’**',
    ],
    ['a "start." No more', 'a **"start."** No more'],
  ])('sets off of a mixed statement what stands in the article’s own marks: %s', (words, shown) => {
    expect(drawn(words, { kind: 'mixed', kindLabel: 'x' }).text).toContain(`\n${shown}\n`);
  });

  it.each([
    [', a-t-il dit, ', '«\u202fLa paix\u202f», *a-t-il dit*, «\u202fvient\u202f»'],
    [' », a-t-il dit. « ', '«\u202fLa paix\u202f», *a-t-il dit*. «\u202fvient\u202f»'],
    ['” he said. “', '«\u202fLa paix\u202f» *he said*. «\u202fvient\u202f»'],
  ])('sets the narrator’s words apart inside a quotation: %j', (between, shown) => {
    const pieces = [
      { text: 'La paix', by: 'speaker' },
      { text: between, by: 'narrator' },
      { text: 'vient', by: 'speaker' },
    ] as const;
    expect(drawn(pieces).text).toContain(shown);
  });

  it('leaves what is reported as it is printed around the narrator’s words', () => {
    const pieces = [
      { text: 'Toute chose qui', by: 'speaker' },
      { text: ', selon lui, ', by: 'narrator' },
      { text: 'ouvre', by: 'speaker' },
    ] as const;
    expect(drawn(pieces, { kind: 'indirect' }).text).toContain('Toute chose qui, *selon lui*, ouvre\n');
  });

  it('links to the passage, whatever its address holds, and to nothing but the web', () => {
    const at = (url: string) =>
      drawn('La paix', { source: { line: 'Alpha', url } })
        .text.split('\n')
        .at(-1);
    expect(at('https://a.b/c_(d)#:~:text=La%20paix')).toBe(
      '-# Alpha · [Lire le passage](https://a.b/c_%28d%29#:~:text=La%20paix)',
    );
    expect(at('https://a.b/") [c](https://d.e')).toBe(
      '-# Alpha · [Lire le passage](https://a.b/%22%29%20[c]%28https://d.e)',
    );
    expect(at('javascript:alert(1)')).toBe('-# Alpha');
    expect(at(`https://a.b/${'c'.repeat(600)}`)).toBe('-# Alpha');
  });
});
