import type { Pronoun } from '../../../language/grammar.ts';
import { hasFiniteVerb, is, isAdverb, isPreposition, nameAt, type Parsed } from '../parse.ts';
import { type Party, partiesWithin, partyOf, partyOfPronoun, phraseOf } from '../parties.ts';
import type { NounPhrase } from '../phrases.ts';
import { type Segment, segmentsBefore } from '../segments.ts';
import type { Token } from '../tokens.ts';
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

/** *The former minister, a free man,*: the second phrase says what the first one is. */
const isIndefinite = (phrase: NounPhrase | undefined): boolean => phrase?.determiner?.type === 'indefinite';

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

/** *and sought anonymity*: the conjunction joins a verb to the one before it, no clause. */
function opensVerb({ tokens, finite }: Parsed, from: number): boolean {
  let at = from;
  while (isAdverb(tokens[at])) at++;
  return finite[at] === true;
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

/** *La présidente, Nadège Kouassi-Morel,* · *A, B et C*: what stands before a comma belongs to the subject as well. */
function withAppositions(
  parsed: Parsed,
  main: readonly Party[],
  before: readonly Segment[],
  joined: boolean,
): Subject {
  const parties = [...main];
  let list = joined;
  for (let at = before.length - 1; at >= 0; at--) {
    const segment = before[at] as Segment;
    const [first] = parties as [Party];
    // *Daniel Okafor, 44, and Emeka Okafor, 39, deny …*
    const age = segment.kind === 'adverbial' && is(parsed.tokens[segment.first], 'number');
    if (age && (list || !first.phrases.some(({ name }) => name))) continue;
    const bearer = segment.kind === 'adverbial' ? bearerBehind(parsed, segment.last) : undefined;
    if (
      bearer &&
      isIndefinite(first.phrases[0]) &&
      parties.length === 1 &&
      first.phrases.every(({ name }) => !name)
    )
      parties[0] = partyOf(parsed, [bearer, ...first.phrases]);
    if (segment.kind !== 'phrase' || first.pronoun || first.anaphor) break;
    const start = phraseStart(parsed, segment);
    const phrase = start === undefined ? undefined : phraseOf(parsed, start, segment.last);
    if (!phrase?.head && !phrase?.name) break;
    // *Jan and Marieke Hoekstra, a retired couple,*: the apposition of both.
    const both = start === undefined ? [] : partiesWithin(parsed, start, segment.last);
    if (both.length > 1 && parties.length === 1 && first.phrases.every(({ name }) => !name)) {
      parties.splice(0, 1, ...both);
      break;
    }
    // *Led by the director, Mr Mumuni, the officials told …*: several are not apposed to one.
    const one = phrase.name && !phrase.name.institution;
    if (one && !list && first.phrases[0]?.number === 'plural' && first.phrases[0].determiner) break;
    const [apposed] = first.phrases;
    // *Hollis & Vance, the Tacoma grocery chain,*: a name inside the apposition of a name says where or whose.
    const modifies =
      phrase.name?.first === phrase.first &&
      apposed?.head &&
      (apposed.name?.last ?? apposed.last) < apposed.last;
    if (modifies && apposed?.name && apposed.determiner) {
      parties[0] = partyOf(parsed, [phrase, { ...apposed, name: undefined }, ...first.phrases.slice(1)]);
      break;
    }
    const named = first.phrases.some(({ name }) => name);
    // *Two life members, Isobel and Hamish Trotter,*: what both are.
    if (parties.length > 1 && !list && !phrase.name && phrase.number === 'plural') break;
    if (parties.length > 1 || list) parties.unshift(partyOf(parsed, [phrase]));
    else if (
      !named &&
      !phrase.name &&
      phrase.head?.class === 'role' &&
      isIndefinite(first.phrases[0]) &&
      !isIndefinite(phrase)
    )
      parties[0] = partyOf(parsed, [phrase, ...first.phrases]);
    else if (!named && !phrase.name && (first.phrases[0]?.determiner || !phrase.determiner)) break;
    else if (named && phrase.name && !phrase.name.afterPreposition && !first.phrases[0]?.name?.institution)
      break;
    else parties[0] = partyOf(parsed, [phrase, ...first.phrases]);
    if (start !== segment.first) break;
    list ||= segment.joined;
  }
  return joint(parties, 'before');
}

/** *From the public gallery Sheila Wragg, a retired cook,*: a full name that follows an adverbial without a comma. */
function bearerBehind(parsed: Parsed, last: number): NounPhrase | undefined {
  const name = nameAt(parsed, last);
  return name && name.last > name.first && !name.afterPreposition
    ? phraseOf(parsed, name.first, name.last)
    : undefined;
}
