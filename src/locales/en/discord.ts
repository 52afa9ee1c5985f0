import type { discord as french } from '../fr/discord.ts';
import { count } from './typeset.ts';

export const discord: typeof french = {
  privateOption: 'private',
  privateDescription: 'Answer only to you',
  source: 'Source',
  passage: 'Read the passage',
  previous: '‹ Previous',
  next: 'Next ›',
  page: (number, of) => `Page ${number} of ${of}`,
  choose: 'Choose…',
  more: (number) => `and ${count(number, 'other')}`,
  cut: '[cut here: the whole text is in the attached file]',
  rest: 'The whole answer is in the attached file.',
  wholeFile: 'answer.txt',
  changed: 'This has changed since: ask again.',
  unreadable: 'I don’t know this button: ask again.',
  malformed: 'I can’t read this question: ask it again.',
  noText: 'This message holds no text.',
  failed: (incident) => `I could not answer, and the fault is mine. The incident’s number is ${incident}.`,
};
