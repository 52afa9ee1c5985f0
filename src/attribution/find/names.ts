import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/lexicon.ts';
import { placeNames } from '../../language/places.ts';
import { titleAt } from './titles.ts';
import type { Token } from './tokens.ts';
import { formsOf } from './verbs.ts';

/** A proper name in a sentence: indexes of its first and last token, without title or role. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  /** Of a title before it (*Mme*) or of a role whose form tells it (*Gouverneure*). */
  readonly gender: Gender;
  readonly titled: boolean;
  /** The tokens of the titles and roles in capitals ahead of it: *Governor*, *Me*, *Brig. Gen.* */
  readonly titles: readonly number[];
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

/** No institution's name goes on further behind its capitals. */
const LONGEST_TAIL = 10;

/** Prepositions inside the name of an association: *Patrimoine en Trégor*, *Santé sans délai*. */
const INSIDE = new Set(['en', 'sans', 'pour']);

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
    if (first > at)
      while (
        this.#language.grammar.particles.has(this.#key(first)) &&
        !(this.#language.code === 'en' && this.#language.grammar.genitives.has(this.#key(first))) &&
        !this.#isCapital(first) &&
        first < at + 5
      )
        first++;
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
    const titles: number[] = [];
    const title = this.#lastTitle(runFirst, runLast);
    const borne = nouns.institutions.has(this.#key(runFirst - 1));
    for (
      ;
      first < runLast &&
      (first <= title || (!borne && this.#isRoleOfName(first)) || this.#isDemonymOfRole(first));
      first++
    ) {
      const told = this.#titleGender(first) ?? nouns.roles.get(this.#key(first))?.gender ?? 'any';
      if (told !== 'any') gender = told;
      titled ||= first <= title || this.#isRole(first);
      titles.push(first);
    }
    // *The Northern Regional Minister*, *the Paramount Chief*: a role in capitals, unless a first name stands ahead (*Mary Baker*).
    const isRole = this.#isRoleOfName(runLast) && !this.#language.firstNames.has(this.#key(first)) && !titled;
    if (first < runLast && isRole) return undefined;
    // *l’ONG Santé sans délai* · *le directeur d’EFI Michel Balandier*
    const apart =
      nouns.institutions.has(this.#key(first)) ||
      (first + 1 < runLast &&
        this.#language.code === 'fr' &&
        this.#language.firstNames.has(this.#key(first + 1)));
    if (first < runLast && isAcronym(this.#tokens[first] as Token) && apart && !this.#isTitle(first)) first++;
    // *le ministre turc du Commerce Mehmet Yilmaz*
    const portfolio = this.#language.code === 'fr' && this.#isPortfolio(first) && first === runFirst;
    if (portfolio && first < runLast) first++;
    let last = this.#endOfInstitution(first, runLast);
    while (last > first && (grammar.postnominals.has(this.#key(last)) || this.#isTitle(last))) last--;
    if (first === last && this.#isDemonym(first)) return undefined;
    if (first === last && this.#isRole(first) && !this.#known.has(this.#key(first))) return undefined;
    if (
      first === last &&
      (this.#isTitle(last) || this.#isCalendar(first) || this.#isGeneric(first) || this.#isPortfolio(first))
    )
      return undefined;
    const institution = this.#tokens
      .slice(first, last + 1)
      .some(({ key }) => nouns.institutions.has(key) || (key === '&' && last > first));
    const afterPreposition = !portfolio && this.#afterPreposition(runFirst);
    return {
      first,
      last,
      gender,
      titled,
      titles,
      institution,
      afterPreposition,
    };
  }

  #key(at: number): string {
    return this.#tokens[at]?.key ?? '';
  }

  #titleGender(at: number): Gender | undefined {
    return titleAt(this.#tokens, at, this.#language);
  }

  #isTitle(at: number): boolean {
    return this.#titleGender(at) !== undefined;
  }

  #isRole(at: number): boolean {
    const { roles, kin } = this.#language.nouns;
    return roles.has(this.#key(at)) || kin.has(this.#key(at));
  }

  /** *Gouverneur Tshibangu*; not *Pape Diouf*. */
  #isRoleOfName(at: number): boolean {
    const noun = this.#language.nouns.roles.get(this.#key(at));
    return noun?.number === 'singular' && !this.#language.firstNames.has(this.#key(at));
  }

  #isDemonym(at: number): boolean {
    return this.#language.nouns.demonyms.has(this.#key(at));
  }

  /** *l’ONG*, *l’Autorité*, *the Commission*: a noun with a determiner, whatever its capital. */
  #isGeneric(at: number): boolean {
    const { grammar, nouns } = this.#language;
    return nouns.institutions.has(this.#key(at)) && grammar.determiners.has(this.#key(at - 1));
  }

  /** *le ministre de la Santé*, *the ministry of Health*: what somebody is in charge of. */
  #isPortfolio(at: number): boolean {
    const { grammar } = this.#language;
    let before = at - 1;
    while (
      before > at - 4 &&
      (grammar.determiners.has(this.#key(before)) ||
        grammar.genitives.has(this.#key(before)) ||
        (this.#isDemonym(before) && before < at - 1) ||
        this.#key(before) === 'à')
    )
      before--;
    return before < at - 1 && grammar.portfolios.has(this.#key(before));
  }

  #isCalendar(at: number): boolean {
    const { months, shortMonths, weekdays } = this.#language.calendar;
    const key = this.#key(at).replace(/\.$/, '');
    return [months, shortMonths, weekdays].some(
      (table) => table.has(key) || table.has(key.replace(/^./, (letter) => letter.toUpperCase())),
    );
  }

  /** *French President Macron*; not *Welsh Rugby Union*. */
  #isDemonymOfRole(at: number): boolean {
    const named = this.#language.code === 'fr' && this.#isCapital(at + 1);
    return this.#isDemonym(at) && (named || this.#isRoleOfName(at + 1) || this.#isTitle(at + 1));
  }

  /** A word in capitals that can be part of a name: no *Paris-based*, no *D-Ohio*. */
  #isCapital(at: number): boolean {
    const token = this.#tokens[at];
    return (
      !!token?.capital &&
      token.kind === 'word' &&
      !token.glued &&
      !/^(?:[DRI]-\p{Lu}|.*-\p{Ll}{4,}$|.*['’]$)/u.test(token.text)
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
    if (this.#speaksBare(at)) return true;
    return this.#institutionBridge(at) !== undefined && !nouns.roles.has(token.key);
  }

  /** *Microsoft says that*, *Médilien affirme*: no common noun stands so without an article. */
  #speaksBare(at: number): boolean {
    const { nouns, grammar } = this.#language;
    const { key } = this.#tokens[at] as Token;
    const common = [nouns.roles, nouns.institutions, nouns.documents, nouns.kin, nouns.demonyms].some(
      (table) => table.has(key),
    );
    const closed = [grammar.pronouns, grammar.determiners, grammar.prepositions, grammar.subordinators].some(
      (table) => table.has(key),
    );
    const verb = formsOf(this.#tokens[at + 1], this.#language);
    const finite = verb.some(({ tense }) => !['infinitive', 'gerund', 'participle'].includes(tense));
    return finite && !common && !closed && formsOf(this.#tokens[at], this.#language).length === 0;
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
    return (
      this.#particleBridge(at) ??
      this.#institutionBridge(at) ??
      this.#purposeBridge(at) ??
      this.#possessiveBridge(at) ??
      this.#apostropheBridge(at)
    );
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

  /** *Center for Classroom Policy*, *Council on Foreign Relations*: what an English institution is for. */
  #purposeBridge(at: number): number | undefined {
    const { code, grammar, nouns } = this.#language;
    const joins = code === 'en' && grammar.purposes.has(this.#key(at + 1));
    if (!joins || !nouns.institutions.has(this.#key(at))) return undefined;
    return this.#isCapital(at + 2) && !this.#isCalendar(at + 2) ? at + 2 : undefined;
  }

  /** *Lilian Achieng’ Nyong’o*: an apostrophe that ends a name. */
  #apostropheBridge(at: number): number | undefined {
    const [token, mark] = [this.#tokens[at], this.#tokens[at + 1]];
    const glued = mark && /^['’]$/.test(mark.text) && mark.start === token?.end && !/s$/.test(token.text);
    return glued && this.#isCapital(at + 2) ? at + 2 : undefined;
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

  /**
   * French writes only the first word of an institution's name with a capital: *la Direction générale de la protection
   * civile*, *la Ligue sahélienne des droits humains*, *l’association Patients connectés*.
   */
  #endOfInstitution(first: number, runLast: number): number {
    const { nouns, code } = this.#language;
    if (code !== 'fr' || first === 0) return runLast;
    const own = nouns.institutions.has(this.#key(first));
    const borne = nouns.institutions.has(this.#key(first - 1)) && first === runLast;
    if (!own && !borne) return runLast;
    // *la Fédération de Russie d’étendre …*: a country closes a name.
    if (runLast > first && placeNames.has(this.#key(runLast))) return runLast;
    let last = runLast;
    for (
      let next = this.#nextOfInstitution(last, own);
      next !== undefined && next < runLast + LONGEST_TAIL;
      next = this.#nextOfInstitution(last, own)
    )
      last = next;
    return last;
  }

  #nextOfInstitution(at: number, own: boolean): number | undefined {
    const { grammar } = this.#language;
    const next = this.#tokens[at + 1];
    if (next?.kind !== 'word' || next.glued) return undefined;
    let noun = at + 1;
    if (grammar.genitives.has(next.key) || (own ? next.key === 'pour' : INSIDE.has(next.key))) noun++;
    if (
      noun > at + 1 &&
      grammar.determiners.has(this.#key(noun)) &&
      !grammar.prepositions.has(this.#key(noun))
    )
      noun++;
    return this.#isPlain(noun) ? noun : undefined;
  }

  /** A noun or an adjective: none of the words of grammar, no verb, no participle with a complement of its own. */
  #isPlain(at: number): boolean {
    const { grammar } = this.#language;
    const token = this.#tokens[at];
    if (token?.kind !== 'word' || token.glued) return false;
    const { key, lower } = token;
    const closed = [
      grammar.determiners,
      grammar.prepositions,
      grammar.pronouns,
      grammar.adverbs,
      grammar.clitics,
      grammar.conjunctions,
      grammar.and,
      grammar.relatives,
      grammar.subordinators,
      grammar.auxiliaries,
      grammar.negations,
    ];
    if (closed.some((words) => words.has(key)) || grammar.adverbEnding.test(key)) return false;
    if (
      grammar.finiteForms.has(lower) ||
      formsOf(token, this.#language).some(({ tense }) => tense !== 'participle')
    )
      return false;
    const after = this.#tokens[at + 1];
    const complement =
      after?.kind === 'word' &&
      !grammar.genitives.has(after.key) &&
      after.key !== 'pour' &&
      !this.#isCapital(at + 1);
    return !(
      grammar.participleEnding.test(lower) &&
      complement &&
      (grammar.prepositions.has(after.key) || grammar.adverbs.has(after.key))
    );
  }

  /** *College Teachers’ Alliance*, *King’s College Hospital*: where a noun of institutions closes the whole. */
  #possessiveBridge(at: number): number | undefined {
    const { code, nouns } = this.#language;
    const mark = this.#tokens[at + 1];
    const possessive =
      mark && (mark.key === "'s" || (/^['’]$/.test(mark.text) && mark.start === this.#tokens[at]?.end));
    if (code !== 'en' || !possessive || !this.#isCapital(at + 2)) return undefined;
    let last = at + 2;
    while (this.#isCapital(last + 1)) last++;
    return nouns.institutions.has(this.#key(last)) && !this.#isRole(at + 2) ? at + 2 : undefined;
  }

  /** The last title before the name itself, *-1* where there is none; *Jr.* behind it is another matter. */
  #lastTitle(first: number, last: number): number {
    // *Summit CEO Rick Halvorsen*: a role within the run; not *Mary Baker Eddy*.
    const spoken = this.#language.firstNames.has(this.#key(first));
    for (let at = last - 1; at >= first; at--) {
      const title =
        this.#isTitle(at) &&
        (at === first || this.#isTitle(at - 1) || (this.#tokens[at]?.text ?? '').length > 2);
      if (
        title ||
        (this.#isCapital(at + 1) &&
          at > first &&
          !spoken &&
          this.#language.code === 'en' &&
          this.#isRoleOfName(at))
      )
        return at;
    }
    return -1;
  }

  #afterPreposition(first: number): boolean {
    const { prepositions, determiners } = this.#language.grammar;
    const before = this.#key(first - 1);
    return prepositions.has(before) || (determiners.has(before) && prepositions.has(this.#key(first - 2)));
  }
}

const isAcronym = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();
