import type { Language } from '../../../language/language.ts';
import type { Token } from '../tokens.ts';
import { formsOf } from '../verbs.ts';
import { disagrees } from './agreement.ts';

/** The subject of an absolute gerund has not more words than this. */
const LONGEST_ABSOLUTE = 9;

/** What the words around a verb tell of it. All indexes are of the sentence's tokens. */
export class VerbWords {
  readonly tokens: readonly Token[];
  readonly language: Language;

  constructor(tokens: readonly Token[], language: Language) {
    this.tokens = tokens;
    this.language = language;
  }

  /** Behind *avant de*, *après*, *before*: its infinitive reports as well. */
  isGoverned(at: number): boolean {
    const start = this.isReflexive(at) ? at - 1 : at;
    return this.language.grammar.infinitiveMarkers.some((words) =>
      words.every((word, index) => this.key(start - words.length + index) === word),
    );
  }

  /** English: *to say*, *would say*, and a form that opens the sentence. */
  isBareInfinitive(at: number, infinitive: boolean): boolean {
    const { grammar, code } = this.language;
    const before = this.key(at - 1);
    // *would say only that …*, *would only say that …*: said, and nothing besides.
    const only = grammar.restrictives;
    if (only.has(this.key(at + 1)) || (only.has(before) && grammar.auxiliaries.has(this.key(at - 2))))
      return false;
    return (
      code === 'en' &&
      infinitive &&
      (before === grammar.infinitiveMark ||
        grammar.auxiliaries.has(before) ||
        at === 0 ||
        (grammar.and.has(before) && this.#isGoing(at - 2)))
    );
  }

  /** *I’m not going to stand here and tell you …*, *I will not sit there and say …*: the second infinitive behind one mark. */
  #isGoing(from: number): boolean {
    const { auxiliaries, infinitiveMark } = this.language.grammar;
    for (let at = from; at > from - 6 && this.tokens[at]?.kind === 'word'; at--) {
      if (this.key(at) === infinitiveMark) return this.key(at - 1) === 'going';
      if (auxiliaries.get(this.key(at)) === 'future') return true;
    }
    return false;
  }

  /** *Asked by X whether …, she …* at the head of an English sentence: no verb stands there without its subject. */
  opensParticiple(at: number, participle: boolean): boolean {
    const before = this.tokens[at - 1];
    const opens = !before || before.kind === 'stop' || (before.kind === 'dash' && at === 1);
    return this.language.code === 'en' && participle && opens && this.tokens[at]?.capital === true;
  }

  /** *…, adding that*; not *the meeting warning that*, *risked choking*, *was saying*. */
  isFreeGerund(at: number, governed: boolean): boolean {
    const { code, grammar } = this.language;
    let back = at - 1;
    while (this.isAdverb(back) || grammar.clitics.has(this.key(back))) back--;
    const before = this.tokens[back];
    if (code === 'fr')
      return !(
        before &&
        (grammar.determiners.has(before.key) || grammar.prepositions.has(before.key)) &&
        before.key !== 'en'
      );
    return (
      !before ||
      governed ||
      ['comma', 'dash', 'quotation'].includes(before.kind) ||
      grammar.and.has(before.key) ||
      this.#isInAbsolute(at) ||
      this.#belongsToDocument(at)
    );
  }

  /** *a text from the council saying “…”*, *a statement denying that …*; not *the meeting warning that*. */
  #belongsToDocument(at: number): boolean {
    const { grammar, nouns } = this.language;
    for (let back = at - 1; back > at - 8 && this.tokens[back]?.kind === 'word'; back--) {
      const key = this.key(back);
      if (nouns.documents.has(key)) return true;
      if (grammar.prepositions.has(key) && !grammar.authoring.has(key) && !grammar.by.has(key)) return false;
      if (grammar.auxiliaries.has(key)) return false;
    }
    return false;
  }

  /** *…, with one commuter writing “…”*: behind a comma a subject and its gerund. */
  #isInAbsolute(at: number): boolean {
    const { absolutes } = this.language.grammar;
    for (let back = at - 1; back >= at - LONGEST_ABSOLUTE && back >= 0; back--) {
      const kind = this.tokens[back]?.kind;
      if (kind !== 'word' && kind !== 'number') return false;
      if (absolutes.has(this.key(back))) return back === 0 || this.tokens[back - 1]?.kind === 'comma';
    }
    return false;
  }

  key(at: number): string {
    return this.tokens[at]?.key ?? '';
  }

  isAdverb(at: number): boolean {
    return this.tokens[at]?.entry.adverb === true;
  }

  isReflexive(at: number): boolean {
    return this.language.grammar.reflexives.has(this.key(at - 1));
  }

  followsPreposition(at: number): boolean {
    const { prepositions, clitics } = this.language.grammar;
    return prepositions.has(this.key(at - 1)) && !clitics.has(this.key(at - 1));
  }

  /** *comme devait le rappeler X*: what was said, not what was due. */
  followsAs(at: number): boolean {
    const { as, clitics } = this.language.grammar;
    let back = at - 1;
    while (clitics.has(this.key(back))) back--;
    return as.has(this.key(back));
  }

  /** A form behind a determiner or a preposition is a noun: *la demande*, *de réserve*, *the report*. */
  isNoun(at: number): boolean {
    const { grammar, code } = this.language;
    const before = this.tokens[at - 1];
    if (!before) return code === 'en' && !this.tokens[at]?.capital;
    // *toutes deux affirment*
    if (grammar.counts.has(before.key) && grammar.predeterminers.has(this.key(at - 2))) return false;
    // *the mother of five said*: a past is no noun.
    const past = formsOf(this.tokens[at]).some(({ tense }) => tense === 'past');
    if (code === 'en' && past && before.entry.determiner?.type === 'number') return false;
    if (grammar.determiners.has(before.key) && !before.glued) {
      // *le rappelle que*, *l’annonce* may be a pronoun and its verb: only where a clause follows.
      const clause = grammar.complementizers.has(this.key(at + 1));
      if (grammar.clitics.has(before.key) && this.#isClauseSubject(at - 2)) return false;
      // *pour tous relève que*, *they all say that*
      if (clause && grammar.predeterminers.has(before.key)) return false;
      return !(
        clause &&
        grammar.clitics.has(before.key) &&
        at >= 2 &&
        !grammar.prepositions.has(this.key(at - 2))
      );
    }
    // *its report*, *the officers’ report*, *whose comments*
    const owned = before.key === "'s" || (code === 'en' && /['’]$/.test(before.key));
    if (owned || grammar.whose.has(before.key)) return true;
    // *in his first term*, *the last claim*
    const counted = grammar.determiners.has(this.key(at - 2)) || grammar.ordinals.has(this.key(at - 2));
    // *ce dernier conteste*: somebody spoken of.
    const anaphor = this.tokens[at - 2]?.entry.determiner?.type === 'demonstrative';
    if (grammar.ordinals.has(before.key) && counted && !anaphor) return true;
    if (code === 'en' && (disagrees(this.tokens, at, this.language) || this.#isApposed(at))) return true;
    // *risked choking credit*
    if (code === 'en' && grammar.gerundEnding.test(before.key) && before.key.length > 5) return true;
    // *has rejected calls to sell*
    if (
      code === 'en' &&
      /s$/.test(this.key(at)) &&
      (grammar.auxiliaries.has(before.key) ||
        formsOf(before).some(({ tense }) => tense === 'past' || tense === 'participle'))
    )
      return true;
    return (
      grammar.prepositions.has(before.key) &&
      !grammar.clitics.has(before.key) &&
      !(code === 'en' && before.key === 'as')
    );
  }

  /** *its general counsel, Ann Cole, …*: behind a possessive and one noun, before a name that says who it is. */
  #isApposed(at: number): boolean {
    const possessive = this.language.grammar.determiners.get(this.key(at - 2))?.type === 'possessive';
    const base = formsOf(this.tokens[at]).every(({ tense }) => tense === 'present' || tense === 'infinitive');
    const named = this.tokens[at + 1]?.kind === 'comma' && this.tokens[at + 2]?.capital === true;
    return possessive && base && named && !/s$/.test(this.key(at - 1));
  }

  /** *il l’explique*, *qui l’accuse de mentir*, *comme l’annonce la régie*: behind these an article is a pronoun. */
  #isClauseSubject(at: number): boolean {
    const { grammar } = this.language;
    const key = this.key(at);
    const subject =
      grammar.pronouns.has(key) && !grammar.objectPronouns.has(key) && !grammar.determiners.has(key);
    const led = grammar.as.has(key) && !grammar.genitives.has(this.key(at + 3));
    return subject || led || grammar.subjectRelatives.has(key);
  }

  isNegated(at: number): boolean {
    return this.#hasNegation(at) && !this.isAffirmed(at);
  }

  /** *n’en dénonce pas moins*, *not only denied*: what looks like a negation and is none. */
  isAffirmed(at: number): boolean {
    return [-2, -1, 0, 1, 2, 3].some((from) => this.affirmationAt(at + from) > 0);
  }

  /** How many words there affirm what they seem to negate. */
  affirmationAt(at: number): number {
    const found = this.language.grammar.affirmingNegations.find((words) =>
      words.every((word, index) => this.key(at + index) === word),
    );
    return found?.length ?? 0;
  }

  #hasNegation(at: number): boolean {
    const { grammar, code } = this.language;
    if (code === 'en') return [1, 2].some((back) => grammar.negations.has(this.key(at - back)));
    for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
      if (this.key(back) === "n'" || this.key(back) === 'ne') return true;
      if (!grammar.clitics.has(this.key(back))) return false;
    }
    return false;
  }
}
