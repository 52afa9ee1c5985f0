import type { choosing as french } from '../fr/choosing.ts';
import { texts } from './texts.ts';
import { count } from './typeset.ts';

export const choosing: typeof french = {
  severalPeople: (typed) => `Which “${typed}”?`,
  severalPlaces: (typed) => `Which “${typed}”?`,
  severalArticles: (typed) => `Which article is “${typed}”?`,
  noPerson: (typed) => `Nobody named “${typed}” in these articles.`,
  noPlace: (typed) => `No place “${typed}” in these articles.`,
  noArticle: (typed) => `No article answers to “${typed}”.`,
  instead: (found, typed) => `${found}, for “${typed}”`,
  person: (role, number, last) => [role, last, texts.statements(number)].filter(Boolean).join(' · '),
  place: (said, happened) => `${texts.statements(said)} · named ${count(happened, 'time')}`,
};
