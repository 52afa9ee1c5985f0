import { placeNames } from '../../../language/places.ts';
import type { Token } from '../tokens.ts';
import { formsOf } from '../verbs.ts';
import { isAcronym, type NameWords } from './words.ts';

/** Capitalised words in a row, titles and roles included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** So many words back an institution's noun still holds what is joined to its name. */
const LONGEST = 12;

/** No apposition that makes a name of an unknown word is longer. */
const LONGEST_APPOSITION = 24;

/** Finds the runs of capitalised words, over the particles and prepositions that names hold. */
export class NameRuns {
  readonly #words: NameWords;

  constructor(words: NameWords) {
    this.#words = words;
  }

  runAt(at: number): Run | undefined {
    let first = at;
    while (this.#words.isTitle(first)) first++;
    if (first > at)
      while (
        this.#words.language.grammar.particles.has(this.#words.key(first)) &&
        !(
          this.#words.language.code === 'en' &&
          this.#words.language.grammar.genitives.has(this.#words.key(first))
        ) &&
        !this.#words.isCapital(first) &&
        first < at + 5
      )
        first++;
    if (first > at ? !this.#words.isCapital(first) : !this.#beginsName(first)) return undefined;
    if (this.#isUnit(at)) return undefined;
    let last = first;
    for (let next = this.#next(first, last); next !== undefined; next = this.#next(first, last)) last = next;
    return { first: at, last };
  }

  /** *900 F CFA*, *12 MW*: letters behind a figure that is no year. */
  #isUnit(at: number): boolean {
    let back = at;
    while (this.#words.isCapital(back) && isLetters(this.#words.tokens[back] as Token)) back--;
    const { kind, text = '' } = this.#words.tokens[back] ?? {};
    return back < at && kind === 'number' && !/^(?:19|20)\d\d$/.test(text);
  }

  #beginsName(at: number): boolean {
    if (!this.#words.isCapital(at)) return false;
    const token = this.#words.tokens[at] as Token;
    const { grammar, firstNames, nouns, code } = this.#words.language;
    const opener = grammar.openers.has(token.key);
    // In English a nationality is written like a name: *Welsh government*, *the Czech*.
    if (code === 'en' && this.#words.isDemonym(at) && !this.#words.isCapital(at + 1)) return false;
    if (!this.#opensSentence(at)) return !(opener && token.key.length <= 3);
    if (this.#words.isNumbered(at)) return true;
    if (this.#words.known.has(token.key)) return true;
    if (
      opener ||
      grammar.adverbs.has(token.key) ||
      grammar.adverbEnding.test(token.key) ||
      grammar.gerundEnding.test(token.key)
    )
      return false;
    if (this.#words.isCapital(at + 1) || firstNames.has(token.key) || isAcronym(token)) return true;
    if (this.#speaksBare(at) || this.#isCoined(at)) return true;
    return this.#institutionBridge(at) !== undefined && !nouns.roles.has(token.key);
  }

  /** *Microsoft says that*, *Médilien, la start-up lyonnaise, affirme*: no common noun stands so without an article. */
  #speaksBare(at: number): boolean {
    const { nouns, grammar } = this.#words.language;
    const { key } = this.#words.tokens[at] as Token;
    const common = [nouns.roles, nouns.institutions, nouns.documents, nouns.kin, nouns.demonyms].some(
      (table) => table.has(key),
    );
    const closed = [grammar.pronouns, grammar.determiners, grammar.prepositions, grammar.subordinators].some(
      (table) => table.has(key),
    );
    const verb = formsOf(this.#words.tokens[this.#behindApposition(at)]);
    const finite = verb.some(({ tense }) => !['infinitive', 'gerund', 'participle'].includes(tense));
    return finite && !common && !closed && formsOf(this.#words.tokens[at]).length === 0;
  }

  /** *NorthTrack*: no common word has a capital inside. */
  #isCoined(at: number): boolean {
    return /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(this.#words.tokens[at]?.text ?? '');
  }

  /** *Placentis, the Limerick company that makes the device, says …*: where the verb of a word has its place. */
  #behindApposition(at: number): number {
    const { tokens, language } = this.#words;
    const apposed =
      tokens[at + 1]?.kind === 'comma' && language.grammar.determiners.has(this.#words.key(at + 2));
    if (!apposed) return at + 1;
    const close = tokens.findIndex(({ kind }, next) => next > at + 2 && kind !== 'word' && kind !== 'number');
    return close > 0 && close < at + LONGEST_APPOSITION && tokens[close]?.kind === 'comma'
      ? close + 1
      : at + 1;
  }

  #opensSentence(at: number): boolean {
    const before = this.#words.tokens[at - 1];
    return (
      !before ||
      ['open', 'quotation', 'colon', 'dash'].includes(before.kind) ||
      (before.kind === 'other' && at === 1)
    );
  }

  /** The next word of a run, over the particles between: *El* in *Ould El Moctar*, *Aubert* in *de Saint-Aubert*. */
  #next(first: number, at: number): number | undefined {
    const next = this.#words.tokens[at + 1];
    if (!next) return undefined;
    if (this.#words.isCapital(at + 1)) return at + 1;
    if (next.kind === 'number' && /^\d{1,4}$/.test(next.text) && this.#isNumbered(at)) return at + 1;
    return (
      this.#particleBridge(first, at) ??
      this.#institutionBridge(at) ??
      this.#purposeBridge(first, at) ??
      this.#fieldBridge(first, at) ??
      this.#possessiveBridge(at) ??
      this.#apostropheBridge(at)
    );
  }

  /** *Local 1187*, *Radio 4*, *CAN 2025*: a figure belongs to the name of what is no person. */
  #isNumbered(at: number): boolean {
    const token = this.#words.tokens[at] as Token;
    const after = this.#words.tokens[at + 2];
    return (
      (isAcronym(token) || this.#words.language.grammar.numbered.has(token.key)) &&
      !after?.text.startsWith('%')
    );
  }

  #particleBridge(first: number, at: number): number | undefined {
    const { grammar, code } = this.#words.language;
    let next = at + 1;
    while (
      next <= at + 3 &&
      grammar.particles.has(this.#words.key(next)) &&
      !this.#words.tokens[next]?.capital
    )
      next++;
    // *Bank of the West*
    if (code === 'en' && next > at + 1 && this.#words.key(next) === 'the') next++;
    if (next === at + 1 || !this.#words.isCapital(next)) return undefined;
    // *le maire de Paris*, *Lavrov of Russia*: a genitive goes on with a name inside an institution's, or in French a person's.
    if (code === 'en' && grammar.genitives.has(this.#words.key(at + 1)))
      return this.#institutionIn(first, at) === undefined ? undefined : next;
    if (code === 'fr' && this.#words.isRole(at)) return undefined;
    return next;
  }

  /** *Center for Classroom Policy*, *Society for the Protection of Birds*, *University of Colorado at Granby*. */
  #purposeBridge(first: number, at: number): number | undefined {
    const { code, grammar, nouns } = this.#words.language;
    if (code !== 'en') return undefined;
    const purpose =
      grammar.purposes.has(this.#words.key(at + 1)) && nouns.institutions.has(this.#words.key(at));
    const head = this.#institutionIn(first, at);
    const campus =
      this.#words.key(at + 1) === 'at' && head !== undefined && this.#words.key(head) === 'university';
    if (!purpose && !(campus && head < at)) return undefined;
    const next = purpose && this.#words.key(at + 2) === 'the' ? at + 3 : at + 2;
    return this.#words.isCapital(next) && !this.#words.isCalendar(next) ? next : undefined;
  }

  /** *Ministry of Food, Agriculture and Fisheries*, *Local 77 of the Bottlers and Coopers*: what an institution is for, in several words. */
  #fieldBridge(first: number, at: number): number | undefined {
    const { code, grammar } = this.#words.language;
    if (code !== 'en' || !this.#isField(at + 2)) return undefined;
    let open = (this.#institutionIn(first, at) ?? at) + 1;
    while (
      open < at &&
      !grammar.genitives.has(this.#words.key(open)) &&
      !grammar.purposes.has(this.#words.key(open))
    )
      open++;
    if (open >= at) return undefined;
    // *Bank of Ghana and Oxfam*, *University of Leeds and Unison*: a place is nothing that it is for.
    for (let one = open + 1; one <= at; one++) if (placeNames.has(this.#words.key(one))) return undefined;
    if (grammar.and.has(this.#words.key(at + 1))) return at + 2;
    const listed = this.#words.tokens[at + 1]?.kind === 'comma';
    const goesOn = grammar.and.has(this.#words.key(at + 3)) && this.#isField(at + 4);
    return listed && goesOn ? at + 2 : undefined;
  }

  /** A capital that is nobody's name, role or title and no institution of its own. */
  #isField(at: number): boolean {
    const { firstNames, nouns } = this.#words.language;
    if (!this.#words.isCapital(at) || this.#words.isCalendar(at) || firstNames.has(this.#words.key(at)))
      return false;
    for (let one = at; this.#words.isCapital(one); one++) {
      const own =
        nouns.institutions.get(this.#words.key(one))?.number === 'singular' ||
        isAcronym(this.#words.tokens[one] as Token);
      if (own || this.#words.isRoleOfName(one) || this.#words.isTitle(one)) return false;
    }
    return true;
  }

  /** The last noun of institutions (*Ministry*, *Local 77*) within a run. */
  #institutionIn(first: number, at: number): number | undefined {
    const { nouns } = this.#words.language;
    for (let one = at; one >= Math.max(first, at - LONGEST); one--) {
      if (nouns.institutions.has(this.#words.key(one)) || (one < at && this.#words.isNumbered(one)))
        return one;
    }
    return undefined;
  }

  /** *Lilian Achieng’ Nyong’o*: an apostrophe that ends a name. */
  #apostropheBridge(at: number): number | undefined {
    const [token, mark] = [this.#words.tokens[at], this.#words.tokens[at + 1]];
    const glued = mark && /^['’]$/.test(mark.text) && mark.start === token?.end && !/s$/.test(token.text);
    return glued && this.#words.isCapital(at + 2) ? at + 2 : undefined;
  }

  /** *Powys and Borders Fire Service*, *Smith & Sons*: *and* joins where one institution's noun closes the whole. */
  #institutionBridge(at: number): number | undefined {
    const { grammar, nouns } = this.#words.language;
    const joins = this.#words.key(at + 1);
    if (joins === '&') return this.#words.isCapital(at + 2) ? at + 2 : undefined;
    if (
      !grammar.and.has(joins) ||
      !this.#words.isCapital(at + 2) ||
      nouns.institutions.has(this.#words.key(at))
    )
      return undefined;
    let last = at + 2;
    while (this.#words.isCapital(last + 1)) last++;
    const person =
      this.#words.language.firstNames.has(this.#words.key(at)) ||
      this.#words.language.firstNames.has(this.#words.key(at + 2));
    const closes = nouns.institutions.has(this.#words.key(last)) || this.#words.isNumbered(last);
    return last > at + 2 && closes && !person ? at + 2 : undefined;
  }

  /** *College Teachers’ Alliance*, *King’s College Hospital*: where a noun of institutions closes the whole. */
  #possessiveBridge(at: number): number | undefined {
    const { code, nouns } = this.#words.language;
    const mark = this.#words.tokens[at + 1];
    const possessive =
      mark && (mark.key === "'s" || (/^['’]$/.test(mark.text) && mark.start === this.#words.tokens[at]?.end));
    if (code !== 'en' || !possessive || !this.#words.isCapital(at + 2)) return undefined;
    let last = at + 2;
    while (this.#words.isCapital(last + 1)) last++;
    return nouns.institutions.has(this.#words.key(last)) && !this.#words.isRole(at + 2) ? at + 2 : undefined;
  }
}

const isLetters = ({ text }: Token): boolean => text.length <= 4 && text === text.toUpperCase();
