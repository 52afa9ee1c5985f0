import { calendarWords } from '../../language/calendar.ts';
import {
  hasFiniteVerb,
  is,
  isAdverb,
  isFiniteVerb,
  isNickname,
  isPreposition,
  isSpeaking,
  nameAt,
  type Parsed,
  remembered,
} from './parse.ts';
import { timeEnd } from './times.ts';
import type { Token } from './tokens.ts';

/**
 * A stretch between two commas, by what it opens with. `phrase` is the only one in which a subject can stand;
 * `clause` has a subject and a verb of its own; all others are set off from the clause they stand in.
 */
export interface Segment {
  readonly first: number;
  readonly last: number;
  /** It opens with *et*, *and*. */
  readonly joined: boolean;
  readonly kind: 'phrase' | 'clause' | 'relative' | 'participle' | 'adverbial' | 'pronoun' | 'verb' | 'empty';
}

/** The longest sentence's commas that anybody needs to look back over. */
const MOST = 12;

/** The segments from the nearest hard border (a colon, a stop, a quotation …) to the token `end`, in order. */
export const segmentsBefore = remembered((parsed, end): readonly Segment[] => {
  const { tokens } = parsed;
  const segments: Segment[] = [];
  let last = end;
  let depth = 0;
  let at = end;
  for (; at >= 0 && segments.length < MOST; at--) {
    const token = tokens[at] as Token;
    if (is(token, 'close')) depth++;
    else if (is(token, 'open')) {
      if (depth === 0) break;
      depth--;
    } else if (depth > 0) continue;
    else if (nameAt(parsed, at) && is(token, 'comma')) continue;
    else if (is(token, 'comma') || isSettingOff(parsed, at)) {
      segments.unshift(segment(parsed, at + 1, last));
      last = at - 1;
    } else if (is(token, 'colon', 'semicolon', 'stop', 'dash') || opensQuotation(parsed, at, end)) break;
  }
  segments.unshift(segment(parsed, at + 1, last));
  return segments;
});

/** A quotation is a border, unless it stands as a name inside a phrase: *l’association « Les Amis » a dit*. */
function opensQuotation(parsed: Parsed, at: number, end: number): boolean {
  const { tokens, nouns, names: known, grammar, language } = parsed;
  if (!is(tokens[at], 'quotation')) return false;
  const nickname = isNickname(tokens, known, at, language);
  const before = tokens[at - 1]?.key ?? '';
  const names = nouns.institutions.has(before) || nouns.documents.has(before) || grammar.naming.has(before);
  return !(names && (at === end || is(tokens[at + 1], 'word', 'comma'))) && !nickname && !isTerm(parsed, at);
}

/** No word that is only marked as odd is longer. */
const LONGEST_TERM = 20;

/** *étudiant le matin et « coursier » l’après-midi*: one word in marks within a noun phrase that goes on behind. */
function isTerm({ tokens, finite, cueOf, grammar }: Parsed, at: number): boolean {
  const { content } = tokens[at]?.quotation ?? {};
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!content || !before || content.end - content.start > LONGEST_TERM) return false;
  const inside = grammar.and.has(before.key) || before.entry.determiner !== undefined;
  return inside && is(next, 'word') && !next?.glued && !finite[at + 1] && !cueOf[at + 1];
}

/** One of a pair of dashes around an aside: *Mosaic – which runs two – said*. */
function isSettingOff({ tokens }: Parsed, at: number): boolean {
  if (!is(tokens[at], 'dash') || at === 0) return false;
  const other = (step: number): boolean => {
    for (let next = at + step; next >= 0 && next < tokens.length && Math.abs(next - at) < 30; next += step) {
      if (is(tokens[next], 'stop', 'colon', 'semicolon', 'quotation')) return false;
      if (is(tokens[next], 'dash')) return next > 1;
    }
    return false;
  };
  return other(-1) || other(1);
}

/** The segment that begins at a token: to the next comma or hard border. */
export const segmentAt = remembered((parsed, first): Segment => {
  const { tokens } = parsed;
  let last = first;
  let depth = 0;
  for (let at = first; at < tokens.length; at++) {
    if (is(tokens[at], 'open')) depth++;
    else if (is(tokens[at], 'close')) depth--;
    if (
      depth < 0 ||
      (depth === 0 &&
        !nameAt(parsed, at) &&
        is(tokens[at], 'comma', 'colon', 'semicolon', 'stop', 'dash', 'quotation'))
    )
      break;
    last = at;
  }
  return segment(parsed, first, last);
});

function segment(parsed: Parsed, from: number, last: number): Segment {
  const { tokens, language } = parsed;
  const { grammar } = language;
  let first = from;
  while (
    first <= last &&
    (grammar.conjunctions.has(keyAt(parsed, first)) || grammar.and.has(keyAt(parsed, first)))
  )
    first++;
  const joined = first > from;
  if (first > last) return { first, last, joined, kind: 'empty' };
  const token = tokens[first] as Token;
  const is_ = (kind: Segment['kind']): Segment => ({ first, last, joined, kind });
  if (!is(token, 'word', 'number', 'quotation', 'other')) return is_('empty');
  // *D-Parma*, *R-Texas*: party and state of an American legislator.
  if (/^[DRI]-\p{Lu}/u.test(token.text)) return is_('adverbial');
  const relative = isPreposition(token) ? keyAt(parsed, first + 1) : token.key;
  if (
    grammar.relatives.has(relative) &&
    !grammar.determiners.has(relative) &&
    !grammar.complementizers.has(relative)
  )
    return is_('relative');
  if (grammar.pronouns.has(token.key) && first === last) return is_('pronoun');
  if (isFiniteVerb(parsed, first)) return is_('verb');
  if (isPreposition(token) && !isDeterminer(parsed, first)) return is_('adverbial');
  if (grammar.subordinators.has(token.key) && !grammar.determiners.has(token.key)) return is_('adverbial');
  if (isCalendar(parsed, token) || timeEnd(parsed, first) === last) return is_('adverbial');
  if (isAdverb(token) || is(token, 'number')) {
    if (first === last || !hasSpeaker(parsed, first, last)) return is_('adverbial');
    if (isAdverb(token)) return segment(parsed, first + 1, last);
  }
  if (isParticiple(parsed, first)) return is_('participle');
  // *the company that owns the site*: the verb of a relative clause makes no clause of the phrase.
  let end = first + 1;
  while (
    end < last &&
    !grammar.relatives.has(keyAt(parsed, end)) &&
    !grammar.complementizers.has(keyAt(parsed, end))
  )
    end++;
  const verbal = hasFiniteVerb(parsed, first + 1, Math.min(end, last)) && !isReduced(parsed, from, last);
  return is_(verbal ? 'clause' : 'phrase');
}

/** *, the grocery chain bought last month by a fund, told …*: before the verb of the sentence an English past is a participle. */
function isReduced({ tokens, finite, grammar, language }: Parsed, from: number, last: number): boolean {
  const aside = is(tokens[from - 1], 'comma') && is(tokens[last + 1], 'comma') && finite[last + 2] === true;
  if (language.code !== 'en' || !aside) return false;
  const verb = finite.indexOf(true, from);
  const { key } = tokens[verb] as Token;
  const object = grammar.determiners.has(tokens[verb + 1]?.key ?? '');
  const participle = grammar.participles.has(key) || /ed$/.test(key);
  return participle && !object && verb > from + 1 && !finite.slice(verb + 1, last + 1).includes(true);
}

const keyAt = ({ tokens }: Parsed, at: number): string => tokens[at]?.key ?? '';

/** *Feb. 21*, *le 3 avril* without its article, *Monday*. */
const isCalendar = ({ language: { calendar } }: Parsed, { key }: Token): boolean =>
  calendarWords(calendar).has(key.endsWith('.') ? key.slice(0, -1) : key);

/** *des*, *du* may open a phrase; *de*, *à* do not. */
const isDeterminer = ({ tokens }: Parsed, at: number): boolean =>
  tokens[at]?.entry.determiner?.type === 'indefinite';

const hasSpeaker = (parsed: Parsed, first: number, last: number): boolean =>
  parsed.tokens.slice(first, last + 1).some((token) => isSpeaking(token)) ||
  parsed.names.some((name) => name.first >= first && name.last <= last);

/** *interrogé par les enquêteurs*, *reached by phone*, *saluant cet accord*; not *élu de Kayes*, *députée du Rhône*. */
export function isParticiple(parsed: Parsed, at: number): boolean {
  const { tokens, grammar } = parsed;
  const token = tokens[at] as Token;
  if (!is(token, 'word') || grammar.determiners.has(token.key) || nameAt(parsed, at)) return false;
  // *Invité jeudi matin de Radio Soli, …* is a participle for all that *invité* is a noun.
  const next = tokens[at + 1];
  const complement =
    is(next, 'word') &&
    !!next &&
    !grammar.genitives.has(next.key) &&
    (isPreposition(next) || grammar.as.has(next.key) || isAdverb(next));
  if (isSpeaking(token) && !(/ée?s?$/.test(token.lower) && (at === 0 || complement))) return false;
  if (token.capital && at > 0 && !is(tokens[at - 1], 'stop')) return false;
  return (
    grammar.participleEnding.test(token.lower) ||
    grammar.gerundEnding.test(token.key) ||
    grammar.participles.has(token.key)
  );
}

/** A dateline is not longer than this. */
const LONGEST_DATELINE = 16;

/** The first token of a sentence's own words: behind a dateline's dash, an opening dash, a leading conjunction. */
export function sentenceStart({ tokens, grammar }: Parsed): number {
  const dash = tokens.findIndex((token, at) => at > 0 && at < LONGEST_DATELINE && is(token, 'dash'));
  const dateline =
    dash > 0 &&
    isUpper(tokens[0]?.text ?? '') &&
    !tokens.slice(0, dash).some((token) => is(token, 'quotation', 'stop', 'colon'));
  let first = dateline ? dash + 1 : 0;
  while (is(tokens[first], 'dash', 'comma', 'other')) first++;
  const key = tokens[first]?.key ?? '';
  return grammar.conjunctions.has(key) || grammar.and.has(key) ? first + 1 : first;
}

const isUpper = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
