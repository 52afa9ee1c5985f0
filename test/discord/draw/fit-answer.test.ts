import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Block, Quotation } from '../../../src/answer.ts';
import { writePress } from '../../../src/discord/custom-id.ts';
import { layOut, pageOf } from '../../../src/discord/draw/fit-answer.ts';
import type { Pen } from '../../../src/discord/draw/pen.ts';
import { sayIn } from '../../../src/locales/say.ts';
import { commands } from '../commands.ts';
import { checkCallback } from '../stand-in/conformance/check.ts';
import { buttonsOf, textOf } from '../stand-in/view.ts';
import { render } from './markdown.ts';

const pen: Pen = { say: sayIn('fr'), press: (...press) => writePress(press, commands) };
const question = { command: 'quote', options: { who: 'Lavrov' } };

const quotation = (words: string, about: Partial<Quotation> = {}): Quotation => ({
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

const answer = (...blocks: readonly Block[]): Answer => ({
  outcome: 'answered',
  heading: 'Serguei Lavrov',
  counts: '7 propos',
  blocks,
  suggestions: [],
  searched: '12 articles',
});

const page = (given: Answer, from?: string) => {
  const fitted = pageOf(layOut(given, pen), { ...question, ...(from === undefined ? {} : { from }) }, pen);
  if (!fitted) throw new Error(`no block ${from}`);
  const shown = { components: fitted.components as never[] };
  return { ...fitted, text: textOf(shown), buttons: buttonsOf(shown) };
};

/** Every page, by its ›. */
function* leaf(given: Answer) {
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

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.constantFrom('paix ', '**', '\n', '```', '@everyone ', '# ', '😀', '« non » '), {
      maxLength: 900,
    })
    .map((parts) => parts.join('')),
);
const block = (index: number): fc.Arbitrary<Block> => {
  // Now and then one that is there already: a statement of two speakers.
  const id = fc
    .constantFrom(index, Math.floor(index / 3))
    .map((number) => number.toString(16).padStart(12, '0'));
  const source = fc.record(
    { line: words, url: fc.constantFrom('https://a.b/c#:~:text=d', 'javascript:x') },
    { requiredKeys: ['line'] },
  );
  const more = fc.constant({
    command: 'quote',
    options: {
      who: Math.floor(index / 2)
        .toString(16)
        .padStart(12, 'f'),
    },
  });
  return fc.oneof(
    fc.record(
      {
        type: fc.constant('quotation' as const),
        id,
        kind: fc.constantFrom('direct', 'mixed', 'indirect'),
        pieces: fc.array(fc.record({ text: words, by: fc.constantFrom('speaker', 'narrator') }), {
          minLength: 1,
          maxLength: 4,
        }),
        speaker: words,
        speakerKnown: fc.boolean(),
        speakerNote: words,
        kindLabel: words,
        role: words,
        cue: words,
        when: words,
        where: words,
        source,
        more,
      },
      { requiredKeys: ['type', 'id', 'kind', 'pieces', 'speaker', 'speakerKnown', 'source'] },
    ) as fc.Arbitrary<Block>,
    fc.record({ type: fc.constant('passage' as const), id, text: words.filter(Boolean), source }),
    fc.record({ type: fc.constant('section' as const), id, title: words, detail: words }),
    fc.record({ type: fc.constant('note' as const), id, text: words.filter(Boolean) }),
    fc.record({ type: fc.constant('copyable' as const), id, label: words, text: words }),
    fc.record({
      type: fc.constant('facts' as const),
      id,
      rows: fc.array(fc.record({ label: words, value: words, detail: words }), { maxLength: 12 }),
    }) as fc.Arbitrary<Block>,
  );
};
const answers = fc.integer({ min: 0, max: 14 }).chain((length) =>
  fc.record({
    outcome: fc.constantFrom('answered', 'choice', 'miss', 'refused'),
    heading: words,
    counts: words,
    note: words,
    searched: words,
    blocks: fc.tuple(...Array.from({ length }, (_, index) => block(index))),
    suggestions: fc.array(
      fc.record({
        label: words,
        detail: words,
        question: fc.record({
          command: fc.constantFrom('quote', 'nothing'),
          options: fc.record({ who: words }),
        }),
      }),
      { maxLength: 30 },
    ),
  }),
) as fc.Arbitrary<Answer>;

describe('an answer as a message', () => {
  it('is taken by Discord, whatever it holds, on every page', () => {
    fc.assert(
      fc.property(answers, (given) => {
        let pages = 0;
        for (const { components, files } of leaf(given)) {
          pages += 1;
          const uploads = files.map(({ name, text }, index) => ({
            field: `files[${index}]`,
            name,
            contentType: 'text/plain',
            bytes: Buffer.from(text),
          }));
          const data = {
            components,
            flags: 32768,
            allowed_mentions: { parse: [] },
            ...(files.length
              ? { attachments: files.map(({ name }, id) => ({ id: String(id), filename: name })) }
              : {}),
          };
          expect(checkCallback({ type: 4, data }, uploads as never, 2, undefined)).toEqual([]);
        }
        expect(pages).toBeLessThanOrEqual(Math.max(1, given.blocks.length));
      }),
      { numRuns: 150 },
    );
  });

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

describe('a megabyte of anything', () => {
  it.each(['«', '*', ' ', '\n', '\0', ':', '`', '1. ', 'mot ', '😀'])('of %j is drawn at once', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const from = performance.now();
    page(
      answer(
        quotation(text, { speaker: text, role: text, source: { line: text } }),
        { type: 'passage', id: 'p', text, marked: [{ start: 500_000, end: 500_010 }] },
        { type: 'note', id: 'n', text: `x${text}` },
        { type: 'copyable', id: 'c', label: text, text },
        { type: 'facts', id: 'f', rows: [{ label: text, value: text, detail: text }] },
      ),
    );
    expect(performance.now() - from).toBeLessThan(1000);
  });
});
