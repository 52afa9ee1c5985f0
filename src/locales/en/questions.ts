import type * as french from '../fr/questions.ts';
import { texts } from './texts.ts';
import { count } from './typeset.ts';

export const what: typeof french.what = {
  heading: (about) => `Who said what about “${about}”`,
  headingBy: (about, who) => `${who}, about “${about}”`,
  nothing: (about, who, filters) =>
    `No statement ${who ? `by ${who} ` : ''}about “${about}”${filters.map((filter) => `, ${filter}`).join('')}.`,
  read: 'What the articles print about it, said by nobody',
  everyone: (about) => `Everyone who speaks about “${about}”`,
};

export const when: typeof french.when = {
  heading: 'Timeline',
  headingOf: (filters) => `Timeline: ${filters.join(', ')}`,
  about: (words) => `“${words}”`,
  counts: (days, said, events) =>
    [
      count(days, 'date'),
      ...(said ? [texts.statements(said)] : []),
      ...(events ? [count(events, 'dated event')] : []),
    ].join(' · '),
  printed: (words) => texts.and(words.map((one) => texts.quoted(one))),
  nothing: 'Nothing that bears a date in these articles.',
  nothingOf: (filters) => `Nothing dated: ${filters.join(', ')}.`,
  whole: 'The whole timeline',
};

export const where: typeof french.where = {
  said: (place) => `Said in ${place}`,
  happened: (place) => `${place} in what is reported to have happened`,
  counts: (said, happened) =>
    [
      said ? texts.statements(said) : 'nothing said there',
      ...(happened ? [count(happened, said ? 'other mention' : 'mention')] : []),
    ].join(' · '),
  nothing: (place) => `Nothing about ${place} in these articles.`,
};

export const source: typeof french.source = {
  gone: 'This statement has changed: ask again.',
  speaker: 'Who',
  day: 'When',
  place: 'Where',
  cue: 'Verb',
  published: 'Published',
  article: 'Article',
  unknown: 'unknown',
  notTold: 'the article does not tell',
  by: {
    name: 'the name is in the sentence',
    surname: (words) => `the surname is in the sentence: “${words}”`,
    role: (words, found) =>
      found ? `by the role “${words}”, which the article gives to “${found}”` : `by the role “${words}”`,
    pronoun: (words, found) =>
      found ? `by the pronoun “${words}”, which stands for “${found}”` : `by the pronoun “${words}”`,
    continuation: (found) =>
      found ? `it goes on from what “${found}” says` : 'it goes on from what the same speaker says',
    unnamed: 'the article leaves this source unnamed',
  },
  written: (words) => (words ? `printed: “${words}”` : 'given with the article'),
  inferred: (words) => (words ? `inferred from “${words}”` : 'inferred'),
  paste: { fr: 'To paste, in French', en: 'To paste, in English' },
};

export const line: typeof french.line = {
  quoted: (words, by, source) => `“${words}”${by && `, ${by}`} (${source}).`,
  reported: (words, by, source) =>
    by ? `Reported of ${by}: ${words} (${source}).` : `Reported: ${words} (${source}).`,
  day: (date) => (/^\d{1,2}\b/.test(date) ? `on ${date}` : `in ${date}`),
  place: (name) => `in ${name}`,
};

export const said: typeof french.said = {
  heading: (speaker) => `${speaker} said it`,
  headingReported: (speaker) => `Reported of ${speaker}, not quoted`,
  unknown: 'Printed, but the article does not let us tell who speaks',
  several: 'Several people',
  identical: (words) => `Word for word: “${words}”`,
  within: (words) => `Within a longer statement: “${words}”`,
  reported: (words) => `Reported by the article, not quoted: “${words}”`,
  printed: (words) => `Printed by the article, given to nobody: “${words}”`,
  near: (words, share) => `Different wording (${share}% of the words in common), to be compared: “${words}”`,
  nearHeading: 'Not these words, but near ones',
  notFound: (words) => `Not found in these articles: “${words}”`,
  nothing: 'Not found in these articles',
  tooShort: 'It takes three words at least to look for who said them.',
};
