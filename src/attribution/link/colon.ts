import { is, type Parsed } from '../find/parse.ts';
import { leadingSubject } from '../find/subject/main.ts';
import { cueSpan, directly, type Linker, type Proposal, type Scene } from './proposal.ts';

/**
 * *La présidente a insisté : « … »* · *Tavares de Melo a botté en touche : « … »* · *Et d’ajouter : « … »* ·
 * *bin Rashid replied: “…”*
 *
 * Before a colon any verb can report: the speaker is the subject of the last cue, else of the clause.
 */
export const colon: Linker = {
  name: 'colon',
  link: (scene) =>
    scene.parsed.tokens.flatMap((_, at) => {
      const proposal = linkQuotation(scene, at);
      return proposal ? [proposal] : [];
    }),
};

function linkQuotation(scene: Scene, at: number): Proposal | undefined {
  const { parsed, subjects } = scene;
  const { tokens } = parsed;
  const quotation = tokens[at]?.quotation;
  const colon = is(tokens[at - 1], 'dash') ? at - 2 : at - 1;
  if (!quotation || !is(tokens[colon], 'colon')) return undefined;
  const index = lastCue(parsed, colon);
  const cue = parsed.cues[index];
  const subject = subjects[index] ?? leadingSubject(parsed, colon);
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
