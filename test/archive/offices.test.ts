import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { reading } from './readings.ts';

const archive = createArchive([
  reading({
    title: 'Conseil des ministres',
    text: `Les ministres Abdou Sangaré et Awa Keïta, ministre de la Santé, étaient à Bamako. Ali Touré, maire de la Commune VI, et Fanta Sow, présidente du tribunal, aussi. La ville de Bamako se tait. Yero Ba, président du club, applaudit. Le directeur de l’hôpital de Bamako, Issa Koné, a salué l’accord.`,
    people: [
      { name: 'Abdou Sangaré', roles: ['ministres'] },
      { name: 'Awa Keïta', roles: ['ministre de la Santé'] },
      { name: 'Ali Touré', roles: ['maire de la Commune VI'] },
      { name: 'Fanta Sow', roles: ['présidente du tribunal'] },
      { name: 'Yero Ba', roles: ['président du club'] },
      { name: 'ville de Bamako', kind: 'institution' },
      { name: 'Issa Koné', roles: ['directeur de l’hôpital de Bamako'] },
    ],
    statements: [],
  }),
  reading({
    title: 'Town hall',
    text: `Mayor Jane Poole met foreign minister Bob Stone.`,
    people: [
      { name: 'Jane Poole', roles: ['Mayor'] },
      { name: 'Bob Stone', roles: ['foreign minister'] },
    ],
    statements: [],
  }),
]);

const found = (typed: string): string[] =>
  archive
    .findPeople(typed)
    .map(({ person }) => person.name)
    .sort();

describe('an office is found', () => {
  it.each([
    ['ministre', ['Abdou Sangaré', 'Awa Keïta', 'Bob Stone']],
    ['les ministres', ['Abdou Sangaré', 'Awa Keïta', 'Bob Stone']],
    ['ministers', ['Abdou Sangaré', 'Awa Keïta', 'Bob Stone']],
    ['le maire', ['Ali Touré', 'Jane Poole']],
    ['the mayors', ['Ali Touré', 'Jane Poole']],
    ['health minister', ['Awa Keïta']],
    ['ministre étranger', ['Bob Stone']],
    ['président', ['Fanta Sow', 'Yero Ba']],
    ['la présidente', ['Fanta Sow']],
    ['maire Touré', ['Ali Touré']],
  ])('%s', (typed, names) => expect(found(typed)).toEqual(names));

  it('but the mayor of a town is neither the town nor somebody else’s hospital', () => {
    expect(found('maire de Bamako')).toEqual([]);
    expect(found('Monsieur le maire Touré')).toEqual(['Ali Touré']);
  });

  it('a small word tells nothing of a role: *de Touré* is a name', () => {
    expect(archive.findPeople('de Touré').map(({ by }) => by)).toEqual(['part']);
  });
});
