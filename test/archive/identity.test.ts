import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import type { Reading } from '../../src/attribution/statement.ts';
import { type Named, reading } from './readings.ts';

/** An article in which one person says something. */
const said = (published: string | undefined, person: Named, words = 'Nous verrons'): Reading =>
  reading({
    title: `${person.name}, ${published}`,
    ...(published === undefined ? {} : { published }),
    text: `« ${words} », a dit ${[person.name, ...(person.roles ?? [])].join(', ')}.`,
    people: [person],
    statements: [{ by: person.name, content: words }],
  });

const bearing = (name: string, role?: string, printed: Partial<Named> = {}): Named => ({
  name,
  ...(role === undefined ? {} : { roles: [role] }),
  ...printed,
});

const people = (readings: readonly Reading[]): string[] =>
  createArchive(readings)
    .people.map(({ name, articles, id }) => `${name} × ${articles.length} ${id}`)
    .sort();

describe('one person across articles', () => {
  it('is the same full name, whatever its case, accents and hyphens', () => {
    const archive = createArchive([
      said('2025-01-02', bearing('Seydou Keïta')),
      said('2025-02-02', bearing('SEYDOU KEITA')),
      said('2025-03-02', bearing('Seydou-Keita')),
    ]);
    expect(archive.people).toHaveLength(1);
    expect(archive.people[0]?.name).toBe('Seydou Keïta');
    expect(archive.people[0]?.articles.map(({ published }) => published?.value)).toEqual([
      '2025-03-02',
      '2025-02-02',
      '2025-01-02',
    ]);
  });

  it('is not a surname alone: each article’s Diop is its own, and none is Abdoulaye Diop', () => {
    const archive = createArchive([
      said('2025-01-02', bearing('Diop')),
      said('2025-02-02', bearing('Diop')),
      said('2025-03-02', bearing('Abdoulaye Diop', undefined, { spellings: ['Abdoulaye Diop', 'Diop'] })),
    ]);
    expect(archive.people.map(({ articles }) => articles.length)).toEqual([1, 1, 1]);
    expect(archive.findPeople('Diop')).toHaveLength(3);
    expect(archive.findPeople('Abdoulaye Diop').map(({ person }) => person.name)).toEqual(['Abdoulaye Diop']);
  });

  it('is not a bare common noun: one article’s gouvernement is not the next one’s; le Kremlin is', () => {
    const institution = { kind: 'institution' } as const;
    const archive = createArchive([
      said('2025-01-02', bearing('gouvernement', undefined, institution)),
      said('2025-02-02', bearing('gouvernement', undefined, institution)),
      said('2025-01-02', bearing('Kremlin', undefined, institution)),
      said('2025-02-02', bearing('Kremlin', undefined, institution)),
    ]);
    expect(archive.findPeople('gouvernement')).toHaveLength(2);
    expect(archive.findPeople('Kremlin')).toHaveLength(1);
  });

  it('a person and an institution of one name are two', () => {
    const archive = createArchive([
      said('2025-01-02', bearing('Alassane Ouattara')),
      said('2025-01-03', bearing('Alassane Ouattara', undefined, { kind: 'institution' })),
    ]);
    expect(
      archive
        .findPeople('Alassane Ouattara')
        .map(({ person }) => person.kind)
        .sort(),
    ).toEqual(['institution', 'person']);
  });
});

describe('two of one name', () => {
  const minister = [
    said('2025-01-10', bearing('Amadou Diallo', 'ministre malien de la Santé')),
    said('2025-03-10', bearing('Amadou Diallo', 'ministre de la Santé du Mali'), 'Les vaccins arrivent'),
  ];
  const goalkeeper = [
    said('2025-02-10', bearing('Amadou Diallo', 'gardien de but guinéen'), 'Nous avons gagné'),
    said('2025-04-10', bearing('Amadou Diallo', 'gardien de but'), 'Nous avons perdu'),
  ];

  it('Amadou Diallo the minister and Amadou Diallo the goalkeeper are offered together', () => {
    const archive = createArchive([...minister, ...goalkeeper]);
    const matches = archive.findPeople('Amadou Diallo');
    expect(matches.map(({ by }) => by)).toEqual(['name', 'name']);
    expect(matches.map(({ person }) => person.roles.map(({ role }) => role.text)).sort()).toEqual([
      ['gardien de but', 'gardien de but guinéen'],
      ['ministre de la Santé du Mali', 'ministre malien de la Santé'],
    ]);
    for (const { person } of matches)
      expect(archive.findPeople(person.id).map((match) => match.person)).toEqual([person]);
  });

  it('an article that does not say which stays apart: nobody is merged by guess', () => {
    const unclear = said('2025-03-01', bearing('Amadou Diallo'), 'Je suis prêt');
    const archive = createArchive([...minister, ...goalkeeper, unclear]);
    expect(archive.findPeople('Amadou Diallo')).toHaveLength(3);
  });

  it('the id that a button kept from before the second one appeared offers both', () => {
    const archive = createArchive(minister);
    const id = archive.people[0]?.id ?? '';
    for (const article of goalkeeper) archive.add(article);
    expect(archive.findPeople(id)).toHaveLength(2);
  });

  it('an id that told two apart stays good when an older article joins', () => {
    const archive = createArchive([...minister, ...goalkeeper]);
    const ids = archive.people.map(({ id }) => id);
    archive.add(said('2024-12-01', bearing('Amadou Diallo', 'ministre malien'), 'Il faut attendre'));
    for (const id of ids) expect(archive.findPeople(id)).toHaveLength(1);
  });

  it.each([
    ['another country', 'ministre malien', 'ministre nigérien'],
    ['another trade', 'avocat', 'chanteur'],
    ['another institution', 'directeur de l’hôpital de Kayes', 'directeur de la Banque de Ségou'],
  ])('%s within a year', (_, one, other) => {
    const two = [
      said('2025-01-10', bearing('Moussa Cissé', one)),
      said('2025-06-10', bearing('Moussa Cissé', other)),
    ];
    expect(createArchive(two).people).toHaveLength(2);
  });

  it.each([
    [
      'the minister who changes office',
      'ministre de la Santé',
      '2025-01-10',
      'ministre de la Défense',
      '2025-06-10',
    ],
    ['a trade that changes over the years', 'avocat', '2019-01-10', 'ministre malien', '2024-01-10'],
    [
      'one office in other words',
      'chef de la diplomatie malienne',
      '2025-01-10',
      'ministre des Affaires étrangères',
      '2025-01-12',
    ],
    [
      'in the other language',
      'ministre malien des Affaires étrangères',
      '2025-01-10',
      'Malian foreign minister',
      '2025-01-12',
    ],
    ['an office once held', 'ancien gardien de but', '2025-01-10', 'ministre des Sports', '2025-01-12'],
    [
      'an acronym',
      'porte-parole de l’ONU',
      '2025-01-10',
      'porte-parole de l’Organisation des Nations unies',
      '2025-02-12',
    ],
    ['an envoy', 'diplomate sénégalais', '2025-01-10', 'envoyé de l’ONU pour la Libye', '2025-01-12'],
    ['no role at all', 'ministre malien', '2025-01-10', undefined, '2025-02-10'],
  ])('is still one: %s', (_, one, then, other, later) => {
    const two = [said(then, bearing('Moussa Cissé', one)), said(later, bearing('Moussa Cissé', other))];
    expect(createArchive(two).people).toHaveLength(1);
  });

  it('the order of adding changes neither who is who nor their ids', () => {
    const all = [...minister, ...goalkeeper, said(undefined, bearing('Amadou Diallo', 'ministre'))];
    const expected = people(all);
    expect(people([...all].reverse())).toEqual(expected);
    const archive = createArchive();
    for (const article of [all[2], all[0], all[4], all[3], all[1]] as Reading[]) {
      archive.add(article);
      archive.findPeople('Amadou Diallo');
    }
    expect(
      archive.people.map(({ name, articles, id }) => `${name} × ${articles.length} ${id}`).sort(),
    ).toEqual(expected);
  });

  it('a spelling variant is another person, offered together', () => {
    const archive = createArchive([
      said('2025-01-10', bearing('Sergueï Lavrov', 'chef de la diplomatie russe')),
      said('2025-01-11', bearing('Sergey Lavrov', 'Russian foreign minister')),
    ]);
    const names = (text: string): string[] => archive.findPeople(text).map(({ person }) => person.name);
    expect(names('Sergueï Lavrov')).toEqual(['Sergueï Lavrov', 'Sergey Lavrov']);
    expect(names('Sergey Lavrov')).toEqual(['Sergey Lavrov', 'Sergueï Lavrov']);
    expect(names('Lavrof').sort()).toEqual(['Sergey Lavrov', 'Sergueï Lavrov']);
  });
});

describe('what an archive tells of a person', () => {
  it('roles as printed, newest article first; spellings, the fullest first; whom they appear with', () => {
    const archive = createArchive([
      said('2019-05-02', bearing('Fatou Sow', 'avocate')),
      reading({
        published: '2024-05-02',
        text: 'Fatou Sow, ministre sénégalaise, et Awa Ba. « Oui », dit Sow. « Non », dit Awa Ba.',
        people: [
          { name: 'Fatou Sow', spellings: ['Fatou Sow', 'Sow'], roles: ['ministre sénégalaise'] },
          { name: 'Awa Ba' },
        ],
        statements: [
          { by: 'Fatou Sow', content: 'Oui' },
          { by: 'Awa Ba', content: 'Non' },
        ],
      }),
    ]);
    const fatou = archive.findPeople('Fatou Sow')[0]?.person;
    expect(fatou?.roles.map(({ role, article }) => [role.text, article.published?.value])).toEqual([
      ['ministre sénégalaise', '2024-05-02'],
      ['avocate', '2019-05-02'],
    ]);
    expect(fatou?.spellings).toEqual(['Fatou Sow', 'Sow']);
    expect(fatou?.companions.map(({ person, articles }) => [person.name, articles])).toEqual([['Awa Ba', 1]]);
    expect(fatou?.statements.map(({ article }) => article.published?.value)).toEqual([
      '2024-05-02',
      '2019-05-02',
    ]);
  });
});
