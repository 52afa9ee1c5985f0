import type { Frame, ReportingVerb } from './lexicon.ts';
import { list } from './words.ts';

/**
 * Reads a table of verbs: `'se féliciter': 'quote clause noun:de'`, `'faire savoir': 'quote clause'`, `'rule out': 'noun'`.
 * A leading *se* or *s’* makes the verb reflexive; the words behind the verb are its particle.
 */
export const reportingVerbs = (table: Readonly<Record<string, string>>): readonly ReportingVerb[] =>
  Object.entries(table).map(([phrase, frames]) => {
    const reflexive = /^(?:se |s['’])/.test(phrase);
    const [lemma = '', ...particle] = list(reflexive ? phrase.replace(/^(?:se |s['’])/, '') : phrase);
    return { lemma, reflexive, particle, frames: new Set(list(frames) as Frame[]) };
  });
