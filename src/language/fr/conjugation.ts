import type { GrammaticalNumber, Inflection, Tense } from '../lexicon.ts';
import { irregularParts, type PrincipalParts } from './irregular-verbs.ts';

/**
 * Every form of a French verb that a reporter writes: the third persons of the simple tenses, the past participle in its
 * four agreements, the present participle and the infinitive; before and after the spelling of 1990. `lemma` is one
 * lower-case infinitive. A spelling that is two forms (*dit*) is listed under each of its tenses.
 */
export function inflect(lemma: string): readonly Inflection[] {
  const irregular = irregularParts(lemma);
  if (irregular) return [...conjugate(irregular, lemma === 'aller' ? first('all') : {}), infinitive(lemma)];
  if (lemma.endsWith('er')) return [...conjugate(...firstGroup(lemma)), infinitive(lemma)];
  return [...conjugate(lemma.endsWith('ir') ? secondGroup(lemma) : thirdGroup(lemma)), infinitive(lemma)];
}

const infinitive = (form: string): Inflection => ({ form, tense: 'infinitive', number: 'any' });

/** The past of *-er*, which has endings of its own. */
interface FirstPast {
  readonly past?: readonly [singular: string, plural: string];
  readonly pastSubjunctive?: readonly [singular: string, plural: string];
}

function conjugate(parts: PrincipalParts, own: FirstPast = {}): Inflection[] {
  const { singular, plural, stem, past, participle, future } = parts;
  const each = (spellings: string, ending = ''): string[] =>
    spellings.split('/').map((spelling) => spelling + ending);
  const pair = (tense: Tense, one: readonly string[], several: readonly string[]): Inflection[] => [
    ...forms(one, tense, 'singular'),
    ...forms(several, tense, 'plural'),
  ];
  const [pastOne, pastSeveral] = own.past ?? [`${past}t`, `${past}rent`];
  const [rare, rareSeveral] = own.pastSubjunctive ?? [`${circumflex(past)}t`, `${past}ssent`];
  // *fassent*, *disent*: where it is not irregular, the subjunctive is the present plural without its *-nt*.
  const [subjunctive, subjunctives] = parts.subjunctive ?? [plural.replaceAll(/nt(?=\/|$)/g, ''), plural];
  return [
    ...pair('present', each(singular), each(plural)),
    ...pair('imperfect', each(stem, 'ait'), each(stem, 'aient')),
    ...pair('past', [pastOne], [pastSeveral]),
    ...pair('future', each(future, 'a'), each(future, 'ont')),
    ...pair('conditional', each(future, 'ait'), each(future, 'aient')),
    ...pair('subjunctive', [...each(subjunctive ?? ''), rare], [...each(subjunctives ?? ''), rareSeveral]),
    ...participles(participle),
    ...forms([parts.gerund ?? `${stem}ant`], 'gerund', 'any'),
  ];
}

const forms = (spellings: readonly string[], tense: Tense, number: GrammaticalNumber): Inflection[] =>
  [...new Set(spellings)].map((form) => ({ form, tense, number }));

/** *dit, dite, dits, dites*; *mis, mise, mises*; *dû, due*. */
function participles(participle: string): Inflection[] {
  if (participle.endsWith('!')) return forms([participle.slice(0, -1)], 'participle', 'any');
  const base = participle.replace(/û$/, 'u');
  if (base.endsWith('s'))
    return [
      ...forms([base], 'participle', 'any'),
      ...forms([`${base}e`], 'participle', 'singular'),
      ...forms([`${base}es`], 'participle', 'plural'),
    ];
  return [
    ...forms([participle, `${base}e`], 'participle', 'singular'),
    ...forms([`${base}s`, `${base}es`], 'participle', 'plural'),
  ];
}

/** *di* → *dî-t*, *vin* → *vîn-t*, *eu* → *eû-t*. */
const circumflex = (past: string): string =>
  past.replace(/[iu](?=n?$)/, (vowel) => (vowel === 'i' ? 'î' : 'û'));

/** *-er*: *juge, jugea, jugèrent; dénonçait; répète; appelle; martèle; balaie, balaye*. */
function firstGroup(lemma: string): [PrincipalParts, FirstPast] {
  const stem = lemma.slice(0, -2);
  const soft = softened(stem);
  const strong = stressed(stem);
  // *répétera*, and *répètera* since 1990; *jettera*, *achèvera*, *emploiera* at all times; *renverra*.
  const kept = /é[^aeéiouy]+u?$/.test(stem) ? [stem] : [];
  const future = lemma.endsWith('envoyer')
    ? [lemma.replace(/oyer$/, 'err')]
    : [...kept, ...strong].map((form) => `${form}er`);
  return [
    {
      singular: strong.map((form) => `${form}e`).join('/'),
      plural: strong.map((form) => `${form}ent`).join('/'),
      stem: soft,
      past: '',
      participle: `${stem}é`,
      future: future.join('/'),
    },
    first(stem),
  ];
}

function first(stem: string): FirstPast {
  const soft = softened(stem);
  return { past: [`${soft}a`, `${stem}èrent`], pastSubjunctive: [`${soft}ât`, `${soft}assent`] };
}

/** Before *a* and *o*: *jugeait*, *dénonçait*. */
const softened = (stem: string): string => stem.replace(/g$/, 'ge').replace(/c$/, 'ç');

/** *martèle*, *halète*; the other verbs in *-eler*, *-eter* doubled their consonant before 1990: *grommelle*, *grommèle*. */
const ALWAYS_GRAVE = /(?:mart|cis|cart|mant|g|mod|ach|croch|fur|hal)e[lt]$/;

/** Before a mute *e*: the spellings of a stem that changes there. */
function stressed(stem: string): readonly string[] {
  if (/[ou]y$/.test(stem)) return [stem.replace(/y$/, 'i')];
  if (stem.endsWith('ay')) return [stem.replace(/y$/, 'i'), stem];
  const closed = stem.match(/^(.*)([eé])([^aeéiouy]+|[gq]u)$/);
  if (!closed) return [stem];
  const [, head = '', vowel, tail = ''] = closed;
  const grave = `${head}è${tail}`;
  if (vowel === 'é') return [grave];
  if (tail.length > 1) return [stem];
  if (/(?:app|j)e[lt]$/.test(stem)) return [stem + tail];
  return /[lt]/.test(tail) && !ALWAYS_GRAVE.test(stem) ? [stem + tail, grave] : [grave];
}

/** *finir*. */
function secondGroup(lemma: string): PrincipalParts {
  const stem = lemma.slice(0, -1);
  return {
    singular: `${stem}t`,
    plural: `${stem}ssent`,
    stem: `${stem}ss`,
    past: stem,
    participle: stem,
    future: lemma,
  };
}

/** *répondre*. */
function thirdGroup(lemma: string): PrincipalParts {
  const stem = lemma.slice(0, -2);
  return {
    singular: stem,
    plural: `${stem}ent`,
    stem,
    past: `${stem}i`,
    participle: `${stem}u`,
    future: lemma.slice(0, -1),
  };
}
