import type { Pronoun } from '../../language/grammar.ts';
import type { Cue } from './cues.ts';
import {
  hasFiniteVerb,
  is,
  isAdverb,
  isPreposition,
  isSpeaking,
  isTitle,
  nameAt,
  type Parsed,
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
  readonly pronoun?: Pronoun;
  /** *ce dernier*, *l’intéressé*, *the latter*. */
  readonly anaphor?: boolean;
}

/** Who does what a cue says: parties that do it jointly, and the tokens they take up. */
export interface Subject {
  readonly parties: readonly Party[];
  readonly first: number;
  readonly last: number;
  /** Before or after the cue, or taken over from another cue of the sentence. */
  readonly side: 'before' | 'after' | 'inherited';
}

/** The subject of each cue of a sentence, in their order; undefined where none can be told. */
export function findSubjects(parsed: Parsed): (Subject | undefined)[] {
  const subjects: (Subject | undefined)[] = [];
  parsed.cues.forEach((cue, index) => {
    subjects.push(subjectOf(parsed, cue, index, subjects));
  });
  // A gerund or participle ahead of its clause takes the subject that follows: *Saluant cet accord, le ministre a dit …*
  parsed.cues.forEach((cue, index) => {
    if (subjects[index] || !['gerund', 'infinitive'].includes(cue.form)) return;
    const next = subjects.findIndex(
      (subject, at) => at > index && subject && parsed.cues[at]?.form === 'finite',
    );
    const subject = subjects[next];
    if (subject) subjects[index] = { ...subject, side: 'inherited' };
  });
  return subjects;
}

function subjectOf(
  parsed: Parsed,
  cue: Cue,
  index: number,
  found: readonly (Subject | undefined)[],
): Subject | undefined {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  if (cue.clitic !== undefined) {
    const pronoun = grammar.pronouns.get((tokens[cue.clitic] as Token).key);
    return pronoun && ofPronoun(cue.clitic, pronoun, 'after');
  }
  const inherit = (): Subject | undefined => {
    for (let at = index - 1; at >= 0; at--)
      if (found[at]) return { ...(found[at] as Subject), side: 'inherited' };
    return undefined;
  };
  if (cue.form === 'gerund' || cue.form === 'infinitive') return inherit() ?? mainSubject(parsed, cue.first);
  if (cue.form === 'participle') return isCoordinated(parsed, cue) ? inherit() : undefined;
  if (cue.form === 'passive') return undefined;
  if (isInverted(parsed, cue)) {
    const after = subjectAfter(parsed, cue.last + 1);
    if (after) return after;
  }
  if (isCoordinated(parsed, cue)) return inherit() ?? mainSubject(parsed, cue.first);
  return subjectBefore(parsed, cue, index, found);
}

const ofPronoun = (at: number, pronoun: Pronoun, side: Subject['side']): Subject => ({
  parties: [{ first: at, last: at, phrases: [], pronoun }],
  first: at,
  last: at,
  side,
});

/** *et regretté que*, *mais soutient que*, *and warned people*: the verb follows a conjunction directly. */
export function isCoordinated(parsed: Parsed, cue: Cue): boolean {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  let at = cue.first - 1;
  while (at >= 0 && (isAdverb(parsed, tokens[at]) || grammar.clitics.has((tokens[at] as Token).key))) at--;
  return (
    at > 0 &&
    (grammar.conjunctions.has((tokens[at] as Token).key) ||
      (cue.form === 'participle' && is(tokens[at], 'comma')))
  );
}

/** *« … », a dit X*; *“…,” said X*; *…, said X.*: the group follows a quotation or a comma and its subject follows it. */
function isInverted(parsed: Parsed, cue: Cue): boolean {
  const {
    tokens,
    language: { grammar, code },
  } = parsed;
  let at = cue.first - 1;
  while (at >= 0 && grammar.clitics.has((tokens[at] as Token).key)) at--;
  const before = tokens[at];
  if (before && !is(before, 'comma', 'quotation', 'dash') && !(is(before, 'stop') && parsed.quotation))
    return false;
  if (!before && code === 'en') return false;
  if (is(before, 'quotation') || is(tokens[at - 1], 'quotation')) return true;
  if (code === 'fr') return true;
  const end = tokens.findIndex((token, next) => next > cue.last && is(token, 'stop', 'semicolon', 'colon'));
  return (
    !hasFiniteVerb(parsed, cue.last + 1, (end < 0 ? tokens.length : end) - 1) &&
    startsPhrase(parsed, cue.last + 1)
  );
}

/** The subject of the sentence's first clause, for verbs that have none of their own. */
export function mainSubject(parsed: Parsed, before: number): Subject | undefined {
  const first = parsed.tokens.findIndex((_, at) => at < before && hasFiniteVerb(parsed, at, at));
  return first > 0 ? subjectEndingAt(parsed, first - 1) : undefined;
}

function subjectBefore(
  parsed: Parsed,
  cue: Cue,
  index: number,
  found: readonly (Subject | undefined)[],
): Subject | undefined {
  const {
    tokens,
    cues,
    language: { grammar },
  } = parsed;
  let at = cue.first - 1;
  while (
    at >= 0 &&
    (grammar.clitics.has((tokens[at] as Token).key) || isAdverb(parsed, tokens[at])) &&
    !strongPronoun(parsed, at)
  )
    at--;
  if (at < 0) return undefined;
  const token = tokens[at] as Token;
  if (/^(?:qui|who|which|that)$/.test(token.key) && grammar.relatives.has(token.key)) {
    const end = is(tokens[at - 1], 'comma') ? at - 2 : at - 1;
    // *a souligné Serguei Lavrov, qui a noté …*: the antecedent is the subject already read.
    for (let earlier = index - 1; earlier >= 0; earlier--) {
      const subject = found[earlier];
      if (subject && subject.last >= end - 1 && subject.last < at && subject.side === 'after')
        return { ...subject, side: 'inherited' };
      if ((cues[earlier] as Cue).last > end) break;
    }
    return antecedent(parsed, end);
  }
  return subjectEndingAt(parsed, at);
}

/** *Lui a soutenu …* at the head of its clause is a subject, not a clitic. */
const strongPronoun = ({ tokens, language: { grammar } }: Parsed, at: number): boolean =>
  grammar.pronouns.has((tokens[at] as Token).key) &&
  !grammar.determiners.has((tokens[at] as Token).key) &&
  (at === 0 || !is(tokens[at - 1], 'word', 'number', 'close', 'comma', 'quotation'));

interface Segment {
  readonly first: number;
  readonly last: number;
}

/** The subject whose last token is `end`, or stands before it with only set-off phrases between. */
function subjectEndingAt(parsed: Parsed, end: number): Subject | undefined {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  const pronoun = grammar.pronouns.get((tokens[end] as Token).key);
  const enclosed = is(tokens[end - 1], 'comma') && is(tokens[end + 1], 'comma');
  if (
    pronoun &&
    !enclosed &&
    !isPreposition(parsed, tokens[end - 1]) &&
    !grammar.determiners.get((tokens[end] as Token).key)
  )
    return ofPronoun(end, pronoun, 'before');
  const segments = segmentsBefore(parsed, end);
  let main: { phrases: NounPhrase[]; first: number; last: number; parties?: Party[] } | undefined;
  for (let at = segments.length - 1; at >= 0; at--) {
    const segment = segments[at] as Segment;
    if (segment.last < segment.first) continue;
    const start = phraseStart(parsed, segment, at === segments.length - 1 || !main);
    if (start === undefined) {
      const only = grammar.pronouns.get((tokens[segment.first] as Token).key);
      if (!main && only && segment.first === segment.last && at > 0) continue;
      if (!main && only && segment.first === segment.last) return ofPronoun(segment.first, only, 'before');
      continue;
    }
    if (!main) {
      const joint = jointParties(parsed, start, segment.last);
      main = {
        phrases: joint ? [] : [phraseOf(parsed, start, segment.last)],
        first: start,
        last: segment.last,
        ...(joint && { parties: joint }),
      };
      if (anaphorAt(parsed, start)) break;
      continue;
    }
    const left = phraseOf(parsed, start, segment.last);
    if (main.parties) {
      if (!left.name || left.first !== segment.first) break;
      main.parties.unshift(partyOf(parsed, [left]));
      main.first = start;
      continue;
    }
    const named = main.phrases.some((phrase) => phrase.name && !phrase.name.afterPreposition);
    if (named && left.name) break;
    if (!named && !left.name) break;
    if (named && !(left.head && left.head.class !== 'document')) break;
    main = { phrases: [left, ...main.phrases], first: start, last: main.last };
    if (left.name || start > segment.first) break;
  }
  if (!main) return undefined;
  return {
    parties: main.parties ?? [partyOf(parsed, main.phrases)],
    first: main.first,
    last: main.last,
    side: 'before',
  };
}

const phraseOf = (parsed: Parsed, first: number, last: number): NounPhrase =>
  readPhrase(parsed.tokens, first, last, parsed.names, parsed.language);

function partyOf(parsed: Parsed, phrases: readonly NounPhrase[]): Party {
  const first = (phrases[0] as NounPhrase).first;
  return {
    first,
    last: (phrases.at(-1) as NounPhrase).last,
    phrases,
    ...(anaphorAt(parsed, first) && { anaphor: true }),
  };
}

export const anaphorAt = ({ tokens, language: { grammar } }: Parsed, at: number): boolean =>
  grammar.anaphors.some((words) => words.every((word, index) => tokens[at + index]?.key === word));

/** The stretches between commas from the nearest hard border to `end`, from left to right. */
function segmentsBefore(parsed: Parsed, end: number): Segment[] {
  const { tokens } = parsed;
  const segments: Segment[] = [];
  let last = end;
  let at = end;
  for (; at >= 0 && segments.length < 7; at--) {
    const token = tokens[at] as Token;
    if (is(token, 'comma')) {
      segments.unshift({ first: at + 1, last });
      last = at - 1;
      continue;
    }
    if (isBorder(parsed, at, end)) break;
  }
  segments.unshift({ first: at + 1, last });
  return segments;
}

function isBorder(parsed: Parsed, at: number, end: number): boolean {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  const token = tokens[at] as Token;
  if (is(token, 'colon', 'semicolon', 'stop', 'quotation', 'dash')) return true;
  if (token.kind !== 'word') return false;
  const afterComma = at === 0 || is(tokens[at - 1], 'comma');
  if (grammar.subordinators.has(token.key) || grammar.complementizers.has(token.key)) {
    // *X, qui …,* and *X, dont …,* are set off by commas: they are stepped over, not stopped at.
    return !(
      grammar.relatives.has(token.key) &&
      afterComma &&
      tokens.slice(at, end + 1).some((one) => is(one, 'comma'))
    );
  }
  if (!grammar.conjunctions.has(token.key)) return false;
  if (!grammar.and.has(token.key)) return !is(tokens[at - 1], 'word') || hasFiniteVerb(parsed, 0, at - 1);
  return hasFiniteVerb(parsed, lastBorder(tokens, at), at - 1) && !hasFiniteVerb(parsed, at + 1, end);
}

function lastBorder(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= 0; back--)
    if (is(tokens[back], 'colon', 'semicolon', 'stop', 'quotation', 'dash')) return back + 1;
  return 0;
}

/** Where in a segment its own noun phrase begins; undefined where it has none (*dans un communiqué*, *qui dirige …*). */
function phraseStart(parsed: Parsed, { first, last }: Segment, adjacent: boolean): number | undefined {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  const head = tokens[first] as Token;
  if (grammar.relatives.has(head.key) && !grammar.determiners.has(head.key)) return undefined;
  for (let at = first; at <= last; at++) {
    if (!adjacent && at > first) return undefined;
    if (at > first && (isPreposition(parsed, tokens[at - 1]) || is(tokens[at - 1], 'open'))) continue;
    if (is(tokens[at - 1], 'open')) continue;
    if (startsPhrase(parsed, at) || anaphorAt(parsed, at)) {
      if (isPreposition(parsed, tokens[at])) continue;
      if (at > first && governed(parsed, first, at)) continue;
      return at;
    }
  }
  // English bare nouns: *board chair Lakeisha Whitmore*, *Trade unionist Sok Chanthy*.
  if (isPreposition(parsed, head) || isAdverb(parsed, head) || grammar.gerundEnding.test(head.key))
    return undefined;
  const speaks = tokens
    .slice(first, last + 1)
    .some((token, index) => isSpeaking(parsed, token) || !!nameAt(parsed, first + index));
  return speaks ? first : undefined;
}

/** Inside the phrase of a preposition that opens the segment, with no determiner to begin anew: *de la ministre*, *au nom des communautés*. */
function governed(parsed: Parsed, first: number, at: number): boolean {
  if (!isPreposition(parsed, parsed.tokens[first])) return false;
  for (let back = at - 1; back >= first; back--)
    if (isPreposition(parsed, parsed.tokens[back]))
      return (
        !!nameAt(parsed, at) &&
        !parsed.language.grammar.determiners.has((parsed.tokens[at] as Token).key) &&
        at - back <= 2
      );
  return false;
}

/** *Bakary Yaou Sangaré et Karamoko Jean-Marie Traoré*, *Ortiz-Flynn and Sen. Bob Kowalczyk*, *le SSU et l’Union*. */
function jointParties(parsed: Parsed, first: number, last: number): Party[] | undefined {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  const cut = tokens.findIndex(
    (token, at) => at > first && at < last && grammar.and.has(token.key) && !nameAt(parsed, at),
  );
  if (cut < 0) return undefined;
  const right =
    startsPhrase(parsed, cut + 1) || anaphorAt(parsed, cut + 1) ? phraseOf(parsed, cut + 1, last) : undefined;
  const left = phraseOf(parsed, first, cut - 1);
  if (!right || !(right.name || right.head)) return undefined;
  if (!left.name && !left.head) return undefined;
  if (!!left.name !== !!right.name && !(left.determiner && right.determiner)) return undefined;
  if (right.name?.afterPreposition && !right.determiner) return undefined;
  return [partyOf(parsed, [left]), partyOf(parsed, [right])];
}

/** The noun phrase that *qui* or *who* takes up. */
function antecedent(parsed: Parsed, end: number): Subject | undefined {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  let first = end;
  while (
    first > 0 &&
    !is(tokens[first - 1], 'comma', 'quotation', 'colon', 'semicolon', 'dash', 'stop') &&
    !hasFiniteVerb(parsed, first - 1, first - 1) &&
    !grammar.subordinators.has((tokens[first - 1] as Token).key)
  )
    first--;
  for (let at = first; at <= end; at++) {
    if (!startsPhrase(parsed, at) || isPreposition(parsed, tokens[at])) continue;
    const phrase = phraseOf(parsed, at, end);
    return { parties: [partyOf(parsed, [phrase])], first: at, last: end, side: 'before' };
  }
  return undefined;
}

/** The subject that follows an inverted verb: *a déclaré à la presse le colonel Sani, directeur de …*. */
export function subjectAfter(parsed: Parsed, from: number): Subject | undefined {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  let at = from;
  for (let steps = 0; at < tokens.length && steps < 24; steps++) {
    const token = tokens[at] as Token;
    if (is(token, 'stop', 'quotation', 'colon', 'semicolon', 'open')) return undefined;
    const pronoun = grammar.pronouns.get(token.key);
    if (pronoun && parsed.language.code === 'en' && !grammar.determiners.has(token.key))
      return ofPronoun(at, pronoun, 'after');
    if (startsPhrase(parsed, at) && !isPreposition(parsed, token)) break;
    if (startsPhrase(parsed, at) && grammar.determiners.get(token.key)?.type === 'indefinite') break;
    if (isPreposition(parsed, token)) at = skipPrepositional(parsed, at);
    else if (grammar.complementizers.has(token.key)) return undefined;
    else at++;
  }
  if (at >= tokens.length || !startsPhrase(parsed, at)) return undefined;
  const parties: Party[] = [];
  let last = at;
  for (;;) {
    const party = partyFrom(parsed, at);
    parties.push(party);
    last = party.last;
    const next = tokens[last + 1];
    if (next && grammar.and.has(next.key) && startsPhrase(parsed, last + 2) && parties.length < 4)
      at = last + 2;
    else break;
  }
  return { parties, first: (parties[0] as Party).first, last, side: 'after' };
}

/** A preposition, its noun phrase and the genitives on it. */
function skipPrepositional(parsed: Parsed, from: number): number {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  let at = from + 1;
  if (grammar.determiners.has(tokens[at]?.key ?? '')) at++;
  while (
    at < tokens.length &&
    is(tokens[at], 'word', 'number') &&
    !grammar.determiners.has((tokens[at] as Token).key) &&
    !isPreposition(parsed, tokens[at]) &&
    !isTitle(parsed, at)
  ) {
    at++;
    if (nameAt(parsed, at) && !isPreposition(parsed, tokens[at - 1])) break;
  }
  if (tokens[at] && grammar.genitives.has((tokens[at] as Token).key)) return skipPrepositional(parsed, at);
  return at;
}

/** A noun phrase that runs forward from `first`, with the appositions behind its commas. */
export function partyFrom(parsed: Parsed, first: number): Party {
  const { tokens } = parsed;
  let end = phraseEnd(parsed, first);
  const phrases = [phraseOf(parsed, first, end)];
  for (;;) {
    const comma = end + 1;
    if (!is(tokens[comma], 'comma') || !apposes(parsed, comma + 1, phrases)) break;
    const to = phraseEnd(parsed, comma + 1);
    const apposed = phraseOf(parsed, comma + 1, to);
    if (apposed.name && phrases.some((phrase) => phrase.name)) break;
    phrases.push(apposed);
    end = to;
  }
  return partyOf(parsed, phrases);
}

/** Whether the words behind a comma say more of the phrase before it: a role, a name, an age. */
function apposes(parsed: Parsed, at: number, phrases: readonly NounPhrase[]): boolean {
  const {
    tokens,
    language: { grammar },
  } = parsed;
  if (!startsPhrase(parsed, at) || isPreposition(parsed, tokens[at])) return false;
  const named = phrases.some((phrase) => phrase.name);
  const phrase = phraseOf(parsed, at, phraseEnd(parsed, at));
  if (hasFiniteVerb(parsed, phrase.last + 1, phrase.last + 1) && !is(tokens[phrase.last + 1], 'comma'))
    return false;
  if (grammar.determiners.get((tokens[at] as Token).key)?.type === 'demonstrative') return false;
  return named ? !phrase.name && !!phrase.head : !!phrase.name;
}

/** The last token of a noun phrase that begins at `first`: before a comma, a verb, a preposition that ties no complement. */
export function phraseEnd(parsed: Parsed, first: number): number {
  const {
    tokens,
    language: { grammar, code },
  } = parsed;
  let at = first;
  for (let steps = 0; at + 1 < tokens.length && steps < 40; steps++) {
    const own = nameAt(parsed, at);
    if (own && own.last > at) {
      at = own.last;
      continue;
    }
    const next = tokens[at + 1] as Token;
    if (!is(next, 'word', 'number') || next.glued) break;
    if (
      own &&
      !grammar.genitives.has(next.key) &&
      !nameAt(parsed, at + 1) &&
      next.key !== "'s" &&
      !own.institution &&
      !isSpeaking(parsed, next)
    )
      break;
    if (own && grammar.genitives.has(next.key) && !own.institution) break;
    if (
      grammar.prepositions.has(next.key) &&
      !grammar.genitives.has(next.key) &&
      !(code === 'en' && isSpeaking(parsed, tokens[at + 2]) && next.key === 'for')
    )
      break;
    if (
      grammar.relatives.has(next.key) ||
      grammar.conjunctions.has(next.key) ||
      grammar.subordinators.has(next.key)
    )
      break;
    if (
      parsed.cues.some((cue) => cue.first === at + 1) ||
      grammar.finiteForms.has(next.key) ||
      (grammar.auxiliaries.has(next.key) && !grammar.determiners.has(next.key))
    )
      break;
    if (next.key === 'a' && code === 'fr') break;
    if (
      grammar.determiners.has(next.key) &&
      !grammar.genitives.has(next.key) &&
      !grammar.genitives.has((tokens[at] as Token).key) &&
      !['tous', 'toutes', 'all', 'both'].includes((tokens[at] as Token).key)
    )
      break;
    if (isAdverb(parsed, next) && at > first) break;
    at++;
  }
  return at;
}
