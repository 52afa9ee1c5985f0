import { is } from '../find/parse.ts';
import { mainSubject } from '../find/subjects.ts';
import { cueSpan, type Linker, type Proposal, pieces } from './proposal.ts';

/**
 * *La présidente a insisté : « … »* · *Tavares de Melo a botté en touche : « … »* · *Et d’ajouter : « … »* ·
 * *bin Rashid replied: “…”*
 *
 * Before a colon any verb can report: the speaker is the subject of the last clause, whatever its verb.
 */
export const colon: Linker = {
  name: 'colon',
  link(scene) {
    const { parsed, subjects } = scene;
    const { tokens, cues } = parsed;
    const proposals: Proposal[] = [];
    tokens.forEach((token, at) => {
      if (!is(token, 'quotation') || !token.quotation) return;
      let before = at - 1;
      if (is(tokens[before], 'dash')) before--;
      if (!is(tokens[before], 'colon')) return;
      const index = cues.findLastIndex(
        (cue, other) =>
          cue.last < before &&
          !cue.negated &&
          (cue.form === 'finite' || !subjects[other] || cue.form === 'infinitive' || cue.form === 'gerund') &&
          !tokens.slice(cue.last, before).some((one) => is(one, 'quotation', 'semicolon', 'stop')),
      );
      const cue = cues[index];
      const subject = (cue && subjects[index]) ?? mainSubject(parsed, before);
      const content = pieces(scene, token.quotation);
      proposals.push({
        rule: 'colon',
        parsed,
        kind: 'direct',
        content,
        parties: subject?.parties ?? [],
        reserved: cue?.reserved ?? false,
        ...(cue && { cue: cueSpan(scene, cue) }),
        ...(!subject && { from: 'before' as const }),
      });
    });
    return proposals;
  },
};
