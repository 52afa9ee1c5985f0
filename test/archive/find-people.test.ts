import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { reading } from './readings.ts';

const moscow = reading({
  title: 'Moscou : consultations AES-Russie',
  published: '2025-04-04',
  text: `« Nous sommes ici », a expliqué le chef de la diplomatie malienne Abdoulaye Diop.

Les ministres Bakary Yaou Sangaré et Karamoko Jean-Marie Traoré ont indiqué l’importance de la méthode.

« La création de l’Alliance reflète la détermination de vos pays », a souligné Serguei Lavrov, chef de la diplomatie russe.`,
  people: [
    { name: 'Abdoulaye Diop', spellings: ['Abdoulaye Diop'], roles: ['chef de la diplomatie malienne'] },
    { name: 'Bakary Yaou Sangaré' },
    { name: 'Karamoko Jean-Marie Traoré' },
    {
      name: 'Serguei Lavrov',
      spellings: ['Serguei Lavrov', 'Lavrov'],
      roles: ['chef de la diplomatie russe'],
    },
  ],
  statements: [
    { by: 'Abdoulaye Diop', content: 'Nous sommes ici' },
    {
      by: ['Bakary Yaou Sangaré', 'Karamoko Jean-Marie Traoré'],
      content: 'l’importance de la méthode',
      kind: 'indirect',
    },
    { by: 'Serguei Lavrov', content: 'La création de l’Alliance reflète la détermination de vos pays' },
  ],
});

const dakar = reading({
  title: 'Dakar en bref',
  published: '2025-03-01',
  text: `« Je pars », a dit Ousmane N’Diaye. Amadou Ba, Macky Sy, Aly Ly et Seydou Keïta étaient là.`,
  people: [
    { name: 'Ousmane N’Diaye' },
    { name: 'Amadou Ba' },
    { name: 'Macky Sy' },
    { name: 'Aly Ly' },
    { name: 'Seydou Keïta' },
  ],
  statements: [{ by: 'Ousmane N’Diaye', content: 'Je pars' }],
});

const archive = createArchive([moscow, dakar]);
const found = (text: string): string[] =>
  archive.findPeople(text).map(({ person, by }) => `${person.name}, ${by}`);

describe('a person is found by what a journalist types', () => {
  it.each([
    ['lavrov', 'Serguei Lavrov, part'],
    ['Serguei Lavrov', 'Serguei Lavrov, name'],
    ['SERGUEI LAVROV', 'Serguei Lavrov, name'],
    ['Sergueï Lavrov', 'Serguei Lavrov, name'],
    ['Lavrov Serguei', 'Serguei Lavrov, part'],
    ['Sergey Lavrov', 'Serguei Lavrov, likeness'],
    ['Lavrof', 'Serguei Lavrov, likeness'],
    ['Lavroff', 'Serguei Lavrov, likeness'],
    ['traore', 'Karamoko Jean-Marie Traoré, part'],
    ['Jean-Marie Traoré', 'Karamoko Jean-Marie Traoré, part'],
    ['jean marie traore', 'Karamoko Jean-Marie Traoré, part'],
    ['chef de la diplomatie malienne', 'Abdoulaye Diop, role'],
    ['le chef de la diplomatie malienne', 'Abdoulaye Diop, role'],
    ['M. Diop', 'Abdoulaye Diop, part'],
    ['Mr Lavrov', 'Serguei Lavrov, part'],
    ['Diop chef de la diplomatie', 'Abdoulaye Diop, role'],
    ['Ndiaye', 'Ousmane N’Diaye, part'],
    ['NDIAYE', 'Ousmane N’Diaye, part'],
    ["n'diaye", 'Ousmane N’Diaye, part'],
    ['Ousmane Ndiaye', 'Ousmane N’Diaye, name'],
    ['Ba', 'Amadou Ba, part'],
    ['Sy', 'Macky Sy, part'],
    ['ly', 'Aly Ly, part'],
    ['Keita', 'Seydou Keïta, part'],
    ['KEÏTA', 'Seydou Keïta, part'],
  ])('%s', (typed, match) => expect(found(typed)).toEqual([match]));

  it.each(['Macron', 'Si', 'Bo', '', '  ', '?!', 'le'])('nobody for “%s”', (typed) =>
    expect(found(typed)).toEqual([]),
  );

  it('by the id that a choice carries', () => {
    for (const person of archive.people) {
      expect(person.id).toMatch(/^[0-9a-f]{12}$/);
      expect(archive.findPeople(person.id)).toEqual([{ person, by: 'id' }]);
    }
  });

  it.each(['what did Lavrov say', 'que dit Lavrov', '@Lavrov', '**lavrov**', 'LAVROV !!'])(
    'in haste: “%s”',
    (typed) => expect(archive.findPeople(typed).map(({ person }) => person.name)).toEqual(['Serguei Lavrov']),
  );

  it.each(['Medvedev', 'Lavrinenko', 'Serguei Medvedev', 'Zelensky'])(
    'but no other name than “%s” is offered',
    (typed) => {
      expect(archive.findPeople(typed)).toEqual([]);
      expect(archive.nearestPeople(typed, 5)).toEqual([]);
    },
  );

  it('and where nobody fits, the nearest names are offered', () => {
    expect(archive.findPeople('Lavrrow')).toEqual([]);
    for (const typed of ['Lavrrow', 'Serguei Lavrrow', 'what did Lavrov say about peace'])
      expect(archive.nearestPeople(typed, 1).map(({ name }) => name)).toEqual(['Serguei Lavrov']);
  });
});

describe('a role that nobody has', () => {
  it.each(['le maire', 'maire', 'mayor', 'The Mayor'])('%s: is nobody’s name misspelt', (typed) => {
    expect(found(typed)).toEqual([]);
    expect(archive.nearestPeople(typed, 5)).toEqual([]);
  });

  it('is found by name where it is one', () => {
    const named = createArchive([
      reading({
        title: 'Élections',
        published: '2025-03-01',
        text: '« Oui », a dit Paul Maire.',
        people: [{ name: 'Paul Maire' }],
        statements: [{ by: 'Paul Maire', content: 'Oui' }],
      }),
    ]);
    expect(named.findPeople('maire').map(({ person }) => person.name)).toEqual(['Paul Maire']);
  });
});
