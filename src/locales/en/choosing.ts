import type { choosing as french } from '../fr/choosing.ts';
import { texts } from './texts.ts';
import { count } from './typeset.ts';

export const choosing: typeof french = {
  severalPeople: (typed) => `Who is “${typed}”?`,
  severalPlaces: (typed) => `Which “${typed}”?`,
  severalArticles: (typed) => `Which article is “${typed}”?`,
  noPerson: (typed) => `Nobody named “${typed}” in these articles.`,
  nearPeople: 'Did you mean one of these names?',
  findPeople:
    'No printed name comes near it. Type the first letters of a name: those in the articles are offered (in a terminal, with the Tab key).',
  noPlace: (typed) => `No place “${typed}” in these articles.`,
  otherPlaces: 'These are the places named most often.',
  latestWords: ['latest', 'last', 'newest', 'recent', 'news', 'article', 'articles'],
  noArticle: (typed) => `No article answers to “${typed}”.`,
  nearArticles: 'These articles hold some of the words.',
  otherArticles: 'These are the latest articles.',
  instead: (found, typed) => `${found}, for “${typed}”`,
  person: (role, number, last) => [role, last, texts.statements(number)].filter(Boolean).join(' · '),
  place: (said, happened) =>
    [...(said ? [texts.statements(said)] : []), ...(happened ? [count(happened, 'mention')] : [])].join(
      ' · ',
    ),
};
