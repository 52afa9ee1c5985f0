import type { DatedSpan } from '../../article/days/days.ts';
import { isDay } from '../../text/day.ts';
import { contains, type Span } from '../../text/span.ts';
import { hasFiniteVerb, is, isPreposition, nameAt, type Parsed } from '../find/parse.ts';
import type { Token } from '../find/tokens.ts';
import { formsOf } from '../find/verbs.ts';
import type { Told } from '../resolve/tell.ts';
import { clauseOf } from './clause.ts';
import type { NamedPlace } from './places.ts';
import type { Remark, Sentence, Word } from './remark.ts';
import { isNominal, within } from './sentences.ts';

/** What a statement tells of its own day, place, medium. */
export function remarkOf(
  told: Told,
  near: readonly Told[],
  sentence: Sentence,
  days: readonly DatedSpan[],
  places: readonly NamedPlace[],
  afterDateline: number,
): Remark {
  const { proposal, speakers } = told;
  const { parsed, cue, content } = proposal;
  const { tokens, language } = parsed;
  const { situations } = language;
  const border = (cue ?? content[0]) as Span;
  // *WASHINGTON (Capital News) —* is no medium of what follows.
  const own = clauseOf(told, near).map((free, at) => free && (tokens[at]?.start ?? 0) >= afterDateline);
  const isOwn = (span: Span): boolean =>
    tokens.some((token, at) => own[at] && token.start < span.end && span.start < token.end);
  const distance = (span: Span): number => Math.max(border.start - span.end, span.start - border.end);
  const nearest = <One extends Span>(list: readonly One[]): One[] =>
    list.filter(isOwn).sort((a, b) => distance(a) - distance(b));
  const sentenceSpan = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const started = (day: Span): boolean => {
    const at = tokens.findIndex(({ end }) => end > day.start);
    return situations.since.has(tokens[at - 1]?.key ?? '') || situations.since.has(tokens[at]?.key ?? '');
  };
  const embedded =
    !!cue && near.some((other) => other !== told && holds(other, cue) && !outweighs(told, other));
  const medium = mediumOf(told, own);
  const gathering = wordOf(
    told,
    own,
    (key) => situations.gatherings.has(key) || situations.briefings.has(key) || situations.chambers.has(key),
  );
  return {
    told,
    parsed,
    sentence,
    entities: speakers.map(({ entity }) => entity),
    embedded: embedded || (!!parsed.quotation && proposal.rule !== 'incise'),
    days: nearest(within(days, sentenceSpan)).filter(
      (day) =>
        !day.ahead &&
        (!day.quoted || proposal.rule === 'incise') &&
        !started(day) &&
        !(isNominal(parsed, day) && !medium && !gathering) &&
        (isDay(day.date.value) ||
          holdsWhere(parsed, day, border) ||
          !!medium ||
          day.start > border.start ||
          day.start < sentence.front),
    ),
    places: nearest(places).filter(
      (place) =>
        holdsWhere(parsed, place, border) ||
        (place.located &&
          !isApposed(parsed, place) &&
          (place.start > border.start || opensItsSegment(parsed, place))),
    ),
    medium,
    gathering,
    tense: tenseOf(told),
    according: proposal.rule === 'according',
  };
}

const holds = ({ proposal }: Told, span: Span): boolean =>
  proposal.content.some((content) => contains(content, span));

/** Of two that hold each other's cue, the longer is the outer one. */
const outweighs = (told: Told, other: Told): boolean => {
  const { cue } = other.proposal;
  const length = ({ proposal }: Told): number =>
    proposal.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return !!cue && holds(told, cue) && length(told) > length(other);
};

function wordOf(
  { proposal: { parsed } }: Told,
  own: readonly boolean[],
  test: (key: string) => boolean,
): Token | undefined {
  return parsed.tokens.find((token, at) => own[at] && token.kind === 'word' && test(token.key));
}

function mediumOf(told: Told, own: readonly boolean[]): Word | undefined {
  const { proposal } = told;
  const { parsed, cue, parties } = proposal;
  const { tokens, language } = parsed;
  const { situations } = language;
  // *Selon son récit*: told by word of mouth, where everybody else speaks.
  const document = parties
    .flatMap(({ phrases }) => phrases)
    .find(({ head }) => head?.class === 'document' && !situations.oral.has(head.noun.lemma));
  const at = document?.head?.at ?? document?.first;
  if (at !== undefined && !isReadAloud(parsed, at)) return tokens[at];
  const word = tokens.find(
    (token, at) =>
      own[at] &&
      token.kind === 'word' &&
      (token.capital && at > 0
        ? situations.outlets.has(token.key) || situations.platforms.has(token.key)
        : situations.media.has(token.key)) &&
      !(cue && contains(cue, token)) &&
      !isReadAloud(parsed, at),
  );
  if (word) return word;
  const verb = cue && tokens.findLast((token) => token.kind === 'word' && contains(cue, token));
  const written =
    verb &&
    parsed.cues.find(
      ({ first, last }) => (tokens[first]?.start ?? 0) <= verb.start && verb.end <= (tokens[last]?.end ?? 0),
    );
  return cue && written?.verbs.some(({ lemma }) => situations.writing.has(lemma))
    ? { ...cue, key: '' }
    : undefined;
}

/** How many words may part what is read from its reading. */
const READING = 3;

/** *Reading a statement from the witness box*, *dans le communiqué final, lu devant la presse*: heard where people are. */
const isReadAloud = ({ tokens, language }: Parsed, at: number): boolean =>
  language.situations.readAloud.test(
    ` ${tokens
      .slice(Math.max(0, at - READING), at + 2 * READING)
      .map(({ key }, index) => (index === Math.min(at, READING) ? '_' : key))
      .join(' ')} `,
  );

/** *Pour le Pr Idé, enseignant à l’université de Niamey, …* · *Rudd, a farmer in Hull, said*: it says who speaks, not where. */
function isApposed(parsed: Parsed, place: NamedPlace): boolean {
  const { tokens, nouns } = parsed;
  const at = segmentStart(parsed, place);
  if (at === 0 || isPreposition(tokens[at]) || hasFiniteVerb(parsed, at, place.first)) return false;
  return tokens.slice(at, Math.min(at + 3, place.first)).some(({ key }) => nouns.roles.has(key));
}

/** *taken to Naivasha hospital, where doctor Peter Mutiso said* · *came in 2016, when he remarked*: the clause of the cue is of that place, that day. */
function holdsWhere({ tokens, language, finite }: Parsed, named: Span, border: Span): boolean {
  const last = tokens.findLastIndex(({ start }) => start < named.end);
  const at = tokens.findIndex(({ key, start }) => start > named.end && language.situations.where.has(key));
  const token = tokens[at];
  if (!token || token.start > border.start || at - last > 3) return false;
  return !tokens.some(({ start }, index) => finite[index] && start > token.start && start < border.start);
}

/** The first token behind the mark before a place. */
function segmentStart({ tokens }: Parsed, place: NamedPlace): number {
  let at = place.first;
  while (at > 0 && !is(tokens[at - 1], 'comma', 'quotation', 'open', 'dash')) at--;
  return at;
}

/** *Reçue à Paris, …* · *X, en visite à Paris, a dit*; not *Trois ans après une chute à Valmerle, X a dit*. */
function opensItsSegment(parsed: Parsed, place: NamedPlace): boolean {
  const { tokens, grammar } = parsed;
  const at = segmentStart(parsed, place);
  const first = tokens[at];
  if (!first || isPreposition(first)) return !!first;
  const { lower, key } = first;
  return (
    grammar.gerundEnding.test(lower) ||
    grammar.subordinators.has(key) ||
    // Of the relative clauses only those that tell of the speech are left: *who faced the press at Burnside Park*.
    parsed.language.situations.relatives.has(key) ||
    parsed.language.situations.media.has(key) ||
    (!grammar.determiners.has(key) && !nameAt(parsed, at) && grammar.participleEnding.test(lower)) ||
    place.first - at <= 3
  );
}

function tenseOf({ proposal: { parsed, cue } }: Told): Remark['tense'] {
  const found = cue && parsed.cues.find(({ first }) => parsed.tokens[first]?.start === cue.start);
  if (!found) return 'none';
  const { tokens, language } = parsed;
  const first = tokens[found.first];
  if (found.form !== 'finite' && found.form !== 'passive') return 'none';
  const words = tokens.slice(found.first, found.last + 1).filter(({ glued }) => !glued);
  if (words.length > 1 && words.some(({ key }) => language.situations.pluperfect.has(key)))
    return 'pluperfect';
  const tense = formsOf(first).map((form) => form.tense);
  if (tense.includes('past') && !language.situations.historicalPresent) return 'past';
  if (['has', 'have'].includes(first?.key ?? '')) return 'present';
  if (language.grammar.auxiliaries.has(first?.key ?? '')) return 'past';
  return tense.includes('present') ? 'present' : 'past';
}
