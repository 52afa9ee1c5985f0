import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/archive/create-archive.ts';
import { placeName } from '../../src/archive/place-name.ts';
import type { IsoDay } from '../../src/text/day.ts';
import { slice } from '../../src/text/span.ts';
import { reading } from './readings.ts';

const french = reading({
  title: 'AES-Russie',
  published: '2025-04-04',
  text: `Les ministres ont séjourné les 3 et 4 avril à Moscou. « Nous sommes prêts », a dit Serguei Lavrov dans la capitale. Serguei Lavrov a rappelé que la dernière rencontre était en novembre 2024 à Sotchi. Les trois ministres se sont vus à huis clos le 2 avril.`,
  people: [{ name: 'Serguei Lavrov' }],
  statements: [
    { by: 'Serguei Lavrov', content: 'Nous sommes prêts', place: 'Moscou', date: '2025-04-03' },
    {
      by: 'Serguei Lavrov',
      content: 'la dernière rencontre était en novembre 2024 à Sotchi',
      kind: 'indirect',
    },
  ],
  days: {
    'les 3 et 4 avril': '2025-04-03/2025-04-04',
    'novembre 2024': '2024-11',
    'le 2 avril': '2025-04-02',
  },
  places: ['Moscou', 'Sotchi'],
});

const english = reading({
  title: 'Talks',
  language: 'en',
  published: '2025-05-01',
  text: 'Talks resumed in Moscow on 30 April. Nothing else happened in Cape Town.',
  days: { '30 April': '2025-04-30' },
  places: ['Moscow', 'Cape Town'],
});

const archive = createArchive([french, english]);

describe('a place', () => {
  it.each(['Moscow', 'moscou', 'MOSCOU', 'Moscov'])('%s finds Moscow under both its names', (typed) => {
    const [place, ...others] = archive.findPlaces(typed);
    expect(others).toEqual([]);
    expect([...(place?.spellings ?? [])].sort()).toEqual(['Moscou', 'Moscow']);
    expect(archive.findPlaces(place?.id ?? '')).toEqual([place]);
  });

  it('keeps what was said there apart from what happened there', () => {
    const [sotchi] = archive.findPlaces('Sotchi');
    expect(sotchi?.statements).toEqual([]);
    const [mention] = sotchi?.mentions ?? [];
    const sentence = french.article.paragraphs[mention?.paragraph ?? -1]?.sentences[mention?.sentence ?? -1];
    expect(sentence && slice(french.article.text, sentence)).toContain('la dernière rencontre');
    const [moscow] = archive.findPlaces('Moscou');
    expect(moscow?.statements).toHaveLength(1);
    expect(moscow?.mentions.map(({ article }) => article.title)).toEqual(['Talks', 'AES-Russie']);
  });

  it('is not told of by a bare dateline, and stands in the answer as names are written', () => {
    const [segou, ...others] = createArchive([
      reading({
        title: 'Baccalauréat',
        text: `SEGOU, 16 juin 2025 (AMAP) – « Tolérance zéro », a dit Amadou Sissoko. Le ministre quitte Ségou mardi.`,
        people: [{ name: 'Amadou Sissoko' }],
        statements: [{ by: 'Amadou Sissoko', content: 'Tolérance zéro', place: 'SEGOU' }],
        places: ['SEGOU', 'Ségou'],
      }),
    ]).findPlaces('segou');
    expect(others).toEqual([]);
    expect(segou).toMatchObject({ name: 'Ségou', spellings: ['Ségou'] });
    expect(segou?.statements).toHaveLength(1);
    expect(segou?.mentions.map(({ sentence }) => sentence)).toEqual([1]);
  });

  it.each([
    ['MILWAUKEE', 'Milwaukee'],
    ['OUAGADOUGOU', 'Ouagadougou'],
    ['GAO', 'Gao'],
    ['CHALON-SUR-SAÔNE', 'Chalon-sur-Saône'],
    ['HARLAN CITY', 'Harlan City'],
    ['COEUR D’ALENE', 'Coeur d’Alene'],
    ['RDC', 'RDC'],
    ['U.S.', 'U.S.'],
    ['Moscou', 'Moscou'],
    ['the White House', 'the White House'],
  ])('%s is written %s', (printed, written) => expect(placeName(printed)).toBe(written));

  it('is completed by any of its words, and found by a part or with a slip', () => {
    const completed = (typed: string) => archive.completePlaces(typed, 9).map(({ name }) => name);
    expect(completed('town')).toEqual(['Cape Town']);
    expect(completed('sot')).toEqual(['Sotchi']);
    expect(completed('')).toHaveLength(3);
    expect(archive.findPlaces('Sotchy').map(({ name }) => name)).toEqual(['Sotchi']);
    expect(archive.findPlaces('Tokyo')).toEqual([]);
    expect(archive.findPlaces('')).toEqual([]);
  });
});

describe('events', () => {
  const days = (filter: Parameters<typeof archive.timeline>[0] = {}): string[] =>
    archive
      .timeline(filter, { most: 9, mostADay: 9 })
      .latest.flatMap(({ date, events }) => events.map(() => date));

  it('are the days that articles name, oldest first', () => {
    expect(days()).toEqual(['2024-11', '2025-04-02', '2025-04-03/2025-04-04', '2025-04-30']);
  });

  it('are narrowed by day, words and a person whom the sentence names', () => {
    expect(days({ since: '2025-04-04' as IsoDay, until: '2025-04-20' as IsoDay })).toEqual([
      '2025-04-03/2025-04-04',
    ]);
    expect(days({ since: '2024-11-15' as IsoDay, until: '2024-11-20' as IsoDay })).toEqual(['2024-11']);
    expect(days({ about: 'huis clos' })).toEqual(['2025-04-02']);
    const lavrov = archive.findPeople('Lavrov')[0]?.person;
    expect(lavrov && days({ person: lavrov })).toEqual(['2024-11']);
  });
});
