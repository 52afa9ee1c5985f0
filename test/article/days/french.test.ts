import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

// Read in an article that appeared on Thursday 3 April 2025.
const read = (sentence: string) => found(sentence, 'fr', '2025-04-03');

describe('a French date that is printed whole', () => {
  it.each([
    ['Le pont a cédé le 3 avril 2025.', ['le 3 avril 2025 → 2025-04-03']],
    ['Le 1er mai 1998, il pleuvait.', ['Le 1er mai 1998 → 1998-05-01']],
    ['Ils ont signé mercredi 2 avril 2025.', ['mercredi 2 avril 2025 → 2025-04-02']],
    ['Ils ont séjourné les 3 et 4 avril 2024 à Moscou.', ['les 3 et 4 avril 2024 → 2024-04-03/2024-04-04']],
    ['Du 30 mars au 2 avril 2024, tout ferme.', ['Du 30 mars au 2 avril 2024 → 2024-03-30/2024-04-02']],
    ['C’était en novembre 2024 à Sotchi.', ['en novembre 2024 → 2024-11']],
    ['Élu en 2019, il reste.', ['en 2019 → 2019']],
    ['Au Groenland, durant l’été 1974, elle fore.', ['été 1974 → 1974']],
    ['Né le 5 fév. 1961, il chante.', ['le 5 fév. 1961 → 1961-02-05']],
    ['Le reçu porte 03/04/2025.', ['03/04/2025 → 2025-04-03']],
    [
      'Il a siégé du jeudi 13 au vendredi 14 février 2025.',
      ['jeudi 13 au vendredi 14 février 2025 → 2025-02-13/2025-02-14'],
    ],
    ['Dès mars 2023, une puéricultrice notait des retards.', ['Dès mars 2023 → 2023-03']],
    ['Nous montons un mardi d’octobre 2024.', ['octobre 2024 → 2024-10']],
  ])('%s', (sentence, dates) => expect(read(sentence)).toEqual(dates));
});

describe('a French date that is counted from the day of publication', () => {
  it.each([
    ['Il a parlé mardi.', ['mardi → ?2025-04-01']],
    ['Il a parlé jeudi matin.', ['jeudi matin → ?2025-04-03']],
    ['Il a parlé vendredi.', ['vendredi → ?2025-03-28']],
    ['Il a parlé vendredi dernier.', ['vendredi dernier → ?2025-03-28']],
    ['Il a parlé hier.', ['hier → ?2025-04-02']],
    ['Il a parlé hier mercredi 2 avril.', ['hier mercredi 2 avril → ?2025-04-02']],
    ['Il a parlé avant-hier.', ['avant-hier → ?2025-04-01']],
    ['Il a parlé ce matin.', ['ce matin → ?2025-04-03']],
    ['Il a parlé la semaine dernière.', ['la semaine dernière → ?2025-03-24/2025-03-30']],
    ['Il a parlé samedi et dimanche.', ['samedi et dimanche → ?2025-03-29/2025-03-30']],
    ['Il a parlé le mois dernier.', ['le mois dernier → ?2025-03']],
    ['Il a parlé l’an dernier.', ['l’an dernier → ?2024']],
    ['Il a parlé en janvier.', ['en janvier → ?2025-01']],
    ['Il a parlé le 28 décembre.', ['le 28 décembre → ?2024-12-28']],
    ['Le mur est tombé il y a cinq ans.', ['il y a cinq ans → ?2020']],
    ['Le mur est tombé il y a trois jours.', ['il y a trois jours → ?2025-03-31']],
  ])('%s', (sentence, dates) => expect(read(sentence)).toEqual(dates));
});

describe('a French date that is counted from the one told before', () => {
  it('dès le lendemain has come already', () =>
    expect(read('La vidéo date du 1er avril. Il avait réagi dès le lendemain.')).toEqual([
      'du 1er avril → ?2025-04-01',
      'le lendemain → ?2025-04-02',
    ]));
});

describe('a French date that lies ahead', () => {
  it.each([
    ['Le vote aura lieu mardi.', ['mardi → …?2025-04-08']],
    ['L’enquête court jusqu’au 28 avril.', ['28 avril → …?2025-04-28']],
    ['La session prend fin demain.', ['demain → …?2025-04-04']],
    ['Le rapport est attendu vendredi prochain.', ['vendredi prochain → …?2025-04-04']],
  ])('%s', (sentence, dates) => expect(read(sentence)).toEqual(dates));
});

describe('a French date that is counted from the one told last', () => {
  it.each([
    ['Le sommet s’est tenu le 12 mars 2025. La veille, il pleuvait.', 'La veille → ?2025-03-11'],
    ['Le sommet s’est tenu le 12 mars 2025. Le lendemain, il neigeait.', 'Le lendemain → ?2025-03-13'],
    ['Le sommet s’est tenu le 12 mars 2025. Le même jour, Kigali a cédé.', 'Le même jour → ?2025-03-12'],
    [
      'Il a cédé le 12 mars 2025. Il l’avait exclu la semaine précédente.',
      'la semaine précédente → ?2025-03-03/2025-03-09',
    ],
    ['Il a fui en 1999. Cette année-là, tout changea.', 'Cette année-là → ?1999'],
    ['La plaque est partie le 11 février 2023. Ce matin-là, il ventait.', 'Ce matin-là → ?2023-02-11'],
    [
      'Le fonds est entré début 2024. En juin de la même année, il vantait ses marges.',
      'En juin de la même année → ?2024-06',
    ],
    ['Elle a alerté en mars 2023. Six mois plus tard, rien.', 'Six mois plus tard → ?2023-09'],
    ['Réuni le 12 mars 2025, bloqué depuis le 2 janvier, il a cédé la veille.', 'la veille → ?2025-03-11'],
  ])('%s', (sentence, date) => expect(read(sentence).at(-1)).toBe(date));
});

describe('days counted from what they name', () => {
  it.each([
    ['Il l’a annoncé mardi. Au lendemain de l’annonce, rien.', 'Au lendemain de → ?2025-04-02'],
    ['Il est né le 3 mai 1950. Au lendemain de la guerre, rien.', 'le 3 mai 1950 → 1950-05-03'],
  ])('%s', (sentence, date) => expect(read(sentence).at(-1)).toBe(date));
});

describe('French words that are no date', () => {
  it.each([
    'Il se lève tôt chaque lundi.',
    'Il travaille du lundi au vendredi.',
    'À la veille de la rencontre, il se taisait.',
    'Le coût est de 2 025 euros.',
    'Il en a vendu 2024 exemplaires.',
    'Le train de 8 heures mars est plein.',
    '« Je viendrai hier », a-t-il plaisanté.',
    'Entre sept et huit personnes attendent.',
  ])('%s', (sentence) => expect(read(sentence)).toEqual([]));
});

describe('without a day of publication', () => {
  it('a weekday follows the day that the article tells, or precedes it where it looks back', () => {
    const match = 'Le Stade s’est imposé samedi 8 novembre 2025. ';
    expect(found(`${match}Il jouera encore mercredi.`, 'fr').at(-1)).toMatch(/mercredi → …\?2025-11-12/);
    expect(found(`${match}Il avait promis jeudi de gagner.`, 'fr').at(-1)).toBe('jeudi → ?2025-11-06');
  });

  it('the nearest weekday, and the month before the printed one', () => {
    const sacking = 'Le club l’a annoncé dimanche 2 mars 2025. ';
    expect(found(`${sacking}Il a perdu samedi.`, 'fr').at(-1)).toBe('samedi → ?2025-03-01');
    expect(found(`${sacking}Il avait parlé le mois dernier.`, 'fr').at(-1)).toBe(
      'le mois dernier → ?2025-02',
    );
  });

  it('what nothing dates is left open', () =>
    expect(found('Il a parlé mardi, puis hier.', 'fr')).toEqual([]));
});
