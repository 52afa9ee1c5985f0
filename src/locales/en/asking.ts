import type { asking as french } from '../fr/asking.ts';
import { texts } from './texts.ts';
import { count } from './typeset.ts';

export const asking: typeof french = {
  noCommand: (typed) => `I don’t know /${typed}.`,
  noCommandBut: (typed, nearest) => `I don’t know /${typed}. Did you mean /${nearest}?`,
  noOption: (typed, command, known) =>
    known.length
      ? `/${command} doesn’t take “${typed}”, but: ${texts.and(known)}.`
      : `/${command} doesn’t take “${typed}”: it is asked with nothing else.`,
  noOptionBut: (typed, command, nearest) => `/${command} doesn’t take “${typed}”. Did you mean “${nearest}”?`,
  missing: (command, option, description) =>
    `/${command} needs “${option}”: ${description.replace(/^\p{L}/u, (letter) => letter.toLowerCase())}.`,
  noDay: (option, typed) =>
    `“${typed}” is no date that I can read for “${option}”. For example: 3 April 2025, yesterday, April 2025 or 2025-04-03.`,
  backwards: (first, last) => `The period ends before it begins: since ${first}, until ${last}.`,
  noChoice: (option, typed, choices) => `“${option}” is ${texts.or(choices)}, not “${typed}”.`,
  tooLong: (option, longest) => `“${option}” is too long: ${count(longest, 'character')} at most.`,
  tellPerson: (role, statements) => [...(role ? [role] : []), texts.statements(statements)].join(' · '),
};
