import type { Language } from '../../../language/language.ts';
import type { Tense } from '../../../language/lexicon.ts';
import type { Token } from '../tokens.ts';
import { formsIn, formsOf, type VerbForm, type VerbsAt, withParticle } from '../verbs.ts';
import type { Cue } from './cue.ts';
import { VerbWords } from './verb-words.ts';

/** The reporting verb groups of a sentence, from left to right. */
export function findCues(tokens: readonly Token[], language: Language): Cue[] {
  const finder = new CueFinder(new VerbWords(tokens, language));
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
  readonly #words: VerbWords;

  constructor(words: VerbWords) {
    this.#words = words;
  }

  cueAt(at: number): Cue | undefined {
    if (this.#words.tokens[at]?.kind !== 'word') return undefined;
    return (
      this.#governingInfinitive(at) ??
      this.#emphatic(at) ??
      this.#progressive(at) ??
      this.#compound(at) ??
      this.#simple(at)
    );
  }

  /** *a … déclaré*: an auxiliary, what may stand between (*, quant à lui,*), a participle. */
  #compound(at: number): Cue | undefined {
    const { grammar, code } = this.#words.language;
    const tense = this.#words.tokens[at]?.entry.auxiliary;
    if (!tense || (code === 'fr' && this.#words.followsPreposition(at))) return undefined;
    // *assure avoir réclamé*: what somebody did; *après avoir rappelé que*: what was said.
    const bare = tense === 'infinitive' && code === 'fr';
    if (bare && !this.#words.isGoverned(at)) return undefined;
    const clitic = this.#words.tokens[at + 1]?.glued ? at + 1 : undefined;
    let negated = this.#words.isNegated(at);
    let passive = grammar.be.has(this.#words.key(at)) && !this.#words.isReflexive(at);
    let commas = 0;
    const start = (clitic ?? at) + 1;
    for (let next = start; next < start + WIDEST; next++) {
      const token = this.#words.tokens[next];
      if (token?.kind === 'comma') {
        commas++;
        continue;
      }
      if (token?.kind !== 'word' && token?.kind !== 'number') return undefined;
      if (grammar.negations.has(token.key)) negated = !this.#words.isAffirmed(at);
      else if (grammar.been.has(token.key)) passive = true;
      else {
        const enclosed = commas % 2 === 1;
        const forms = formsIn(token, 'participle');
        if (forms.length && !enclosed && !this.#words.isNoun(next)) {
          const found = this.#verbs(forms, next, this.#words.isReflexive(at));
          if (found.verbs.length)
            return this.#cue(
              [at, found.last],
              tense,
              found.verbs,
              passive && !grammar.activeWithBe.has(token.key) ? 'passive' : bare ? 'infinitive' : 'finite',
              clitic,
              negated,
            );
        }
        if (this.#isUnlisted(token, next, start)) {
          if (passive && clitic === undefined) return undefined;
          return this.#cue([at, next], tense, [], 'finite', clitic, negated);
        }
        if (
          next === start &&
          commas === 0 &&
          !this.#words.isAdverb(next) &&
          !grammar.sinceLong.has(token.key) &&
          !grammar.prepositions.has(token.key)
        )
          return undefined;
        if (grammar.auxiliaries.has(token.key) && !enclosed && code === 'fr') return undefined;
        // *was to blame and urged …*, *would have to move but promised …*: another verb begins there.
        if (!enclosed && this.#opensVerb(token)) return undefined;
      }
    }
    return undefined;
  }

  #opensVerb({ key }: Token): boolean {
    const { grammar } = this.#words.language;
    return key === grammar.infinitiveMark || grammar.and.has(key) || grammar.conjunctions.has(key);
  }

  /** *did confirm that*, *does not say*: English affirms and denies with *do*. */
  #emphatic(at: number): Cue | undefined {
    const { grammar } = this.#words.language;
    const modal = grammar.refusing.has(this.#words.key(at)) && grammar.negations.has(this.#words.key(at + 1));
    if (!modal && !grammar.emphatic.has(this.#words.key(at))) return undefined;
    let next = at + 1;
    while (this.#words.isAdverb(next) || grammar.negations.has(this.#words.key(next))) next++;
    const forms = formsIn(this.#words.tokens[next], 'infinitive');
    const found = this.#verbs(forms, next, false);
    if (!found.verbs.length) return undefined;
    const negated = this.#words.isNegated(next);
    return this.#cue([negated ? next : at, found.last], 'past', found.verbs, 'finite', undefined, negated);
  }

  /** *are warning that*, *has long been arguing that*: what somebody goes on saying. */
  #progressive(at: number): Cue | undefined {
    const { grammar, code } = this.#words.language;
    if (code !== 'en' || !this.#words.tokens[at]?.entry.auxiliary) return undefined;
    let goesOn = grammar.be.has(this.#words.key(at));
    let next = at + 1;
    for (; next < at + 5; next++) {
      const key = this.#words.key(next);
      if (grammar.been.has(key)) goesOn = true;
      else if (!this.#words.isAdverb(next) && !grammar.sinceLong.has(key)) break;
    }
    const found = goesOn ? this.#verbs(formsIn(this.#words.tokens[next], 'gerund'), next, false) : undefined;
    if (!found?.verbs.length) return undefined;
    return this.#cue(
      [at, found.last],
      'present',
      found.verbs,
      'finite',
      undefined,
      this.#words.isNegated(at),
    );
  }

  /** A participle outside the lexicon, in a cue's place: *« … », a-t-il tempêté*. */
  #isUnlisted(token: Token, at: number, start: number): boolean {
    const { grammar, code } = this.#words.language;
    return (
      code === 'fr' &&
      at === start &&
      grammar.participleEnding.test(token.lower) &&
      !this.#words.isAdverb(at) &&
      !grammar.prepositions.has(token.key) &&
      !grammar.determiners.has(token.key)
    );
  }

  /** *tient à préciser*, *finit-il par lâcher*, *a préféré saluer*, *liked to say*: the subject is the first verb's. */
  #governingInfinitive(at: number): Cue | undefined {
    const { grammar } = this.#words.language;
    const auxiliary = this.#words.tokens[at]?.entry.auxiliary !== undefined;
    // Most words are none of these: nothing more is asked of them.
    if (!auxiliary && !this.#words.tokens[at]?.entry.link && !this.#words.followsAs(at)) return undefined;
    let next = at;
    let clitic: number | undefined;
    let negated = this.#words.isNegated(at);
    const skip = (): void => {
      for (;;) {
        if (this.#words.tokens[next]?.glued) clitic = next;
        else if (grammar.negations.has(this.#words.key(next))) negated = true;
        else if (!this.#words.isAdverb(next)) return;
        next++;
      }
    };
    if (auxiliary) {
      next++;
      skip();
    }
    const token = this.#words.tokens[next];
    const modal = this.#words.followsAs(at) ? grammar.modalsAfterAs.get(token?.lower ?? '') : undefined;
    const link = token?.entry.link ?? modal;
    if (!link) return undefined;
    next++;
    skip();
    for (const word of link) {
      const key = this.#words.key(next++);
      if (key !== word && key !== `${word.slice(0, -1)}'`) return undefined;
    }
    while (grammar.clitics.has(this.#words.key(next))) next++;
    // *kept saying*
    const bare = link.length === 0 && this.#words.language.code === 'en';
    const forms = formsIn(this.#words.tokens[next], bare ? 'gerund' : 'infinitive');
    const found = this.#verbs(forms, next, this.#words.isReflexive(next));
    if (!found.verbs.length) return undefined;
    // *n’a pas manqué de saluer*, *n’hésite pas à dénoncer*: said all the same.
    const affirms =
      negated && grammar.affirmedByNegation.has(this.#words.tokens[next - link.length - 1]?.key ?? '');
    return this.#cue([at, found.last], 'present', found.verbs, 'finite', clitic, negated && !affirms);
  }

  /** One word: *dira*, *estime*, *dit-il*, *ajoutant*, *avant de préciser*, *saying*. */
  #simple(at: number): Cue | undefined {
    const { grammar, code } = this.#words.language;
    if (this.#words.tokens[at]?.capital && at > 0) return undefined;
    const forms = formsOf(this.#words.tokens[at]);
    const clitic = this.#words.tokens[at + 1]?.glued ? at + 1 : undefined;
    if (!forms.length) {
      // *“…” posed the lecturer*; *« … », tempête-t-il*
      const behind =
        code === 'en' && this.#words.tokens[at - 1]?.kind === 'quotation' && /ed$/.test(this.#words.key(at));
      const unlisted = behind || (clitic !== undefined && code === 'fr');
      if (!unlisted || grammar.auxiliaries.has(this.#words.key(at))) return undefined;
      return this.#cue([at, clitic ?? at], 'present', [], 'finite', clitic, false);
    }
    const { verbs, last } = this.#verbs(forms, clitic ?? at, this.#words.isReflexive(at));
    if (!verbs.length) return undefined;
    const form = this.#formOf(forms, at);
    if (!form) return undefined;
    const without = form === 'infinitive' && grammar.without.has(this.#words.key(at - 1));
    const affirming = this.#words.affirmationAt(last + 1);
    const denied = grammar.negations.has(this.#words.key(last + 1)) && !affirming;
    const negated = without || denied || this.#words.isNegated(at);
    const tense = forms.every(({ tense }) => tense === 'conditional') ? 'conditional' : 'present';
    return this.#cue([at, last + affirming], tense, verbs, form, clitic, negated);
  }

  #formOf(forms: readonly VerbForm[], at: number): Cue['form'] | undefined {
    const { grammar, code } = this.#words.language;
    const before = this.#words.tokens[at - 1];
    const has = (tense: Tense): boolean => forms.some((form) => form.tense === tense);
    const governed = this.#words.isGoverned(at);
    if (has('infinitive') && governed && code === 'fr') return 'infinitive';
    const finite =
      !this.#words.opensParticiple(at, has('participle')) &&
      forms.some(({ tense }) => !['infinitive', 'gerund', 'participle'].includes(tense));
    if (finite && !this.#words.isNoun(at) && !this.#words.isBareInfinitive(at, has('infinitive')))
      return 'finite';
    if (has('gerund') && this.#words.isFreeGerund(at, governed)) return 'gerund';
    if (
      has('participle') &&
      (!finite || this.#words.isNoun(at)) &&
      !(before && grammar.determiners.has(before.key))
    )
      return 'participle';
    return has('infinitive') && governed ? 'infinitive' : undefined;
  }

  /** The verbs of some forms with their particles; a reflexive one needs its pronoun, another does without. */
  #verbs(forms: readonly VerbForm[], after: number, reflexive: boolean): VerbsAt {
    const { verbs, last } = withParticle(this.#words.tokens, forms, after);
    return { verbs: verbs.filter((verb) => verb.reflexive === reflexive), last };
  }

  /** The group with the pronoun before it (*s’est dit*); the negation is no part of a cue. */
  #cue(
    [first, last]: readonly [number, number],
    tense: Tense,
    verbs: Cue['verbs'],
    form: Cue['form'],
    clitic: number | undefined,
    negated: boolean,
  ): Cue {
    return {
      first: this.#words.isReflexive(first) ? first - 1 : first,
      last,
      verbs,
      form,
      clitic,
      negated,
      reserved: tense === 'conditional' && this.#words.language.code === 'fr',
    };
  }
}
