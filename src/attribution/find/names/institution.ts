import { placeNames } from '../../../language/places.ts';
import { formsOf } from '../verbs.ts';
import type { NameWords } from './words.ts';

/** No institution's name goes on further behind its capitals. */
const LONGEST_TAIL = 10;

/** Prepositions inside the name of an association: *Patrimoine en Trégor*, *Santé sans délai*. */
const INSIDE = new Set(['en', 'sans', 'pour']);

/** What may stand for a noun there: *pour tous*. */
const EVERYBODY = new Set(['tous', 'toutes', 'chacun', 'chacune']);

/** Where the names of institutions end. */
export class InstitutionNames {
  readonly #words: NameWords;

  constructor(words: NameWords) {
    this.#words = words;
  }

  /**
   * French writes only the first word of an institution's name with a capital: *la Direction générale de la protection
   * civile*, *la Ligue sahélienne des droits humains*, *l’association Patients connectés*.
   */
  end(first: number, runLast: number): number {
    const { nouns, code } = this.#words.language;
    if (code !== 'fr' || first === 0) return runLast;
    const own = nouns.institutions.has(this.#words.key(first));
    const borne = nouns.institutions.has(this.#words.key(first - 1)) && first === runLast;
    if (!own && !borne) return runLast;
    // *la Fédération de Russie d’étendre …*: a country closes a name.
    if (runLast > first && placeNames.has(this.#words.key(runLast))) return runLast;
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
    const { grammar } = this.#words.language;
    const next = this.#words.tokens[at + 1];
    if (next?.kind !== 'word' || next.glued) return undefined;
    let noun = at + 1;
    if (grammar.genitives.has(next.key) || (own ? next.key === 'pour' : INSIDE.has(next.key))) noun++;
    // *l’ONG Lumière pour tous*
    if (noun > at + 1 && EVERYBODY.has(this.#words.key(noun))) return noun;
    if (
      noun > at + 1 &&
      grammar.determiners.has(this.#words.key(noun)) &&
      !grammar.prepositions.has(this.#words.key(noun))
    )
      noun++;
    return this.#isPlain(noun) ? noun : undefined;
  }

  /** A noun or an adjective: none of the words of grammar, no verb, no participle with a complement of its own. */
  #isPlain(at: number): boolean {
    const { grammar } = this.#words.language;
    const token = this.#words.tokens[at];
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
    if (grammar.finiteForms.has(lower) || formsOf(token).some(({ tense }) => tense !== 'participle'))
      return false;
    const after = this.#words.tokens[at + 1];
    const complement =
      after?.kind === 'word' &&
      !grammar.genitives.has(after.key) &&
      after.key !== 'pour' &&
      !this.#words.isCapital(at + 1);
    return !(
      grammar.participleEnding.test(lower) &&
      complement &&
      (grammar.prepositions.has(after.key) || grammar.adverbs.has(after.key))
    );
  }
}
