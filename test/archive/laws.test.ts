import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchivedStatement, StatementFilter } from '../../src/archive/archive.ts';
import { createArchive } from '../../src/archive/create-archive.ts';
import type { Reading } from '../../src/attribution/statement.ts';
import type { IsoDay } from '../../src/text/day.ts';
import { reading, type Said } from './readings.ts';

const names = ['Amadou Diallo', 'Awa Ba', 'Ousmane N’Diaye', 'Karamoko Jean-Marie Traoré', 'Diop', 'Sy'];
const topics = ['la sécurité', 'les mines', 'l’eau potable', 'une école fermée', 'l’or du Mali'];
const cities = ['Bamako', 'Moscou', 'Dakar'];
const days = ['2024-11', '2025-01-15', '2025-04-03/2025-04-04', '2025-04-03', undefined];

const said = fc.record({
  by: fc.constantFrom(...names),
  topic: fc.constantFrom(...topics),
  kind: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
  date: fc.constantFrom(...days),
  place: fc.constantFrom(undefined, ...cities),
});

/** Articles with a few statements each, every one in a sentence of its own. */
const articles: fc.Arbitrary<Reading[]> = fc
  .array(
    fc.record({
      published: fc.constantFrom('2025-04-04', '2025-01-16', undefined),
      role: fc.constantFrom('ministre malien', 'gardien de but', undefined),
      said: fc.array(said, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((told) =>
    told.map((one, number) => {
      const lines = one.said.map(({ by, topic, place }, index) => {
        const at = place ? ` à ${place}` : '';
        return `${by}${index === 0 && one.role ? `, ${one.role},` : ''} a parlé${at} du point ${number}.${index} : ${topic}.`;
      });
      return reading({
        title: `Article ${number}`,
        ...(one.published === undefined ? {} : { published: one.published }),
        text: lines.join('\n\n'),
        people: [...new Set(one.said.map(({ by }) => by))].map((name) => ({
          name,
          roles: name === one.said[0]?.by && one.role ? [one.role] : [],
        })),
        statements: one.said.map(
          ({ by, topic, kind, date, place }, index): Said => ({
            by,
            kind,
            content: `du point ${number}.${index} : ${topic}`,
            ...(date === undefined ? {} : { date }),
            ...(place === undefined ? {} : { place }),
          }),
        ),
      });
    }),
  );

const ids = (statements: readonly ArchivedStatement[]): string[] =>
  statements.map(({ statement }) => statement.id);

const all = (readings: readonly Reading[]): string[] =>
  readings.flatMap(({ statements }) => statements.map(({ id }) => id)).sort();

describe('laws of an archive', () => {
  it('every statement is found by its speaker’s name, by its id, in its article, and once in all', () => {
    void fc.assert(
      fc.property(articles, (readings) => {
        const archive = createArchive(readings);
        expect(ids(archive.statements()).sort()).toEqual(all(readings));
        for (const { article, statements } of readings)
          for (const { id, speakers } of statements) {
            const found = archive
              .findPeople(speakers[0]?.name ?? '')
              .flatMap(({ person }) => ids(archive.statements({ person })));
            expect(found).toContain(id);
            expect(archive.statement(id)?.article).toBe(article);
            expect(ids(archive.statements({ article }))).toContain(id);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('a filter of several parts lets through what each of its parts does, in the same order', () => {
    const parts = fc.record({
      who: fc.constantFrom(undefined, ...names),
      where: fc.constantFrom(undefined, ...cities),
      about: fc.constantFrom(undefined, 'mine', 'securite', 'or', 'école fermée'),
      since: fc.constantFrom(undefined, '2024-11-20', '2025-04-04'),
      until: fc.constantFrom(undefined, '2024-11-01', '2025-04-03'),
      kind: fc.constantFrom(undefined, 'quoted' as const, 'reported' as const),
    });
    void fc.assert(
      fc.property(articles, parts, (readings, { who, where, about, since, until, kind }) => {
        const archive = createArchive(readings);
        const person = who === undefined ? undefined : archive.findPeople(who)[0]?.person;
        const place = where === undefined ? undefined : archive.findPlaces(where)[0];
        const filters: StatementFilter[] = [
          ...(person ? [{ person }] : []),
          ...(place ? [{ place }] : []),
          ...(about ? [{ about }] : []),
          ...(since ? [{ since: since as IsoDay }] : []),
          ...(until ? [{ until: until as IsoDay }] : []),
          ...(kind ? [{ kind }] : []),
        ];
        const whole = ids(archive.statements(Object.assign({}, ...filters)));
        const each = filters.map((filter) => new Set(ids(archive.statements(filter))));
        expect(whole).toEqual(ids(archive.statements()).filter((id) => each.every((found) => found.has(id))));
      }),
      { numRuns: 120 },
    );
  });

  it('what is counted, ranked or put on a timeline is what is found, whatever was added last', () => {
    const about = fc.constantFrom('mine', 'securite', 'or', 'école fermée');
    void fc.assert(
      fc.property(articles, about, fc.nat(5), (readings, about, limit) => {
        const archive = createArchive(readings.slice(1));
        archive.statements();
        if (readings[0]) archive.add(readings[0]);
        const found = archive.statements({ about });
        const tally = archive.tally({ about });
        expect(tally).toMatchObject({
          statements: found.length,
          direct: found.filter(({ statement }) => statement.kind === 'direct').length,
          articles: new Set(found.map(({ article }) => article)).size,
        });
        const ranked = ids(archive.bestStatements({ about }, found.length));
        expect([...ranked].sort()).toEqual(ids(found).sort());
        expect(ids(archive.bestStatements({ about }, limit))).toEqual(ranked.slice(0, limit));
        expect(ids(createArchive(readings.toReversed()).bestStatements({ about }, limit))).toEqual(
          ranked.slice(0, limit),
        );
        const dated = found.filter(({ statement }) => statement.date);
        const { said, latest } = archive.timeline({ about }, { most: 1000, mostADay: 1000 });
        const told = latest.flatMap(({ date, statements }) => statements.map((one) => [date, one] as const));
        expect(said).toBe(dated.length);
        expect(told.every(([date, { statement }]) => statement.date?.value === date)).toBe(true);
        expect(ids(told.map(([, one]) => one)).sort()).toEqual(ids(dated).sort());
        const few = archive.timeline({ about }, { most: limit, mostADay: 2 }).latest;
        expect(
          few.flatMap(({ statements, events }) => [...statements, ...events]).length,
        ).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 80 },
    );
  });

  it('what is told does not depend on the order of adding, nor on questions asked between', () => {
    const told = (readings: readonly Reading[], asking: boolean): unknown => {
      const archive = createArchive(asking ? [] : readings);
      if (asking)
        for (const one of readings) {
          archive.add(one);
          archive.findPeople('Amadou Diallo');
          archive.completePeople('', 3);
          archive.statements();
          archive.findPlaces('Moscow');
        }
      return {
        articles: archive.articles.map(({ id }) => id),
        people: archive.people.map((person) => [
          person.id,
          person.name,
          person.roles.map(({ role }) => role.text),
          ids(person.statements),
          person.companions.map((companion) => [companion.person.id, companion.articles]),
        ]),
        statements: ids(archive.statements()),
        found: archive.findPeople('Diallo').map(({ person }) => person.id),
        topics: archive.completeTopics('', 9),
        places: archive.completePlaces('', 9).map(({ id, statements }) => [id, ids(statements)]),
        hits: new Set(
          archive.searchSentences('mine', 99).map(({ article, paragraph }) => article.id + paragraph),
        ),
      };
    };
    void fc.assert(
      fc.property(articles, fc.boolean(), (readings, asking) => {
        expect(told([...readings].reverse(), asking)).toEqual(told(readings, false));
      }),
      { numRuns: 60 },
    );
  });

  it('nothing that can be typed throws', () => {
    const archive = createArchive(fc.sample(articles, { numRuns: 1, seed: 4 })[0]);
    void fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(25), (typed, limit) => {
        archive.findPeople(typed);
        archive.nearestPeople(typed, limit);
        archive.findArticles(typed);
        archive.statements({ about: typed });
        archive.searchSentences(typed, limit);
        archive.completeArticles(typed, limit);
        archive.findPlaces(typed);
        archive.timeline({ about: typed }, { most: limit, mostADay: 3 });
        archive.bestStatements({ about: typed }, limit);
        archive.tally({ about: typed });
        expect(archive.completePeople(typed, limit).length).toBeLessThanOrEqual(limit);
        expect(archive.completePlaces(typed, limit).length).toBeLessThanOrEqual(limit);
        expect(archive.completeTopics(typed, limit).length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 300 },
    );
  });
});
