import type { Language } from '../../language/language.ts';
import type { GrammaticalNumber, ReportingVerb, Tense } from '../../language/lexicon.ts';

/** One reading of a form: *dit* is the present and the past and the participle of *dire*. */
export interface VerbForm {
  readonly verbs: readonly ReportingVerb[];
  readonly tense: Tense;
  readonly number: GrammaticalNumber;
}

export type VerbForms = ReadonlyMap<string, readonly VerbForm[]>;

const tables = new WeakMap<Language, VerbForms>();

/** Every form of every reporting verb of a language, in lower case with its accents. */
export function verbForms(language: Language): VerbForms {
  const known = tables.get(language);
  if (known) return known;
  const byLemma = new Map<string, ReportingVerb[]>();
  for (const verb of language.verbs) byLemma.set(verb.lemma, [...(byLemma.get(verb.lemma) ?? []), verb]);
  const table = new Map<string, VerbForm[]>();
  for (const [lemma, verbs] of byLemma)
    for (const { form, tense, number } of language.inflect(lemma)) {
      const readings = table.get(form) ?? [];
      readings.push({ verbs, tense, number });
      table.set(form, readings);
    }
  tables.set(language, table);
  return table;
}
