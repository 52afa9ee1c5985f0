import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Block } from '../../../src/answer.ts';
import { checkCallback } from '../stand-in/conformance/check.ts';
import { answer, leaf, page, quotation } from './pages.ts';

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
