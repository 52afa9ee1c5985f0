import { hasFiniteVerb, is, type Parsed } from '../find/parse.ts';
import type { Party } from '../find/parties.ts';
import { sentenceStart } from '../find/segments.ts';
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
  const before = is(tokens[first - 1], 'comma') ? first - 2 : first - 1;
  if (grammar.complementizers.has(tokens[before]?.key ?? '') || is(tokens[before], 'semicolon', 'colon'))
    return true;
  const quoted = tokens.slice(start, before + 1).some((token) => is(token, 'quotation'));
  return (
    is(tokens[first - 1], 'comma') && !quoted && !hasFiniteVerb(parsed, start, before) && before - start > 2
  );
}

/** *For the trust, Dame Philippa offered …* speaks of whom she represents. */
const mayHold = ({ language }: Parsed, { phrases }: Party): boolean =>
  language.code === 'fr' || phrases.some(({ name }) => name && !name.institution);

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
  const range: Range = [last + 1, clauseEnd(scene, last + 1, -1)];
  const says =
    comma ||
    hasFiniteVerb(parsed, ...range) ||
    tokens.slice(last + 1).some((token) => is(token, 'quotation'));
  return says && (range[1] - range[0] > 1 || is(tokens[range[1]], 'quotation')) ? [range] : [];
}

/** *La mesure, selon Mme X, « n’arrange rien »*: what stands before a marker and, where the clause goes on, behind it. */
function around(scene: Scene, { marker, first }: Marker, { last }: MarkedSource): readonly Range[] {
  const { parsed } = scene;
  const { tokens, grammar } = parsed;
  if (marker.headOnly) return [];
  const start = leftStart(parsed, first);
  if (start >= first) return [];
  const comma = is(tokens[last + 1], 'comma') && is(tokens[first - 1], 'comma');
  const goesOn = (comma && last + 2 <= sentenceEnd(parsed)) || is(tokens[last + 1], 'quotation');
  const resumes =
    goesOn && !grammar.relatives.has(tokens[last + 2]?.key ?? '') && !hasMainVerb(parsed, start, first, last);
  const left: Range = [start, first - 1];
  return resumes ? [left, [last + (comma ? 2 : 1), clauseEnd(scene, last + 1, -1)]] : [left];
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

/** The sentence's start, or behind its last semicolon or colon before a token. */
function leftStart(parsed: Parsed, before: number): number {
  const start = sentenceStart(parsed);
  for (let at = before - 1; at > start; at--) if (is(parsed.tokens[at], 'semicolon', 'colon')) return at + 1;
  return start;
}
