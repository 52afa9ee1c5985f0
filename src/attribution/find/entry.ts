import type { Anaphor, Determiner, SourceMarker } from '../../language/grammar.ts';
import type { Language, Nouns } from '../../language/language.ts';
import type { Gender, NounForm, Tense } from '../../language/lexicon.ts';
import { accented, beginningWith } from '../../language/words.ts';
import { fold } from '../../text/fold.ts';
import { readingsOf, type VerbForm } from './verbs.ts';

export type TokenKind =
  | 'word'
  | 'number'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'open'
  | 'close'
  | 'dash'
  | 'quotation'
  | 'other';

export type NounClass = 'role' | 'kin' | 'institution' | 'document' | 'demonym';

/** A printed word, wherever it stands: how it is written, and what the tables of its language say of it alone. */
export interface Entry {
  readonly kind: TokenKind;
  /** As printed. */
  readonly text: string;
  /** In lower case with its accents, apostrophes straight: the key of verb forms. */
  readonly lower: string;
  /** Folded: the key of every other table. */
  readonly key: string;
  /** Glued to the verb before it: *-t-il*; its key is the bare pronoun. */
  readonly glued: boolean;
  readonly capital: boolean;
  /** It can be part of a name: no *Paris-based*, no *D-Ohio*. */
  readonly naming: boolean;
  /** As a reporting verb; empty where it is none. */
  readonly forms: readonly VerbForm[];
  /** As an auxiliary. */
  readonly auxiliary: Tense | undefined;
  /** As a verb that hands its subject to an infinitive: the words between. */
  readonly link: readonly string[] | undefined;
  /** It is listed as a finite form, or ends like one. */
  readonly finite: boolean;
  /** It is one behind a plural. */
  readonly finiteInPlural: boolean;
  readonly adverb: boolean;
  readonly preposition: boolean;
  /** The adverbials of several words that it ends. */
  readonly adverbials: readonly (readonly string[])[];
  readonly determiner: Determiner | undefined;
  /** As the head of a noun phrase; a demonym only with its capital. */
  readonly noun: { readonly noun: NounForm; readonly class: NounClass } | undefined;
  /** A noun of whoever speaks: a person, an institution, a document. */
  readonly speaking: boolean;
  /** The source markers and anaphors that it can begin. */
  readonly markers: readonly SourceMarker[];
  readonly anaphors: readonly Anaphor[];
  readonly firstAnaphors: readonly Anaphor[];
  /** The gender that it tells as a title of one word. */
  readonly title: Gender | undefined;
  /** It may be one of the words of a longer title: *El Hadj*, *Lt. Col.* */
  readonly titular: boolean;
}

/** Of a token that is no word at all. */
export const noEntry: Entry = {
  kind: 'other',
  text: '',
  lower: '',
  key: '',
  glued: false,
  capital: false,
  naming: false,
  forms: [],
  auxiliary: undefined,
  link: undefined,
  finite: false,
  finiteInPlural: false,
  adverb: false,
  preposition: false,
  adverbials: [],
  determiner: undefined,
  noun: undefined,
  speaking: false,
  markers: [],
  anaphors: [],
  firstAnaphors: [],
  title: undefined,
  titular: false,
};

/** By the first character: what a mark of punctuation is. */
const marks: Readonly<Record<string, TokenKind>> = {
  ...{ ',': 'comma', ':': 'colon', ';': 'semicolon' },
  ...{ '.': 'stop', '!': 'stop', '?': 'stop', '…': 'stop' },
  ...{ '(': 'open', '[': 'open', '{': 'open', ')': 'close', ']': 'close', '}': 'close' },
  ...{ '-': 'dash', '–': 'dash', '—': 'dash' },
};

/** Reads a printed word; `titleWords` are the words that longer titles are made of, folded. */
export function readEntry(text: string, language: Language, titleWords: ReadonlySet<string>): Entry {
  const { code, grammar, nouns, titles, titlesInCapitals } = language;
  const glued = text.length > 2 && /^[-‐‑]/.test(text);
  const lower = straight(text);
  const key = keyOf(glued ? text.replace(/^[-‐‑](?:t[-‐‑])?/, '') : text, code);
  const capital = /^\p{Lu}/u.test(text);
  const title = key.endsWith('.') ? key.slice(0, -1) : key;
  // *DIG* is a title, *Dig* none.
  const small = titlesInCapitals.has(title) && text !== text.toUpperCase();
  const titled = (capital || text.endsWith('.')) && !small;
  const other = text !== text.toUpperCase() && isOtherWord(lower, key, language);
  return {
    kind:
      marks[text[0] as string] ?? (/^\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'other'),
    text,
    lower,
    key,
    glued,
    capital,
    naming: capital && !glued && !/^(?:[DRI]-\p{Lu}|.*-\p{Ll}{4,}$|.*['’]$)/u.test(text),
    forms: readingsOf(lower, language),
    auxiliary: grammar.auxiliaries.get(key),
    link: grammar.semiAuxiliaries.get(lower),
    finite: grammar.finiteForms.has(lower) || grammar.finiteEnding.test(lower),
    finiteInPlural: grammar.pluralForms.has(lower),
    adverb: grammar.adverbs.has(key) || grammar.adverbEnding.test(key),
    preposition: grammar.prepositions.has(key),
    adverbials: grammar.adverbials.filter((words) => words.at(-1) === key),
    determiner: grammar.determiners.get(key),
    noun: other ? undefined : nounOf(key, capital, language),
    speaking: !other && isSpeaking(key, nouns),
    markers: beginningWith(key, grammar.sources),
    anaphors: beginningWith(key, grammar.anaphors),
    firstAnaphors: beginningWith(key, grammar.firstAnaphors),
    title: titled ? titles.get(title) : undefined,
    titular: titled && titleWords.has(title),
  };
}

const isSpeaking = (key: string, { roles, kin, institutions, documents }: Nouns): boolean =>
  roles.has(key.replace(/^(?:ex|vice|co)-/, '')) ||
  kin.has(key) ||
  institutions.has(key) ||
  documents.has(key);

/** *sa retraite*, *il délègue*: without its accent, or with another one, no participle that has become a noun. */
function isOtherWord(lower: string, key: string, { nouns: { roles, kin }, grammar }: Language): boolean {
  if (!grammar.unaccented.has(lower) && !(/[^é]es?$/.test(lower) && /[^\0-\x7f]/.test(lower))) return false;
  return (roles.get(key) ?? kin.get(key))?.lemma.endsWith('é') ?? false;
}

function nounOf(key: string, capital: boolean, language: Language): Entry['noun'] {
  const { nouns, grammar } = language;
  const bare = key.replace(/^(?:ex|vice|co|non|sous)-/, '');
  const find = (table: ReadonlyMap<string, NounForm>): NounForm | undefined =>
    table.get(key) ??
    table.get(bare) ??
    (key.includes('-') ? table.get(key.slice(0, key.indexOf('-'))) : undefined);
  const role = find(nouns.roles);
  if (role) return { noun: role, class: 'role' };
  const kin = find(nouns.kin);
  if (kin) return { noun: kin, class: 'kin' };
  const institution = find(nouns.institutions);
  if (institution) return { noun: institution, class: 'institution' };
  const document = find(nouns.documents);
  if (document) return { noun: document, class: 'document' };
  // *Rien*, *Demain*, *Soudain* only end like the name of an inhabitant.
  const closed = grammar.openers.has(key) || grammar.adverbs.has(key);
  const from = nouns.demonyms.has(key) || (!closed && grammar.inhabitants?.test(key) === true);
  return from && capital
    ? { noun: { lemma: key, gender: genderOfDemonym(key, language), number: 'singular' }, class: 'demonym' }
    : undefined;
}

/** *l’Autrichien* and *l’Autrichienne* tell each other’s gender; *le Russe* alone tells none. */
function genderOfDemonym(key: string, { code, nouns: { demonyms } }: Language): Gender {
  if (code !== 'fr') return 'any';
  if (['e', 'ne'].some((ending) => demonyms.has(key + ending))) return 'masculine';
  const masculine = ['e', 'ne'].some(
    (ending) => key.endsWith(ending) && demonyms.has(key.slice(0, -ending.length)),
  );
  return masculine ? 'feminine' : 'any';
}

function keyOf(word: string, language: Language['code']): string {
  if (language === 'fr') {
    // Capitals are often printed bare: *A Tessaoua*.
    if (word === 'A') return 'à';
    const lower = straight(word);
    if (accented.has(lower)) return lower;
  }
  // *WHO*, *US* and *IT* are no pronouns.
  if (language === 'en' && /^(?:WHO|US|IT|UN|AS)$/.test(word)) return `${[...word.toLowerCase()].join('.')}.`;
  return fold(word);
}

const straight = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060]+/g, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
