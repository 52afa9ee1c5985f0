export type Gender = 'masculine' | 'feminine' | 'any';

export type GrammaticalNumber = 'singular' | 'plural' | 'any';

/** `past` is the simple past (*dit*, *said*), `participle` the past participle, `gerund` the present one (*ajoutant*, *adding*). */
export type Tense =
  | 'present'
  | 'imperfect'
  | 'past'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'participle'
  | 'gerund'
  | 'infinitive';

/** One form of a verb, in lower case with its accents. */
export interface Inflection {
  readonly form: string;
  readonly tense: Tense;
  readonly number: GrammaticalNumber;
}

/**
 * What a reporting verb takes as its content; one without a frame (*lire*, *entonner*) is heard before a colon alone.
 * - `quote` a quotation: *« … », sourit-il*
 * - `clause` a *que* or *that* clause, also without *that* in English; `whether` a *si*, *if*, *whether* or *wh-* clause
 * - `infinitive` a bare infinitive (*dit avoir*); `infinitive:de`, `infinitive:à`, `infinitive:to` one after that word;
 *   `gerund` an *-ing* form (*denied taking*)
 * - `noun` a noun phrase (*salue le choix*); `noun:pour`, `noun:contre`, `noun:of` … one after that preposition
 * - `indefinite` a noun phrase that brings up something new (*décrit des journées de dix heures*, *described a scene of chaos*); one
 *   that is known already is only the topic (*décrit la scène*)
 * - `thing` a noun phrase that means nobody (*dismissed the ultimatum*, not *dismissed its coach*)
 * - `quoted:de` a noun phrase after that preposition, where it holds quoted words (*parle d’un « abandon »*)
 * - `urge` somebody to do something: *invite les parties à parler*, *urged members to wait*: the content begins with the infinitive
 * - `accuse` somebody of something: *accuse X d’avoir*, *accused X of*: the content begins with the object
 * - `as` an object and what it is called: *juge la mesure « homéopathique »*, *qualifie X de « Y »*, *called X “Y”*, *described X as “Y”*
 * - `amount` an object and what it comes to: *évalue ses pertes à 400 000 euros*, *estimated the damage at $3m*
 * - `addressee` an object may stand before the content: *told reporters that*, *a prévenu les familles que*
 */
export type Frame =
  | 'quote'
  | 'clause'
  | 'whether'
  | 'infinitive'
  | 'gerund'
  | 'noun'
  | 'indefinite'
  | 'thing'
  | 'urge'
  | 'accuse'
  | 'as'
  | 'amount'
  | 'addressee'
  | `infinitive:${string}`
  | `noun:${string}`
  | `quoted:${string}`;

export interface ReportingVerb {
  /** The infinitive of the verb itself, without its reflexive pronoun: *féliciter*, *faire*, *rule*. */
  readonly lemma: string;
  readonly reflexive: boolean;
  /** The words that belong to it, in order: *savoir* (faire savoir), *en garde* (mettre en garde), *out* (rule out). */
  readonly particle: readonly string[];
  readonly frames: ReadonlySet<Frame>;
}

export interface NounForm {
  readonly lemma: string;
  readonly gender: Gender;
  readonly number: 'singular' | 'plural';
}

/** Folded form ↦ what it is. */
export type NounTable = ReadonlyMap<string, NounForm>;
