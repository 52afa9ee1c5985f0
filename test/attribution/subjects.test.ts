import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const english = (text: string) => said('en', text);
const french = (text: string) => said('fr', text);

describe('the subject of a verb', () => {
  it.each([
    [
      'Two engineers who worked for the firm and feared for their licences said no survey was ever carried out.',
      ['Two engineers: no survey was ever carried out'],
    ],
    [
      'A woman who lost her son in the fire told the inquiry she had called three times.',
      ['woman: she had called three times'],
    ],
    [
      'Led by the director, Mr Sam Mumuni, the officials told the board that the work had stopped.',
      ['officials: the work had stopped'],
    ],
    [
      'Ann Cole smiled. The 52-year-old, who drives a school bus, insisted the result was no fluke.',
      ['Ann Cole: the result was no fluke'],
    ],
    ['Mr Tom Reed at first told officers he had been at home.', ['Tom Reed: he had been at home']],
    [
      'Paul and Mary Hoek, a retired couple, described “a wall of fire” behind the port.',
      ['Paul Hoek + Mary Hoek: “a wall of fire” behind the port'],
    ],
  ])('%s', (text, expected) => expect(english(text)).toEqual(expected));

  it.each([
    [
      'Deux ingénieurs qui travaillaient pour la société et craignaient pour leur poste disent que rien n’a été fait.',
      ['Deux ingénieurs: rien n’a été fait'],
    ],
    [
      'Une accusation que réfute la société Sylvabois. « Nos concessions sont certifiées », écrit-elle.',
      ['Sylvabois: Une accusation', 'Sylvabois: Nos concessions sont certifiées'],
    ],
    ['À la mairie de Mopti, on assure que rien n’a été reçu.', ['mairie de Mopti: rien n’a été reçu']],
    [
      'Les routes sont sûres, concluent Anne Colin, de l’université de Ségou, et son collègue Paul Morin.',
      ['Anne Colin + Paul Morin: Les routes sont sûres'],
    ],
    [
      'Anne Colin dément « toute pression », évoque « des erreurs isolées » et assure que tout est réglé.',
      ['Anne Colin: toute pression', 'Anne Colin: des erreurs isolées', 'Anne Colin: tout est réglé'],
    ],
    [
      'Le maire, M. Paul Morin, se tait. Joint mardi, ce dernier conteste toute faveur.',
      ['Paul Morin: toute faveur'],
    ],
  ])('%s', (text, expected) => expect(french(text)).toEqual(expected));
});

describe('those who speak together', () => {
  it('are the authors of what was told of', () => {
    expect(
      english(
        'Fish drum at dusk, according to a study published on Monday by Ann Cole and Paul Drew. Mr Tom Reed praised it. The authors say that the sound is a chorus.',
      ).at(-1),
    ).toBe('Ann Cole + Paul Drew: the sound is a chorus');
  });

  it('may be a woman and a man', () => {
    expect(
      french('Anne Colin était là, Paul Morin aussi. Tous deux ont demandé que le marché rouvre.'),
    ).toEqual(['Paul Morin + Anne Colin: le marché rouvre']);
  });
});

describe('no statement', () => {
  it.each([
    'Ann Cole pleaded for anonymity.',
    'When the reporter came to the village in October, Ann Cole laughed at the sign.',
    'Ann Cole would not say whether the mayor had left.',
    'Ann Cole will take charge of the trip, becoming the first woman to lead the side.',
  ])('%s', (text) => expect(english(text)).toEqual([]));

  it('is the object of the verb before, though it looks like a verb', () => {
    expect(english('Ann Cole blamed weak demand from abroad.')).toEqual([
      'Ann Cole: weak demand from abroad',
    ]);
    expect(english('Ann Cole announced a merger that would create the largest bank.')).toEqual([
      'Ann Cole: a merger that would create the largest bank',
    ]);
  });
});

describe('what is said', () => {
  it.each([
    ['Ann Cole said about one in six had fallen ill.', ['Ann Cole: about one in six had fallen ill']],
    ['Ann Cole has asked that supporters bring radios.', ['Ann Cole: supporters bring radios']],
    [
      'Ann Cole would say only that “football is a small village”.',
      ['Ann Cole: football is a small village'],
    ],
    [
      'Beyond that date, Ann Cole warned on Sunday, the strike would resume.',
      ['Ann Cole: Beyond that date … the strike would resume'],
    ],
    ['Sheriff Tom Reed defended the assignment in an interview at his office.', ['Tom Reed: the assignment']],
    ['Tom Reed posted a picture above the words “Sorry, all”.', ['Tom Reed: Sorry, all']],
  ])('%s', (text, expected) => expect(english(text)).toEqual(expected));

  it('goes on behind the verb that stands in the middle of it', () => {
    expect(
      french('Quand un navire passe, écrit Anne Colin, les appels des baleines grimpent de six décibels.'),
    ).toEqual(['Anne Colin: Quand un navire passe … les appels des baleines grimpent de six décibels']);
  });
});
