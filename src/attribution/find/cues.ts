import type { Language } from '../../language/language.ts';
import type { Frame, ReportingVerb, Tense } from '../../language/lexicon.ts';
import type { Token } from './tokens.ts';
import { formsOf, type VerbForm, withParticle } from './verbs.ts';

/**
 * A verb group that reports: *a d’emblée expliqué*, *dira*, *a-t-il ajouté*, *ajoutant*, *avant de préciser*, *had told*,
 * *was described*. All indexes are of the sentence's tokens.
 */
export interface Cue {
  readonly first: number;
  readonly last: number;
  /** Empty for a verb outside the lexicon, which may report a quotation only. */
  readonly verbs: readonly ReportingVerb[];
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle' | 'passive';
  /** An inverted pronoun glued to the group: *-t-il*. */
  readonly clitic?: number;
  readonly negated: boolean;
  /** In the conditional of reservation: *aurait déclaré*. */
  readonly reserved: boolean;
}

export const takes = (cue: Cue, frame: Frame): boolean => cue.verbs.some((verb) => verb.frames.has(frame));

/** The prepositions after which a cue's verbs take a content: `linksOf(cue, 'noun')` of *plaider* is *pour*, *contre*. */
export const linksOf = (cue: Cue, frame: 'noun' | 'infinitive'): readonly string[] =>
  cue.verbs.flatMap((verb) =>
    [...verb.frames].flatMap((one) => (one.startsWith(`${frame}:`) ? [one.slice(frame.length + 1)] : [])),
  );

/** The reporting verb groups of a sentence, from left to right. */
export function findCues(tokens: readonly Token[], language: Language): Cue[] {
  const finder = new CueFinder(tokens, language);
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const cue = finder.cueAt(at);
    if (!cue) continue;
    cues.push(cue);
    at = Math.max(at, cue.last);
  }
  return cues;
}

/** What may stand between an auxiliary and its participle is not longer than this. */
const WIDEST = 10;

class CueFinder {
  readonly #tokens: readonly Token[];
  readonly #language: Language;

  constructor(tokens: readonly Token[], language: Language) {
    this.#tokens = tokens;
    this.#language = language;
  }

  cueAt(at: number): Cue | undefined {
    if (this.#tokens[at]?.kind !== 'word') return undefined;
    return this.#governingInfinitive(at) ?? this.#compound(at) ?? this.#simple(at);
  }

  /** *a … déclaré*: an auxiliary, what may stand between (*, quant à lui,*), a participle. */
  #compound(at: number): Cue | undefined {
    const { grammar, code } = this.#language;
    const tense = grammar.auxiliaries.get(this.#key(at));
    if (!tense || (code === 'fr' && this.#followsPreposition(at))) return undefined;
    // *assure avoir réclamé*: what somebody did; *après avoir rappelé que*: what was said.
    const bare = tense === 'infinitive' && code === 'fr';
    if (bare && !this.#isGoverned(at)) return undefined;
    const clitic = this.#tokens[at + 1]?.glued ? at + 1 : undefined;
    let negated = this.#isNegated(at);
    let passive = grammar.be.has(this.#key(at)) && !this.#isReflexive(at);
    let commas = 0;
    const start = (clitic ?? at) + 1;
    for (let next = start; next < start + WIDEST; next++) {
      const token = this.#tokens[next];
      if (token?.kind === 'comma') {
        commas++;
        continue;
      }
      if (token?.kind !== 'word' && token?.kind !== 'number') return undefined;
      if (grammar.negations.has(token.key)) negated = true;
      else if (grammar.been.has(token.key)) passive = true;
      else {
        const enclosed = commas % 2 === 1;
        const forms = formsOf(token, this.#language).filter((form) => form.tense === 'participle');
        if (forms.length && !enclosed && !this.#isNoun(next)) {
          const found = this.#verbs(forms, next, this.#isReflexive(at));
          if (found.verbs.length)
            return {
              ...this.#group(at, found.last, tense),
              verbs: found.verbs,
              form:
                passive && !grammar.activeWithBe.has(token.key) ? 'passive' : bare ? 'infinitive' : 'finite',
              ...(clitic !== undefined && { clitic }),
              negated,
            };
        }
        if (this.#isUnlisted(token, next, start)) {
          if (passive && clitic === undefined) return undefined;
          return {
            ...this.#group(at, next, tense),
            verbs: [],
            form: 'finite',
            ...(clitic !== undefined && { clitic }),
            negated,
          };
        }
        if (next === start && commas === 0 && !this.#isAdverb(next) && !grammar.prepositions.has(token.key))
          return undefined;
        if (grammar.auxiliaries.has(token.key) && !enclosed && code === 'fr') return undefined;
      }
    }
    return undefined;
  }

  /** A participle outside the lexicon, in a cue's place: *« … », a-t-il tempêté*. */
  #isUnlisted(token: Token, at: number, start: number): boolean {
    const { grammar, code } = this.#language;
    return (
      code === 'fr' &&
      at === start &&
      grammar.participleEnding.test(token.lower) &&
      !this.#isAdverb(at) &&
      !grammar.prepositions.has(token.key) &&
      !grammar.determiners.has(token.key)
    );
  }

  /** *tient à préciser*, *finit-il par lâcher*, *a préféré saluer*, *liked to say*: the subject is the first verb's. */
  #governingInfinitive(at: number): Cue | undefined {
    const { grammar } = this.#language;
    const auxiliary = grammar.auxiliaries.has(this.#key(at));
    let next = at;
    let clitic: number | undefined;
    let negated = this.#isNegated(at);
    const skip = (): void => {
      for (;;) {
        if (this.#tokens[next]?.glued) clitic = next;
        else if (grammar.negations.has(this.#key(next))) negated = true;
        else if (!this.#isAdverb(next)) return;
        next++;
      }
    };
    if (auxiliary) {
      next++;
      skip();
    }
    const link = grammar.semiAuxiliaries.get(this.#tokens[next]?.lower ?? '');
    if (!link) return undefined;
    next++;
    skip();
    for (const word of link) {
      const key = this.#key(next++);
      if (key !== word && key !== `${word.slice(0, -1)}'`) return undefined;
    }
    while (grammar.clitics.has(this.#key(next))) next++;
    const forms = formsOf(this.#tokens[next], this.#language).filter((form) => form.tense === 'infinitive');
    const found = this.#verbs(forms, next, this.#isReflexive(next));
    if (!found.verbs.length) return undefined;
    // *n’a pas manqué de saluer*, *n’hésite pas à dénoncer*: said all the same.
    const affirms =
      negated && grammar.affirmedByNegation.has(this.#tokens[next - link.length - 1]?.key ?? '');
    return {
      ...this.#group(at, found.last, 'present'),
      verbs: found.verbs,
      form: 'finite',
      ...(clitic !== undefined && { clitic }),
      negated: negated && !affirms,
    };
  }

  /** One word: *dira*, *estime*, *dit-il*, *ajoutant*, *avant de préciser*, *saying*. */
  #simple(at: number): Cue | undefined {
    const { grammar, code } = this.#language;
    if (this.#tokens[at]?.capital && at > 0) return undefined;
    const forms = formsOf(this.#tokens[at], this.#language);
    const clitic = this.#tokens[at + 1]?.glued ? at + 1 : undefined;
    const inverted = clitic === undefined ? {} : { clitic };
    if (!forms.length) {
      // *“…” posed the lecturer*; *« … », tempête-t-il*
      const behind = code === 'en' && this.#tokens[at - 1]?.kind === 'quotation' && /ed$/.test(this.#key(at));
      const unlisted = behind || (clitic !== undefined && code === 'fr');
      if (!unlisted || grammar.auxiliaries.has(this.#key(at))) return undefined;
      return {
        ...this.#group(at, clitic ?? at, 'present'),
        verbs: [],
        form: 'finite',
        ...inverted,
        negated: false,
      };
    }
    const { verbs, last } = this.#verbs(forms, clitic ?? at, this.#isReflexive(at));
    if (!verbs.length) return undefined;
    const form = this.#formOf(forms, at);
    if (!form) return undefined;
    const without = form === 'infinitive' && grammar.without.has(this.#key(at - 1));
    const negated = without || this.#isNegated(at) || grammar.negations.has(this.#key(last + 1));
    const tense = forms.every(({ tense }) => tense === 'conditional') ? 'conditional' : 'present';
    return { ...this.#group(at, last, tense), verbs, form, ...inverted, negated };
  }

  #formOf(forms: readonly VerbForm[], at: number): Cue['form'] | undefined {
    const { grammar, code } = this.#language;
    const before = this.#tokens[at - 1];
    const has = (tense: Tense): boolean => forms.some((form) => form.tense === tense);
    const governed = this.#isGoverned(at);
    if (has('infinitive') && governed && code === 'fr') return 'infinitive';
    const finite = forms.some(({ tense }) => !['infinitive', 'gerund', 'participle'].includes(tense));
    if (finite && !this.#isNoun(at) && !this.#isBareInfinitive(at, has('infinitive'))) return 'finite';
    if (has('gerund') && this.#isFreeGerund(at, governed)) return 'gerund';
    if (
      has('participle') &&
      (!finite || this.#isNoun(at)) &&
      !(before && grammar.determiners.has(before.key))
    )
      return 'participle';
    return has('infinitive') && governed ? 'infinitive' : undefined;
  }

  /** Behind *avant de*, *après*, *before*: its infinitive reports as well. */
  #isGoverned(at: number): boolean {
    const start = this.#isReflexive(at) ? at - 1 : at;
    return this.#language.grammar.infinitiveMarkers.some((words) =>
      words.every((word, index) => this.#key(start - words.length + index) === word),
    );
  }

  /** English: *to say*, *would say*, and a form that opens the sentence. */
  #isBareInfinitive(at: number, infinitive: boolean): boolean {
    const { grammar, code } = this.#language;
    const before = this.#key(at - 1);
    return (
      code === 'en' &&
      infinitive &&
      (before === grammar.infinitiveMark || grammar.auxiliaries.has(before) || at === 0)
    );
  }

  /** *…, adding that*; not *the meeting warning that*, *risked choking*, *was saying*. */
  #isFreeGerund(at: number, governed: boolean): boolean {
    const { code, grammar } = this.#language;
    let back = at - 1;
    while (this.#isAdverb(back) || grammar.clitics.has(this.#key(back))) back--;
    const before = this.#tokens[back];
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
      grammar.and.has(before.key)
    );
  }

  #key(at: number): string {
    return this.#tokens[at]?.key ?? '';
  }

  #isAdverb(at: number): boolean {
    const { adverbs, adverbEnding } = this.#language.grammar;
    return adverbs.has(this.#key(at)) || adverbEnding.test(this.#key(at));
  }

  #isReflexive(at: number): boolean {
    return this.#language.grammar.reflexives.has(this.#key(at - 1));
  }

  #followsPreposition(at: number): boolean {
    const { prepositions, clitics } = this.#language.grammar;
    return prepositions.has(this.#key(at - 1)) && !clitics.has(this.#key(at - 1));
  }

  /** The verbs of some forms with their particles; a reflexive one needs its pronoun, another does without. */
  #verbs(forms: readonly VerbForm[], after: number, reflexive: boolean): ReturnType<typeof withParticle> {
    const found = withParticle(this.#tokens, forms, after, (at) => this.#isAdverb(at));
    return { ...found, verbs: found.verbs.filter((verb) => verb.reflexive === reflexive) };
  }

  /** The group with the pronoun before it (*s’est dit*); the negation is no part of a cue. */
  #group(first: number, last: number, tense: Tense): Pick<Cue, 'first' | 'last' | 'reserved'> {
    return {
      first: this.#isReflexive(first) ? first - 1 : first,
      last,
      reserved: tense === 'conditional' && this.#language.code === 'fr',
    };
  }

  /** A form behind a determiner or a preposition is a noun: *la demande*, *de réserve*, *the report*. */
  #isNoun(at: number): boolean {
    const { grammar, code } = this.#language;
    const before = this.#tokens[at - 1];
    if (!before) return code === 'en' && !this.#tokens[at]?.capital;
    if (grammar.determiners.has(before.key) && !before.glued) {
      // *le rappelle que*, *l’annonce* may be a pronoun and its verb: only where a clause follows.
      const clause = grammar.complementizers.has(this.#key(at + 1));
      return !(
        clause &&
        grammar.clitics.has(before.key) &&
        at >= 2 &&
        !grammar.prepositions.has(this.#key(at - 2))
      );
    }
    if (before.key === "'s") return true;
    if (code === 'en' && this.#disagrees(at)) return true;
    // *risked choking credit*
    if (code === 'en' && grammar.gerundEnding.test(before.key) && before.key.length > 5) return true;
    // *has rejected calls to sell*
    if (
      code === 'en' &&
      /s$/.test(this.#key(at)) &&
      (grammar.auxiliaries.has(before.key) ||
        formsOf(before, this.#language).some(({ tense }) => tense === 'past' || tense === 'participle'))
    )
      return true;
    return (
      grammar.prepositions.has(before.key) &&
      !grammar.clitics.has(before.key) &&
      !(code === 'en' && before.key === 'as')
    );
  }

  /** *a court order issued on Friday*, *four fashion brands*: no verb goes with a noun phrase of the other number. */
  #disagrees(at: number): boolean {
    const { grammar } = this.#language;
    const form = this.#key(at);
    const forms = formsOf(this.#tokens[at], this.#language);
    if (!forms.length || forms.some(({ tense }) => tense === 'past' || tense === 'participle')) return false;
    const singular = /s$/.test(form);
    if (!singular && /s$|^(?:people|police|men|women)$/.test(this.#key(at - 1))) return false;
    for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
      const token = this.#tokens[back];
      if (token?.kind === 'number') return singular && !/^1$/.test(token.text);
      if (token?.kind !== 'word' || token.capital || grammar.prepositions.has(token.key)) return false;
      const determiner = grammar.determiners.get(token.key);
      if (determiner?.type === 'number') return singular && determiner.number === 'plural';
      if (determiner)
        return !singular && determiner.type === 'indefinite' && determiner.number === 'singular';
      if (this.#isAdverb(back) || grammar.auxiliaries.has(token.key) || grammar.pronouns.has(token.key))
        return false;
    }
    return false;
  }

  #isNegated(at: number): boolean {
    const { grammar, code } = this.#language;
    if (code === 'en') return [1, 2].some((back) => grammar.negations.has(this.#key(at - back)));
    for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
      if (this.#key(back) === "n'" || this.#key(back) === 'ne') return true;
      if (!grammar.clitics.has(this.#key(back))) return false;
    }
    return false;
  }
}
