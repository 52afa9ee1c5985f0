import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer.ts';
import { of } from '../../src/locales/fr/typeset.ts';
import { aes, asking, newsroom } from './newsroom.ts';

const archive = newsroom(
  aes,
  'Le pont de Ségou\n\nSÉGOU, 12 mai 2025 (ASP) – Le maire de Ségou, Yann Cissé, a dit lundi : « Le pont sera ouvert en juin, quoi qu’il en coûte à la commune et à ses voisins. »',
);
const ask = asking(archive);
const inEnglish = asking(archive, 'en');
const offered = ({ suggestions }: Answer): unknown[] =>
  suggestions.map(({ question: { command, options } }) => {
    const { who, ...others } = options;
    const name = who === undefined ? {} : { who: archive.findPeople(who)[0]?.person.name ?? who };
    return { command, ...name, ...others };
  });

describe('a subject typed where a name is asked for', () => {
  it.each([
    'Lavrov sécurité',
    'serguei lavrov securite',
    'sécurité Lavrov',
    'que dit Lavrov sur la sécurité',
  ])('%s', (who) => {
    const answer = ask('quote', { who });
    expect(answer.outcome).toBe('miss');
    expect(offered(answer)[0]).toMatchObject({
      command: 'quote',
      who: 'Serguei Lavrov',
      about: expect.stringMatching(/^s[ée]curit[ée]$/),
    });
  });

  it('and a name where a subject is', () => {
    const missing = ask('quote', { about: 'securite lavrov' });
    expect(missing.outcome).toBe('refused');
    expect(offered(missing)).toEqual([{ command: 'quote', who: 'Serguei Lavrov', about: 'securite' }]);
    expect(offered(ask('what', { about: 'que dit Lavrov des élections' }))[0]).toMatchObject({
      command: 'quote',
      who: 'Serguei Lavrov',
    });
  });
});

describe('a subject that nobody speaks of', () => {
  it('is asked for again without the small words and the verbs that made it a sentence', () => {
    expect(offered(ask('what', { about: 'qui a parlé de la sécurité du pont ?' }))).toEqual([
      { command: 'what', about: 'sécurité' },
      { command: 'what', about: 'pont' },
    ]);
  });

  it('is not looked for among words that begin like a small one', () => {
    for (const { question } of ask('what', { about: 'le' }).suggestions)
      expect(question.options['about']).not.toMatch(/^le/);
  });

  it('on some days is offered on the others', () => {
    const answer = ask('what', { about: 'pont', since: '2025-05-20' });
    expect(answer.heading).toBe('Aucun propos sur «\u202fpont\u202f», depuis le 20 mai 2025.');
    expect(offered(answer)).toEqual([{ command: 'what', about: 'pont' }]);
    expect(ask('what', { about: 'pont', since: 'mai' }).outcome).toBe('answered');
  });
});

describe('days', () => {
  it('narrow a timeline, and a day typed as a name is asked for as a day', () => {
    expect(ask('when', { since: 'mai 2025', until: 'mai 2025' }).counts).toBe(
      '1 date · 1 propos · 1 fait daté',
    );
    expect(ask('when', { since: 'mai 2025' }).counts).toBe('2 dates · 1 propos · 2 faits datés');
    expect(offered(ask('when', { who: 'mai 2025' }))).toEqual([
      { command: 'when', since: 'mai 2025', until: 'mai 2025' },
    ]);
  });

  it('of a person that are empty lead back to all of hers', () => {
    expect(offered(ask('when', { who: 'Lavrov', since: 'mai 2025' }))[0]).toEqual({
      command: 'when',
      who: 'Serguei Lavrov',
    });
  });
});

describe('a line of a long statement', () => {
  it('is found near, with the slips of whoever heard it', () => {
    const answer = ask('said', { text: 'le pond sera ouvert en juin, quoi qu’il en coute' });
    expect(answer).toMatchObject({ outcome: 'miss', heading: 'Pas ces mots-là, mais de proches' });
    expect(answer.blocks[1]).toMatchObject({ speaker: 'Yann Cissé' });
  });

  it('but small words alone are near nothing', () => {
    const answer = ask('said', { text: 'le prix sera connu en mai, et il est à la hausse' });
    expect(answer.heading).toBe('Introuvable dans ces articles');
  });
});

describe('places and articles', () => {
  it.each(['Ségou, Mali', 'Segou (Mali)', 'à Ségou', 'in Ségou'])('%s', (place) =>
    expect(ask('where', { place })).toMatchObject({ outcome: 'answered', heading: 'Ségou' }),
  );

  it.each(['le dernier', 'dernier article'])('%s', (article) =>
    expect(ask('summary', { article })).toEqual(ask('summary')),
  );

  it('the latest', () =>
    expect(inEnglish('summary', { article: 'the latest' })).toEqual(inEnglish('summary')));
});

describe('what is said of the question', () => {
  it('reads well', () => {
    expect(inEnglish('quote', { who: 'Lavrov', kind: 'quoted' }).heading).toBe(
      'Serguei Lavrov, quoted word for word',
    );
    expect(['Yann', 'Yves', 'Abdoulaye', 'Élise', 'Lavrov'].map(of)).toEqual([
      'de Yann',
      'd’Yves',
      'd’Abdoulaye',
      'd’Élise',
      'de Lavrov',
    ]);
    expect(offered(ask('help', { quote: 'quote' }))).toEqual([{ command: 'help' }]);
  });
});

describe('a role', () => {
  it('is no word of what somebody did: *a résumé Mme Aka*', () => {
    const court = newsroom(
      'Le procès des terrains\n\n« L’argent est passé, il n’est pas resté », a résumé Mme Aka. Marie-Solange Aka a parlé mardi.',
    );
    expect(court.people.flatMap(({ roles }) => roles.map(({ role }) => role.text))).toEqual([]);
  });
});
