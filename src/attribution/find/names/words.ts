import { calendarWords } from '../../../language/calendar.ts';
import type { Language } from '../../../language/language.ts';
import type { Gender } from '../../../language/lexicon.ts';
import { titleAt } from '../titles.ts';
import type { Token } from '../tokens.ts';

/** What the words of a sentence are to a name. All indexes are of its tokens. */
export class NameWords {
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** Folded words that the article prints as names within its sentences. */
  readonly known: ReadonlySet<string>;

  constructor(tokens: readonly Token[], language: Language, known: ReadonlySet<string>) {
    this.tokens = tokens;
    this.language = language;
    this.known = known;
  }

  key(at: number): string {
    return this.tokens[at]?.key ?? '';
  }

  titleGender(at: number): Gender | undefined {
    return titleAt(this.tokens, at, this.language);
  }

  isTitle(at: number): boolean {
    return this.titleGender(at) !== undefined;
  }

  isRole(at: number): boolean {
    const { roles, kin } = this.language.nouns;
    return roles.has(this.key(at)) || kin.has(this.key(at));
  }

  /** *Gouverneur Tshibangu*; not *Pape Diouf*. */
  isRoleOfName(at: number): boolean {
    const noun = this.language.nouns.roles.get(this.key(at));
    return noun?.number === 'singular' && !this.language.firstNames.has(this.key(at));
  }

  isDemonym(at: number): boolean {
    return this.language.nouns.demonyms.has(this.key(at));
  }

  /** *le Jurassien*: behind an article, a word that ends as the names of inhabitants do. */
  isInhabitant(at: number): boolean {
    const { grammar } = this.language;
    return grammar.inhabitants?.test(this.key(at)) === true && grammar.determiners.has(this.key(at - 1));
  }

  /** *l’ONG*, *l’Autorité*, *the Commission*: a noun with a determiner, whatever its capital. */
  isGeneric(at: number): boolean {
    const { grammar, nouns } = this.language;
    return nouns.institutions.has(this.key(at)) && grammar.determiners.has(this.key(at - 1));
  }

  /** *le ministre de la Santé*, *the ministry of Health*: what somebody is in charge of. */
  isPortfolio(at: number): boolean {
    const { grammar } = this.language;
    let before = at - 1;
    while (
      before > at - 4 &&
      (grammar.determiners.has(this.key(before)) ||
        grammar.genitives.has(this.key(before)) ||
        (this.isDemonym(before) && before < at - 1) ||
        this.key(before) === 'à')
    )
      before--;
    // *de l’Entrepreneuriat et de l’Emploi*
    if (before < at - 1 && grammar.and.has(this.key(before)))
      return this.isCapital(before - 1) && this.isPortfolio(before - 1);
    return before < at - 1 && grammar.portfolios.has(this.key(before));
  }

  /** *le Premier ministre*, *the Prime minister*: the capital of a role, not of a name. */
  isRank(at: number): boolean {
    return this.language.grammar.ranks.has(this.key(at)) && !this.isCapital(at + 1) && this.isRole(at + 1);
  }

  /** *le sénateur de la Lozère*: behind a role and its genitive. */
  isOfRole(at: number): boolean {
    const { grammar } = this.language;
    let before = at - 1;
    while (
      before > at - 4 &&
      (grammar.determiners.has(this.key(before)) || grammar.genitives.has(this.key(before)))
    )
      before--;
    return before < at - 1 && this.isRole(before);
  }

  /** *Local 77*, *Radio 4* */
  isNumbered(at: number): boolean {
    return this.language.grammar.numbered.has(this.key(at)) && this.tokens[at + 1]?.kind === 'number';
  }

  isCalendar(at: number): boolean {
    return calendarWords(this.language.calendar).has(this.key(at).replace(/\.$/, ''));
  }

  /** *French President Macron*; not *Welsh Rugby Union*. */
  isDemonymOfRole(at: number): boolean {
    const named = this.language.code === 'fr' && this.isCapital(at + 1);
    return this.isDemonym(at) && (named || this.isRoleOfName(at + 1) || this.isTitle(at + 1));
  }

  /** A word in capitals that can be part of a name: no *Paris-based*, no *D-Ohio*. */
  isCapital(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.kind === 'word' && token.entry.naming;
  }
}

export const isAcronym = (token: Token): boolean =>
  token.text.length > 1 && token.text === token.text.toUpperCase();
