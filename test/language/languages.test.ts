import { describe, expect, it, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { fold } from '../../src/text/fold.ts';

const { fr, en } = languages;

describe('who speaks in French', () => {
  test.each([
    ['la présidente', 'présidente', 'président', 'feminine', 'singular'],
    ['les députées', 'députées', 'député', 'feminine', 'plural'],
    ['une sénatrice', 'sénatrice', 'sénateur', 'feminine', 'singular'],
    ['des éleveurs', 'éleveurs', 'éleveur', 'masculine', 'plural'],
    ['la cheffe de file', 'cheffe', 'chef', 'feminine', 'singular'],
    ['la procureure', 'procureure', 'procureur', 'feminine', 'singular'],
    ['le porte-parole', 'porte-parole', 'porte-parole', 'any', 'singular'],
    ['les généraux', 'généraux', 'général', 'masculine', 'plural'],
    ['des transporteurs', 'transporteurs', 'transporteur', 'masculine', 'plural'],
    ['une riveraine', 'riveraine', 'riverain', 'feminine', 'singular'],
    ['le sélectionneur', 'sélectionneur', 'sélectionneur', 'masculine', 'singular'],
    ['la griotte', 'griotte', 'griot', 'feminine', 'singular'],
    ['un témoin', 'témoin', 'témoin', 'any', 'singular'],
    ['une source', 'source', 'source', 'feminine', 'singular'],
    ['les gens', 'gens', 'gens', 'masculine', 'plural'],
  ])('%s', (_phrase, word, lemma, gender, number) => {
    expect(fr.nouns.roles.get(fold(word))).toEqual({ lemma, gender, number });
  });

  test.each(['ancien', 'jeune', 'principal', 'premier', 'même'])('%s stands before who speaks', (word) => {
    for (const table of [fr.nouns.roles, fr.nouns.kin, fr.nouns.institutions, fr.nouns.documents])
      expect(table.has(fold(word))).toBe(false);
  });

  test.each([
    ['le ministre russe', 'russe', 'RU'],
    ['la diplomatie malienne', 'malienne', 'ML'],
    ['l’Argentin', 'Argentin', 'AR'],
    ['les troupes nigérianes', 'nigérianes', 'NG'],
    ['l’armée nigérienne', 'nigérienne', 'NE'],
    ['les autorités turques', 'turques', 'TR'],
    ['la présidence sud-africaine', 'sud-africaine', 'ZA'],
    ['le camp grec', 'grec', 'GR'],
    ['une habitante bamakoise', 'bamakoise', 'ML'],
  ])('%s', (_phrase, word, code) => {
    expect(fr.nouns.demonyms.get(fold(word))).toBe(code);
  });

  test.each([
    ['Sergueï', 'masculine'],
    ['Fatoumata', 'feminine'],
    ['Abdoulaye', 'masculine'],
    ['Aïssata', 'feminine'],
    ['Ousmane', 'masculine'],
    ['Ndèye', 'feminine'],
    ['Jinping', 'masculine'],
    ['Jean', 'masculine'],
    ['Camille', 'any'],
  ])('%s', (name, gender) => {
    expect(fr.firstNames.get(fold(name))).toBe(gender);
  });

  it('tells another gender than English where the languages do', () => {
    expect(fr.firstNames.get('laurence')).toBe('feminine');
    expect(en.firstNames.get('laurence')).toBe('any');
    expect(en.firstNames.has('said')).toBe(false);
  });

  it('reads a title with or without its full stop’s letters', () => {
    expect(fr.titles.get('mme')).toBe('feminine');
    expect(fr.titles.get('el hadj')).toBe('masculine');
    expect(fr.titles.get('me')).toBe('any');
    expect(fr.titles.has('cheick')).toBe(false);
  });
});

describe.each(Object.values(languages))('the tables of $code', ({ code, nouns, firstNames, titles }) => {
  const tables = Object.entries({ ...nouns, firstNames, titles });

  test.each(tables)('%s: every key is folded', (_name, table) => {
    expect([...table.keys()].filter((key) => key !== fold(key) || key === '')).toEqual([]);
  });

  it('gives every form a lemma that is a form itself, unless it is only said of many', () => {
    for (const table of [nouns.roles, nouns.kin, nouns.institutions, nouns.documents])
      for (const [form, { lemma }] of table) expect(table.has(fold(lemma)), form).toBe(true);
  });

  it('reads a noun of two tables alike in both', () => {
    const all = [nouns.roles, nouns.kin, nouns.institutions, nouns.documents];
    const conflicts = all.flatMap((table, index) =>
      all
        .slice(index + 1)
        .flatMap((other) =>
          [...table].filter(([form, { number }]) => (other.get(form)?.number ?? number) !== number),
        ),
    );
    // *Staff say*, *the staff is*: the one noun that is many as people and one as a body.
    expect(conflicts.map(([form]) => form)).toEqual(code === 'en' ? ['staff'] : []);
  });

  it('names every country with an ISO code', () => {
    const names = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
    expect([...new Set(nouns.demonyms.values())].filter((country) => !names.of(country))).toEqual([]);
  });

  it('has few first names that are roles', () => {
    const known = {
      fr: ['reine', 'pape', 'duc', 'marquise'],
      en: ['christian', 'dean', 'earl', 'victor', 'marine'],
    }[code];
    expect([...firstNames.keys()].filter((name) => nouns.roles.has(name) && !known.includes(name))).toEqual(
      [],
    );
  });
});
