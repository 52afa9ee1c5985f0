import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import type { Reading } from '../../src/attribution/statement.ts';
import type { IsoDay } from '../../src/text/day.ts';

const text = readFileSync(new URL('../../corpus/aes-russie.txt', import.meta.url), 'utf8');

// The article prints neither its date nor a year beside its days: *hier jeudi 3 avril* and *novembre 2024* tell it.
describe.each(['2025-04-05', '2040-06-30'])('the first article, received on %s', (received) => {
  let reading: Reading;
  beforeAll(() => {
    reading = attribute(readArticle(text, { origin: 'aes-russie.txt', received: received as IsoDay }));
  });

  it('appeared on 4 April 2025, which it implies', () => {
    expect(reading.article.published).toMatchObject({ value: '2025-04-04', basis: 'inferred' });
  });

  it('names its days and places, said or happened', () => {
    const named = reading.mentions.map((one) =>
      one.type === 'day' ? `${text.slice(one.start, one.end)} → ${one.date.value}` : one.place,
    );
    expect(named.filter((one) => one.includes('→'))).toEqual([
      'les 3 et 4 avril → 2025-04-03/2025-04-04',
      'hier jeudi 3 avril → 2025-04-03',
      'le 02 avril → 2025-04-02',
      'en novembre 2024 → 2024-11',
    ]);
    expect(named).toEqual(expect.arrayContaining(['Moscou', 'Sotchi', 'Mali', 'Russie']));
    const [sotchi] = reading.mentions.filter((one) => one.type === 'place' && one.place === 'Sotchi');
    expect(text.slice(sotchi?.start, sotchi?.end)).toBe('Sotchi');
  });

  const said = (opening: string) =>
    reading.statements.find(({ content }) => text.slice(content[0]?.start).startsWith(opening));

  it('puts the Malian minister’s words on the eve, behind closed doors', () => {
    const diop = said('Nous sommes ici');
    expect(diop?.date).toMatchObject({ value: '2025-04-02', basis: 'inferred' });
    expect(diop?.place).toBeUndefined();
  });

  it('puts the Russian minister’s words on the day of the exchange, in Moscow', () => {
    for (const opening of ['La création de l’Alliance', 'Nous sommes prêts']) {
      expect(said(opening)?.date).toMatchObject({ value: '2025-04-03', basis: 'inferred' });
      expect(said(opening)?.place).toMatchObject({ value: 'Moscou', basis: 'inferred' });
    }
  });

  it('shows the words that each day and place rests on', () => {
    for (const { date, place } of reading.statements) {
      if (date) expect(text.slice(date.evidence?.start, date.evidence?.end)).toMatch(/avril/);
      if (place) expect(text.slice(place.evidence?.start, place.evidence?.end)).toBe(place.value);
    }
  });
});
