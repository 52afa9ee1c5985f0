import { describe, expect, it } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { type Say, sayIn } from '../../src/locales/say.ts';

/** Every sentence of a language: functions are called with a number, an ISO day or a list where they take one. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => sentences(one, `${path}[${index}]`));
  if (typeof value === 'function') return tries.flatMap((given) => called(value as Sentence, given, path));
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
  return [];
}

type Sentence = (...given: unknown[]) => unknown;
const tries = [2, 'MOT', ['MOT', 'MOT']];

function called(sentence: Sentence, given: unknown, path: string): [string, string][] {
  try {
    const said = sentence(given, given, given, given);
    return typeof said === 'string' ? [[path, said]] : [];
  } catch {
    return [];
  }
}

const marks = (text: string): string => text.replaceAll('http://', '').replaceAll('https://', '');

describe('what Verbatim says in French', () => {
  const all = sentences(fr, 'fr');

  it('stands ahead of ; : ! ? and inside « » with narrow no-break spaces', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const [path, text] of all) {
      expect(marks(text), path).not.toMatch(/[ \u00a0][;:!?»]|«[^\u202f]|[^\u202f]»/);
    }
  });

  it('has typographic apostrophes and real ellipses', () => {
    for (const [path, text] of all) expect(text, path).not.toMatch(/\p{L}'\p{L}|\.\.\./u);
  });

  it('leaves printed text as it is printed', () => {
    expect(fr.texts.quoted("l'été : oui")).toBe("«\u202fl'été : oui\u202f»");
  });
});

describe('dates', () => {
  const { dates } = sayIn('fr');
  const english = sayIn('en').dates;

  it.each([
    ['2025-04-03', '3 avril 2025', '3 April 2025'],
    ['2025-03-01', '1er mars 2025', '1 March 2025'],
    ['2024-11', 'novembre 2024', 'November 2024'],
    ['2024', '2024', '2024'],
    ['2025-04-03/2025-04-04', 'du 3 au 4 avril 2025', '3–4 April 2025'],
    ['2025-03-30/2025-04-01', 'du 30 mars au 1er avril 2025', '30 March to 1 April 2025'],
    [
      '2024-12-31/2025-01-01',
      'du 31 décembre 2024 au 1er janvier 2025',
      '31 December 2024 to 1 January 2025',
    ],
  ])('%s', (iso, french, english_) => {
    expect(dates.date(iso)).toBe(french);
    expect(english.date(iso)).toBe(english_);
  });

  it.each([
    ['2024-11', '2025-04', 'de novembre 2024 à avril 2025', 'November 2024 to April 2025'],
    ['2024-10', '2025-04-03', 'd’octobre 2024 au 3 avril 2025', 'October 2024 to 3 April 2025'],
    ['2025-04-03', '2025-04-03', '3 avril 2025', '3 April 2025'],
    ['2025-04-03', '2025-04-09', 'du 3 au 9 avril 2025', '3–9 April 2025'],
  ])('from %s to %s', (first, last, french, english_) => {
    expect(dates.period(first, last)).toBe(french);
    expect(english.period(first, last)).toBe(english_);
  });
});

describe('numbers', () => {
  it('French counts 0 and 1 as one, English only 1', () => {
    const both = (say: Say) => [0, 1, 2].map((number) => say.texts.articles(number));
    expect(both(sayIn('fr'))).toEqual(['0 article', '1 article', '2 articles']);
    expect(both(sayIn('en'))).toEqual(['0 articles', '1 article', '2 articles']);
    expect(sayIn('en').texts.articles(12_000)).toBe('12,000 articles');
  });
});

it('English has its own marks and no space ahead of any', () => {
  for (const [path, text] of sentences(sayIn('en'), 'en')) {
    expect(text, path).not.toMatch(/[«»\u202f]|\p{L}'\p{L}/u);
    expect(marks(text), path).not.toMatch(/\p{L} [;:!?]/u);
  }
});
