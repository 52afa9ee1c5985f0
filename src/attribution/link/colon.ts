import type { Quotation } from '../../text/quotation-marks.ts';
import { takes } from '../find/cues/cue.ts';
import { hasFiniteVerb, is, isAdverb, isPreposition, type Parsed } from '../find/parse.ts';
import { canSpeak } from '../find/parties.ts';
import { sentenceStart } from '../find/segments.ts';
import { leadingSubject } from '../find/subject/main.ts';
import { joint, type Subject } from '../find/subject/subject.ts';
import { clauseEnd } from './borders.ts';
import { markerAt } from './markers.ts';
import { contentOf, cueSpan, directly, type Linker, type Proposal, type Scene } from './proposal.ts';
import { sourceOf } from './sources.ts';

/**
 * *La présidente a insisté : « … »* · *Tavares de Melo a botté en touche : « … »* · *Et d’ajouter : « … »* ·
 * *bin Rashid replied: “…”*
 *
 * Before a colon any verb can report: the speaker is the subject of the last cue, else of the clause.
 */
export const colon: Linker = {
  name: 'colon',
  link(scene) {
    const { tokens } = scene.parsed;
    const proposals: Proposal[] = [];
    tokens.forEach((token, at) => {
      const clause = token.kind === 'colon' && is(tokens[at + 1], 'word', 'number');
      const proposal = clause
        ? linkClause(scene, at)
        : token.quotation && linkQuotation(scene, token.quotation, at);
      if (proposal) proposals.push(proposal);
    });
    return proposals;
  },
};

function linkQuotation(scene: Scene, quotation: Quotation, at: number): Proposal | undefined {
  const { parsed, subjects } = scene;
  const { tokens } = parsed;
  const colon = is(tokens[at - 1], 'dash') ? at - 2 : at - 1;
  if (!is(tokens[colon], 'colon')) return undefined;
  const index = lastCue(parsed, colon);
  const cue = parsed.cues[index];
  const subject = subjects[index] ?? markedSubject(parsed, colon) ?? leadingSubject(parsed, colon);
  return {
    rule: 'colon',
    parsed,
    ...directly(scene, quotation),
    parties: subject?.parties ?? [],
    reserved: cue?.reserved ?? false,
    ...(cue && { cue: cueSpan(scene, cue) }),
    ...(!subject && { from: 'before' as const }),
  };
}

/** *Selon Paul Morin, une seule solution : « Partir. »*: without a verb the words are the source's. */
function markedSubject(parsed: Parsed, colon: number): Subject | undefined {
  const start = sentenceStart(parsed);
  const marker = hasFiniteVerb(parsed, start, colon) ? undefined : markerAt(parsed, start);
  const source = marker && sourceOf(parsed, marker);
  return source && source.last < colon ? joint([source.party], 'before') : undefined;
}

/** *La mairie prévient : la piscine ne rouvrira pas.*: right behind its cue, a colon opens a clause as *que* does. */
function linkClause(scene: Scene, colon: number): Proposal | undefined {
  const { parsed, subjects } = scene;
  const { tokens, cues, grammar } = parsed;
  const index = lastCue(parsed, colon);
  const cue = cues[index];
  const subject = subjects[index];
  if (!cue || !subject || !takes(cue, 'clause') || !subject.parties.every((party) => canSpeak(parsed, party)))
    return undefined;
  // *Il a fallu trois heures pour que les élus tranchent : …*
  if (
    tokens
      .slice(0, cue.first)
      .some(({ key }) => grammar.subordinators.has(key) && !grammar.determiners.has(key))
  )
    return undefined;
  const core = Math.max(cue.last, subject.side === 'after' ? subject.last : cue.last);
  // *Il l’avait promis dès 2022, devant les caméras : …*: the pronoun announces the clause.
  const { key = '' } = tokens[cue.first - 1] ?? {};
  const announced = grammar.clitics.has(key) && grammar.determiners.has(key);
  const between = tokens.slice(core + 1, colon);
  const light = between.every(
    (token) =>
      isAdverb(token) ||
      isPreposition(token) ||
      grammar.addressees.has(token.key) ||
      grammar.determiners.has(token.key),
  );
  if (!light && (!announced || hasFiniteVerb(parsed, core + 1, colon - 1))) return undefined;
  const range = [colon + 1, clauseEnd(scene, colon + 1, index)] as const;
  const content = hasFiniteVerb(parsed, ...range) ? contentOf(scene, range) : undefined;
  return (
    content && {
      rule: 'colon',
      parsed,
      ...content,
      cue: cueSpan(scene, cue),
      parties: subject.parties,
      reserved: cue.reserved,
    }
  );
}

/** The last cue before a colon that no other quotation parts from it; *-1* where there is none. */
const lastCue = ({ tokens, cues }: Parsed, colon: number): number =>
  cues.findLastIndex(
    (cue) =>
      cue.last < colon &&
      !cue.negated &&
      cue.form !== 'passive' &&
      (cue.verbs.length > 0 || cue.clitic !== undefined) &&
      !tokens.slice(cue.last, colon).some((token) => is(token, 'quotation', 'semicolon', 'stop')),
  );
