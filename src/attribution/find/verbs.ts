import type { Language } from '../../language/language.ts';
import type { GrammaticalNumber, ReportingVerb, Tense } from '../../language/lexicon.ts';
import type { Token } from './tokens.ts';

/** One reading of a form: *dit* is the present and the past and the participle of *dire*. */
export interface VerbForm {
  readonly verbs: readonly ReportingVerb[];
  readonly tense: Tense;
  readonly number: GrammaticalNumber;
}

const tables = new WeakMap<Language, ReadonlyMap<string, readonly VerbForm[]>>();

/** Every form of every reporting verb of a language, in lower case with its accents. */
function verbForms(language: Language): ReadonlyMap<string, readonly VerbForm[]> {
  const known = tables.get(language);
  if (known) return known;
  const byLemma = new Map<string, ReportingVerb[]>();
  for (const verb of language.verbs) byLemma.set(verb.lemma, [...(byLemma.get(verb.lemma) ?? []), verb]);
  const table = new Map<string, VerbForm[]>();
  for (const [lemma, verbs] of byLemma)
    for (const { form, tense, number } of language.inflect(lemma)) {
      const readings = table.get(form) ?? [];
      readings.push({ verbs, tense, number });
      table.set(form, readings);
    }
  tables.set(language, table);
  return table;
}

const none: readonly VerbForm[] = [];

/** What a word in lower case may be as a reporting verb; empty where it is none. */
export const readingsOf = (lower: string, language: Language): readonly VerbForm[] =>
  verbForms(language).get(lower) ?? none;

/** What a token may be as a reporting verb; empty where it is none. */
export const formsOf = (token: Token | undefined): readonly VerbForm[] => token?.entry.forms ?? none;

/** Of the readings of a token those in one tense. */
export function formsIn(token: Token | undefined, tense: Tense): readonly VerbForm[] {
  const forms = formsOf(token);
  return forms.length ? forms.filter((form) => form.tense === tense) : forms;
}

/** Verbs that stand at a token, and the last token of the words that belong to them. */
export interface VerbsAt {
  readonly verbs: readonly ReportingVerb[];
  readonly last: number;
}

/** How many adverbs may part a verb from its further words: *met également en garde*. */
const WIDEST_GAP = 2;

/**
 * Of the verbs that share a form, those whose further words follow it (*fait valoir*, *met en garde*, *ruled out*); the
 * longest win, and where none follows those that need none. `after` is the token before which the further words stand.
 */
export function withParticle(tokens: readonly Token[], forms: readonly VerbForm[], after: number): VerbsAt {
  const candidates = verbsOf(forms);
  if (!candidates.some((verb) => verb.particle.length)) return { verbs: candidates, last: after };
  let last = after;
  let longest: ReportingVerb[] = [];
  for (const verb of candidates) {
    const end = verb.particle.length ? endOfParticle(tokens, verb.particle, after + 1) : undefined;
    if (end === undefined || end < last) continue;
    if (end > last) longest = [];
    longest.push(verb);
    last = end;
  }
  return longest.length
    ? { verbs: longest, last }
    : { verbs: candidates.filter((verb) => !verb.particle.length), last: after };
}

/** Of all readings the verbs, each once; most forms are of one word. */
function verbsOf(forms: readonly VerbForm[]): readonly ReportingVerb[] {
  const [first] = forms;
  if (!first || forms.every(({ verbs }) => verbs === first.verbs)) return first?.verbs ?? [];
  return [...new Set(forms.flatMap(({ verbs }) => verbs))];
}

function endOfParticle(
  tokens: readonly Token[],
  particle: readonly string[],
  start: number,
): number | undefined {
  // *balaie, lui, d’un revers de main*
  if (tokens[start]?.kind === 'comma' && tokens[start + 2]?.kind === 'comma') start += 3;
  for (let gap = 0; gap <= WIDEST_GAP; gap++) {
    if (gap && !tokens[start + gap - 1]?.entry.adverb) return undefined;
    if (particle.every((word, index) => matches(tokens[start + gap + index], word)))
      return start + gap + particle.length - 1;
  }
  return undefined;
}

/** *de* is also *d’*, *du*, *des*; *que* is *qu’*; *à* is *au*, *aux*. */
const contracted: ReadonlyMap<string, readonly string[]> = new Map([
  ['de', ["d'", 'du', 'des']],
  ['que', ["qu'"]],
  ['à', ['au', 'aux']],
]);

const matches = (token: Token | undefined, word: string): boolean =>
  !!token &&
  (token.lower === word || token.key === word || contracted.get(word)?.includes(token.key) === true);
