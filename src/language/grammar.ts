import type { Gender, GrammaticalNumber, Tense } from './lexicon.ts';

/**
 * The closed word classes that the rules of `attribution` look for. All folded, apostrophes straight; an elided word
 * keeps its apostrophe (*l'*, *qu'*).
 */
export interface Grammar {
  readonly determiners: ReadonlyMap<string, Determiner>;
  /** Words that a determiner may follow inside one phrase: *tous les*, *all the*. */
  readonly predeterminers: ReadonlySet<string>;
  /** Pronouns that stand as a subject, also those glued to their verb (*-t-il*). */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** What a possessive stands for: *his* ↦ *he*, *ma* ↦ *je*. */
  readonly possessors: ReadonlyMap<string, Pronoun>;
  /** *whose*, *dont*: between somebody and who is theirs. */
  readonly whose: ReadonlySet<string>;
  /** Words that stand for the one just named: *ce dernier*, *l'intéressé*, *the latter*. */
  readonly anaphors: readonly Anaphor[];
  /** For the one named before that: *the former*. */
  readonly firstAnaphors: readonly Anaphor[];
  /** Object pronouns and particles that may stand between subject and verb: *lui*, *y*, *s'*, *ne*. */
  readonly clitics: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  /** *pas*, *jamais*, *not*, *never* … */
  readonly negations: ReadonlySet<string>;
  /** Where they deny nothing: *n’en dénonce pas moins*, *not only denied*. */
  readonly affirmingNegations: readonly (readonly string[])[];
  /** Forms of *avoir*, *être*; *have*, *had* ↦ their tense; with a participle they make one verb group. */
  readonly auxiliaries: ReadonlyMap<string, Tense>;
  /** Of these, *do*, *does*, *did*: with an infinitive they affirm, or deny. */
  readonly emphatic: ReadonlySet<string>;
  /** *would*: what somebody *would not say* was not said. */
  readonly refusing: ReadonlySet<string>;
  /** Forms of *être*, *be*: with a participle they make a passive, */
  readonly be: ReadonlySet<string>;
  /** and so does *été*, *been* behind any auxiliary, */
  readonly been: ReadonlySet<string>;
  /** except with these: *est revenu sur*, *est convenu que*. */
  readonly activeWithBe: ReadonlySet<string>;
  /** Verbs that hand their subject to an infinitive: *tenir à*, *préférer*, *liked to* ↦ the words between, if any. */
  readonly semiAuxiliaries: ReadonlyMap<string, readonly string[]>;
  /** Verbs that do so only behind *comme*, *as*: *comme devait le rappeler X*. */
  readonly modalsAfterAs: ReadonlyMap<string, readonly string[]>;
  /** Of the semi-auxiliaries, participles and forms whose negation affirms: *n’a pas manqué de*. */
  readonly affirmedByNegation: ReadonlySet<string>;
  /** Forms of common verbs that do not report: they tell a clause where no reporting verb does. */
  readonly finiteForms: ReadonlySet<string>;
  /** Forms that are finite behind a plural alone: *supporters bring*. */
  readonly pluralForms: ReadonlySet<string>;
  /** An unlisted word in a verb's place is a finite form, or a participle, where it ends so. */
  readonly finiteEnding: RegExp;
  readonly participleEnding: RegExp;
  /** Irregular past participles that open a participial phrase: *held in Paris*. */
  readonly participles: ReadonlySet<string>;
  readonly gerundEnding: RegExp;
  /** *to*: what follows it is no finite verb. */
  readonly infinitiveMark: string;
  readonly adverbs: ReadonlySet<string>;
  readonly adverbEnding: RegExp;
  /** Adverbials of several words that may stand before a verb: *at first*, *in turn*. */
  readonly adverbials: readonly (readonly string[])[];
  /** *down*, *off*: right behind a verb they make it another: *wrote down what he saw*. */
  readonly verbParticles: ReadonlySet<string>;
  /** *que*, *that*. */
  readonly complementizers: ReadonlySet<string>;
  /** *si*, *whether*, *if*, *what*, *how* … */
  readonly interrogatives: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Of these, those that stand for the subject: *qui*, *who*. */
  readonly subjectRelatives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Those that tie a complement to its noun: *de*, *of*. */
  readonly genitives: ReadonlySet<string>;
  /** Before a place: *à*, *in*. */
  readonly placing: ReadonlySet<string>;
  /** Between an institution's noun and what it is for, inside its name: *Center for*, *Council on*. */
  readonly purposes: ReadonlySet<string>;
  /** Other prepositions that stay with their noun: *spokesman for*, *envoyé auprès de*. */
  readonly tying: ReadonlySet<string>;
  /** Lemmas of verbs by which somebody comes to know or holds something: *I found that …* reports nobody's words. */
  readonly findings: ReadonlySet<string>;
  /** Lemmas of verbs behind which no subject stands: *“…,” told X*. */
  readonly neverInverted: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** *et*, *and*. */
  readonly and: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  /** Folded nouns of those whose work is told of: *the authors write*. */
  readonly writers: ReadonlySet<string>;
  /** *only*: what somebody would say and nothing besides. */
  readonly restrictives: ReadonlySet<string>;
  /** *words*, *caption*: nouns that what is written stands behind, in marks. */
  readonly wordings: ReadonlySet<string>;
  /** *anonymat*: what a source asks for and says nothing by. */
  readonly anonymity: ReadonlySet<string>;
  /** *parce que*, *because*: the reason of what stands before. */
  readonly reasons: ReadonlySet<string>;
  /** Of these, those that set a scene or a contrast beside a statement: *alors que*, *after*, *while*, *though*. */
  readonly temporal: ReadonlySet<string>;
  /** Lower-case words inside a name: *de*, *van*, *ould*. */
  readonly particles: ReadonlySet<string>;
  /** *si*, *whether*, *if*: of the interrogatives, those that are no part of the content. */
  readonly conditionals: ReadonlySet<string>;
  /** *lui*, *him*: no noun phrase follows them. */
  readonly objectPronouns: ReadonlySet<string>;
  /** *comme*, *as*: before what something is called. */
  readonly as: ReadonlySet<string>;
  /** *sans*, *without*: what follows was not said. */
  readonly without: ReadonlySet<string>;
  /** *tout en*, *while*: before a gerund. */
  readonly gerundMarkers: ReadonlySet<string>;
  /** *mais*, *but*, *while*: between two statements of different sources. */
  readonly contrasts: ReadonlySet<string>;
  /** *with*: before a subject and its gerund. */
  readonly absolutes: ReadonlySet<string>;
  /** *pseudonyme*, *surnom*, *name*: *connu sous le pseudonyme de X*, *gave his name as X*. */
  readonly aliases: ReadonlySet<string>;
  /** *par*, *by*: before whoever speaks in the passive, or wrote. */
  readonly by: ReadonlySet<string>;
  /** Between a document and its author: *a letter from X*, *un courriel de X*. */
  readonly authoring: ReadonlySet<string>;
  /** Verbs whose object comes from somebody else: *received a letter*. */
  readonly receiving: ReadonlySet<string>;
  /** *obtained by the Sun*, *consulté par l’AFP*: behind them stands who read a document, not who wrote it. */
  readonly obtaining: ReadonlySet<string>;
  /** Documents that hang or stand somewhere, whose words nobody says: *sign*, *banderole*. */
  readonly inscriptions: ReadonlySet<string>;
  /** *sued* ↦ *suit*, *lawsuit*; *assigné* ↦ *assignation*: the documents that are whose deed it is. */
  readonly documentsMade: ReadonlyMap<string, readonly string[]>;
  /** *même*, *same*: *la même source* is the one before. */
  readonly same: ReadonlySet<string>;
  /** Nouns before those whom they count: *une centaine de parents*, *a handful of fans*. */
  readonly quantities: ReadonlySet<string>;
  /** *about*, *over*: before a quantity. */
  readonly approximations: ReadonlySet<string>;
  /** *neither*, *nobody*, *no*: whoever stands behind them has not spoken. */
  readonly nobody: ReadonlySet<string>;
  /** *deux* ↦ 2. */
  readonly counts: ReadonlyMap<string, number>;
  /** Folded lemmas of nouns that a named institution is called by ↦ its sort: *ong*, *association*; *entreprise*, *company*. */
  readonly genericInstitutions: ReadonlyMap<string, string>;
  /** Folded lemmas of roles that a company has as well as a person: *exploitant*, *operator*, *owner*. */
  readonly corporateRoles: ReadonlySet<string>;
  /** Folded lemmas that say no more of somebody than that it is one: *homme*, *woman*. */
  readonly genericPersons: ReadonlySet<string>;
  /** *ministre*, *ministry*: behind them a capital is what they are in charge of. */
  readonly portfolios: ReadonlySet<string>;
  /** Folded titles without their stop that tell a trade ↦ its noun: *me* ↦ *avocat*. */
  readonly titleRoles: ReadonlyMap<string, string>;
  /** What stands in brackets between a rank and a name: *Maj (Rtd) Titus Kariuki*, *le colonel (er) X*. */
  readonly withdrawn: ReadonlySet<string>;
  /** What stands behind a name without being part of it: *KC*, *MP*. */
  readonly postnominals: ReadonlySet<string>;
  /** Folded lemmas of what several offices are: *élu* may be a mayor or a senator. */
  readonly hypernyms: ReadonlySet<string>;
  /** Folded lemmas of what whoever is at the head of something is called (*patron*), and of the offices that this may be. */
  readonly headships: { readonly any: ReadonlySet<string>; readonly offices: ReadonlySet<string> };
  /** Inside a name, before what else its bearer is called: *Yacouba Samaké dit Yac*. */
  readonly alsoNamed: ReadonlySet<string>;
  /** In lower case, what with an accent on its last syllable is a person: *retraite*, *retraité*. */
  readonly unaccented: ReadonlySet<string>;
  /** What may stand between an auxiliary and its verb, though elsewhere it is no adverb: *have long argued*. */
  readonly sinceLong: ReadonlySet<string>;
  /** What numbers a noun behind its determiner: *his first term*. */
  readonly ordinals: ReadonlySet<string>;
  /** Lemmas of verbs that ask somebody, */
  readonly asking: ReadonlySet<string>;
  /** and of verbs and nouns that answer: *répliquer*, *réponse*. */
  readonly answering: ReadonlySet<string>;
  /** The last word of those that mean whoever a matter is about: *l’intéressé*. */
  readonly concerned: ReadonlySet<string>;
  /** A word that tells an age and may stand for a person: *the 52-year-old*. */
  readonly aged?: RegExp;
  /** How the names of inhabitants end, folded, where a language forms them from any place: *le Jurassien*. */
  readonly inhabitants?: RegExp;
  /** Adjectives that open a role, with or without a capital: *le Premier ministre*, *le Haut commissaire*. */
  readonly ranks: ReadonlySet<string>;
  /** Words of names that a figure may follow: *Local 1187*, *Radio 4*. */
  readonly numbered: ReadonlySet<string>;
  /** Words that give a source without a verb, in order: *selon*, *d'après*, *according to*; `pronoun` says what a bare pronoun is after it. */
  readonly sources: readonly SourceMarker[];
  /** What follows a source marker where it marks no source: *la saison*, *nos informations*. */
  readonly noSource: ReadonlySet<string>;
  /** *Et d'ajouter :*, before an infinitive; *avant de*, *before*. */
  readonly infinitiveMarkers: readonly (readonly string[])[];
  /** Where a reported clause ends although its sentence goes on: *, sans …*, *, drawing …*. */
  readonly clauseBreakers: ReadonlySet<string>;
  /** After *said*, words that end with nobody named: *reporters*, *journalists*. */
  readonly addressees: ReadonlySet<string>;
  /** *to*, *devant*: before them. In French *à la presse* may belong to a noun: *son attachement à la presse*. */
  readonly addressing: ReadonlySet<string>;
  /** Nouns and verbs that name instead of saying: *intitulé*, *baptisé*, *opération*, *dubbed*. */
  readonly naming: ReadonlySet<string>;
  /** Forms of *écrire*, *write*, and what is then no speech: *un poème*, *a story*. */
  readonly composing: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
  /** Capitalised words that open a sentence without being a name. */
  readonly openers: ReadonlySet<string>;
  /** Small words that say nothing of what a text or a description is about: *le*, *est*, *the*, *is*. */
  readonly stopWords: ReadonlySet<string>;
}

export interface Anaphor {
  readonly words: readonly string[];
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

export interface Determiner {
  readonly type: 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'number';
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

export interface Pronoun {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** `group`: may be an institution (*it*, *elle*); `nobody`: stands for no one (*on*); `self`: who speaks (*je*). */
  readonly stands: 'person' | 'either' | 'group' | 'nobody' | 'self';
}

export interface SourceMarker {
  readonly words: readonly string[];
  /** The words that close it after the source, if any: *in X's words*, *à l'en croire*. */
  readonly closing?: readonly string[];
  /** The marker holds its source itself: *à l'en croire*, *in his words*. */
  readonly pronoun?: string;
  /** *pour*, *for*: only where a person and a clause follow it at the head of a sentence. */
  readonly headOnly?: boolean;
}
