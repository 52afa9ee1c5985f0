import { describe, expect, it, test } from 'vitest';
import { firstNames as englishNames } from '../../src/language/en/first-names.ts';
import { firstNames as frenchNames } from '../../src/language/fr/first-names.ts';
import { placeHomonyms, placeNames, samePlace } from '../../src/language/places.ts';
import { fold } from '../../src/text/fold.ts';

describe('one place, however it is spelled', () => {
  test.each([
    ['Moscou', 'Moscow'],
    ['Le Caire', 'Cairo'],
    ['Tombouctou', 'Timbuktu'],
    ['Addis-Abeba', 'Addis Ababa'],
    ['N’Djamena', 'Ndjamena'],
    ['Kiev', 'Kyiv'],
    ['Saint-Pétersbourg', 'St. Petersburg'],
    ['Floride', 'Florida'],
    ['Pays de Galles', 'Wales'],
    ['Tchad', 'Chad'],
    ['Côte d’Ivoire', 'Ivory Coast'],
    ['Centrafrique', 'Central African Republic'],
    ['RDC', 'Congo-Kinshasa'],
    ['Bosnie', 'Bosnia and Herzegovina'],
    ['Birmanie', 'Myanmar'],
    ['Etats-Unis', 'U.S.'],
    ['Bamako', 'BAMAKO'],
  ])('%s is %s', (french, english) => {
    expect(samePlace(french)).toBe(samePlace(english));
    for (const name of [french, english]) expect(placeNames).toContain(fold(name));
  });

  test.each([
    ['Congo', 'Congo-Brazzaville'],
    ['Congo', 'RDC'],
    ['Niger', 'Nigeria'],
    ['Guinée', 'Guinée-Bissau'],
    ['Saint-Louis', 'Port-Louis'],
  ])('%s is not %s', (one, other) => {
    expect(samePlace(one)).not.toBe(samePlace(other));
  });

  it('keeps a village that nobody listed as it is printed', () => {
    expect(samePlace('Ouro-Modi')).toBe('ouro-modi');
    expect(placeNames).not.toContain('ouro-modi');
  });

  it('knows which names of places are first names too', () => {
    const both = [...placeNames].filter((name) => englishNames.has(name) || frenchNames.has(name));
    expect(both.filter((name) => !placeHomonyms.has(name))).toEqual([]);
    for (const name of ['man', 'san', 'tours', 'nice', 'kita', 'charlotte'])
      expect(placeHomonyms).toContain(name);
  });

  it('lists no homonym that is not a place', () => {
    expect([...placeHomonyms].filter((name) => !placeNames.has(name))).toEqual([]);
  });
});
