import { describe, expect, test } from 'vitest';
import { inflect } from '../../../src/language/en/conjugation.ts';
import { verbs } from '../../../src/language/en/verbs.ts';

const inTense = (lemma: string, tense: string) =>
  inflect(lemma)
    .filter((inflection) => inflection.tense === tense)
    .map(({ form }) => form)
    .join('/');

describe('the forms of an English verb', () => {
  test.each([
    // lemma, third person, past, past participle, present participle
    ['report', 'reports', 'reported', 'reported', 'reporting'],
    ['argue', 'argues', 'argued', 'argued', 'arguing'],
    ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
    ['lie', 'lies', 'lied', 'lied', 'lying'],
    ['deny', 'denies', 'denied', 'denied', 'denying'],
    ['say', 'says', 'said', 'said', 'saying'],
    ['relay', 'relays', 'relayed', 'relayed', 'relaying'],
    ['echo', 'echoes', 'echoed', 'echoed', 'echoing'],
    ['go', 'goes', 'went', 'gone', 'going'],
    ['stress', 'stresses', 'stressed', 'stressed', 'stressing'],
    ['lash', 'lashes', 'lashed', 'lashed', 'lashing'],
    ['quip', 'quips', 'quipped', 'quipped', 'quipping'],
    ['slam', 'slams', 'slammed', 'slammed', 'slamming'],
    ['vow', 'vows', 'vowed', 'vowed', 'vowing'],
    ['tweet', 'tweets', 'tweeted', 'tweeted', 'tweeting'],
    ['add', 'adds', 'added', 'added', 'adding'],
    ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
    ['aver', 'avers', 'averred', 'averred', 'averring'],
    ['refer', 'refers', 'referred', 'referred', 'referring'],
    ['answer', 'answers', 'answered', 'answered', 'answering'],
    ['appeal', 'appeals', 'appealed', 'appealed', 'appealing'],
    ['extol', 'extols', 'extolled', 'extolled', 'extolling'],
    ['signal', 'signals', 'signalled/signaled', 'signalled/signaled', 'signalling/signaling'],
    ['label', 'labels', 'labelled/labeled', 'labelled/labeled', 'labelling/labeling'],
    ['tell', 'tells', 'told', 'told', 'telling'],
    ['write', 'writes', 'wrote', 'written', 'writing'],
    ['swear', 'swears', 'swore', 'sworn', 'swearing'],
    ['begin', 'begins', 'began', 'begun', 'beginning'],
    ['put', 'puts', 'put', 'put', 'putting'],
    ['read', 'reads', 'read', 'read', 'reading'],
    ['make', 'makes', 'made', 'made', 'making'],
    ['undertake', 'undertakes', 'undertook', 'undertaken', 'undertaking'],
    ['forecast', 'forecasts', 'forecast/forecasted', 'forecast/forecasted', 'forecasting'],
    ['plead', 'pleads', 'pleaded/pled', 'pleaded/pled', 'pleading'],
    ['have', 'has', 'had', 'had', 'having'],
  ])('%s: %s, %s, %s, %s', (lemma, third, past, participle, gerund) => {
    expect(inTense(lemma, 'present')).toBe(`${third}/${lemma}`);
    expect(inTense(lemma, 'past')).toBe(past);
    expect(inTense(lemma, 'participle')).toBe(participle);
    expect(inTense(lemma, 'gerund')).toBe(gerund);
    expect(inTense(lemma, 'infinitive')).toBe(lemma);
  });

  test('one official says, several say; one was adamant, several were', () => {
    expect(inflect('say')).toContainEqual({ form: 'says', tense: 'present', number: 'singular' });
    expect(inflect('say')).toContainEqual({ form: 'say', tense: 'present', number: 'plural' });
    expect(inflect('be').filter(({ tense }) => tense === 'present' || tense === 'past')).toEqual([
      { form: 'is', tense: 'present', number: 'singular' },
      { form: 'are', tense: 'present', number: 'plural' },
      { form: 'was', tense: 'past', number: 'singular' },
      { form: 'were', tense: 'past', number: 'plural' },
    ]);
  });

  test('every reporting verb has all its forms, each a lower-case word', () => {
    for (const { lemma } of verbs) {
      const tenses = new Set(inflect(lemma).map(({ tense }) => tense));
      expect([...tenses].sort(), lemma).toEqual(['gerund', 'infinitive', 'participle', 'past', 'present']);
      for (const { form } of inflect(lemma)) expect(form).toMatch(/^[a-z]+$/);
    }
  });
});
