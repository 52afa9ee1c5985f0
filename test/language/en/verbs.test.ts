import { describe, expect, test } from 'vitest';
import { verbs } from '../../../src/language/en/verbs.ts';
import type { Frame } from '../../../src/language/lexicon.ts';

const frames = (phrase: string): ReadonlySet<Frame> => {
  const verb = verbs.find(({ lemma, particle }) => [lemma, ...particle].join(' ') === phrase);
  if (!verb) throw new Error(`${phrase} is not listed`);
  return verb.frames;
};

describe('how English reports', () => {
  test.each([
    ['The minister said that rates would rise', 'say', 'clause'],
    ['She told jurors the firm had lied', 'tell', 'addressee'],
    ['The judge told jurors to disregard it', 'tell', 'urge'],
    ['She asked whether he knew', 'ask', 'whether'],
    ['They accused the council of ignoring them', 'accuse', 'accuse'],
    ['He called the plan “reckless”', 'call', 'as'],
    ['The union called for an inquiry', 'call', 'noun:for'],
    ['The union called on ministers to act', 'call on', 'urge'],
    ['The governor ruled out a cut', 'rule out', 'noun'],
    ['He denied taking the money', 'deny', 'gerund'],
    ['The party vowed to fight on', 'vow', 'infinitive:to'],
    ['He dismissed the album as “furniture music”', 'dismiss', 'as'],
    ['Police warned people not to drive', 'warn', 'urge'],
    ['The commissioner charged Nigerians to vote', 'charge', 'urge'],
    ['Counsel submitted that the arrest was unlawful', 'submit', 'clause'],
    ['“Tea?” she smiled', 'smile', 'quote'],
  ] as const)('%s', (_sentence, phrase, frame) => {
    expect(frames(phrase)).toContain(frame);
  });

  test.each([
    ['The floods claimed 40 lives', 'claim', 'noun'],
    ['Troops maintained order', 'maintain', 'noun'],
    ['The visitors conceded two goals', 'concede', 'noun'],
    ['The club dismissed its coach', 'dismiss', 'noun'],
    ['Fans stormed the pitch', 'storm', 'noun'],
    ['Rebels attacked the convoy', 'attack', 'noun'],
    ['The host laughed that evening', 'laugh', 'clause'],
  ] as const)('reports nothing: %s', (_sentence, phrase, frame) => {
    expect(frames(phrase)).not.toContain(frame);
  });

  test('wishes and thoughts do not report', () => {
    // *wanted to know* asks.
    const lemmas = new Set(verbs.flatMap(({ lemma, particle }) => (particle.length ? [] : [lemma])));
    for (const verb of 'want hope plan believe think feel fear expect know see intend'.split(' '))
      expect(lemmas).not.toContain(verb);
  });

  test('British and American spellings report alike', () => {
    const spellings = verbs.filter(({ lemma }) => lemma.endsWith('ise') || lemma.endsWith('ize'));
    const american = spellings.filter(({ lemma }) => lemma.endsWith('ize'));
    expect(american.length).toBeGreaterThan(8);
    for (const { lemma, particle, frames: expected } of american)
      expect(frames([lemma.replace(/ize$/, 'ise'), ...particle].join(' '))).toEqual(expected);
  });
});
