import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

const english = (text: string) => said('en', text);
const french = (text: string) => said('fr', text);

describe('a phrase of time beside the verb', () => {
  it.each([
    [
      '« On s’en va », a soupiré le soir même Hervé Toubon, joint par téléphone.',
      ['Hervé Toubon: On s’en va'],
    ],
    [
      'Anne Colin a dénoncé le même jour, sur les réseaux sociaux, « un coup de poignard ».',
      ['Anne Colin: un coup de poignard'],
    ],
    [
      'Le ministre Paul Morin, qui avait jugé en mars, à Lomé, le projet « irréaliste » sans flotte, a souri.',
      ['Paul Morin: le projet « irréaliste » sans flotte'],
    ],
  ])('%s', (text, expected) => expect(french(text)).toEqual(expected));

  it('may be what is talked of instead', () => {
    expect(english('Ann Cole said last year was the best.')).toEqual(['Ann Cole: last year was the best']);
    expect(english('Ann Cole said last week the dam would fail.')).toEqual(['Ann Cole: the dam would fail']);
  });
});

describe('what precedes a verb and its subject', () => {
  it.each([
    ['Not good enough, said Senator Angus Lamb.', ['Angus Lamb: Not good enough']],
    ['The chief, Ann Cole, asked for help.', []],
  ])('%s', (text, expected) => expect(english(text)).toEqual(expected));

  it('is whole in French as well', () => {
    expect(french('Hors de question, répond la maire Anne Colin.')).toEqual(['Anne Colin: Hors de question']);
  });

  it('is given to anybody right behind a quotation’s verb', () => {
    expect(french('« Je fais quoi maintenant ? », demandait un zingueur, les yeux rougis.')).toHaveLength(1);
  });
});

describe('a document', () => {
  it.each([
    [
      'We got a text from the shire council saying “Be ready,” Ann Cole recalled.',
      'shire council: Be ready,',
    ],
    ['Ann Cole read a letter from Tom Reed warning that the dam would fail.', 'Tom Reed: the dam would fail'],
  ])('speaks for its author: %s', (text, expected) => expect(english(text)).toContain(expected));

  it('does not speak for whoever receives it', () => {
    expect(english('Ann Cole received a letter warning that the dam would fail.')).toEqual([]);
    expect(english('The meeting warning that the dam would fail was cancelled.')).toEqual([]);
  });
});

describe('an infinitive that reports', () => {
  it('may follow a phrase', () => {
    expect(french('Jean Roux déclarait en effet n’avoir constaté « aucune anomalie ».')).toEqual([
      'Jean Roux: n’avoir constaté « aucune anomalie »',
    ]);
  });
});

describe('somebody warned', () => {
  it('stands before what of', () => {
    expect(french('Jean Roux a parlé, mettant en garde ses collègues contre « le tout ou rien ».')).toEqual([
      'Jean Roux: le tout ou rien',
    ]);
  });
});

describe('no report at all', () => {
  it.each([
    ['a second name', 'Gaston Beaulieu, dit Ti-Fer, maître tambour, est mort jeudi.'],
    ['a ship', 'Jean Roux sera jugé mardi pour le naufrage du chalutier « Marie-Jeanne ».'],
    ['somebody cited', 'Jean Roux a cité Robert Ferrand, son prédécesseur.'],
    ['the newsroom itself', 'Les courriels que nous révélons « changent tout ».'],
  ])('%s', (_, text) => expect(french(text)).toEqual([]));

  it('what will be said one day', () => {
    expect(french('Me Jean Roux a annoncé qu’il réclamerait la fermeture du site.')).toEqual([
      'Jean Roux: il réclamerait la fermeture du site',
    ]);
  });

  it('what the speaker found out', () => {
    expect(english('“We looked and found that we had passed it,” Ann Cole said.')).toEqual([
      'Ann Cole: We looked and found that we had passed it,',
    ]);
  });
});

it('keeps saying', () => {
  expect(english('Tom Reed kept saying that the dam would fail.')).toEqual(['Tom Reed: the dam would fail']);
});

describe('where the narrator goes on behind a report', () => {
  it.each([
    ['Ann Cole warned that sales would slow and declined to give figures.', ['Ann Cole: sales would slow']],
    [
      'Ann Cole said the mill would be closed and renamed.',
      ['Ann Cole: the mill would be closed and renamed'],
    ],
    [
      'Ann Cole said every third bird had died, a figure the board disputes.',
      ['Ann Cole: every third bird had died'],
    ],
  ])('%s', (text, expected) => expect(english(text)).toEqual(expected));

  it.each([
    ['Anne Colin accuse l’usine de polluer, ce que la direction dément.', ['Anne Colin: l’usine de polluer']],
    [
      '« Nous restons », insiste le patron, Jean Roux, tandis que sortent les clients.',
      ['Jean Roux: Nous restons'],
    ],
  ])('%s', (text, expected) => expect(french(text)).toEqual(expected));
});
