import { describe, expect, it } from 'vitest';
import { layOut, pageOf } from '../../../src/discord/draw/fit-answer.ts';
import { sayIn } from '../../../src/locales/say.ts';
import { render } from './markdown.ts';
import { answer, leaf, page, pen, question, quotation } from './pages.ts';

describe('an answer as a message', () => {
  it('shows quoted words whole and as printed, on as many pages as they take', () => {
    const said = Array.from(
      { length: 30 },
      (_, index) => `La paix n° ${index} « vient », *dit-on* : 1. oui_${'très '.repeat(index * 6)}`,
    );
    const given = answer(
      ...said.map((text, index) => quotation(text, { id: index.toString(16).padStart(12, '0') })),
    );
    const pages = [...leaf(given)];
    const shown = pages.map(({ text }) => render(text).text).join('\n');
    expect(pages.length).toBeGreaterThan(3);
    for (const text of said)
      expect(shown).toContain(`« ${text} »`.replace(/« (?=La)/, '«\u202f').replace(/ »$/, '\u202f»'));
    expect(pages.every(({ files }) => files.length === 0)).toBe(true);
  });

  it('leads back over the same pages', () => {
    const given = answer(
      ...Array.from({ length: 25 }, (_, index) =>
        quotation('oui', { id: index.toString(16).padStart(12, '0') }),
      ),
    );
    const [first, second, third] = [...leaf(given)];
    const back = third?.buttons.find(({ label }) => label === sayIn('fr').discord.previous)?.custom_id;
    expect(first?.buttons.map(({ label }) => label)).not.toContain(sayIn('fr').discord.previous);
    expect(back).toBe(
      first?.buttons.find(({ label }) => label === sayIn('fr').discord.next)?.custom_id?.replace(/$/, ''),
    );
    expect(second?.text).toContain('Page 2 sur');
  });

  it('cuts a quotation only where it alone is too long: visibly, outside the marks, the whole in a file', () => {
    const speech = `Nous ${'irons jusqu’au bout '.repeat(400)}fin`;
    const { text, files } = page(answer(quotation(speech)));
    expect(render(text).text).toMatch(/(?:irons|jusqu’au|bout)\u202f» \*\[coupé ici/);
    expect(files).toHaveLength(1);
    expect(files[0]?.text).toContain(speech);
  });

  it('keeps quoted words in marks in the file too, and the narrator’s out of them', () => {
    const speech = 'irons jusqu’au bout '.repeat(400).trim();
    const pieces = [
      { text: 'Nous', by: 'speaker' },
      { text: ', a-t-elle dit, ', by: 'narrator' },
      { text: speech, by: 'speaker' },
    ] as const;
    const [direct] = page(answer(quotation('', { pieces }))).files;
    expect(direct?.text).toContain(`«\u202fNous\u202f», a-t-elle dit, «\u202f${speech}\u202f»\n`);
    const reported = page(answer(quotation('', { pieces, kind: 'indirect', kindLabel: 'Rapporté' })))
      .files[0];
    expect(reported?.text).toMatch(/^Rapporté\nNous \[, a-t-elle dit,\] irons/);
    expect(reported?.text).not.toContain('«\u202fNous');
  });

  it('shows a passage whole where it fits, its marked stretch set off; else cut so that the mark is seen', () => {
    const text = `Les ministres ont séjourné ${'à Moscou '.repeat(20)}les 3 et 4 avril.`;
    const marked = [{ start: 4, end: 13 }];
    const whole = page(answer({ type: 'passage', id: 'p', text, marked }));
    expect(whole.text).toContain(
      `> Les **ministres** ont séjourné ${'à Moscou '.repeat(20)}les 3 et 4 avril.`,
    );
    expect(whole.files).toEqual([]);
    const long = `${'Avant cela. '.repeat(500)}La paix vient. ${'Après cela. '.repeat(500)}`;
    const start = long.indexOf('La paix');
    const cut = page(answer({ type: 'passage', id: 'p', text: long, marked: [{ start, end: start + 14 }] }));
    expect(cut.text).toContain('> *[…]* ');
    expect(cut.text).toContain('**La paix vient.**');
    expect(cut.text).toContain('coupé ici');
    expect(cut.files[0]?.text).toContain(long);
  });

  it('offers the source of a statement once where two speakers make it', () => {
    const joint = quotation('Nous venons');
    const { buttons, text } = page(answer(joint, { ...joint, speaker: 'Abdoulaye Diop' }));
    expect(buttons.map(({ label }) => label)).toEqual(['Source']);
    expect(text.match(/Nous venons/g)).toHaveLength(2);
  });

  it('says at the head of a miss what was searched', () => {
    const missed = page({ ...answer(), outcome: 'miss', heading: 'Rien', counts: '0 propos' });
    expect(missed.text).toBe('### Rien\n-# 0 propos\n-# 12 articles');
  });

  it('gives no page where its block is gone, and a file where the question fits into no button', () => {
    expect(
      pageOf(layOut(answer(quotation('oui')), pen), { ...question, from: 'ffffffffffff' }, pen),
    ).toBeUndefined();
    const many = answer(
      ...Array.from({ length: 25 }, (_, index) => quotation(`oui ${index}`, { id: `${index}` })),
    );
    const long = pageOf(layOut(many, pen), { command: 'quote', options: { who: 'x'.repeat(100) } }, pen);
    expect(long?.files[0]?.text).toContain('oui 24');
  });
});
