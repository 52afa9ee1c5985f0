import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { complete, personLabel } from '../../src/complete.ts';
import { sayIn } from '../../src/locales/say.ts';
import { reading } from '../archive/readings.ts';
import { asking, commands, contextOf, textOf } from './newsroom.ts';

/** The minister and the goalkeeper who bear one name. */
const archive = createArchive();
archive.add(
  reading({
    title: 'Le budget de la santé',
    published: '2025-05-12',
    text: 'Le ministre de la Santé Amadou Diallo a dit : « Le budget double. »\n\nIl a ajouté : « Il doublera encore. »',
    people: [{ name: 'Amadou Diallo', roles: ['ministre de la Santé'] }],
    statements: [
      { by: 'Amadou Diallo', content: 'Le budget double.' },
      { by: 'Amadou Diallo', content: 'Il doublera encore.' },
    ],
  }),
);
archive.add(
  reading({
    title: 'La finale',
    published: '2025-05-14',
    text: 'Le gardien de but Amadou Diallo a dit : « Je l’ai vue venir. »',
    people: [{ name: 'Amadou Diallo', roles: ['gardien de but'] }],
    statements: [{ by: 'Amadou Diallo', content: 'Je l’ai vue venir.' }],
  }),
);
const ask = asking(archive);
const quote = commands.find(({ name }) => name === 'quote');

describe('two people of one name', () => {
  const answer = ask('quote', { who: 'Amadou Diallo', about: 'budget' });

  it('are offered together, the most quoted first, and neither is guessed', () => {
    expect(answer).toMatchObject({ outcome: 'choice', blocks: [] });
    expect(answer.suggestions.map(({ detail }) => detail)).toEqual([
      'ministre de la Santé · 12 mai 2025 · 2 propos',
      'gardien de but · 14 mai 2025 · 1 propos',
    ]);
  });

  it('are told apart by the choice, which asks the whole question again', () => {
    const [minister] = answer.suggestions;
    expect(minister?.question.options).toMatchObject({ about: 'budget' });
    const chosen = ask(minister?.question.command ?? '', minister?.question.options);
    expect(chosen).toMatchObject({ outcome: 'answered' });
    expect(chosen.blocks).toHaveLength(1);
  });

  it('are told apart by a completion, by its value and by its label, which Discord may send instead', () => {
    if (!quote) throw new Error('no /quote');
    const choices = complete(quote, 'who', 'diallo', contextOf(archive));
    expect(choices).toHaveLength(2);
    for (const { label, value } of choices) {
      expect(label.length).toBeLessThanOrEqual(100);
      expect(ask('quote', { who: value }).outcome).toBe('answered');
      expect(ask('quote', { who: label }).outcome, label).toBe('answered');
      expect(ask('quote', { who: label }).blocks).toEqual(ask('quote', { who: value }).blocks);
    }
  });
});

describe('a text that is no choice', () => {
  it('asks who is meant by a surname, a word of a role or a slip that fits several', () => {
    for (const who of ['Diallo', 'diallo', 'Dialo'])
      expect(ask('who', { name: who }).outcome, who).toBe('choice');
  });

  it('answers a role that one alone has, and says whose it is', () => {
    expect(ask('who', { name: 'gardien de but' })).toMatchObject({
      outcome: 'answered',
      note: 'Amadou Diallo, pour «\u202fgardien de but\u202f»',
    });
  });

  it('still finds whom a completion named before another article came in', () => {
    expect(ask('who', { name: 'Amadou Diallo · ministre de la Santé · 99 propos' }).outcome).toBe('choice');
  });

  it('offers names for a misspelling, and none for another surname, but how to find one', () => {
    const misspelt = ask('who', { name: 'Amadou Dialmou' });
    expect(misspelt).toMatchObject({
      outcome: 'miss',
      blocks: [{ text: 'Vouliez-vous dire l’un de ces noms\u202f?' }],
    });
    expect(misspelt.suggestions.map(({ label }) => label)).toContain('Amadou Diallo');
    const other = ask('who', { name: 'Amadou Diakité' });
    expect(other).toMatchObject({ outcome: 'miss', suggestions: [] });
    expect(textOf(other)).toContain('Tapez les premières lettres');
  });
});

describe('completion', () => {
  it('offers the most quoted before the first letter, and no more than Discord shows', () => {
    if (!quote) throw new Error('no /quote');
    const choices = complete(quote, 'who', '', contextOf(archive, 'en'));
    expect(choices[0]?.label).toBe('Amadou Diallo · ministre de la Santé · 2 statements');
    expect(choices.length).toBeLessThanOrEqual(25);
  });

  it('offers the labels of a choice in the asker’s language, and nothing for free words and days', () => {
    if (!quote) throw new Error('no /quote');
    expect(complete(quote, 'kind', 'cit', contextOf(archive))).toEqual([
      { label: 'cité', value: 'quoted', text: 'cité' },
    ]);
    expect(complete(quote, 'since', '', contextOf(archive))).toEqual([]);
    expect(complete(quote, 'nothing', '', contextOf(archive))).toEqual([]);
  });

  it('cuts a label that is too long, visibly', () => {
    const long = createArchive();
    const name = `Jean ${'de La Tour '.repeat(12)}Martin`;
    long.add(reading({ text: `${name} parle.`, people: [{ name }] }));
    const [person] = long.people;
    if (person) expect(personLabel(person, sayIn('fr'))).toMatch(/^Jean de La Tour .{1,90}…$/u);
    expect(long.people).toHaveLength(1);
  });
});
