import type { Language } from '../../language/language.ts';
import type { Frame, GrammaticalNumber, ReportingVerb, Tense } from '../../language/lexicon.ts';
import type { Token } from './tokens.ts';
import { type VerbForm, verbForms } from './verbs.ts';

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
  readonly number: GrammaticalNumber;
  /** An inverted pronoun glued to the group: *-t-il*. */
  readonly clitic?: number;
  readonly negated: boolean;
  /** In the conditional of reservation: *aurait déclaré*. */
  readonly reserved: boolean;
  readonly reflexive: boolean;
}

export const frames = (cue: Cue): ReadonlySet<Frame> =>
  new Set(cue.verbs.flatMap((verb) => [...verb.frames]));

export const takes = (cue: Cue, frame: Frame): boolean => cue.verbs.some((verb) => verb.frames.has(frame));

/** The reporting verb groups of a sentence, from left to right. */
export function findCues(tokens: readonly Token[], language: Language): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const cue = cueAt(tokens, at, language);
    if (!cue) continue;
    cues.push(cue);
    at = Math.max(at, cue.last);
  }
  return cues;
}

function cueAt(tokens: readonly Token[], at: number, language: Language): Cue | undefined {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return undefined;
  const { grammar } = language;
  const auxiliary = grammar.auxiliaries.get(token.key);
  if (auxiliary) {
    const compound = compoundAt(tokens, at, auxiliary, language);
    if (compound) return compound;
  }
  const semi = semiAuxiliaryAt(tokens, at, language);
  if (semi) return semi;
  return simpleAt(tokens, at, language);
}

/** *a … déclaré*: an auxiliary, what may stand between, a participle. */
function compoundAt(tokens: readonly Token[], at: number, tense: Tense, language: Language): Cue | undefined {
  const { grammar } = language;
  let next = at + 1;
  let clitic: number | undefined;
  if (tokens[next]?.glued) clitic = next++;
  let negated = isNegated(tokens, at, language);
  let passive = grammar.passives.has((tokens[at] as Token).key);
  let skipped = 0;
  let commas = 0;
  for (; next < tokens.length && skipped <= 8; next++) {
    const token = tokens[next] as Token;
    if (token.kind === 'comma') {
      commas++;
      skipped++;
      continue;
    }
    if (token.kind !== 'word' && token.kind !== 'dash') return undefined;
    if (grammar.negations.has(token.key)) {
      negated = true;
      continue;
    }
    if (grammar.passives.has(token.key)) {
      passive = true;
      continue;
    }
    const forms = formsAt(tokens, next, language).filter((form) => form.tense === 'participle');
    if (forms.length && commas % 2 === 0 && !(language.code === 'fr' && isNoun(tokens, next, language))) {
      const verbs = withParticle(tokens, next, forms, language);
      if (verbs.verbs.length) {
        const reflexive = grammar.reflexives.has(tokens[at - 1]?.key ?? '');
        return {
          first: groupStart(tokens, at, language),
          last: verbs.last,
          verbs: fitting(verbs.verbs, reflexive),
          form:
            passive || (isBe(tokens[at] as Token, language) && !reflexive && !movesWithBe(tokens, next))
              ? 'passive'
              : 'finite',
          number: numberOf(tokens[at] as Token, language),
          ...(clitic !== undefined && { clitic }),
          negated,
          reserved: tense === 'conditional' && language.code === 'fr',
          reflexive,
        };
      }
    }
    if (
      skipped === 0 &&
      !grammar.adverbs.has(token.key) &&
      !grammar.adverbEnding.test(token.key) &&
      !grammar.prepositions.has(token.key) &&
      commas === 0
    ) {
      // An unlisted participle in a cue's place: *« … », a-t-il tempêté*.
      if (grammar.participleEnding.test(token.lower) && !(language.code === 'en'))
        return unlisted(tokens, at, next, clitic, negated, language);
      return undefined;
    }
    if (grammar.finiteForms.has(token.key) && commas % 2 === 0) return undefined;
    skipped++;
  }
  return undefined;
}

function unlisted(
  tokens: readonly Token[],
  at: number,
  last: number,
  clitic: number | undefined,
  negated: boolean,
  language: Language,
): Cue {
  return {
    first: groupStart(tokens, at, language),
    last,
    verbs: [],
    form: 'finite',
    number: numberOf(tokens[at] as Token, language),
    ...(clitic !== undefined && { clitic }),
    negated,
    reserved: false,
    reflexive: language.grammar.reflexives.has(tokens[at - 1]?.key ?? ''),
  };
}

/** *tient à préciser*, *finit-il par lâcher*, *a préféré saluer*, *liked to say*: the infinitive reports, its subject is the first verb's. */
function semiAuxiliaryAt(tokens: readonly Token[], at: number, language: Language): Cue | undefined {
  const { grammar } = language;
  const link = grammar.semiAuxiliaries.get((tokens[at] as Token).key);
  if (!link) return undefined;
  let next = at + 1;
  let clitic: number | undefined;
  if (tokens[next]?.glued) clitic = next++;
  while (
    tokens[next] &&
    (grammar.adverbs.has((tokens[next] as Token).key) ||
      grammar.adverbEnding.test((tokens[next] as Token).key))
  )
    next++;
  for (const word of link) {
    const key = tokens[next]?.key;
    if (key !== word && key !== `${word.slice(0, -1)}'`) return undefined;
    next++;
  }
  while (tokens[next] && grammar.clitics.has((tokens[next] as Token).key)) next++;
  const forms = tokens[next]
    ? formsAt(tokens, next, language).filter((form) => form.tense === 'infinitive')
    : [];
  const found = forms.length ? withParticle(tokens, next, forms, language) : undefined;
  if (!found?.verbs.length) return undefined;
  let first = at;
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const key = (tokens[back] as Token).key;
    if (grammar.auxiliaries.has(key)) {
      first = back;
      break;
    }
    if (!grammar.adverbs.has(key) && !grammar.negations.has(key)) break;
  }
  return {
    first: groupStart(tokens, first, language),
    last: found.last,
    verbs: found.verbs,
    form: 'finite',
    number: numberOf(tokens[first] as Token, language),
    ...(clitic !== undefined && { clitic }),
    negated:
      isNegated(tokens, first, language) ||
      tokens.slice(first, next).some((token) => grammar.negations.has(token.key)),
    reserved: false,
    reflexive: false,
  };
}

/** One word: *dira*, *estime*, *dit-il*, *ajoutant*, *avant de préciser*, *saying*. */
function simpleAt(tokens: readonly Token[], at: number, language: Language): Cue | undefined {
  const { grammar } = language;
  const forms = formsAt(tokens, at, language);
  const inverted = tokens[at + 1]?.glued ? at + 1 : undefined;
  if (!forms.length) {
    const token = tokens[at] as Token;
    if (inverted === undefined || language.code !== 'fr' || grammar.auxiliaries.has(token.key))
      return undefined;
    return {
      first: groupStart(tokens, at, language),
      last: inverted,
      verbs: [],
      form: 'finite',
      number: 'any',
      clitic: inverted,
      negated: false,
      reserved: false,
      reflexive: false,
    };
  }
  const found = withParticle(tokens, at, forms, language, inverted);
  if (!found.verbs.length) return undefined;
  const reflexive = grammar.reflexives.has(tokens[at - 1]?.key ?? '');
  const verbs = fitting(found.verbs, reflexive);
  if (!verbs.length) return undefined;
  const has = (tense: Tense): boolean => forms.some((form) => form.tense === tense);
  const base = {
    first: groupStart(tokens, at, language),
    last: Math.max(found.last, inverted ?? 0),
    verbs,
    number: forms.find((form) => form.number !== 'any')?.number ?? 'any',
    ...(inverted !== undefined && { clitic: inverted }),
    negated: isNegated(tokens, at, language) || grammar.negations.has(tokens[found.last + 1]?.key ?? ''),
    reserved: has('conditional') && !has('future') && language.code === 'fr',
    reflexive,
  };
  const before = tokens[at - 1];
  const governed = grammar.infinitiveMarkers.some((words) =>
    endsWith(tokens, groupStart(tokens, at, language), words),
  );
  if (has('infinitive') && governed && language.code === 'fr') return { ...base, form: 'infinitive' };
  const finite =
    has('present') ||
    has('past') ||
    has('imperfect') ||
    has('future') ||
    has('conditional') ||
    has('subjunctive');
  if (
    finite &&
    !isNoun(tokens, at, language) &&
    !(
      has('infinitive') &&
      language.code === 'en' &&
      (before?.key === 'to' || grammar.auxiliaries.has(before?.key ?? '') || !before)
    )
  )
    return { ...base, form: 'finite', ...(ambiguousNumber(forms) && { number: 'any' }) };
  if (
    has('gerund') &&
    !grammar.determiners.has(before?.key ?? '') &&
    !(language.code === 'en' && isBe(before, language))
  )
    return { ...base, form: 'gerund' };
  if (has('participle') && !finite) return { ...base, form: 'participle' };
  if (has('infinitive') && governed) return { ...base, form: 'infinitive' };
  return undefined;
}

const ambiguousNumber = (forms: readonly VerbForm[]): boolean =>
  new Set(forms.map((form) => form.number)).size > 1;

function endsWith(tokens: readonly Token[], before: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[before - words.length + index]?.key === word);
}

function formsAt(tokens: readonly Token[], at: number, language: Language): readonly VerbForm[] {
  return verbForms(language).get((tokens[at] as Token).lower) ?? [];
}

/** Of the verbs that share a form, those whose further words follow it: *fait valoir*, *met en garde*, *ruled out*. */
function withParticle(
  tokens: readonly Token[],
  at: number,
  forms: readonly VerbForm[],
  language: Language,
  inverted?: number,
): { verbs: ReportingVerb[]; last: number } {
  let last = at;
  const verbs: ReportingVerb[] = [];
  const start = (inverted ?? at) + 1;
  for (const verb of new Set(forms.flatMap((form) => form.verbs))) {
    if (!verb.particle.length) continue;
    for (let gap = 0; gap <= 2; gap++) {
      if (gap && !isAdverb(tokens[start + gap - 1], language)) break;
      if (verb.particle.every((word, index) => matches(tokens[start + gap + index], word))) {
        const end = start + gap + verb.particle.length - 1;
        if (end > last) verbs.length = 0;
        if (end >= last) verbs.push(verb);
        last = Math.max(last, end);
        break;
      }
    }
  }
  if (verbs.length) return { verbs, last };
  return {
    verbs: [...new Set(forms.flatMap((form) => form.verbs))].filter((verb) => !verb.particle.length),
    last: inverted ?? at,
  };
}

const matches = (token: Token | undefined, word: string): boolean =>
  !!token &&
  (token.key === word || token.lower === word || token.key === word.normalize('NFD').replace(/\p{M}/gu, ''));

const isAdverb = (token: Token | undefined, { grammar }: Language): boolean =>
  !!token && (grammar.adverbs.has(token.key) || grammar.adverbEnding.test(token.key));

/** A reflexive verb needs its pronoun (*se féliciter*), another does without (*s’entretenir* is not *entretenir*). */
function fitting(verbs: readonly ReportingVerb[], reflexive: boolean): ReportingVerb[] {
  const exact = verbs.filter((verb) => verb.reflexive === reflexive);
  return exact.length || !reflexive ? exact : [];
}

/** A form behind a determiner or a preposition is a noun: *la demande*, *de réserve*, *the report*. */
function isNoun(tokens: readonly Token[], at: number, { grammar, code }: Language): boolean {
  const before = tokens[at - 1];
  if (!before) return code === 'en' && !(tokens[at] as Token).capital;
  const next = tokens[at + 1];
  const clause = !!next && grammar.complementizers.has(next.key);
  if (grammar.determiners.has(before.key) && !before.glued) {
    // *le rappelle*, *l’annonce* may be a pronoun and its verb: only where a clause follows.
    return !(
      clause &&
      grammar.clitics.has(before.key) &&
      tokens[at - 2] !== undefined &&
      !grammar.prepositions.has(tokens[at - 2]?.key ?? '')
    );
  }
  if (before.key === "'s" || before.key === '’') return true;
  return grammar.prepositions.has(before.key) && !(code === 'en' && before.key === 'as');
}

function isNegated(tokens: readonly Token[], at: number, { grammar, code }: Language): boolean {
  if (code === 'en') return [1, 2].some((back) => grammar.negations.has(tokens[at - back]?.key ?? ''));
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    const { key } = tokens[back] as Token;
    if (key === "n'" || key === 'ne') return true;
    if (!grammar.clitics.has(key)) return false;
  }
  return false;
}

/** The group with the pronouns before it: *s’est dit*, *lui a répondu*; the negation is no part of a cue. */
function groupStart(tokens: readonly Token[], at: number, { grammar }: Language): number {
  return grammar.reflexives.has(tokens[at - 1]?.key ?? '') ? at - 1 : at;
}

const isBe = (token: Token | undefined, { code }: Language): boolean =>
  !!token &&
  (code === 'fr'
    ? /^(?:est|sont|etait|etaient|fut|furent|sera|seront|serait|seraient|soit|etre|etant)$/
    : /^(?:is|are|was|were|been|being|be)$/
  ).test(token.key);

/** *est revenu*, *est intervenu*: with *être*, and no passive. */
const movesWithBe = (tokens: readonly Token[], at: number): boolean =>
  /^(?:revenu|intervenu|monte|alle|convenu|parvenu)/.test((tokens[at] as Token).key);

function numberOf(token: Token, language: Language): GrammaticalNumber {
  if (language.code === 'en')
    return /^(?:has|is|was)$/.test(token.key)
      ? 'singular'
      : /^(?:have|are|were)$/.test(token.key)
        ? 'plural'
        : 'any';
  return /^(?:ont|sont|avaient|etaient|auront|seront|auraient|seraient|aient|eurent|furent)$/.test(
    token.key,
  ) || /(?:ent|nt)$/.test(token.key)
    ? 'plural'
    : 'singular';
}
