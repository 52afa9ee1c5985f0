import type { Frame } from '../../language/lexicon.ts';
import { placeNames } from '../../language/places.ts';
import { type Cue, linksOf, takes } from './cues.ts';
import { hasFiniteVerb, is, isAdverb, isPreposition, nameAt, type Parsed, startsPhrase } from './parse.ts';
import {
  anaphorAt,
  canSpeak,
  type Party,
  partiesWithin,
  partyFrom,
  partyOf,
  partyOfPronoun,
  phraseEnd,
  phraseOf,
} from './parties.ts';
import { type Segment, segmentAt, segmentsBefore, sentenceStart } from './segments.ts';
import type { Token } from './tokens.ts';

/** Who does what a cue says: parties that do it jointly, and the tokens they take up. */
export interface Subject {
  readonly parties: readonly Party[];
  readonly first: number;
  readonly last: number;
  /** Before or after the cue, or taken over from another cue of the sentence. */
  readonly side: 'before' | 'after' | 'inherited';
}

type Subjects = readonly (Subject | undefined)[];

/** The subject of each cue of a sentence, in their order; undefined where none can be told. */
export function findSubjects(parsed: Parsed): Subjects {
  const subjects: (Subject | undefined)[] = [];
  parsed.cues.forEach((cue, index) => {
    subjects.push(subjectOf(parsed, cue, index, subjects));
  });
  // A gerund ahead of its clause takes the subject that follows: *Saluant cet accord, le ministre a dit …*
  parsed.cues.forEach((cue, index) => {
    if (subjects[index] || (cue.form !== 'gerund' && cue.form !== 'infinitive')) return;
    const next = subjects.findIndex((subject, at) => {
      const cue = parsed.cues[at];
      return at > index && subject && cue?.form === 'finite' && cue.verbs.length > 0;
    });
    const subject = subjects[next];
    if (subject) subjects[index] = { ...subject, side: 'inherited' };
  });
  return subjects;
}

function subjectOf(parsed: Parsed, cue: Cue, index: number, found: Subjects): Subject | undefined {
  const { tokens, grammar } = parsed;
  if (cue.clitic !== undefined) {
    const pronoun = grammar.pronouns.get((tokens[cue.clitic] as Token).key);
    return pronoun && joint([partyOfPronoun(cue.clitic, pronoun)], 'after');
  }
  const inherit = (): Subject | undefined => {
    const subject = found.findLast((one) => one);
    return subject && { ...subject, side: 'inherited' };
  };
  switch (cue.form) {
    case 'gerund':
      // *Rappelant que …, il a …*: the subject follows.
      if (cue.first <= sentenceStart(parsed)) return undefined;
      return (
        absoluteSubject(parsed, cue) ??
        (isInRelative(parsed, index - 1) ? mainSubject(parsed, cue.first) : undefined) ??
        inherit() ??
        mainSubject(parsed, cue.first)
      );
    case 'infinitive':
      return inherit() ?? mainSubject(parsed, cue.first);
    case 'participle':
      return isCoordinated(parsed, cue) ? inherit() : undefined;
    case 'passive':
      return undefined;
  }
  if (isCoordinated(parsed, cue)) return inherit() ?? mainSubject(parsed, cue.first);
  return finiteSubject(parsed, cue, index, found);
}

/** Whether a cue is the verb of a relative clause: *X, who was sent off, took to Instagram, writing …*. */
const isInRelative = ({ tokens, cues, grammar }: Parsed, index: number): boolean =>
  grammar.subjectRelatives.has(tokens[(cues[index]?.first ?? 0) - 1]?.key ?? '');

/** *…, with its flagbearer, Dr Alhassan Bawa-Mensah, promising to …*: a gerund with a subject of its own. */
function absoluteSubject(parsed: Parsed, { first }: Cue): Subject | undefined {
  const { tokens, grammar } = parsed;
  const segments = segmentsBefore(parsed, first - 1);
  const at = segments.findLastIndex((segment) => grammar.absolutes.has(tokens[segment.first]?.key ?? ''));
  const opening = segments[at];
  if (!opening || segments.length - at > 3) return undefined;
  const party = partyFrom(parsed, opening.first + 1);
  return canSpeak(parsed, party) ? joint([party], 'before') : undefined;
}

function joint(parties: readonly Party[], side: Subject['side']): Subject {
  return { parties, first: (parties[0] as Party).first, last: (parties.at(-1) as Party).last, side };
}

/**
 * Of the phrase before a verb and the one behind it, the subject. Behind stands it only where the verb follows what is
 * said (*« … », a dit X*; *…, said X*), and there only where it could not be the verb's object instead.
 */
function finiteSubject(parsed: Parsed, cue: Cue, index: number, found: Subjects): Subject | undefined {
  const { tokens } = parsed;
  const start = groupStart(parsed, cue);
  const relative = relativeSubject(parsed, index, found, start - 1);
  if (relative) return relative.subject;
  if (start > 0 && !is(tokens[start - 1], 'comma', 'quotation', 'dash', 'stop', 'close'))
    return subjectEndingAt(parsed, start - 1);
  const after = canInvert(parsed, cue, start) ? subjectAfter(parsed, cue.last + 1) : undefined;
  const afterQuotation = is(tokens[start - 1], 'quotation') || is(tokens[start - 2], 'quotation');
  if (after && (afterQuotation || start === 0)) return after;
  const before = start > 0 ? subjectEndingAt(parsed, start - 1) : undefined;
  if (!after || !before) return after ?? before;
  if (!cue.verbs.length && !parsed.quotation) return before;
  // *« Mes clients, a rappelé Me Diarra, … »*: inside the marks the narrator's verb comes first.
  if (parsed.quotation && is(tokens[start - 1], 'comma') && after.parties.some(isNamed)) return after;
  if (!cue.verbs.length) return before;
  if (!before.parties.every((party) => canSpeak(parsed, party))) return after;
  const object = OBJECT_FRAMES.some((frame) => takes(cue, frame)) || linksOf(cue, 'noun').length > 0;
  return object ? before : after;
}

const isNamed = ({ phrases }: Party): boolean => phrases.some(({ name }) => name);

/** With these what stands behind a verb may be its object. */
const OBJECT_FRAMES: readonly Frame[] = ['noun', 'as', 'accuse', 'urge', 'addressee'];

/** The first token of a verb and the pronouns and adverbs before it. */
function groupStart(parsed: Parsed, cue: Cue): number {
  const { tokens, grammar } = parsed;
  let at = cue.first;
  while (
    at > 0 &&
    (grammar.clitics.has((tokens[at - 1] as Token).key) || isAdverb(parsed, tokens[at - 1])) &&
    !strongPronoun(parsed, at - 1)
  )
    at--;
  return at;
}

/** *Lui a soutenu …* at the head of its clause is a subject, not a clitic. */
const strongPronoun = ({ tokens, grammar }: Parsed, at: number): boolean =>
  grammar.pronouns.has((tokens[at] as Token).key) &&
  !grammar.determiners.has((tokens[at] as Token).key) &&
  (at === 0 || !is(tokens[at - 1], 'word', 'number', 'close', 'comma', 'quotation'));

/** Whether a subject can stand behind this verb: *said X*, *a dit X*; not *told X*, *called X “…”*. */
function canInvert(parsed: Parsed, cue: Cue, start: number): boolean {
  const { tokens, grammar, language } = parsed;
  if (language.code === 'fr') return true;
  if (!cue.verbs.length) return true;
  if (start === 0 || !takes(cue, 'quote') || cue.verbs.some(({ lemma }) => grammar.neverInverted.has(lemma)))
    return false;
  if (is(tokens[start - 1], 'quotation') || is(tokens[start - 2], 'quotation')) return true;
  // *…, said her coach.*; not *Prosser, the manager, said the water rose*.
  const end = tokens.findIndex(
    (token, at) => at > cue.last && is(token, 'stop', 'semicolon', 'colon', 'comma'),
  );
  const clause = hasFiniteVerb(parsed, cue.last + 1, (end < 0 ? tokens.length : end) - 1);
  return takes(cue, 'clause') && !clause && startsPhrase(parsed, cue.last + 1);
}

/** *et regretté que*, *mais soutient que*, *and warned people*: the verb follows a conjunction directly. */
export function isCoordinated(parsed: Parsed, cue: Cue): boolean {
  const { tokens, grammar } = parsed;
  let at = cue.first - 1;
  while (at >= 0 && (isAdverb(parsed, tokens[at]) || grammar.clitics.has((tokens[at] as Token).key))) at--;
  if (at <= 0) return false;
  const { key } = tokens[at] as Token;
  return (
    grammar.conjunctions.has(key) ||
    grammar.and.has(key) ||
    (cue.form === 'participle' && is(tokens[at], 'comma'))
  );
}

/** *X, qui a rappelé que …*: the antecedent; undefined where no relative pronoun stands before the verb. */
function relativeSubject(
  parsed: Parsed,
  index: number,
  found: Subjects,
  at: number,
): { subject: Subject | undefined } | undefined {
  const { tokens, cues, grammar } = parsed;
  if (!grammar.subjectRelatives.has(tokens[at]?.key ?? '') || at === 0) return undefined;
  const end = is(tokens[at - 1], 'comma') ? at - 2 : at - 1;
  // *a souligné Serguei Lavrov, qui a noté …*: the antecedent is a subject already read.
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const subject = found[earlier];
    if (
      subject &&
      subject.last >= end - 5 &&
      subject.last < at &&
      subject.side === 'after' &&
      !hasFiniteVerb(parsed, subject.last + 1, end)
    )
      return { subject: { ...subject, side: 'inherited' } };
    if ((cues[earlier] as Cue).last > end) break;
  }
  return { subject: antecedent(parsed, end) };
}

/** The noun phrase that *qui* or *who* takes up: the nearest one, with what it stands in apposition to. */
export function antecedent(parsed: Parsed, end: number): Subject | undefined {
  const { tokens, finite, grammar } = parsed;
  let first = end;
  while (
    first > 0 &&
    is(tokens[first - 1], 'word', 'number') &&
    !finite[first - 1] &&
    !grammar.subordinators.has((tokens[first - 1] as Token).key)
  )
    first--;
  const candidates: number[] = [];
  for (let at = first; at <= end; at++) {
    if (!startsPhrase(parsed, at) || isPreposition(parsed, tokens[at])) continue;
    if (!grammar.placing.has(tokens[at - 1]?.key ?? '') || at === first) candidates.push(at);
  }
  // *a man in Hull who …*: what reaches the pronoun, else what opens the stretch.
  const start = candidates.find((at) => phraseEnd(parsed, at) >= end) ?? candidates[0];
  if (start === undefined) return undefined;
  const phrase = phraseOf(parsed, start, Math.max(start, Math.min(end, phraseEnd(parsed, start))));
  const left = start === first ? apposedBefore(parsed, start) : undefined;
  return joint([partyOf(parsed, [...(left ? [left] : []), phrase])], 'before');
}

/** The role or the name that a phrase behind a comma belongs to: *la députée, Mme Diallo*. */
function apposedBefore(parsed: Parsed, first: number): ReturnType<typeof phraseOf> | undefined {
  if (!is(parsed.tokens[first - 1], 'comma')) return undefined;
  const segment = segmentsBefore(parsed, first - 2).at(-1);
  if (segment?.kind !== 'phrase') return undefined;
  const start = phraseStart(parsed, segment);
  const phrase = start === undefined ? undefined : phraseOf(parsed, start, segment.last);
  return phrase?.head || phrase?.name ? phrase : undefined;
}

/** The verb of a sentence's first clause, and its subject. */
interface Main {
  readonly verb: number;
  readonly subject: Subject | undefined;
}

const mains = new WeakMap<Parsed, Main>();

/** The subject of the sentence's first clause, if its verb stands before a token; adverbials ahead of it aside. */
export function mainSubject(parsed: Parsed, before = parsed.tokens.length): Subject | undefined {
  let main = mains.get(parsed);
  if (!main) {
    main = readMain(parsed);
    mains.set(parsed, main);
  }
  return main.verb < before ? main.subject : undefined;
}

function readMain(parsed: Parsed): Main {
  const { tokens, finite, grammar } = parsed;
  let verb = -1;
  let at = sentenceStart(parsed);
  for (let steps = 0, started = false; at < tokens.length && steps < 8; steps++) {
    const segment = segmentAt(parsed, at);
    const opens = segment.kind === 'clause' || (started && segment.kind === 'verb');
    if (opens) {
      verb = finite.indexOf(true, segment.kind === 'clause' ? segment.first + 1 : segment.first);
      break;
    }
    started ||= segment.kind === 'phrase';
    if (!is(tokens[segment.last + 1], 'comma')) break;
    at = segment.last + 2;
  }
  while (verb > 0 && grammar.clitics.has((tokens[verb - 1] as Token).key)) verb--;
  return { verb, subject: verb > 0 ? subjectEndingAt(parsed, verb - 1) : undefined };
}

/** The subject of the last clause before a token, or the phrase that opens it where its verb is not known. */
export function leadingSubject(parsed: Parsed, before: number): Subject | undefined {
  const main = mainSubject(parsed, before);
  if (main?.parties.every((party) => canSpeak(parsed, party))) return main;
  const segment = segmentAt(parsed, sentenceStart(parsed));
  const start = segment.kind === 'phrase' ? phraseStart(parsed, segment) : undefined;
  if (start === undefined) return main;
  const party = partyFrom(parsed, start);
  return canSpeak(parsed, party) ? joint([party], 'before') : main;
}

/**
 * The subject that ends at the token `end` or, where that is a comma, before what is set off: relative clauses,
 * participles, adverbials, ages and appositions are stepped over.
 */
function subjectEndingAt(parsed: Parsed, end: number): Subject | undefined {
  const segments = segmentsBefore(parsed, end);
  const setOff = is(parsed.tokens[end], 'comma', 'dash', 'close');
  let at = segments.length - 1;
  if (setOff) {
    while (
      at >= 0 &&
      segments[at]?.kind !== 'clause' &&
      (segments[at]?.kind !== 'phrase' || isPlace(parsed, segments, at))
    )
      at--;
    if (segments[at]?.kind !== 'phrase') return undefined;
  }
  const segment = segments[at];
  if (!segment) return undefined;
  const main = setOff ? wholeSegment(parsed, segment) : lastClause(parsed, segment);
  if (!main) return undefined;
  // *X, qui rappelle que l’armée avait nié …*: within its clause the subject stands alone.
  const within = parsed.tokens
    .slice(segment.first, (main[0] as Party).first)
    .some(({ key }) => parsed.grammar.complementizers.has(key));
  if (within) return joint(main, 'before');
  return withAppositions(parsed, main, segments.slice(0, at), segment.joined && main.length === 1);
}

/** *Erin Whitcomb of Fargo, North Dakota,*: where somebody is from. */
const isPlace = (parsed: Parsed, segments: readonly Segment[], at: number): boolean => {
  const { first, last } = segments[at] as Segment;
  const name = nameAt(parsed, first);
  const key = parsed.tokens
    .slice(first, last + 1)
    .map((token) => token.key)
    .join(' ');
  return at > 0 && name?.last === last && placeNames.has(key);
};

function wholeSegment(parsed: Parsed, segment: Segment): Party[] | undefined {
  const first = phraseStart(parsed, segment);
  return first === undefined
    ? undefined
    : partiesWithin(parsed, first, beforeAdverbial(parsed, first, segment.last));
}

/** The subject of a verb that directly follows: behind the last word that opens a clause. */
function lastClause(parsed: Parsed, { first, last }: Segment): Party[] | undefined {
  const { tokens, finite, grammar } = parsed;
  const pronoun = grammar.pronouns.get(tokens[last]?.key ?? '');
  if (
    pronoun &&
    !isPreposition(parsed, tokens[last - 1]) &&
    !grammar.determiners.has(tokens[last]?.key ?? '')
  )
    return [partyOfPronoun(last, pronoun)];
  let start = first;
  for (let at = last - 1; at >= first; at--) {
    const { key } = tokens[at] as Token;
    const joins = grammar.conjunctions.has(key) || grammar.and.has(key);
    if (
      grammar.complementizers.has(key) ||
      ((grammar.relatives.has(key) || grammar.interrogatives.has(key)) && !grammar.determiners.has(key)) ||
      (grammar.subordinators.has(key) && !grammar.determiners.has(key)) ||
      (joins && finite.slice(first, at).includes(true))
    ) {
      start = at + 1;
      break;
    }
  }
  if (start > last) return undefined;
  const from = phraseStart(parsed, { first: start, last });
  return from === undefined ? undefined : partiesWithin(parsed, from, beforeAdverbial(parsed, from, last));
}

/** *A federal judge on Friday*, *a nurse who founded it* are a judge and a nurse; *le président du club* stays whole. */
function beforeAdverbial(parsed: Parsed, first: number, last: number): number {
  const { tokens, grammar } = parsed;
  for (let at = first + 1; at <= last; at++) {
    const { key } = tokens[at] as Token;
    if (grammar.relatives.has(key) && !grammar.determiners.has(key)) return at - 1;
    if (!isPreposition(parsed, tokens[at]) || grammar.genitives.has(key) || grammar.tying.has(key)) continue;
    const before = phraseOf(parsed, first, at - 1);
    if (before.head || before.name) return at - 1;
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
    if (segment.kind !== 'phrase' || first.pronoun || first.anaphor) break;
    const start = phraseStart(parsed, segment);
    const phrase = start === undefined ? undefined : phraseOf(parsed, start, segment.last);
    if (!phrase?.head && !phrase?.name) break;
    const named = first.phrases.some(({ name }) => name);
    if (parties.length > 1 || list) parties.unshift(partyOf(parsed, [phrase]));
    else if (!named && !phrase.name && (first.phrases[0]?.determiner || !phrase.determiner)) break;
    else if (named && phrase.name && !phrase.name.afterPreposition && !first.phrases[0]?.name?.institution)
      break;
    else parties[0] = partyOf(parsed, [phrase, ...first.phrases]);
    if (start !== segment.first) break;
    list ||= segment.joined;
  }
  return joint(parties, 'before');
}

/** Where in a segment its own noun phrase begins; undefined where it has none (*dans un communiqué*). */
function phraseStart(parsed: Parsed, { first, last }: Pick<Segment, 'first' | 'last'>): number | undefined {
  const { tokens, grammar } = parsed;
  for (let at = first; at <= last; at++) {
    const opens = startsPhrase(parsed, at) || anaphorAt(parsed, at) !== undefined;
    const indefinite = at === first && grammar.determiners.get(tokens[at]?.key ?? '')?.type === 'indefinite';
    if (!opens || (isPreposition(parsed, tokens[at]) && !indefinite)) continue;
    if (at > first && (isPreposition(parsed, tokens[at - 1]) || isGoverned(parsed, first, at))) continue;
    const object = objectRelative(parsed, at, last);
    if (object !== undefined) return object;
    // English: what stands before belongs to it (*Highways officers*, *U.S. District Judge Ximena Baptiste*).
    return parsed.language.code === 'en' && isBareStretch(parsed, first, at) ? first : at;
  }
  // English bare nouns: *board chair Lakeisha Whitmore*, *Trade unionist Sok Chanthy*.
  const head = tokens[first] as Token;
  const bare =
    is(head, 'word') &&
    !isPreposition(parsed, head) &&
    !isAdverb(parsed, head) &&
    !grammar.gerundEnding.test(head.key);
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
      isPreposition(parsed, before) ||
      grammar.determiners.has(before.key) ||
      grammar.and.has(before.key) ||
      grammar.predeterminers.has(before.key) ||
      !is(before, 'word');
    if (grammar.determiners.get((tokens[at] as Token).key)?.type === 'definite' && !closed) return at;
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
        !isPreposition(parsed, token) &&
        !isAdverb(parsed, token) &&
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
    if (isPreposition(parsed, tokens[back]))
      return !!nameAt(parsed, at) && !grammar.determiners.has((tokens[at] as Token).key) && at - back <= 2;
  return false;
}

/** How far behind an inverted verb its subject may stand: *a déclaré à la presse, mardi lors d’un point presse, le colonel …*. */
const REACH = 24;

/** The subject that follows an inverted verb: *a déclaré à la presse le colonel Sani, directeur de …*. */
export function subjectAfter(parsed: Parsed, from: number): Subject | undefined {
  const {
    tokens,
    grammar,
    language: { code },
  } = parsed;
  let at = from;
  for (let steps = 0; at < tokens.length && steps < REACH; steps++) {
    const token = tokens[at] as Token;
    if (
      is(token, 'stop', 'quotation', 'colon', 'semicolon', 'open') ||
      grammar.complementizers.has(token.key) ||
      (grammar.relatives.has(token.key) &&
        !grammar.determiners.has(token.key) &&
        !is(tokens[at - 1], 'comma'))
    )
      return undefined;
    const pronoun = grammar.pronouns.get(token.key);
    if (pronoun && code === 'en' && !grammar.determiners.has(token.key))
      return joint([partyOfPronoun(at, pronoun)], 'after');
    const opens = startsPhrase(parsed, at);
    if (opens && (!isPreposition(parsed, token) || grammar.determiners.get(token.key)?.type === 'indefinite'))
      break;
    at = isPreposition(parsed, token) ? skipPrepositional(parsed, at) : at + 1;
  }
  if (at >= tokens.length || !startsPhrase(parsed, at)) return undefined;
  const parties = [partyFrom(parsed, at)];
  // *raconte, le bras dans une attelle, Awa Diop*: what cannot speak is stepped over.
  if (!canSpeak(parsed, parties[0] as Party)) {
    const { last } = segmentAt(parsed, at);
    return is(tokens[last + 1], 'comma') && is(tokens[at - 1], 'comma')
      ? subjectAfter(parsed, last + 2)
      : undefined;
  }
  // *à l’Agence Nouvelle son directeur*, *sur le réseau X le député*: the name belongs to what stands before.
  const next = (parties[0] as Party).last + 1;
  const [only] = (parties[0] as Party).phrases;
  if (
    only?.name?.first === at &&
    at > from &&
    startsPhrase(parsed, next) &&
    !isPreposition(parsed, tokens[next])
  )
    return subjectAfter(parsed, next);
  for (let last = (parties[0] as Party).last; parties.length < 4; last = (parties.at(-1) as Party).last) {
    const next = tokens[last + 1];
    if (!next || !grammar.and.has(next.key) || !startsPhrase(parsed, last + 2)) break;
    const party = partyFrom(parsed, last + 2);
    const [phrase] = party.phrases;
    // *Naïma El Khatib, députée du Rhône et autrice de l’amendement*: one and the same.
    if (phrase?.determiner || phrase?.name) parties.push(party);
    else parties.push(partyOf(parsed, [...(parties.pop() as Party).phrases, ...party.phrases]));
  }
  return joint(parties, 'after');
}

/** A preposition, its noun phrase and the genitives on it. */
function skipPrepositional(parsed: Parsed, from: number): number {
  const { tokens, grammar } = parsed;
  let at = from + 1;
  while (
    at < from + 4 &&
    (grammar.determiners.has(tokens[at]?.key ?? '') || grammar.predeterminers.has(tokens[at]?.key ?? ''))
  )
    at++;
  while (
    is(tokens[at], 'word', 'number') &&
    !grammar.determiners.has((tokens[at] as Token).key) &&
    !isPreposition(parsed, tokens[at]) &&
    !(nameAt(parsed, at)?.first === at && !isPreposition(parsed, tokens[at - 1]))
  )
    at++;
  return grammar.genitives.has(tokens[at]?.key ?? '') ? skipPrepositional(parsed, at) : at;
}
