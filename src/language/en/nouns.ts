import { fold } from '../../text/fold.ts';
import type { Gender, NounForm, NounTable } from '../lexicon.ts';
import { list, type NounWords } from '../words.ts';

/**
 * Writes out tables of nouns: `{ masculine: 'spokesman', any: 'minister child:children person:people/persons' }`.
 * A plural is printed only where the rules of spelling miss it; `/` parts two.
 */
export function nouns(...tables: readonly NounWords[]): NounTable {
  const table = new Map<string, NounForm>();
  const genders = tables.flatMap((words) => Object.entries(words) as [Gender, string][]);
  for (const [gender, entries] of genders) {
    for (const entry of list(entries)) {
      const [lemma = '', irregular] = entry.split(':');
      for (const form of irregular?.split('/') ?? plurals(lemma))
        table.set(fold(form), { lemma, gender, number: 'plural' });
      // A word that keeps its form (*staff*, *clergy*) is taken for a plural: *staff say*.
      if (irregular !== lemma) table.set(fold(lemma), { lemma, gender, number: 'singular' });
    }
  }
  return table;
}

/** The plural as spelled: *spokeswomen*, *deputies*, *witnesses*, *brothers-in-law*, *mayors-elect*. */
export function plurals(noun: string): readonly string[] {
  if (noun.endsWith('-in-law')) return [noun.replace('-in-law', 's-in-law')];
  // *secretaries-general*, as *secretary-generals*
  const office = /^(.+)(-(?:general|elect))$/.exec(noun);
  if (office) return [...plurals(office[1] as string).map((many) => `${many}${office[2]}`), `${noun}s`];
  if (noun.endsWith('man')) return [`${noun.slice(0, -3)}men`];
  if (noun.endsWith('person')) return [`${noun}s`, `${noun.slice(0, -6)}people`];
  if (noun.endsWith('wife')) return [`${noun.slice(0, -2)}ves`];
  if (/[^aeiou]y$/.test(noun)) return [`${noun.slice(0, -1)}ies`];
  if (noun.endsWith('arch')) return [`${noun}s`];
  return [/(?:[sxz]|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
}
