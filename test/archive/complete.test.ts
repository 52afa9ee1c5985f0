import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { reading } from './readings.ts';

const archive = createArchive([
  reading({
    title: 'La coopération en marche',
    published: '2025-04-04',
    publisher: 'Le Pays',
    byline: 'A. Sanogo',
    text: `« La coopération militaire avance », dit Serguei Lavrov, chef de la diplomatie russe. « La coopération économique aussi », dit Serguei Lavrov. « L’économie va bien », dit Abdoulaye Diop.`,
    people: [
      { name: 'Serguei Lavrov', roles: ['chef de la diplomatie russe'] },
      { name: 'Abdoulaye Diop' },
      { name: 'Ousmane N’Diaye' },
    ].filter(({ name }) => !name.includes('Diaye')),
    statements: [
      { by: 'Serguei Lavrov', content: 'La coopération militaire avance' },
      { by: 'Serguei Lavrov', content: 'La coopération économique aussi' },
      { by: 'Abdoulaye Diop', content: 'L’économie va bien' },
    ],
  }),
  reading({
    title: 'Mining dispute grows',
    language: 'en',
    published: '2025-03-01',
    publisher: 'The Daily',
    text: '“Gold is ours,” Ousmane N’Diaye said.',
    people: [{ name: 'Ousmane N’Diaye' }],
    statements: [{ by: 'Ousmane N’Diaye', content: 'Gold is ours' }],
  }),
]);
const people = (typed: string): string[] => archive.completePeople(typed, 9).map(({ name }) => name);

describe('completion', () => {
  it('offers the most quoted before the first letter', () => {
    expect(people('')).toEqual(['Serguei Lavrov', 'Abdoulaye Diop', 'Ousmane N’Diaye']);
    expect(archive.completePeople('', 1)).toHaveLength(1);
  });

  it.each([
    ['lav', 'Serguei Lavrov'],
    ['SERG LAV', 'Serguei Lavrov'],
    ['diplo', 'Serguei Lavrov'],
    ['Lavrof', 'Serguei Lavrov'],
    ['Lvrov', 'Serguei Lavrov'],
    ['Larvov', 'Serguei Lavrov'],
    ['Lavvr', 'Serguei Lavrov'],
    ['ndiay', 'Ousmane N’Diaye'],
    ['n’di', 'Ousmane N’Diaye'],
    ['abdoulaye d', 'Abdoulaye Diop'],
  ])('%s offers %s', (typed, name) => expect(people(typed)).toEqual([name]));

  it('offers no common noun that nobody quotes, where there is somebody', () => {
    const ministry = createArchive([
      reading({
        title: 'Visite',
        published: '2025-04-04',
        text: '« Oui », dit Minata Diallo, du ministère. Le ministère se tait.',
        people: [{ name: 'Minata Diallo' }, { name: 'ministère', kind: 'institution' }],
        statements: [{ by: 'Minata Diallo', content: 'Oui' }],
      }),
    ]);
    expect(ministry.completePeople('min', 9).map(({ name }) => name)).toEqual(['Minata Diallo']);
    expect(ministry.completePeople('minist', 9).map(({ name }) => name)).toEqual(['ministère']);
  });

  it('offers articles by title, byline and publisher, the newest first', () => {
    const titles = (typed: string): string[] => archive.completeArticles(typed, 9).map(({ title }) => title);
    expect(titles('')).toEqual(['La coopération en marche', 'Mining dispute grows']);
    expect(titles('cooperat')).toEqual(['La coopération en marche']);
    expect(titles('daily min')).toEqual(['Mining dispute grows']);
    expect(titles('sanogo')).toEqual(['La coopération en marche']);
    expect(archive.findArticles('mining dispute GROWS').map(({ title }) => title)).toEqual(titles('mining'));
    expect(archive.findArticles(archive.articles[1]?.id ?? '')).toEqual([archive.articles[1]]);
    expect(archive.findArticles('')).toEqual([]);
  });

  it('offers topics as printed, the commonest first; after a first word those that stand with it', () => {
    expect(archive.completeTopics('', 1)).toEqual(['coopération']);
    expect(archive.completeTopics('econ', 9)).toEqual(['économie', 'économique']);
    expect(archive.completeTopics('coopération mil', 9)).toEqual(['coopération militaire']);
    expect(archive.completeTopics('coopération gol', 9)).toEqual([]);
    expect(archive.completeTopics('ecnomie', 9)).toEqual(['économie']);
    expect(archive.completeTopics('est', 9)).toEqual([]);
  });

  it('offers no word that only tells of speaking or counting, and first what titles name', () => {
    const told = createArchive([
      reading({
        title: 'Talks in Accra',
        language: 'en',
        text: 'Kofi Mensah said he told two ministers that they added three years of trouble to the talks.',
        people: [{ name: 'Kofi Mensah' }],
        statements: [
          {
            by: 'Kofi Mensah',
            kind: 'indirect',
            content: 'he told two ministers that they added three years of trouble to the talks',
          },
        ],
      }),
    ]);
    expect(told.completeTopics('', 9)).toEqual(['talks', 'ministers', 'trouble']);
    expect(told.completeTopics('tol', 9)).toEqual([]);
  });
});
