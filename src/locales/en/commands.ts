import type * as french from '../fr/commands.ts';
import { texts } from './texts.ts';
import { count } from './typeset.ts';

export const quote: typeof french.quote = {
  nothing: (who) => `No statement by ${who} in these articles.`,
  nothingThat: (who, filters) => `Nothing by ${who} ${filters.join(', ')}.`,
  about: (words) => `about “${words}”`,
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  quoted: 'quoted word for word',
  reported: 'reported, not quoted',
  all: (who, number) => `${who}: ${texts.statements(number)}`,
  others: (words) => `Who speaks about “${words}”?`,
};

export const who: typeof french.who = {
  role: 'Role',
  spellings: 'Also written',
  quoted: 'Quoted',
  times: (quoted, reported) =>
    [
      ...(quoted ? [`${times(quoted)} between quotation marks`] : []),
      ...(reported ? [`reported ${times(reported)}`] : []),
    ].join(', ') || 'never: only named',
  when: 'When',
  where: 'Places',
  with: 'Appears with',
  place: (name, number) => (number > 1 ? `${name} (${times(number)})` : name),
  latest: 'Latest statement',
  statements: (name) => `What ${name} said`,
  timeline: (name) => `Timeline of ${name}`,
};

export const summary: typeof french.summary = {
  who: 'Who speaks',
  when: 'When',
  where: 'Where',
  nobody: 'nobody: no statement in this article',
  noDay: 'no day printed',
  noPlace: 'no place printed',
  said: (name, number) => `${name} (${number})`,
  short: 'No sentence of this article can be understood alone: here is what it holds.',
};

export const help: typeof french.help = {
  heading: 'Who said what, when and where: word for word, with the source',
  promise:
    'Everything I show is printed in an article. What is inferred is marked; what I cannot find, I say so.',
  narrow: (options) => `narrow it with ${options.join(', ')}`,
  empty: 'There is no article yet: put .txt or .md files into the corpus folder, then start again.',
};

const times = (number: number): string => ['never', 'once', 'twice'][number] ?? count(number, 'time');
