import { is, nameAt, type Parsed } from '../parse.ts';
import { type Party, partiesWithin, partyOf, phraseOf } from '../parties.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Segment } from '../segments.ts';
import { phraseStart } from './phrase-start.ts';
import { joint, type Subject } from './subject.ts';

/** *La présidente, Nadège Kouassi-Morel,* · *A, B et C*: what stands before a comma belongs to the subject as well. */
export function withAppositions(
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

/** *The former minister, a free man,*: the second phrase says what the first one is. */
const isIndefinite = (phrase: NounPhrase | undefined): boolean => phrase?.determiner?.type === 'indefinite';
