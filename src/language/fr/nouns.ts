import { fold } from '../../text/fold.ts';
import type { Gender, NounForm, NounTable } from '../lexicon.ts';
import { list, type NounWords } from '../words.ts';

/**
 * Writes out tables of nouns: `pairs` have a feminine of their own (*président, présidente*), `any` are one word for
 * both (*ministre*). Where the rules of spelling miss it, the feminine of a pair and the plural of any other stand after
 * a colon: `{ pairs: 'président auteur:auteure/autrice', feminine: 'sage-femme:sages-femmes' }`; `/` parts two.
 */
export function nouns(...tables: readonly NounWords[]): NounTable {
  const table = new Map<string, NounForm>();
  const add = (form: string, lemma: string, gender: Gender, irregular?: string): void => {
    for (const many of irregular?.split('/') ?? [plural(form)])
      table.set(fold(many), { lemma, gender, number: 'plural' });
    // A word that does not change (*héros*) is taken for one, unless it is listed as its own plural (*gens:gens*).
    if (irregular !== form) table.set(fold(form), { lemma, gender, number: 'singular' });
  };
  for (const { pairs = '', ...simple } of tables) {
    for (const entry of list(pairs)) {
      const [lemma = '', irregular] = entry.split(':');
      for (const form of irregular?.split('/') ?? [feminine(lemma)]) add(form, lemma, 'feminine');
      add(lemma, lemma, 'masculine');
    }
    for (const [gender, entries] of Object.entries(simple) as [Gender, string][])
      for (const entry of list(entries)) {
        const [lemma = '', irregular] = entry.split(':');
        add(lemma, lemma, gender, irregular);
      }
  }
  return table;
}

/** The endings that change, as in Grevisse’s list; *-teur* gives *-trice* more often than *-teuse*. */
const feminines: readonly (readonly [RegExp, string])[] = [
  [/teur$/, 'trice'],
  [/eur$/, 'euse'],
  [/er$/, 'ère'],
  [/(en|on|el|eil)$/, '$1'],
  [/eux$/, 'euse'],
  [/f$/, 've'],
  [/e$/, 'e'],
];

/** The feminine of a noun or an adjective as spelled: *sénatrice*, *chercheuse*, *infirmière*, *malienne*, *élue*. */
export function feminine(word: string): string {
  const rule = feminines.find(([ending]) => ending.test(word));
  if (!rule) return `${word}e`;
  return rule[1] === '$1' ? `${word}${word.at(-1)}e` : word.replace(rule[0], rule[1]);
}

/** The plural of a noun or an adjective as spelled: *généraux*, *bureaux*, *avis*, *porte-parole*. */
export function plural(word: string): string {
  if (/[sxz]$|^(?:porte|sans|faire)-/.test(word)) return word;
  if (/[ae]u$/.test(word)) return `${word}x`;
  return word.endsWith('al') ? `${word.slice(0, -1)}ux` : `${word}s`;
}
