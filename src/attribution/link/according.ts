import { takes } from '../find/cues/cue.ts';
import { hasFiniteVerb, is, isAdverb, type Parsed } from '../find/parse.ts';
import type { Party } from '../find/parties.ts';
import { segmentAt, sentenceStart } from '../find/segments.ts';
import type { Token } from '../find/tokens.ts';
import { clauseEnd, sentenceEnd } from './borders.ts';
import type { Range } from './frames/frame.ts';
import { type Marker, markerAt } from './markers.ts';
import { contentOf, type Linker, type Proposal, type Scene } from './proposal.ts';
import { type MarkedSource, sourceOf } from './sources.ts';

/**
 * *D’après lui, une réunion se déroule …* · *…, selon une source sécuritaire.* · *Il faudra, selon Mme Parmentier, …* ·
 * *Pour l’économiste X, cet arrêt « tombe au pire moment »* · *According to the Trust, …* · *in his words* · *A l’en croire, …*
 *
 * A source without a verb. Half of all *selon* name none (*selon la saison*, *d’après-midi*): what follows has to be
 * somebody who can speak.
 */
export const according: Linker = {
  name: 'according',
  link(scene) {
    const { parsed } = scene;
    const proposals: Proposal[] = [];
    for (let at = 0; at < parsed.tokens.length; at++) {
      const marker = markerAt(parsed, at);
      const source = marker && sourceOf(parsed, marker);
      const proposal = source && linkMarker(scene, marker, source);
      if (!proposal) continue;
      proposals.push(proposal);
      at = source.last;
    }
    return proposals;
  },
};

function linkMarker(scene: Scene, marker: Marker, source: MarkedSource): Proposal | undefined {
  const { parsed } = scene;
  const { tokens } = parsed;
  const ranges = opensClause(parsed, marker, source)
    ? behind(scene, marker, source)
    : around(scene, marker, source);
  const content = contentOf(scene, ...ranges);
  if (!content) return undefined;
  const { party } = source;
  const start = tokens[marker.first]?.start as number;
  const end = tokens[party.pronoun ? party.last : marker.last]?.end as number;
  return { rule: 'according', parsed, ...content, parties: [party], reserved: false, cue: { start, end } };
}

/** Whether a marker stands at the head of what its source says: of the sentence, or of a clause with *que* or a semicolon. */
function opensClause(parsed: Parsed, { first }: Marker, { last }: MarkedSource): boolean {
  const { tokens, grammar } = parsed;
  const start = sentenceStart(parsed);
  if (first <= start || grammar.relatives.has(tokens[last]?.key ?? '')) return true;
  // Behind a source that closes its sentence nothing is left to say.
  if (last >= sentenceEnd(parsed)) return false;
  const before = is(tokens[first - 1], 'comma') ? first - 2 : first - 1;
  const { key = '' } = tokens[before] ?? {};
  // *une digue qui, selon le maire, protégera le port*
  if (grammar.subjectRelatives.has(key)) return !isFragment(parsed, before, last);
  // *a ward where, according to his mother, he upset …*
  if (grammar.complementizers.has(key) || (grammar.relatives.has(key) && is(tokens[first - 1], 'comma')))
    return true;
  if (is(tokens[before], 'semicolon', 'colon')) return true;
  const quoted = tokens.slice(start, before + 1).some((token) => is(token, 'quotation'));
  return (
    is(tokens[first - 1], 'comma') &&
    !quoted &&
    !hasFiniteVerb(parsed, start, before) &&
    before - start > 2 &&
    // *Two of the boats, according to the coastguard, were never found*: the subject of what follows.
    segmentAt(parsed, last + 2).kind !== 'verb'
  );
}

/** *Toute chose qui, selon lui, ouvre des opportunités.*: a sentence without another verb than its relative's. */
function isFragment(parsed: Parsed, relative: number, last: number): boolean {
  const { finite } = parsed;
  const start = sentenceStart(parsed);
  if (relative - start > 3 || hasFiniteVerb(parsed, start, relative)) return false;
  let verb = finite.indexOf(true, last + 1);
  if (verb < 0) return false;
  while (finite[verb]) verb++;
  return !hasFiniteVerb(parsed, verb, sentenceEnd(parsed));
}

/** *For the trust, Dame Philippa offered …* speaks of whom she represents. */
const mayHold = ({ language }: Parsed, { phrases }: Party): boolean =>
  language.code === 'fr' || phrases.some(({ name }) => name && !name.institution);

/** Whether the main clause behind a token reports with a cue and a subject of its own. */
const isSpokenFor = ({ parsed, subjects }: Scene, last: number): boolean =>
  parsed.cues.some(
    (cue, index) =>
      cue.form === 'finite' &&
      takes(cue, 'quote') &&
      subjects[index]?.first === last + 2 &&
      !!parsed.finite[cue.first],
  );

/** *For Reid, 34, it may have been the last match*: whom it befell, unless words in marks make it an opinion. */
const isExperience = ({ parsed: { tokens, grammar, language } }: Scene, at: number, end: number): boolean =>
  language.code === 'en' &&
  grammar.pronouns.get(tokens[at]?.key ?? '')?.stands === 'group' &&
  !tokens.slice(at, end + 1).some((token) => is(token, 'quotation'));

function behind(scene: Scene, { marker, first }: Marker, { party, last }: MarkedSource): readonly Range[] {
  const { parsed } = scene;
  const { tokens } = parsed;
  if (last + 1 > sentenceEnd(parsed)) return [];
  const comma = is(tokens[last + 1], 'comma');
  // *Pour X, …* needs its comma, and the head of the sentence.
  // *X, pour qui la seule solution passe par …*: what follows is the relative clause.
  const relative = parsed.grammar.relatives.has(tokens[last]?.key ?? '');
  if (marker.headOnly && !relative && !(comma && first <= sentenceStart(parsed) && mayHold(parsed, party)))
    return [];
  // *For the defence, Ms Lam said …* · *Pour le gouvernement, le ministre X a répondu que …*: whom somebody else speaks for.
  if (marker.headOnly && !relative && isSpokenFor(scene, last)) return [];
  const range: Range = [last + 1, clauseEnd(scene, last + 1, -1)];
  if (marker.headOnly && !relative && isExperience(scene, last + 2, range[1])) return [];
  // *Pour elle, pas de doute : « C’est le loup. »*: without a verb, no more than what leads up to the words in marks.
  const leads = is(tokens[range[1] + 1], 'colon') && !hasFiniteVerb(parsed, ...range);
  if (leads && is(tokens[range[1] + 2], 'quotation')) return [];
  const says =
    comma ||
    hasFiniteVerb(parsed, ...range) ||
    tokens.slice(last + 1).some((token) => is(token, 'quotation'));
  return says && (range[1] - range[0] > 1 || is(tokens[range[1]], 'quotation')) ? [range] : [];
}

/**
 * *La mesure, selon Mme X, « n’arrange rien »* · *une centrale qui devrait, selon X, réduire …*: what stands before a
 * marker and, where the clause goes on, behind it.
 */
function around(scene: Scene, { marker, first }: Marker, { last }: MarkedSource): readonly Range[] {
  const { parsed } = scene;
  const { tokens, grammar } = parsed;
  if (marker.headOnly) return [];
  const comma = is(tokens[last + 1], 'comma') && is(tokens[first - 1], 'comma');
  const splits = comma && (parsed.finite[first - 2] === true || isCompound(parsed, first - 2));
  const start = (splits ? relativeStart(parsed, first - 2) : undefined) ?? leftStart(parsed, first);
  if (start >= first) return [];
  const goesOn = (comma && last + 2 <= sentenceEnd(parsed)) || is(tokens[last + 1], 'quotation');
  const resumes =
    goesOn &&
    !grammar.relatives.has(tokens[last + 2]?.key ?? '') &&
    (splits || !hasMainVerb(parsed, start, first, last));
  const left: Range = [start, first - 1];
  return resumes ? [left, [last + (comma ? 2 : 1), clauseEnd(scene, last + 1, -1)]] : [left];
}

/** *Elles ont été provoquées, selon lui, par …*: a participle and the auxiliaries right before it. */
function isCompound({ tokens, finite, grammar, language }: Parsed, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  let before = at - 1;
  while (grammar.been.has(tokens[before]?.key ?? '') || isAdverb(tokens[before])) before--;
  return language.code === 'fr' && grammar.participleEnding.test(lower) && finite[before] === true;
}

/** Whether the clause is whole before the marker, and what follows no part of it. */
function hasMainVerb(parsed: Parsed, start: number, first: number, last: number): boolean {
  const { tokens, grammar } = parsed;
  const joined =
    grammar.and.has(tokens[last + 2]?.key ?? '') || grammar.conjunctions.has(tokens[last + 2]?.key ?? '');
  return (
    hasFiniteVerb(parsed, start, first - 1) &&
    !joined &&
    !is(tokens[last + 1], 'quotation') &&
    !is(tokens[last + 2], 'quotation') &&
    !hasFiniteVerb(parsed, last + 2, last + 3)
  );
}

/** Behind the relative pronoun of the clause that a verb belongs to; undefined where it is the main clause's. */
function relativeStart({ tokens, grammar }: Parsed, verb: number): number | undefined {
  for (let at = verb - 1; at > 0 && is(tokens[at], 'word', 'number'); at--) {
    const { key } = tokens[at] as Token;
    if (grammar.subjectRelatives.has(key)) return at + 1;
  }
  return undefined;
}

/** The sentence's start, or behind its last semicolon or colon before a token. */
function leftStart(parsed: Parsed, before: number): number {
  const start = sentenceStart(parsed);
  for (let at = before - 1; at > start; at--) if (is(parsed.tokens[at], 'semicolon', 'colon')) return at + 1;
  return start;
}
