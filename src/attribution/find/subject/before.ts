import type { Pronoun } from '../../../language/grammar.ts';
import { hasFiniteVerb, is, isPreposition, nameAt, opensVerb, type Parsed } from '../parse.ts';
import { type Party, partiesWithin, partyOf, partyOfPronoun, phraseOf } from '../parties.ts';
import { type Segment, segmentsBefore } from '../segments.ts';
import type { Token } from '../tokens.ts';
import { withAppositions } from './apposed.ts';
import { isOrigin } from './origin.ts';
import { phraseStart } from './phrase-start.ts';
import { joint, type Subject } from './subject.ts';

/**
 * The subject that ends at the token `end` or, where that is a comma, before what is set off: relative clauses,
 * participles, adverbials, ages and appositions are stepped over.
 */
export function subjectEndingAt(parsed: Parsed, end: number): Subject | undefined {
  const segments = segmentsBefore(parsed, end);
  const setOff = is(parsed.tokens[end], 'comma', 'dash', 'close');
  let at = segments.length - 1;
  if (setOff) {
    while (
      at >= 0 &&
      segments[at]?.kind !== 'clause' &&
      (segments[at]?.kind !== 'phrase' || isOrigin(parsed, segments, at))
    )
      at--;
    if (segments[at]?.kind !== 'phrase') return at === 0 ? beforeReduced(parsed, segments[at]) : undefined;
  }
  const segment = segments[at];
  if (!segment) return undefined;
  const found = setOff ? wholeSegment(parsed, segment) : lastClause(parsed, segment);
  // *Fabienne Roux, maire de Clairval et présidente du club,*: two bare roles are one person's.
  const apposed = setOff && segments[at - 1]?.kind === 'phrase' && found?.every(isBareRole);
  const main =
    apposed && found
      ? [
          partyOf(
            parsed,
            found.flatMap(({ phrases }) => phrases),
          ),
        ]
      : found;
  if (!main) return undefined;
  // *X, qui rappelle que l’armée avait nié …*: within its clause the subject stands alone.
  const { grammar } = parsed;
  const within = parsed.tokens
    .slice(segment.first, (main[0] as Party).first)
    .some(
      ({ key }) =>
        grammar.complementizers.has(key) ||
        ((grammar.relatives.has(key) || grammar.subordinators.has(key)) && !grammar.determiners.has(key)),
    );
  if (within) return joint(main, 'before');
  return withAppositions(parsed, main, segments.slice(0, at), segment.joined && main.length === 1);
}

const isBareRole = ({ phrases }: Party): boolean =>
  phrases.every(({ name, head, determiner }) => !name && head?.class === 'role' && !determiner);

/** *The results of the survey published this week, revealed …*: a past before a preposition may be a participle. */
function beforeReduced(parsed: Parsed, segment: Segment | undefined): Subject | undefined {
  const { tokens, finite, language } = parsed;
  if (language.code !== 'en' || segment?.kind !== 'clause') return undefined;
  const verbs = finite.flatMap((is, at) => (is && at >= segment.first && at <= segment.last ? [at] : []));
  const [first] = verbs;
  if (first === undefined || verbs.length > 1 || !/ed$/.test(tokens[first]?.key ?? '')) return undefined;
  if (!isPreposition(tokens[first + 1])) return undefined;
  const parties = wholeSegment(parsed, { ...segment, last: first - 1 });
  return parties && joint(parties, 'before');
}

function wholeSegment(parsed: Parsed, segment: Segment): Party[] | undefined {
  const first = phraseStart(parsed, segment);
  return first === undefined
    ? undefined
    : partiesWithin(parsed, first, beforeAdverbial(parsed, first, segment.last));
}

/** *Toutes deux affirment …*, *tous trois*: as many of those who were named, without a noun. */
function countedPronoun({ tokens, grammar }: Parsed, at: number): Pronoun | undefined {
  const before = tokens[at - 1];
  if (!before || !grammar.counts.has(tokens[at]?.key ?? '') || !grammar.predeterminers.has(before.key))
    return undefined;
  const { gender = 'any' } = before.entry.determiner ?? {};
  return { stands: 'either', gender, number: 'plural' };
}

/**
 * The subject of a verb that directly follows: behind the last word that opens a clause, or before a relative clause that has
 * its verb already (*two engineers who worked for the firm said*).
 */
function lastClause(parsed: Parsed, segment: Segment): Party[] | undefined {
  const found = lastPhrases(parsed, segment);
  // *He and Mayor Dunleavy said*, *lui et le maire ont dit*
  const first = found?.[0]?.first ?? 0;
  const joins = first > segment.first + 1 && parsed.grammar.and.has(parsed.tokens[first - 1]?.key ?? '');
  const pronoun = joins ? subjectPronoun(parsed, first - 2) : undefined;
  return pronoun && found ? [partyOfPronoun(first - 2, pronoun), ...found] : found;
}

function lastPhrases(parsed: Parsed, segment: Segment): Party[] | undefined {
  const { tokens, finite, grammar } = parsed;
  const { first } = segment;
  const counted = countedPronoun(parsed, segment.last);
  if (counted) return [partyOfPronoun(segment.last, counted)];
  const pronoun = subjectPronoun(parsed, segment.last);
  if (pronoun) return [partyOfPronoun(segment.last, pronoun)];
  let { last } = segment;
  let start: number | undefined;
  for (let at = last - 1; at >= first; at--) {
    const { key } = tokens[at] as Token;
    if (grammar.determiners.has(key) && !grammar.complementizers.has(key)) continue;
    const clausal = grammar.relatives.has(key) || grammar.complementizers.has(key);
    if (clausal && isWholeRelative(parsed, at, last)) {
      last = at - 1;
      start = undefined;
      continue;
    }
    const joins = grammar.conjunctions.has(key) || grammar.and.has(key);
    const joined = joins && finite.slice(first, at).includes(true);
    if (!clausal && !joined && !grammar.interrogatives.has(key) && !grammar.subordinators.has(key)) continue;
    start ??= at + 1;
    // *who worked there and sought anonymity*: the relative clause may have begun before.
    if (!joined || !opensVerb(parsed, at + 1)) break;
  }
  start ??= first;
  if (start > last) return undefined;
  const before = last < segment.last ? subjectPronoun(parsed, last) : undefined;
  if (before) return [partyOfPronoun(last, before)];
  const from = phraseStart(parsed, { first: start, last });
  return from === undefined ? undefined : partiesWithin(parsed, from, beforeAdverbial(parsed, from, last));
}

/** A pronoun that is nobody's object: *he*, not *who saw him*. */
function subjectPronoun({ tokens, finite, grammar }: Parsed, at: number): Pronoun | undefined {
  const { key } = tokens[at] as Token;
  if (isPreposition(tokens[at - 1]) || grammar.determiners.has(key)) return undefined;
  return finite[at - 1] && grammar.objectPronouns.has(key) ? undefined : grammar.pronouns.get(key);
}

/** *ceux qui ont voté* · *the plan that the board approved*; not *dit que le maire*: a clause behind a noun, with its verb. */
function isWholeRelative(parsed: Parsed, at: number, last: number): boolean {
  const { tokens, finite, cueOf } = parsed;
  return (
    at > 0 &&
    is(tokens[at - 1], 'word') &&
    !finite[at - 1] &&
    !cueOf[at - 1] &&
    hasFiniteVerb(parsed, at + 1, last)
  );
}

/** *A federal judge on Friday*, *a nurse who founded it* are a judge and a nurse; *le président du club* stays whole. */
function beforeAdverbial(parsed: Parsed, first: number, last: number): number {
  const { tokens, finite, grammar, language } = parsed;
  for (let at = first + 1; at <= last; at++) {
    const { key } = tokens[at] as Token;
    if (grammar.relatives.has(key) && !grammar.determiners.has(key)) return at - 1;
    if (
      !isPreposition(tokens[at]) ||
      nameAt(parsed, at) ||
      grammar.genitives.has(key) ||
      grammar.tying.has(key)
    )
      continue;
    const before = phraseOf(parsed, first, at - 1);
    // *Inspectors hired by the state* are inspectors.
    const reduced = language.code === 'en' && finite[at - 1] && at - 1 > first && before.head?.at !== at - 1;
    if (before.head || before.name) return reduced ? at - 2 : at - 1;
  }
  return last;
}
