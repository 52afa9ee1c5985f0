import { describe, expect, it } from 'vitest';
import type { ArchivedPerson, ArchivedStatement, StatementFilter } from '../../src/archive/archive.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import type { Reading } from '../../src/attribution/statement.ts';
import type { IsoDay } from '../../src/text/day.ts';
import { slice } from '../../src/text/span.ts';
import { reading } from './readings.ts';

const april = reading({
  title: 'Moscou',
  published: '2025-04-04',
  text: `« La sécurité passe par la coopération », a souligné Serguei Lavrov à Moscou. Il a rappelé que la réunion de novembre 2024 à Sotchi était la première.

« L’économie suivra. Nous y croyons », a dit Abdoulaye Diop à Moscou.`,
  people: [{ name: 'Serguei Lavrov' }, { name: 'Abdoulaye Diop' }],
  statements: [
    {
      by: 'Serguei Lavrov',
      content: 'La sécurité passe par la coopération',
      date: '2025-04-03',
      place: 'Moscou',
    },
    {
      by: 'Serguei Lavrov',
      content: 'la réunion de novembre 2024 à Sotchi était la première',
      kind: 'indirect',
      date: '2025-04-03',
    },
    { by: 'Abdoulaye Diop', content: 'L’économie suivra. Nous y croyons' },
  ],
  days: { 'novembre 2024': '2024-11' },
  places: ['Moscou', 'Sotchi'],
});

const winter = reading({
  title: 'Une rencontre',
  published: '2025-01-15',
  text: `« Les mines du Mali emploient des milliers de Maliens », a dit Abdoulaye Diop en décembre. Un témoin a vu « des soldats ».`,
  people: [{ name: 'Abdoulaye Diop' }],
  statements: [
    {
      by: 'Abdoulaye Diop',
      content: 'Les mines du Mali emploient des milliers de Maliens',
      date: '2024-12',
    },
    { by: 'Un témoin', content: 'des soldats', kind: 'mixed' },
  ],
});

const undated = reading({
  title: 'Sans date',
  language: 'en',
  text: '“Partners need time,” Abdoulaye Diop said in Bamako.',
  people: [{ name: 'Abdoulaye Diop' }],
  statements: [{ by: 'Abdoulaye Diop', content: 'Partners need time', place: 'Bamako' }],
});

const archive = createArchive([winter, undated, april]);
const words = ({ statement, article }: ArchivedStatement): string =>
  statement.content
    .map((span) => slice(article.text, span))
    .join(' … ')
    .slice(0, 20);
const found = (filter?: StatementFilter): string[] => archive.statements(filter).map(words);
const person = (name: string) => {
  const match = archive.findPeople(name)[0];
  if (!match) throw new Error(`nobody called ${name}`);
  return match.person;
};
const day = (text: string): IsoDay => text as IsoDay;

describe('statements', () => {
  it('come quoted ahead of reported, newest first, those without any day last', () => {
    expect(found()).toEqual([
      'L’économie suivra. N',
      'La sécurité passe pa',
      'des soldats',
      'Les mines du Mali em',
      'Partners need time',
      'la réunion de novemb',
    ]);
  });

  it('of one person', () => {
    expect(found({ person: person('Lavrov') })).toEqual(['La sécurité passe pa', 'la réunion de novemb']);
    expect(person('Lavrov').statements.map(words)).toEqual(found({ person: person('Lavrov') }));
  });

  it('quoted or reported', () => {
    expect(found({ person: person('Lavrov'), kind: 'quoted' })).toEqual(['La sécurité passe pa']);
    expect(found({ person: person('Lavrov'), kind: 'reported' })).toEqual(['la réunion de novemb']);
  });

  it('since and until a day, both included; a month counts where any day of it may be meant', () => {
    expect(found({ since: day('2025-04-04') })).toEqual(['L’économie suivra. N']);
    expect(found({ since: day('2025-04-03'), until: day('2025-04-03') })).toEqual([
      'La sécurité passe pa',
      'la réunion de novemb',
    ]);
    expect(found({ until: day('2024-12-10') })).toEqual(['Les mines du Mali em']);
    expect(found({ since: day('2024-12-20'), until: day('2025-01-15') })).toEqual([
      'des soldats',
      'Les mines du Mali em',
    ]);
    expect(found({ since: day('1000-01-01') })).not.toContain('Partners need time');
  });

  it.each([
    ['sécurité', 'La sécurité passe pa'],
    ['securite COOPERATION', 'La sécurité passe pa'],
    ['la sécurité et les coopérations', 'La sécurité passe pa'],
    ['partner', 'Partners need time'],
    ['l’économie croyons', 'L’économie suivra. N'],
    ['malien', 'Les mines du Mali em'],
    ['mine', 'Les mines du Mali em'],
    ['Sotchi', 'la réunion de novemb'],
  ])('about %s', (about, content) => expect(found({ about })).toEqual([content]));

  it('about words that no statement holds together', () => {
    expect(found({ about: 'sécurité économie' })).toEqual([]);
    expect(found({ about: 'mal' })).toEqual([]);
  });

  it('in one article, and by their own id', () => {
    expect(found({ article: winter.article })).toEqual(['des soldats', 'Les mines du Mali em']);
    for (const { statement } of archive.statements())
      expect(archive.statement(statement.id)?.statement).toBe(statement);
    expect(archive.statement('000000000000')).toBeUndefined();
  });

  it('name an unnamed source as nobody', () => {
    const [witness] = archive.statements({ about: 'soldats' });
    expect(witness?.people).toEqual([undefined]);
  });
});

describe('sentences', () => {
  it('are found by all their words, best first', () => {
    const hits = archive.searchSentences('Diop Moscou', 5);
    expect(hits.map(({ article, paragraph, sentence }) => [article.title, paragraph, sentence])).toEqual([
      ['Moscou', 1, 1],
    ]);
    expect(archive.searchSentences('Diop', 2)).toHaveLength(2);
    expect(archive.searchSentences('le', 5)).toEqual([]);
    expect(archive.searchSentences('zzz Diop', 5)).toEqual([]);
  });
});

describe('the best statements on a subject', () => {
  it('are one person’s best, however many others match better', () => {
    const short = 'Le lithium, le lithium, le lithium';
    const others = Array.from({ length: 200 }, (_, number) =>
      reading({
        title: `Mines ${number}`,
        text: `${short}, répète Awa Ba.`,
        people: [{ name: 'Awa Ba' }],
        statements: [{ by: 'Awa Ba', content: short }],
      }),
    );
    const [older, newer] = [
      ['2024-01-01', 'Le lithium est au Mali'],
      ['2025-01-01', 'De tout ce dont nous avons parlé hier soir avec eux rien ne valait le lithium'],
    ].map(([published, content]) =>
      reading({
        title: `Entretien ${published}`,
        published: published as string,
        text: `${content}, dit Karim Sy.`,
        people: [{ name: 'Karim Sy' }],
        statements: [{ by: 'Karim Sy', content: content as string }],
      }),
    );
    const mines = createArchive([...others, older as Reading, newer as Reading]);
    const person = mines.findPeople('Karim Sy')[0]?.person as ArchivedPerson;
    const best = mines.bestStatements({ about: 'lithium', person }, 5);
    expect(best.map(({ article }) => article.title)).toEqual([
      'Entretien 2024-01-01',
      'Entretien 2025-01-01',
    ]);
  });
});

describe('re-adding', () => {
  it('the same text changes nothing', () => {
    const again = createArchive([april, april]);
    again.add(april);
    expect(again.articles).toEqual([april.article]);
    expect(again.statements()).toHaveLength(3);
    expect(again.findPlaces('Sotchi')[0]?.mentions).toHaveLength(1);
    expect(again.reading(april.article)).toBe(april);
  });
});
