import { hasFiniteVerb, is, type Parsed, startsPhrase, upTo } from '../find/parse.ts';
import {
  behindBrackets,
  canSpeak,
  type Party,
  partyFrom,
  partyOf,
  partyOfPronoun,
  phraseOf,
} from '../find/parties.ts';
import { isParticiple, segmentAt, sentenceStart } from '../find/segments.ts';
import { antecedent } from '../find/subject/antecedent.ts';
import type { Marker } from './markers.ts';

/** Whom a source marker names, and the last token of what says so: brackets, ages and relative clauses included. */
export interface MarkedSource {
  readonly party: Party;
  readonly last: number;
}

/** *selon une source sécuritaire* · *d’après lui* · *in X’s words*; undefined where nobody stands who can speak (*selon la saison*). */
export function sourceOf(parsed: Parsed, { marker, first, last }: Marker): MarkedSource | undefined {
  const { tokens, grammar } = parsed;
  if (marker.pronoun) {
    // *à son avis*, *à l’en croire*: whose it is, man or woman.
    const pronoun = grammar.pronouns.get(marker.pronoun) ?? grammar.possessors.get(marker.pronoun);
    return pronoun && { party: { first, last, phrases: [], pronoun, anaphor: undefined }, last };
  }
  const at = last + 1;
  const token = tokens[at];
  if (!token) return undefined;
  if (marker.closing) return closedSource(parsed, at, marker.closing);
  const pronoun = grammar.pronouns.get(token.key);
  const stressed = pronoun && (!grammar.determiners.has(token.key) || grammar.objectPronouns.has(token.key));
  if (stressed && !startsPhrase(parsed, at + 1)) {
    const nobody = pronoun.stands === 'nobody' || pronoun.stands === 'self';
    return nobody ? undefined : { party: partyOfPronoun(at, pronoun), last: at };
  }
  if (grammar.noSource.has(token.key) || grammar.noSource.has(tokens[at + 1]?.key ?? '')) return undefined;
  if (grammar.relatives.has(token.key)) {
    const party = is(tokens[first - 1], 'comma') ? antecedentParty(parsed, first - 2) : undefined;
    return party && { party, last: at };
  }
  if (!is(token, 'word')) return undefined;
  const party = withoutSubject(parsed, partyFrom(parsed, at), first);
  return canSpeak(parsed, party) ? { party, last: sourceEnd(parsed, party, first) } : undefined;
}

/** *Selon une source proche du dossier, le premier actionnaire, X (28 % du capital), pousse à …*: the verb wants its subject. */
function withoutSubject(parsed: Parsed, party: Party, marker: number): Party {
  const end = behindBrackets(parsed, party.last + 1);
  const subject = is(parsed.tokens[end], 'comma') && parsed.finite[end + 1];
  const [first, second, third] = party.phrases;
  if (!subject || !first || !second || marker > sentenceStart(parsed)) return party;
  const bearer = third && first.determiner?.type !== 'indefinite' && !first.name && second.name;
  return partyOf(parsed, bearer ? [first, second] : [first]);
}

/** *l’ONG Gaal Gi, selon laquelle …* · *X, pour qui …* */
function antecedentParty(parsed: Parsed, end: number): Party | undefined {
  const party = antecedent(parsed, end)?.parties[0];
  return party && canSpeak(parsed, party) ? party : undefined;
}

/** *in the runner’s words*: whom the words belong to. */
function closedSource(parsed: Parsed, at: number, closing: readonly string[]): MarkedSource | undefined {
  const { tokens } = parsed;
  const close = tokens.findIndex(({ key }, next) => next > at && next < at + 8 && closing.includes(key));
  if (close < 0 || tokens[close - 1]?.key !== "'s" || !startsPhrase(parsed, at)) return undefined;
  return { party: partyFrom(upTo(parsed, close - 1), at), last: close };
}

/** Over what says more of a source: *(DGPC)*, *, 52 ans*, *, qui …*, and what is not set off (*from the ministry on Monday*). */
function sourceEnd(parsed: Parsed, { last: from, phrases }: Party, marker: number): number {
  const { tokens, grammar } = parsed;
  // *He lost, according to the trust, a third of …*: behind its verb that is what the clause wants.
  const named = phrases.some(({ name }) => name) && !parsed.finite[marker - 2];
  let last = from;
  for (let steps = 0; steps < 6; steps++) {
    const next = tokens[last + 1];
    if (is(next, 'open')) {
      const close = tokens.findIndex((token, at) => at > last && is(token, 'close'));
      if (close < 0) return last;
      last = close;
    } else if (is(next, 'comma')) {
      const { kind, last: end } = segmentAt(parsed, last + 2);
      const closed = is(tokens[end + 1], 'comma', 'stop') || end + 1 >= tokens.length;
      // *, according to the Observatory, a research group.*: what the source is.
      const apposed = tokens[last + 2]?.entry.determiner;
      const says =
        kind === 'phrase' &&
        (apposed?.type === 'indefinite'
          ? apposed.number === 'singular'
          : isApposedRole(parsed, last + 2, end));
      if (says && named && closed && !hasFiniteVerb(parsed, last + 2, end)) {
        last = end;
        continue;
      }
      if (!closed || !['relative', 'participle', 'adverbial'].includes(kind)) return last;
      if (kind === 'participle' && !is(tokens[end + 1], 'comma')) return last;
      // A last adverbial may belong to what is said: *selon elle, à Paris, rien n’a changé*.
      if (kind === 'adverbial' && !isAge(parsed, last + 2, end) && !is(tokens[end + 1], 'comma')) return last;
      last = end;
    } else if (is(next, 'word', 'number')) {
      const border = tokens.findIndex(
        (token, at) => at > last && is(token, 'comma', 'stop', 'semicolon', 'quotation', 'colon'),
      );
      const end = border < 0 ? tokens.length - 1 : border - 1;
      // *According to figures released last month by the agency, …* · *…, according to a report seen by the Sun.*
      const reduced = isParticiple(parsed, last + 1) && (border < 0 || is(tokens[border], 'comma', 'stop'));
      // *according to a relative who asked not to be named*
      const relative = grammar.subjectRelatives.has(next?.key ?? '') && is(tokens[border], 'comma', 'stop');
      if (!reduced && !relative && (hasFiniteVerb(parsed, last + 1, end) || is(tokens[border], 'quotation')))
        return last;
      last = end;
    } else return last;
  }
  return last;
}

/** *For Neville September, the former defender,*: a role between commas, behind a person's name. */
const isApposedRole = (parsed: Parsed, first: number, end: number): boolean =>
  parsed.language.code === 'en' &&
  is(parsed.tokens[end + 1], 'comma') &&
  parsed.tokens[first]?.entry.determiner?.type === 'definite' &&
  phraseOf(parsed, first, end).head?.class === 'role';

/** *, 44,* · *, 52 ans.*; not *coûteront, selon le maire, 3 millions d’euros*. */
const isAge = ({ tokens }: Parsed, first: number, last: number): boolean =>
  is(tokens[first], 'number') && (first === last || /^(?:ans|years)$/.test(tokens[first + 1]?.key ?? ''));
