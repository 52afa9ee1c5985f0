import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { describeReading } from '../../src/reading-json.ts';
import type { IsoDay } from '../../src/text/day.ts';
import { compare } from '../evaluate/compare.ts';
import { missesOf } from '../evaluate/evaluate.ts';
import { folderOf } from '../evaluate/floors.ts';
import { type GoldArticle, goldArticles } from '../evaluate/gold.ts';

const aes = goldArticles(folderOf('dev')).find(({ name }) => name === 'aes-russie') as GoldArticle;

type Replacements = readonly (readonly [printed: string, instead: string])[];

/** The same events elsewhere: every name, role, place and day is another one, in the text and in what is to be found. */
function elsewhere(replacements: Replacements): GoldArticle {
  const replace = (text: string): string =>
    replacements.reduce((replaced, [printed, instead]) => {
      expect(aes.text + JSON.stringify(aes.gold), `“${printed}” to replace`).toContain(printed);
      return replaced.replaceAll(printed, instead);
    }, text);
  return { name: 'elsewhere', text: replace(aes.text), gold: JSON.parse(replace(JSON.stringify(aes.gold))) };
}

const ankara: Replacements = [
  ['Serguei Lavrov', 'Mehmet Yilmaz'],
  ['Abdoulaye Diop', 'Régis Onanga'],
  ['Bakary Yaou Sangaré', 'Denis Christel Makosso'],
  ['Karamoko Jean-Marie Traoré', 'Mahamat Jean-Paul Djimta'],
  ['A. Sanogo', 'P. Ndong'],
  ['chef de la diplomatie russe', 'ministre turc du Commerce'],
  ['chef de la diplomatie malienne', 'ministre gabonais du Commerce'],
  ['ministres des Affaires étrangères', 'ministres du Commerce'],
  ['homologue russe', 'homologue turc'],
  ['partenaire russe', 'partenaire turc'],
  ['partie russe', 'partie turque'],
  ['présidence malienne', 'présidence gabonaise'],
  ['du Mali, du Niger et du Burkina', 'du Gabon, du Congo et du Tchad'],
  ['Confédération', 'Communauté'],
  ['États du Sahel', 'États du Golfe'],
  ['Etats du Sahel', 'Etats du Golfe'],
  ['Alliance', 'Organisation'],
  ['AES', 'OEG'],
  ['Fédération de Russie', 'République de Turquie'],
  ['Russie', 'Turquie'],
  ['Moscou', 'Ankara'],
  ['Sotchi', 'Antalya'],
  ['les 3 et 4 avril', 'les 13 et 14 mai'],
  ['hier jeudi 3 avril', 'hier mardi 13 mai'],
  ['le 02 avril', 'le 12 mai'],
  ['novembre 2024', 'octobre 2024'],
  ['2025-04-04', '2025-05-14'],
  ['2025-04-03', '2025-05-13'],
  ['2025-04-02', '2025-05-12'],
];

const amman: Replacements = [
  ['Serguei Lavrov', 'Hassan Al-Khatib'],
  ['Abdoulaye Diop', 'Ibrahim Saïd Mzé'],
  ['Bakary Yaou Sangaré', 'Tendai Moyo'],
  ['Karamoko Jean-Marie Traoré', 'Paulo dos Santos'],
  ['A. Sanogo', 'Claire Mercier'],
  ['chef de la diplomatie russe', 'chef du gouvernement jordanien'],
  ['chef de la diplomatie malienne', 'chef du gouvernement comorien'],
  ['ministres des Affaires étrangères', 'chefs de gouvernement'],
  ['trois ministres', 'trois Premiers ministres'],
  ['homologue russe', 'homologue jordanien'],
  ['partenaire russe', 'partenaire jordanien'],
  ['partie russe', 'partie jordanienne'],
  ['présidence malienne', 'présidence comorienne'],
  ['du Mali, du Niger et du Burkina', 'des Comores, du Zimbabwe et du Mozambique'],
  ['Confédération', 'Coopération'],
  ['États du Sahel', 'États du Canal'],
  ['Etats du Sahel', 'Etats du Canal'],
  ['Alliance', 'Entente'],
  ['AES', 'ECO'],
  ['Fédération de Russie', 'monarchie de Jordanie'],
  ['Russie', 'Jordanie'],
  ['Moscou', 'Amman'],
  ['Sotchi', 'Aqaba'],
  ['les 3 et 4 avril', 'les 17 et 18 septembre'],
  ['hier jeudi 3 avril', 'hier mercredi 17 septembre'],
  ['le 02 avril', 'le 16 septembre'],
  ['novembre 2024', 'mars 2024'],
  ['2025-04-04', '2025-09-18'],
  ['2025-04-03', '2025-09-17'],
  ['2025-04-02', '2025-09-16'],
];

/** What is missed, invented or wrong: nothing at all, of thirteen statements. */
function faultsOf(article: GoldArticle): string[] {
  const read = readArticle(article.text, { origin: 'article.txt', received: '2040-01-01' as IsoDay });
  const outcomes = compare(article, describeReading(attribute(read)).statements);
  expect(article.gold.statements).toHaveLength(13);
  return missesOf({ article, outcomes });
}

describe('the first article', () => {
  it('has its thirteen statements, each with its speaker, day and place, and no other', () => {
    expect(faultsOf(aes)).toEqual([]);
  });

  it('is read as well where ministers of trade meet in Ankara in May', () => {
    expect(faultsOf(elsewhere(ankara))).toEqual([]);
  });

  it('is read as well where heads of government meet in Amman in September', () => {
    expect(faultsOf(elsewhere(amman))).toEqual([]);
  });
});
