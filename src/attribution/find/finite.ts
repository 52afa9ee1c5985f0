import type { Grammar } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import { former } from '../../language/trades.ts';
import type { Cue } from './cues/cue.ts';
import type { Token } from './tokens.ts';

/** *ne décolère pas*, *ne s’en cache guère*: only a finite verb stands between the two words of a negation. */
function isNegatedVerb(tokens: readonly Token[], at: number, { clitics, negations }: Grammar): boolean {
  if (!negations.has(tokens[at + 1]?.key ?? '') || negations.has(tokens[at]?.key ?? '')) return false;
  let back = at - 1;
  while (clitics.has(tokens[back]?.key ?? '') && !/^n[e']$/.test(tokens[back]?.key ?? '')) back--;
  return /^n[e']$/.test(tokens[back]?.key ?? '');
}

/** *supporters*, *they*, *people who*: what an English plural verb may stand behind. */
function endsPlural(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const { key, capital, entry } = token;
  if (grammar.subjectRelatives.has(key)) return at > 0 && endsPlural(tokens, at - 1, grammar);
  const pronoun = grammar.pronouns.get(key);
  if (pronoun && !entry.determiner)
    return (pronoun.number === 'plural' || pronoun.stands === 'self') && !grammar.objectPronouns.has(key);
  if (entry.noun) return entry.noun.noun.number === 'plural';
  return (
    /[^s'’]s$/.test(key) &&
    !capital &&
    !entry.finite &&
    !entry.adverb &&
    !entry.determiner &&
    !entry.preposition
  );
}

/** *son ancien président*, *le premier juge*: behind an article and an adjective that stands before its noun. */
function isQualifiedNoun(tokens: readonly Token[], at: number, { ordinals, ranks }: Grammar): boolean {
  const [article, adjective, noun] = tokens.slice(Math.max(0, at - 2), at + 1);
  if (!noun?.entry.noun || !adjective || !article?.entry.determiner) return false;
  return ordinals.has(adjective.key) || ranks.has(adjective.key) || former.test(adjective.key);
}

/** *, place Soweto,* · *, rue de la Paix*: behind a comma, a street or a square with its name. */
export function isAddress(tokens: readonly Token[], at: number, { situations, code }: Language): boolean {
  return (
    code === 'fr' &&
    tokens[at - 1]?.kind === 'comma' &&
    situations.landmarks.has(tokens[at]?.key ?? '') &&
    tokens[at + 1]?.capital === true
  );
}

/** For each token whether it begins or is a finite verb: a cue, a listed form, an auxiliary, or a likely ending. */
export function findFiniteVerbs(
  tokens: readonly Token[],
  cues: readonly Cue[],
  language: Language,
): boolean[] {
  const { grammar, code } = language;
  const finite = tokens.map((token, at) => {
    // A participle, a noun or a name may open an English sentence; a verb hardly.
    if (token.kind !== 'word' || (token.capital && (at > 0 || code === 'en'))) return false;
    const before = tokens[at - 1];
    // *it’s*, *they’re*
    if (code === 'en' && /^['’](?:s|re|m|ll|ve|d)$/.test(token.text))
      return grammar.pronouns.has(before?.key ?? '');
    const { auxiliary, finite, finiteInPlural } = token.entry;
    if (auxiliary)
      return auxiliary !== 'gerund' && auxiliary !== 'infinitive' && before?.key !== grammar.infinitiveMark;
    if (code === 'fr' && isNegatedVerb(tokens, at, grammar)) return true;
    if (!finite) return finiteInPlural && endsPlural(tokens, at - 1, grammar);
    if (isQualifiedNoun(tokens, at, grammar) || isAddress(tokens, at, language)) return false;
    if (before && (before.entry.determiner || before.entry.preposition)) {
      if (!grammar.clitics.has(before.key)) return false;
      // *la veille*, *l’embauche*: behind an article a noun, behind an object pronoun a verb: *qui la veille*.
      const subject = tokens[at - 2];
      const pronoun =
        subject &&
        (grammar.pronouns.has(subject.key) ||
          grammar.relatives.has(subject.key) ||
          grammar.clitics.has(subject.key) ||
          (subject.capital && !subject.entry.preposition && !grammar.openers.has(subject.key)));
      if (before.entry.determiner && !pronoun) return false;
    }
    return true;
  });
  for (const { form, first, last } of cues) {
    const finiteCue = form === 'finite' || form === 'passive';
    for (let at = first; at <= last; at++) finite[at] = finiteCue;
  }
  return finite;
}
