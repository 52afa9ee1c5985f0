import { is, isAdverb, isApproximate, isPreposition, nameAt, type Parsed, startsPhrase } from '../parse.ts';
import { anaphorAt } from '../parties.ts';
import type { Segment } from '../segments.ts';
import type { Token } from '../tokens.ts';

/** Where in a segment its own noun phrase begins; undefined where it has none (*dans un communiqué*). */
export function phraseStart(
  parsed: Parsed,
  { first, last }: Pick<Segment, 'first' | 'last'>,
): number | undefined {
  const { tokens, grammar } = parsed;
  for (let at = first; at <= last; at++) {
    const opens = startsPhrase(parsed, at) || anaphorAt(parsed, at) !== undefined;
    const indefinite = at === first && grammar.determiners.get(tokens[at]?.key ?? '')?.type === 'indefinite';
    if (!opens || (isPreposition(tokens[at]) && !indefinite)) continue;
    if (isApproximate(parsed, at)) continue;
    if (
      at > first &&
      ((isPreposition(tokens[at - 1]) && !isApproximate(parsed, at - 1)) || isGoverned(parsed, first, at))
    )
      continue;
    const object = objectRelative(parsed, at, last);
    if (object !== undefined) return object;
    // English: what stands before belongs to it (*Highways officers*, *U.S. District Judge Ximena Baptiste*).
    return parsed.language.code === 'en' && isBareStretch(parsed, first, at) ? first : at;
  }
  // English bare nouns: *board chair Lakeisha Whitmore*, *Trade unionist Sok Chanthy*.
  const head = tokens[first] as Token;
  const bare =
    is(head, 'word') && !isPreposition(head) && !isAdverb(head) && !grammar.gerundEnding.test(head.key);
  return bare ? first : undefined;
}

/** *a figure the finance ministry disputes*: in English a second determiner opens the subject of a relative clause. */
function objectRelative(parsed: Parsed, first: number, last: number): number | undefined {
  const { tokens, finite, grammar, language } = parsed;
  if (language.code !== 'en') return undefined;
  const end = tokens.findIndex(({ key }, at) => at > first && (at > last || grammar.relatives.has(key))) - 1;
  if (finite.slice(first, last + 1).includes(true)) return undefined;
  for (let at = end < 0 ? last : Math.min(last, end); at > first + 1; at--) {
    const before = tokens[at - 1] as Token;
    const closed =
      isPreposition(before) ||
      grammar.determiners.has(before.key) ||
      grammar.and.has(before.key) ||
      grammar.predeterminers.has(before.key) ||
      !is(before, 'word');
    const { type } = grammar.determiners.get((tokens[at] as Token).key) ?? {};
    if ((type === 'definite' || type === 'possessive') && !closed) return at;
  }
  return undefined;
}

const isBareStretch = (parsed: Parsed, first: number, end: number): boolean => {
  const { tokens, finite, grammar } = parsed;
  return tokens
    .slice(first, end)
    .every(
      (token, index) =>
        is(token, 'word', 'number') &&
        !isPreposition(token) &&
        !isAdverb(token) &&
        !finite[first + index] &&
        !grammar.subordinators.has(token.key) &&
        !grammar.conjunctions.has(token.key) &&
        !grammar.and.has(token.key),
    );
};

/** Inside the phrase of a preposition that opens the segment, with no determiner to begin anew: *Au nom des communautés X*. */
function isGoverned(parsed: Parsed, first: number, at: number): boolean {
  const { tokens, grammar } = parsed;
  for (let back = at - 1; back >= first; back--)
    if (isPreposition(tokens[back]))
      return !!nameAt(parsed, at) && !grammar.determiners.has((tokens[at] as Token).key) && at - back <= 2;
  return false;
}
