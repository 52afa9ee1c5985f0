import { describe, expect, it } from 'vitest';
import { createArchive } from '../src/archive/create-archive.ts';
import { reading } from './archive/readings.ts';
import { asking, textOf } from './commands/newsroom.ts';

const archive = createArchive();
archive.add(
  reading({
    title: 'Le barrage',
    published: '2025-05-12',
    text: 'La ministre Awa Cissé a dit : « Le barrage sera prêt. »\n\nLe maire Luc Cissé attend.',
    people: [
      { name: 'Awa Cissé', roles: ['ministre'], spellings: ['Awa Cissé', 'Cissé'] },
      { name: 'Luc Cissé', roles: ['maire'] },
    ],
    statements: [{ by: 'Awa Cissé', content: 'Le barrage sera prêt.', date: '2025-05-11' }],
  }),
);
const ask = asking(archive);
const inEnglish = asking(archive, 'en');

describe('a question that is understood', () => {
  it('has several names, with or without accents, slash and capitals', () => {
    for (const name of ['quote', '/quote', 'citation', 'CITER']) {
      const answer = ask(name, { who: 'Awa Cissé' });
      expect(answer.outcome, name).toBe('answered');
    }
    for (const name of ['resume', 'résumé', 'Résumé']) expect(ask(name).heading, name).toBe('Le barrage');
    for (const name of ['ou', 'où']) expect(ask(name, { place: 'Ségou' }).outcome, name).toBe('miss');
  });

  it('takes the option names of both languages, whatever the asker speaks', () => {
    expect(inEnglish('quote', { qui: 'Awa Cissé', sujet: 'barrage' }).outcome).toBe('answered');
    expect(ask('quote', { who: 'Awa Cissé', about: 'barrage' }).outcome).toBe('answered');
  });

  it('takes a choice by its value or by its label in any language', () => {
    for (const kind of ['quoted', 'cité', 'Cite'])
      expect(ask('quote', { who: 'Awa Cissé', kind }).outcome, kind).toBe('answered');
    expect(ask('quote', { who: 'Awa Cissé', kind: 'rapporté' }).outcome).toBe('miss');
  });

  it('reads days as people write them: since is the first of a month, until the last', () => {
    expect(ask('quote', { who: 'Awa Cissé', since: 'mai 2025', until: 'mai 2025' }).outcome).toBe('answered');
    expect(ask('quote', { who: 'Awa Cissé', until: 'avril 2025' }).outcome).toBe('miss');
    expect(ask('quote', { who: 'Awa Cissé', since: '12 mai' }).outcome).toBe('miss');
  });

  it('takes an empty option for one that is not given', () => {
    expect(ask('quote', { who: 'Awa Cissé', about: '  ', since: '' }).outcome).toBe('answered');
  });
});

describe('a question that is not', () => {
  it('names the nearest command, and offers the same question with it', () => {
    const answer = ask('qoute', { who: 'Cissé' });
    expect(answer.outcome).toBe('refused');
    expect(answer.heading).toBe('Je ne connais pas /qoute. Vouliez-vous dire /quote\u202f?');
    expect(answer.suggestions[0]?.question).toEqual({ command: 'quote', options: { who: 'Cissé' } });
    expect(inEnglish('zzzzzz').heading).toBe('I don’t know /zzzzzz.');
  });

  it('never offers what is asked by a button alone', () => {
    expect(textOf(ask('sourc'))).not.toContain('/source');
  });

  it('names the nearest option, and what there is where none is near', () => {
    const answer = ask('quote', { who: 'Cissé', sujt: 'barrage' });
    expect(answer.heading).toContain('Vouliez-vous dire «\u202fsujet\u202f»\u202f?');
    expect(answer.suggestions[0]?.question.options).toEqual({ who: 'Cissé', about: 'barrage' });
    expect(ask('who', { xyz: '1' }).heading).toContain('nom');
  });

  it('says what is missing, and offers whom the archive quotes', () => {
    const answer = ask('quote');
    expect(answer).toMatchObject({ outcome: 'refused' });
    expect(answer.heading).toContain('il manque «\u202fqui\u202f»');
    expect(answer.suggestions[0]?.label).toBe('/quote Awa Cissé');
    const { command, options } = answer.suggestions[0]?.question ?? { command: '', options: {} };
    expect(ask(command, options).outcome).toBe('answered');
  });

  it('says which day it cannot read, with examples of days that it can', () => {
    const answer = ask('quote', { who: 'Cissé', since: 'le jour du marché' });
    expect(answer.outcome).toBe('refused');
    expect(answer.heading).toContain('le jour du marché');
    expect(ask('quote', { who: 'Cissé', since: '3 avril 2025' }).outcome).not.toBe('refused');
  });

  it('turns a period round that ends before it begins', () => {
    const { outcome, heading, suggestions } = ask('quote', {
      who: 'Awa Cissé',
      since: 'mai 2025',
      until: '2025-04-01',
    });
    expect([outcome, heading]).toEqual([
      'refused',
      'La période finit avant de commencer\u202f: depuis le 1er mai 2025, jusqu’au 1er avril 2025.',
    ]);
    expect(suggestions[0]?.question.options).toMatchObject({ since: '2025-04-01', until: 'mai 2025' });
    const turned = suggestions[0]?.question.options ?? {};
    expect(ask('quote', turned).outcome).toBe('answered');
  });

  it('lists the choices in the asker’s language', () => {
    expect(inEnglish('quote', { who: 'Cissé', kind: 'sung' }).heading).toBe(
      '“kind” is quoted or reported, not “sung”.',
    );
  });

  it('refuses more than a button can carry, whatever is typed', () => {
    for (const about of ['a'.repeat(51), '«'.repeat(6000), '\u0000'.repeat(300)])
      expect(ask('what', { about }).outcome).toBe('refused');
    expect(ask('x'.repeat(100_000)).outcome).toBe('refused');
    expect(ask('quote', { ['x'.repeat(6000)]: 'y' }).outcome).toBe('refused');
    expect(ask('quote', { who: 'Awa Cissé', __proto__: 'x' } as never).outcome).toBe('answered');
    expect(ask('quote', { constructor: 'x' }).outcome).toBe('refused');
  });
});
