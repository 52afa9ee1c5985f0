import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

// Read in an article that appeared on Thursday 3 April 2025.
const read = (sentence: string) => found(sentence, 'en', '2025-04-03');

describe('an English date that is printed whole', () => {
  it.each([
    ['The bridge fell on 3 April 2025.', ['3 April 2025 → 2025-04-03']],
    ['The bridge fell on April 3, 2025.', ['April 3, 2025 → 2025-04-03']],
    ['Born on Dec. 3, 1932, he sang.', ['Dec. 3, 1932 → 1932-12-03']],
    ['On Wednesday, Sept. 18, 2024, he spoke.', ['Wednesday, Sept. 18, 2024 → 2024-09-18']],
    ['They met on Sunday, 24 November 2024.', ['Sunday, 24 November 2024 → 2024-11-24']],
    ['They met on May 3-4, 2024.', ['May 3-4, 2024 → 2024-05-03/2024-05-04']],
    ['It was in November 2024.', ['in November 2024 → 2024-11']],
    ['She has run it since 2016.', ['since 2016 → 2016']],
    ['The album (1961) sold well.', ['1961 → 1961']],
    ['On the 2nd of March 2025 it snowed.', ['the 2nd of March 2025 → 2025-03-02']],
  ])('%s', (sentence, dates) => expect(read(sentence)).toEqual(dates));
});

describe('an English date that is counted from the day of publication', () => {
  it.each([
    ['He spoke on Tuesday.', ['Tuesday → ?2025-04-01']],
    ['He spoke Thursday morning.', ['Thursday morning → ?2025-04-03']],
    ['He spoke on Friday.', ['Friday → ?2025-03-28']],
    ['He spoke last Friday.', ['last Friday → ?2025-03-28']],
    ['He spoke yesterday.', ['yesterday → ?2025-04-02']],
    ['He spoke last night.', ['last night → ?2025-04-02']],
    ['He spoke last week.', ['last week → ?2025-03-24/2025-03-30']],
    ['He spoke over the weekend.', ['over the weekend → ?2025-03-29/2025-03-30']],
    ['He spoke last month.', ['last month → ?2025-03']],
    ['He spoke last year.', ['last year → ?2024']],
    ['He spoke in January.', ['in January → ?2025-01']],
    ['He spoke on December 28.', ['December 28 → ?2024-12-28']],
    ['The wall fell five years ago.', ['five years ago → ?2020']],
    ['The wall fell three days ago.', ['three days ago → ?2025-03-31']],
  ])('%s', (sentence, dates) => expect(read(sentence)).toEqual(dates));
});

describe('a month without a year', () => {
  it('is of this year once it has begun, however long ago', () =>
    expect(found('He wrote in January.', 'en', '2024-11-15')).toEqual(['in January → ?2024-01']));
});

describe('an English date that lies ahead', () => {
  it.each([
    ['The vote will be held on Tuesday.', ['Tuesday → …?2025-04-08']],
    ['The plan goes to a vote on April 15.', ['April 15 → …?2025-04-15']],
    ['The report is due tomorrow.', ['tomorrow → …?2025-04-04']],
  ])('%s', (sentence, dates) => expect(read(sentence)).toEqual(dates));
});

describe('an English date that is counted from the one told last', () => {
  it.each([
    ['The summit met on 12 March 2025. The day before, it rained.', 'The day before → ?2025-03-11'],
    ['The summit met on 12 March 2025. The next day, it snowed.', 'The next day → ?2025-03-13'],
    ['The scheme began in 2016. That summer, he bought a boat.', 'That summer → ?2016'],
  ])('%s', (sentence, date) => expect(read(sentence).at(-1)).toBe(date));
});

describe('English words that are no date', () => {
  it.each([
    'He gets up early every Monday.',
    'It may rain, and troops may march.',
    'He sold 2024 copies in 2,000 homes.',
    'The day before the vote he was silent.',
    '“I will come yesterday,” he joked.',
    'Ms May and Mr March shook hands.',
    'The No. 14 bus runs every 40 minutes.',
  ])('%s', (sentence) => expect(read(sentence)).toEqual([]));
});

describe('an English year that stands as an adjective', () => {
  it('is that of what it describes', () =>
    expect(read('In a 2023 audit, the bureau warned.')).toEqual(['In a 2023 → 2023']));
});
