import { describe, expect, it, test } from 'vitest';
import { feminine, nouns, plural } from '../../../src/language/fr/nouns.ts';

describe('the endings of French nouns', () => {
  test.each([
    ['député', 'députée'],
    ['sénateur', 'sénatrice'],
    ['chercheur', 'chercheuse'],
    ['infirmier', 'infirmière'],
    ['gardien', 'gardienne'],
    ['patron', 'patronne'],
    ['sportif', 'sportive'],
    ['malien', 'malienne'],
    ['allemand', 'allemande'],
    ['belge', 'belge'],
    ['nîmois', 'nîmoise'],
  ])('%s, %s', (masculine, expected) => {
    expect(feminine(masculine)).toBe(expected);
  });

  test.each([
    ['ministre', 'ministres'],
    ['général', 'généraux'],
    ['bureau', 'bureaux'],
    ['neveu', 'neveux'],
    ['porte-parole', 'porte-parole'],
    ['sans-papiers', 'sans-papiers'],
    ['avis', 'avis'],
    ['voix', 'voix'],
  ])('un %s, des %s', (singular, expected) => {
    expect(plural(singular)).toBe(expected);
  });
});

describe('a table of nouns', () => {
  const table = nouns({
    pairs: 'élu auteur:auteure/autrice',
    masculine: 'taximan:taximen gens:gens héros',
    any: 'ministre',
  });

  it('writes out both genders and both numbers of a pair', () => {
    expect(table.get('elu')).toEqual({ lemma: 'élu', gender: 'masculine', number: 'singular' });
    expect(table.get('elues')).toEqual({ lemma: 'élu', gender: 'feminine', number: 'plural' });
  });

  it('takes every feminine that is in use', () => {
    expect(table.get('auteures')?.gender).toBe('feminine');
    expect(table.get('autrice')?.lemma).toBe('auteur');
  });

  it('takes what does not change for one, and what is only said of many for many', () => {
    expect(table.get('heros')?.number).toBe('singular');
    expect(table.get('gens')?.number).toBe('plural');
    expect(table.get('taximen')).toEqual({ lemma: 'taximan', gender: 'masculine', number: 'plural' });
  });

  it('leaves the gender of a word for both to what stands around it', () => {
    expect(table.get('ministres')?.gender).toBe('any');
  });
});
