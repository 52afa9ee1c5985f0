import type { Language } from '../../../language/language.ts';
import type { Gender } from '../../../language/lexicon.ts';
import type { Token } from '../tokens.ts';
import { InstitutionNames } from './institution.ts';
import { NameRuns, type Run } from './runs.ts';
import { isAcronym, NameWords } from './words.ts';

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
  const words = new NameWords(tokens, language, known);
  const runs = new NameRuns(words);
  const reader = new NameReader(words);
  const names: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const run = runs.runAt(at);
    if (!run) continue;
    const name = reader.nameOf(run);
    if (name) names.push(name);
    at = run.last;
  }

  return names;
}

/** Reads a run of capitalised words: its titles, the name itself, where it ends. */
class NameReader {
  readonly #words: NameWords;
  readonly #institutions: InstitutionNames;

  constructor(words: NameWords) {
    this.#words = words;
    this.#institutions = new InstitutionNames(words);
  }

  /** The name in a run: a role or a title ahead of it is no part of it (*Governor Asare-Boadu*, *State Rep. Tom Hale*). */
  nameOf({ first: runFirst, last: runLast }: Run): NameMention | undefined {
    const { nouns, grammar } = this.#words.language;
    let first = runFirst;
    let gender: Gender = 'any';
    let titled = false;
    const titles: number[] = [];
    const title = this.#lastTitle(runFirst, runLast);
    const borne = nouns.institutions.has(this.#words.key(runFirst - 1));
    for (
      ;
      first < runLast &&
      (first <= title ||
        (!borne && this.#words.isRoleOfName(first) && !this.#words.isNumbered(first)) ||
        this.#words.isDemonymOfRole(first));
      first++
    ) {
      const told = this.#words.titleGender(first) ?? nouns.roles.get(this.#words.key(first))?.gender ?? 'any';
      if (told !== 'any') gender = told;
      titled ||= first <= title || this.#words.isRole(first);
      titles.push(first);
    }
    // *The Northern Regional Minister*, *the Paramount Chief*: a role in capitals, unless a first name stands ahead (*Mary Baker*).
    const isRole =
      this.#words.isRoleOfName(runLast) &&
      !this.#words.language.firstNames.has(this.#words.key(first)) &&
      !titled;
    if (first < runLast && isRole) return undefined;
    if (this.#isLetters(first, runLast)) first++;
    const placed = this.#isPlaceOfRole(first, runLast);
    if (placed) first++;
    // *le ministre turc du Commerce Mehmet Yilmaz*
    const portfolio =
      this.#words.language.code === 'fr' && this.#words.isPortfolio(first) && first === runFirst;
    if (portfolio && first < runLast) first++;
    let last = this.#institutions.end(first, runLast);
    while (last > first && (grammar.postnominals.has(this.#words.key(last)) || this.#words.isTitle(last)))
      last--;
    if (first === last && this.#words.isDemonym(first)) return undefined;
    // *Le Jurassien a dit*: whoever is from there.
    const article = first === last ? first - 1 : first;
    if (last - article === 1 && this.#words.isInhabitant(last)) return undefined;
    if (first === last && this.#words.isRole(first) && !this.#words.known.has(this.#words.key(first)))
      return undefined;
    if (
      first === last &&
      (this.#words.isTitle(last) ||
        this.#words.isCalendar(first) ||
        this.#words.isGeneric(first) ||
        this.#words.isRank(first) ||
        this.#words.isPortfolio(first))
    )
      return undefined;
    const institution = this.#words.tokens
      .slice(first, last + 1)
      .some(
        ({ key }, index) =>
          nouns.institutions.has(key) ||
          (last > first && (key === '&' || this.#words.isNumbered(first + index))),
      );
    const afterPreposition = !portfolio && !placed && this.#afterPreposition(runFirst);
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

  /** *l’ONG Santé sans délai* · *le directeur d’EFI Michel Balandier* · *SP Folasade Bello*: letters ahead of a name are another's, or say what it is. */
  #isLetters(first: number, last: number): boolean {
    const { nouns } = this.#words.language;
    const apart = nouns.institutions.has(this.#words.key(first)) || this.#beginsPerson(first + 1, last);
    return (
      first < last && apart && isAcronym(this.#words.tokens[first] as Token) && !this.#words.isTitle(first)
    );
  }

  /** *la députée de l’Ain Bérengère Faucigny*: a first name behind a place begins anew. */
  #isPlaceOfRole(first: number, last: number): boolean {
    const { firstNames } = this.#words.language;
    return (
      this.#words.language.code === 'fr' &&
      this.#beginsPerson(first + 1, last) &&
      this.#words.isOfRole(first) &&
      !firstNames.has(this.#words.key(first))
    );
  }

  /** Whether a first name and more stand from there to the end of a run. */
  #beginsPerson(at: number, last: number): boolean {
    return at < last && this.#words.language.firstNames.has(this.#words.key(at));
  }

  /** The last title before the name itself, *-1* where there is none; *Jr.* behind it is another matter. */
  #lastTitle(first: number, last: number): number {
    // *Summit CEO Rick Halvorsen*: a role within the run; not *Mary Baker Eddy*.
    const spoken = this.#words.language.firstNames.has(this.#words.key(first));
    for (let at = last - 1; at >= first; at--) {
      const title =
        this.#words.isTitle(at) &&
        (at === first || this.#words.isTitle(at - 1) || (this.#words.tokens[at]?.text ?? '').length > 2);
      if (
        title ||
        (this.#words.isCapital(at + 1) &&
          at > first &&
          !spoken &&
          this.#words.language.code === 'en' &&
          (this.#words.isRoleOfName(at) || this.#isLetters(at, last)))
      )
        return at;
    }
    return -1;
  }

  #afterPreposition(first: number): boolean {
    const { prepositions, determiners } = this.#words.language.grammar;
    const before = this.#words.key(first - 1);
    return (
      prepositions.has(before) || (determiners.has(before) && prepositions.has(this.#words.key(first - 2)))
    );
  }
}
