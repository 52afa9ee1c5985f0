import { describe, expect, it } from 'vitest';
import { compare, type Given } from './compare.ts';
import { figuresOf } from './figures.ts';
import type { Gold, GoldStatement } from './gold.ts';
import { nameKey } from './names.ts';

const text =
  'Awa Ba a dit : « Le pont tiendra. » Selon un témoin, il penche. « Non », a répété Mme Ba. « Non », a crié Sy.';

const said: GoldStatement = {
  kind: 'direct',
  speakers: ['Awa Ba'],
  content: ['Le pont tiendra.'],
  date: '2025-04-03',
  place: 'Ségou',
};
const seen: GoldStatement = {
  kind: 'indirect',
  speakers: ['témoin'],
  anonymous: true,
  content: ['il penche'],
};

const given = (words: string, speakers: readonly string[], more: Partial<Given> = {}): Given => {
  const start = text.indexOf(words);
  return { kind: 'direct', speakers, content: [{ start, end: start + words.length }], ...more };
};

const score = (statements: readonly GoldStatement[], found: readonly Given[], more: Partial<Gold> = {}) =>
  compare({ name: 'pont', text, gold: { statements, ...more } }, found);

describe('a name', () => {
  it('is compared without accents, hyphens, articles and titles', () => {
    expect(nameKey('Mme Awa Bâ')).toBe('awa ba');
    expect(nameKey('le Dr. Jean-Marie Sy')).toBe('jean marie sy');
    expect(nameKey('L’Autorité')).toBe(nameKey('autorite'));
    expect(nameKey('The Lord Mayor')).toBe('mayor');
  });
});

describe('a statement', () => {
  it('is found where four fifths of a quotation are, or half of what is reported', () => {
    const [whole] = score([said], [given('pont tiendra.', ['Awa Ba'])]);
    expect(whole).toMatchObject({ attributed: true, misnamed: false });
    expect(score([said], [given('Le pont', ['Awa Ba'])]).map((one) => !one.wanted || !one.given)).toEqual([
      true,
      true,
    ]);
    expect(score([seen], [given('penche', ['témoin'], { kind: 'indirect' })])[0]?.attributed).toBe(true);
  });

  it('counts once, for the one that it fits best', () => {
    const twice = score([said], [given('Le pont tiendra', ['Sy']), given('Le pont tiendra.', ['Awa Ba'])]);
    expect(twice[0]).toMatchObject({ attributed: true });
    expect(figuresOf(twice, 'all')).toMatchObject({
      gold: 1,
      given: 2,
      content: { precision: 0.5, recall: 1 },
    });
  });

  it('is meant where it stands a second time', () => {
    const second: GoldStatement = { kind: 'direct', speakers: ['Sy'], content: ['Non'], nth: 2 };
    expect(score([second], [given('Non', ['Sy'])])[0]?.given).toBeUndefined();
    const start = text.lastIndexOf('Non');
    const there = { kind: 'direct', speakers: ['Sy'], content: [{ start, end: start + 3 }] } as const;
    expect(score([second], [there])[0]?.attributed).toBe(true);
  });
});

describe('a speaker', () => {
  const by = (...speakers: string[]) => score([said], [given('Le pont tiendra.', speakers)])[0];

  it('is right by name, wrong by another, and unknown without being wrong', () => {
    expect(by('Mme Awa BA')).toMatchObject({ attributed: true, misnamed: false });
    expect(by('Sy')).toMatchObject({ attributed: false, misnamed: true });
    expect(by()).toMatchObject({ attributed: false, misnamed: false });
    expect(by('Awa Ba', 'Sy')).toMatchObject({ attributed: false, misnamed: true });
  });

  it('without a name may be called by more of its words', () => {
    const witness = (name: string) => score([seen], [given('il penche', [name], { kind: 'indirect' })])[0];
    expect(witness('témoin de la scène')?.attributed).toBe(true);
    expect(witness('passant')?.attributed).toBe(false);
  });

  it('may carry its role where the gold comes from mentions', () => {
    const minister: GoldStatement = { ...said, speakers: ['Transport Minister Awa Ba'] };
    const found = [given('Le pont tiendra.', ['Awa Ba'])];
    expect(score([minister], found, { partial: true })[0]?.attributed).toBe(true);
    expect(score([minister], found)[0]?.attributed).toBe(false);
  });
});

describe('what is given beside the gold', () => {
  const invented = [given('Le pont tiendra.', ['Awa Ba']), given('il penche', [], { kind: 'indirect' })];

  it('counts as invented, as what it calls itself', () => {
    const outcomes = score([said], invented);
    expect(figuresOf(outcomes, 'indirect')).toMatchObject({ gold: 0, given: 1 });
    expect(figuresOf(outcomes, 'all').content).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
  });

  it('does not where the gold says less than everything', () => {
    expect(score([said], invented, { partial: true })).toHaveLength(1);
    expect(score([said], invented, { kinds: ['direct', 'mixed'] })).toHaveLength(1);
  });
});

it('counts days and places of what was found alone', () => {
  const right = given('Le pont tiendra.', ['Sy'], { date: '2025-04-03', place: 'Segou' });
  expect(figuresOf(score([said, seen], [right]), 'all')).toMatchObject({ date: 1, place: 1, wrongNames: 1 });
  const unknown = given('Le pont tiendra.', ['Awa Ba'], { date: '2025-04' });
  expect(figuresOf(score([said], [unknown]), 'all')).toMatchObject({ date: 0, place: 0, wrongNames: 0 });
  expect(figuresOf(score([said], []), 'all')).toMatchObject({ date: undefined, wrongNames: undefined });
});
