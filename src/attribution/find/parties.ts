import type { Anaphor, Pronoun } from '../../language/grammar.ts';
import {
  is,
  isAdverb,
  isPreposition,
  isSpeaking,
  nameAt,
  type Parsed,
  remembered,
  startsPhrase,
} from './parse.ts';
import { type NounPhrase, readPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** One of those who speak, as a sentence describes them; indexes are of its tokens. */
export interface Party {
  readonly first: number;
  readonly last: number;
  /** The phrase and those in apposition to it: *la présidente, Nadège Kouassi-Morel*. */
  readonly phrases: readonly NounPhrase[];
  readonly pronoun: Pronoun | undefined;
  /** *ce dernier*, *l’intéressé*, *the latter*; *the former*. */
  readonly anaphor: 'latter' | 'former' | undefined;
}

/** The tokens `first` … `last` as one noun phrase; what stands in brackets at its end (*(ARS)*) is no part of it. */
export function phraseOf(parsed: Parsed, first: number, last: number): NounPhrase {
  const { tokens, names, language } = parsed;
  let end = last;
  for (let at = first + 1; at <= end; at++) if (is(tokens[at], 'open')) end = at - 1;
  return readPhrase(tokens, first, end, names, language);
}

export function partyOf(parsed: Parsed, phrases: readonly NounPhrase[]): Party {
  const first = (phrases[0] as NounPhrase).first;
  const last = (phrases.at(-1) as NounPhrase).last;
  const anaphor = anaphorAt(parsed, first);
  return { first, last, phrases, pronoun: undefined, anaphor };
}

export const partyOfPronoun = (at: number, pronoun: Pronoun): Party => ({
  first: at,
  last: at,
  phrases: [],
  pronoun,
  anaphor: undefined,
});

/** *ce dernier*, *the latter* at a token; *the former* only where no noun follows it (*the former minister*). */
export function anaphorAt({ tokens, finite, cueOf }: Parsed, at: number): Party['anaphor'] | undefined {
  const entry = tokens[at]?.entry;
  if (!entry?.anaphors.length && !entry?.firstAnaphors.length) return undefined;
  const stands = ({ words }: Anaphor): boolean =>
    words.every((word, index) => tokens[at + index]?.key === word);
  if (entry.anaphors.some(stands)) return 'latter';
  const former = entry.firstAnaphors.find(stands);
  if (!former) return undefined;
  const next = at + former.words.length;
  return finite[next] || cueOf[next] || is(tokens[next], 'comma') ? 'former' : undefined;
}

/** Whether a party can speak: it has a name, or a head that is a role, a kin, an institution or a document. */
export const canSpeak = (parsed: Parsed, { phrases, first, pronoun }: Party): boolean =>
  (pronoun !== undefined && pronoun.stands !== 'nobody') ||
  anaphorAt(parsed, first) !== undefined ||
  phrases.some((phrase) => phrase.name || phrase.head);

/** Those named between `first` and `last`, one or several: *Ortiz-Flynn and Sen. Bob Kowalczyk*, *le SSU et l’Union*. */
export function partiesWithin(parsed: Parsed, first: number, last: number): Party[] {
  const { tokens, grammar } = parsed;
  for (let cut = first + 1; cut < last; cut++) {
    if (!grammar.and.has((tokens[cut] as Token).key) || nameAt(parsed, cut)) continue;
    if (!startsPhrase(parsed, cut + 1) && !anaphorAt(parsed, cut + 1)) continue;
    const left = phraseOf(parsed, first, cut - 1);
    const right = phraseOf(parsed, cut + 1, last);
    if (!isParty(left) || !isParty(right) || (right.name?.afterPreposition && !right.determiner)) continue;
    if (!!left.name !== !!right.name && !(left.determiner && right.determiner)) continue;
    return [partyOf(parsed, [left]), ...partiesWithin(parsed, cut + 1, last)];
  }
  return [partyOf(parsed, [phraseOf(parsed, first, last)])];
}

const isParty = ({ name, head }: NounPhrase): boolean => !!name || !!head;

/** A noun phrase that runs forward from `first`, with the appositions behind its commas. */
export function partyFrom(parsed: Parsed, first: number): Party {
  let end = phraseEnd(parsed, first);
  const phrases = [phraseOf(parsed, first, end)];
  const complement = commaBehindComplement(parsed, end, phrases[0] as NounPhrase);
  const apposed = complement === undefined ? undefined : appositionAt(parsed, complement + 1, phrases);
  if (apposed?.name && apposed.name.last > apposed.name.first) {
    phrases.push(apposed);
    end = apposed.last;
  }
  for (
    let comma = behindBrackets(parsed, end + 1);
    phrases.length < 4;
    comma = behindBrackets(parsed, end + 1)
  ) {
    const apposed = is(parsed.tokens[comma], 'comma') ? appositionAt(parsed, comma + 1, phrases) : undefined;
    if (!apposed) break;
    phrases.push(apposed);
    end = apposed.last;
  }
  return partyOf(parsed, phrases);
}

/** No party, place or letters in brackets behind a name have more words. */
const LONGEST_ASIDE = 6;

/** The first token from one on that stands in no brackets: *le président du Syndicat (Symol), X*, *Hascoët (majorité) et*. */
export function behindBrackets({ tokens }: Parsed, at: number): number {
  if (!is(tokens[at], 'open')) return at;
  for (let end = at + 1; end <= at + LONGEST_ASIDE; end++) if (is(tokens[end], 'close')) return end + 1;
  return at;
}

/** *l’adjointe à la culture, Djamila Ferrat*, *the minister for health, Dr Adu*: the comma behind a role's complement. */
export function commaBehindComplement(
  parsed: Parsed,
  end: number,
  { head, name }: NounPhrase,
): number | undefined {
  const { tokens, finite, cueOf } = parsed;
  if (head?.class !== 'role' || name || !isPreposition(tokens[end + 1])) return undefined;
  for (let at = end + 2; at <= end + COMPLEMENT; at++) {
    if (is(tokens[at], 'comma')) return at;
    if (!is(tokens[at], 'word') || finite[at] || cueOf[at]) return undefined;
  }
  return undefined;
}

/** The phrase behind a comma that says more of the one before it: a role, a name. */
function appositionAt(parsed: Parsed, at: number, phrases: readonly NounPhrase[]): NounPhrase | undefined {
  const { tokens, finite, grammar } = parsed;
  const opens = startsPhrase(parsed, at) && !isPreposition(tokens[at]);
  // English needs no determiner there: *her coach, former pro Anders Lindqvist-Mora*.
  const bare = opens ? undefined : parsed.names.find(({ first }) => first > at && first <= at + 4);
  if (!opens && !(bare && isBare(parsed, at, bare.first))) return undefined;
  const phrase = phraseOf(parsed, at, bare ? bare.last : phraseEnd(parsed, at));
  const next = tokens[phrase.last + 1];
  if (finite[phrase.last + 1] || phrase.determiner?.type === 'demonstrative') return undefined;
  if (next && grammar.and.has(next.key) && !phrase.head) return undefined;
  const named = phrases.find(({ name }) => name);
  // *le ministre d’État, ministre de l’Agriculture, X*: a role in between, where a name follows.
  if (!named)
    return phrase.name ||
      (phrase.head && is(next, 'comma') && appositionAt(parsed, phrase.last + 2, phrases)?.name)
      ? phrase
      : undefined;
  // *Pour X, rapporteur, l’Assemblée « a voté … »*: what goes on without a comma is no apposition.
  const person = !named.name?.institution && phrase.head?.class === 'institution';
  return phrase.name || !phrase.head || person || is(next, 'quotation') ? undefined : phrase;
}

const isBare = (parsed: Parsed, first: number, end: number): boolean =>
  parsed.tokens
    .slice(first, end)
    .every((token, index) => is(token, 'word') && !isPreposition(token) && !parsed.finite[first + index]);

/** Further than these no phrase goes, and no complement between a role and its bearer. */
const LONGEST = 40;
const COMPLEMENT = 12;

/** The last token of a noun phrase that begins at `first`: before a comma, a verb, a preposition that ties no complement. */
export const phraseEnd = remembered((parsed, first): number => {
  let at = first;
  for (let steps = 0; steps < LONGEST; steps++) {
    const name = nameAt(parsed, at);
    if (name && name.last > at) at = name.last;
    else if (goesOn(parsed, first, at)) at++;
    else break;
  }
  return at;
});

/** A full name behind one or two common words. */
const bearerAhead = (parsed: Parsed, from: number): boolean =>
  [from + 1, from + 2].some((at) => {
    const name = nameAt(parsed, at);
    return (
      name?.first === at &&
      name.last > at &&
      parsed.tokens.slice(from, at).every((one) => is(one, 'word') && !one.entry.determiner)
    );
  });

function goesOn(parsed: Parsed, first: number, at: number): boolean {
  const {
    tokens,
    finite,
    grammar,
    language: { code },
  } = parsed;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!next || !is(next, 'word', 'number') || next.glued || finite[at + 1]) return false;
  const name = nameAt(parsed, at);
  const genitive = grammar.genitives.has(next.key);
  // *le directeur France du groupe*: the name is no end of the role.
  const inside = name && genitive && name.first > first && code === 'fr';
  if (name && !inside && !name.institution && !nameAt(parsed, at + 1) && next.key !== "'s")
    return isSpeaking(next) && code === 'en' && !name.titled;
  // *la spécialiste en cybersécurité Anouk Petitclerc*
  if (code === 'fr' && next.key === 'en' && isSpeaking(token) && bearerAhead(parsed, at + 2)) return true;
  if (grammar.prepositions.has(next.key) && !genitive)
    return code === 'en' && next.key === 'for' && isSpeaking(token);
  if (grammar.and.has(next.key)) {
    // *le ministre de l’Entrepreneuriat et de l’Emploi*: one complement in two.
    // *current and former employees*: two of what they are called, before the noun of both.
    const bare = tokens
      .slice(first, at + 1)
      .every(({ entry }, index) => !entry.noun && !nameAt(parsed, first + index));
    if (code === 'en' && bare && !startsPhrase(parsed, at + 2)) return isSpeaking(tokens[at + 3]);
    const genitives = tokens.slice(first, at).some(({ key }) => grammar.genitives.has(key));
    return code === 'fr' && genitives && grammar.genitives.has(tokens[at + 2]?.key ?? '');
  }
  if (
    grammar.relatives.has(next.key) ||
    grammar.conjunctions.has(next.key) ||
    grammar.subordinators.has(next.key)
  )
    return false;
  if (parsed.cueOf[at + 1]) return false;
  if (grammar.determiners.has(next.key) && !genitive) {
    // *les trois auteurs*
    const counted = at === first && grammar.determiners.get(next.key)?.type === 'number';
    // *the council’s own figures*
    const owned = token.key === "'s";
    return counted || owned || grammar.genitives.has(token.key) || grammar.predeterminers.has(token.key);
  }
  // *la présidente du regroupement*: behind a determiner no adverb ends a phrase, for all that a noun may end like one.
  return !(isAdverb(next) && at > first) || token.entry.determiner !== undefined;
}
