import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/lexicon.ts';
import type { Token } from './tokens.ts';

/** A proper name in a sentence: indexes of its first and last token, without title or role. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  /** Of a title before it (*Mme*) or of a role whose form tells it (*Gouverneure*). */
  readonly gender: Gender;
  readonly titled: boolean;
  /** It holds a noun of institutions: *Wharfebridge Town Council*, *Bank of Ghana*. */
  readonly institution: boolean;
  /** After *à*, *in*, *de* and the like. */
  readonly afterPreposition: boolean;
}

/**
 * *Serguei Lavrov*, *Paulo Tavares de Melo*, *M. Orou Gado N’Dah*, *Powys and Borders Fire Service*: runs of
 * capitalised words with the particles between them; a word that merely opens its sentence is none, unless the
 * article prints it as a name elsewhere (`known`).
 */
export function findNames(
  tokens: readonly Token[],
  language: Language,
  known: ReadonlySet<string>,
): NameMention[] {
  const finder = new NameFinder(tokens, language, known);
  const names: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const run = finder.runAt(at);
    if (!run) continue;
    const name = finder.nameOf(run);
    if (name) names.push(name);
    at = run.last;
  }
  return names;
}

/** Capitalised words in a row, titles and roles included. */
interface Run {
  readonly first: number;
  readonly last: number;
}

class NameFinder {
  readonly #tokens: readonly Token[];
  readonly #language: Language;
  readonly #known: ReadonlySet<string>;

  constructor(tokens: readonly Token[], language: Language, known: ReadonlySet<string>) {
    this.#tokens = tokens;
    this.#language = language;
    this.#known = known;
  }

  runAt(at: number): Run | undefined {
    let first = at;
    while (this.#isTitle(first)) first++;
    if (first > at ? !this.#isCapital(first) : !this.#beginsName(first)) return undefined;
    let last = first;
    for (let next = this.#next(last); next !== undefined; next = this.#next(last)) last = next;
    return { first: at, last };
  }

  /** The name in a run: a role or a title ahead of it is no part of it (*Governor Asare-Boadu*, *State Rep. Tom Hale*). */
  nameOf({ first: runFirst, last: runLast }: Run): NameMention | undefined {
    const { nouns, grammar } = this.#language;
    let first = runFirst;
    let gender: Gender = 'any';
    let titled = false;
    const title = this.#lastTitle(runFirst, runLast);
    for (
      ;
      first < runLast && (first <= title || this.#isRole(first) || this.#isDemonymOfRole(first));
      first++
    ) {
      const told = this.#titleGender(first) ?? nouns.roles.get(this.#key(first))?.gender ?? 'any';
      if (told !== 'any') gender = told;
      titled ||= first <= title || this.#isRole(first);
    }
    let last = runLast;
    while (last > first && (grammar.postnominals.has(this.#key(last)) || this.#isTitle(last))) last--;
    if (first === last && this.#isDemonym(first)) return undefined;
    if (first === last && this.#isRole(first) && !this.#known.has(this.#key(first))) return undefined;
    if (this.#isTitle(last) && first === last) return undefined;
    const institution = this.#tokens.slice(first, last + 1).some(({ key }) => nouns.institutions.has(key));
    return { first, last, gender, titled, institution, afterPreposition: this.#afterPreposition(runFirst) };
  }

  #key(at: number): string {
    return this.#tokens[at]?.key ?? '';
  }

  #titleGender(at: number): Gender | undefined {
    return this.#language.titles.get(this.#key(at).replace(/\.$/, ''));
  }

  #isTitle(at: number): boolean {
    const token = this.#tokens[at];
    return !!token && this.#titleGender(at) !== undefined && (token.capital || token.text.endsWith('.'));
  }

  #isRole(at: number): boolean {
    const { roles, kin } = this.#language.nouns;
    return roles.has(this.#key(at)) || kin.has(this.#key(at));
  }

  #isDemonym(at: number): boolean {
    return this.#language.nouns.demonyms.has(this.#key(at));
  }

  /** *French President Macron*; not *Welsh Rugby Union*. */
  #isDemonymOfRole(at: number): boolean {
    return this.#isDemonym(at) && (this.#isRole(at + 1) || this.#isTitle(at + 1));
  }

  /** A word in capitals that can be part of a name: no *Paris-based*, no *D-Ohio*. */
  #isCapital(at: number): boolean {
    const token = this.#tokens[at];
    return (
      !!token?.capital &&
      token.kind === 'word' &&
      !token.glued &&
      !/^(?:[DRI]-\p{Lu}|.*-\p{Ll}{4,}$)/u.test(token.text)
    );
  }

  #beginsName(at: number): boolean {
    if (!this.#isCapital(at)) return false;
    const token = this.#tokens[at] as Token;
    const { grammar, firstNames, nouns, code } = this.#language;
    const opener = grammar.openers.has(token.key);
    // In English a nationality is written like a name: *Welsh government*, *the Czech*.
    if (code === 'en' && this.#isDemonym(at) && !this.#isCapital(at + 1)) return false;
    if (!this.#opensSentence(at)) return !(opener && token.key.length <= 3);
    if (this.#known.has(token.key)) return true;
    if (
      opener ||
      grammar.adverbs.has(token.key) ||
      grammar.adverbEnding.test(token.key) ||
      grammar.gerundEnding.test(token.key)
    )
      return false;
    if (this.#isCapital(at + 1) || firstNames.has(token.key) || isAcronym(token)) return true;
    return this.#institutionBridge(at) !== undefined && !nouns.roles.has(token.key);
  }

  #opensSentence(at: number): boolean {
    const before = this.#tokens[at - 1];
    return (
      !before ||
      ['open', 'quotation', 'colon', 'dash'].includes(before.kind) ||
      (before.kind === 'other' && at === 1)
    );
  }

  /** The next word of a run, over the particles between: *El* in *Ould El Moctar*, *Aubert* in *de Saint-Aubert*. */
  #next(at: number): number | undefined {
    const next = this.#tokens[at + 1];
    if (!next) return undefined;
    if (this.#isCapital(at + 1)) return at + 1;
    if (next.kind === 'number' && /^\d{1,4}$/.test(next.text) && this.#isNumbered(at)) return at + 1;
    return this.#particleBridge(at) ?? this.#institutionBridge(at);
  }

  /** *Local 1187*, *Radio 4*, *CAN 2025*: a figure belongs to the name of what is no person. */
  #isNumbered(at: number): boolean {
    const token = this.#tokens[at] as Token;
    const after = this.#tokens[at + 2];
    return (
      (isAcronym(token) || this.#language.grammar.numbered.has(token.key)) && !after?.text.startsWith('%')
    );
  }

  #particleBridge(at: number): number | undefined {
    const { grammar, nouns, code } = this.#language;
    let next = at + 1;
    while (next <= at + 3 && grammar.particles.has(this.#key(next)) && !this.#tokens[next]?.capital) next++;
    if (next === at + 1 || !this.#isCapital(next)) return undefined;
    // *le maire de Paris*, *Lavrov of Russia*: a genitive goes on with a name inside an institution's, or in French a person's.
    if (code === 'en' && grammar.genitives.has(this.#key(at + 1)))
      return nouns.institutions.has(this.#key(at)) ? next : undefined;
    if (code === 'fr' && this.#isRole(at)) return undefined;
    return next;
  }

  /** *Powys and Borders Fire Service*, *Smith & Sons*: *and* joins where one institution's noun closes the whole. */
  #institutionBridge(at: number): number | undefined {
    const { grammar, nouns } = this.#language;
    const joins = this.#key(at + 1);
    if (joins === '&') return this.#isCapital(at + 2) ? at + 2 : undefined;
    if (!grammar.and.has(joins) || !this.#isCapital(at + 2) || nouns.institutions.has(this.#key(at)))
      return undefined;
    let last = at + 2;
    while (this.#isCapital(last + 1)) last++;
    const person =
      this.#language.firstNames.has(this.#key(at)) || this.#language.firstNames.has(this.#key(at + 2));
    return last > at + 2 && nouns.institutions.has(this.#key(last)) && !person ? at + 2 : undefined;
  }

  /** The last title before the name itself, *-1* where there is none; *Jr.* behind it is another matter. */
  #lastTitle(first: number, last: number): number {
    for (let at = last - 1; at >= first; at--)
      if (
        this.#isTitle(at) &&
        (at === first || this.#isTitle(at - 1) || (this.#tokens[at]?.text ?? '').length > 2)
      )
        return at;
    return -1;
  }

  #afterPreposition(first: number): boolean {
    const { prepositions, determiners } = this.#language.grammar;
    const before = this.#key(first - 1);
    return prepositions.has(before) || (determiners.has(before) && prepositions.has(this.#key(first - 2)));
  }
}

const isAcronym = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();
