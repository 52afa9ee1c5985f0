import type { Calendar } from './calendar.ts';
import type { Grammar } from './grammar.ts';
import type { Hearing } from './hearing.ts';
import type { Gender, Inflection, NounTable, ReportingVerb } from './lexicon.ts';
import type { Relation } from './relations.ts';
import type { Situations } from './situations.ts';
import type { Vocabulary } from './vocabulary.ts';

export const languageCodes = ['fr', 'en'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** All that the rules know about a language. A third language is one more value of this type, and its gold articles. */
export interface Language {
  readonly code: LanguageCode;
  readonly grammar: Grammar;
  readonly calendar: Calendar;
  readonly verbs: readonly ReportingVerb[];
  /** The inflected forms of a verb's first word: third person, participles, infinitive. */
  readonly inflect: (lemma: string) => readonly Inflection[];
  readonly nouns: Nouns;
  /** Folded first name ↦ gender. */
  readonly firstNames: ReadonlyMap<string, Gender>;
  /** Folded titles without their full stop (*m*, *mme*, *dr*, *general*, *el hadj*) ↦ gender. */
  readonly titles: ReadonlyMap<string, Gender>;
  /** Those of them that are no title in small letters: *DIG*, *SEM*. */
  readonly titlesInCapitals: ReadonlySet<string>;
  readonly hearing: Hearing;
  readonly situations: Situations;
  readonly vocabulary: Vocabulary;
}

/** Head nouns that stand for whoever speaks; all keys folded, singular and plural. */
export interface Nouns {
  /** Offices, trades and functions: *ministre*, *porte-parole*, *pêcheur*; and the unnamed: *témoin*, *habitant*. */
  readonly roles: NounTable;
  /** *mère*, *voisin*, *granddaughter*. */
  readonly kin: NounTable;
  /** What speaks without being a person: *ministère*, *armée*, *syndicat*, *government*, *union*. */
  readonly institutions: NounTable;
  /** What speaks for its author: *communiqué*, *rapport*, *étude*, *statement*, *report*. */
  readonly documents: NounTable;
  /** Adjectives and nouns of nationality, folded ↦ ISO 3166 code: *russe*, *malienne*, *Argentin* ↦ RU, ML, AR. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Folded lemmas of those who are somebody's: *épouse*, *mum*, *avocat* ↦ how they stand to whom. */
  readonly relations: ReadonlyMap<string, Relation>;
}
