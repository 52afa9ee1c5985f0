import { describe, expect, it } from 'vitest';
import type { Answer, Block, Quotation } from '../../src/answer.ts';
import { show, showFrom } from '../../src/console/session.ts';
import { columns } from '../../src/console/terminal.ts';
import { sessionOf } from './corpus.ts';

const piped = await sessionOf('fr', { colour: false });
const window = await sessionOf('fr', { colour: true, width: 60 });

const answerOf = (...blocks: Block[]): Answer => ({
  outcome: 'answered',
  heading: 'Aminata Sarr',
  blocks,
  suggestions: [],
});
const quotation: Quotation = {
  type: 'quotation',
  id: 'a',
  kind: 'direct',
  pieces: [
    { text: 'Nous avons tenu parole', by: 'speaker' },
    { text: ', a déclaré Aminata Sarr, ministre de la Pêche. ', by: 'narrator' },
    { text: 'Les quais sont prêts.', by: 'speaker' },
  ],
  speaker: 'Aminata Sarr',
  speakerKnown: true,
  role: 'ministre de la Pêche',
  cue: 'a déclaré',
  when: '12 mars 2024 (déduit)',
  where: 'Ziguinchor',
  source: {
    line: 'Le port de Ziguinchor rouvre · ¶ 2',
    url: 'https://exemple.sn/port#:~:text=Nous%20avons%20tenu%20parole',
  },
};
const drawn = (answer: Answer, session = piped) => show(answer, session).replaceAll('\u202f', ' ');

describe('an answer in a terminal', () => {
  it('closes the marks of a quotation before the narrator’s words', () => {
    expect(drawn(answerOf(quotation))).toBe(`Aminata Sarr

  « Nous avons tenu parole », a déclaré Aminata Sarr, ministre de la Pêche. « Les quais sont prêts. »
  — Aminata Sarr, ministre de la Pêche · « a déclaré »
    12 mars 2024 (déduit) · Ziguinchor
    Le port de Ziguinchor rouvre · ¶ 2
    https://exemple.sn/port#:~:text=Nous%20avons%20tenu%20parole
`);
  });

  it('puts what is reported between no marks, under its label, the narrator in brackets', () => {
    const reported: Quotation = { ...quotation, kind: 'indirect', kindLabel: 'Rapporté, non cité' };
    const text = drawn(answerOf(reported));
    expect(text).toContain('  Rapporté, non cité\n  Nous avons tenu parole[, a déclaré');
    expect(text).not.toContain('« Nous');
  });

  it('fits its lines to the window, addresses and text to copy aside', () => {
    const answer = answerOf(
      quotation,
      { type: 'passage', id: 'p', text: 'Un mot '.repeat(30), marked: [{ start: 3, end: 6 }] },
      {
        type: 'facts',
        id: 'f',
        rows: [{ label: 'Fonction', value: 'ministre '.repeat(20), detail: 'source '.repeat(20) }],
      },
      { type: 'note', id: 'n', text: 'Note '.repeat(30) },
    );
    const lines = drawn(answer, window).split('\n');
    expect(lines.filter((line) => columns(line) > 60 && !line.includes('https://'))).toEqual([]);
    expect(lines.length).toBeGreaterThan(15);
  });

  it('leaves text to copy as it is, and marks a passage without colour too', () => {
    const text = drawn(
      answerOf(
        { type: 'copyable', id: 'c', label: 'À coller', text: '« a »\n\n  b' },
        { type: 'passage', id: 'p', text: 'Le port a rouvert.', marked: [{ start: 3, end: 7 }] },
      ),
    );
    expect(text).toContain('À coller\n« a »\n\n  b\n');
    expect(text).toContain('  Le ⟦port⟧ a rouvert.');
  });

  it('offers what could be asked next as it would be typed, names for ids', () => {
    const [person] = piped.context.archive.findPeople('Sarr');
    const question = { command: 'quote', options: { about: 'quais', who: person?.person.id ?? '' } };
    const suggestions = [{ label: 'Ses propos', detail: 'ministre', question }];
    expect(drawn({ ...answerOf(), suggestions })).toContain(
      '  /quote Aminata Sarr sujet:quais\n    Ses propos · ministre\n',
    );
  });

  it('goes on where a page ended, and says how much is left', () => {
    const answer = answerOf(
      ...['a', 'b', 'c'].map((id): Block => ({ type: 'note', id, text: `Note ${id}.` })),
    );
    const first = showFrom(answer, 0, 2, piped);
    const second = showFrom(answer, 2, 2, piped);
    expect(first.text).toContain('encore 1');
    expect([first.left, second.left]).toEqual([1, 0]);
    expect(second.text).toBe('Note c.\n');
  });

  it('is plain JSON for a program, harmless to a terminal too', () => {
    const answer = answerOf({ type: 'note', id: 'n', text: '\x1b[31m\x9b é' });
    const json = show(answer, { ...piped, json: true });
    expect(JSON.parse(json)).toEqual(answer);
    expect(json).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
