import { takes } from '../find/cues.ts';
import { is, startsPhrase } from '../find/parse.ts';
import { partyFrom } from '../find/parties.ts';
import { clauseEnd, sentenceStart } from './borders.ts';
import { contentOf, cueSpan, type Linker, type Proposal } from './proposal.ts';

/**
 * *La procédure a été saluée par l’association X* · *a été qualifié de « … » par Y* · *un cliché jugé « subversif » par la
 * censure* · *Families were told by the owners that …* · *was described by Z as “…”*
 *
 * Whoever speaks stands behind *par* or *by*; the content is the clause or quotation that follows, else the subject.
 */
export const passive: Linker = {
  name: 'passive',
  link(scene) {
    const { parsed } = scene;
    const { tokens, grammar } = parsed;
    return parsed.cues.flatMap((cue, index): Proposal[] => {
      const bare = cue.form === 'participle' && takes(cue, 'as');
      if (cue.negated || !(cue.form === 'passive' || bare)) return [];
      const by = tokens.findIndex(
        (token, at) => at > cue.last && at < cue.last + 14 && /^(?:par|by)$/.test(token.key),
      );
      if (
        by < 0 ||
        !startsPhrase(parsed, by + 1) ||
        tokens.slice(cue.last, by).some((token) => is(token, 'stop', 'colon', 'semicolon'))
      )
        return [];
      const party = partyFrom(parsed, by + 1);
      const quote = tokens.findIndex(
        (token, at) => at > cue.last && at < party.last + 8 && is(token, 'quotation'),
      );
      const that = tokens.findIndex(
        (token, at) => at > party.last && at < party.last + 5 && grammar.complementizers.has(token.key),
      );
      const subject = [Math.max(sentenceStart(parsed), 0), cue.first - 1] as const;
      const range =
        that > 0
          ? ([that + 1, clauseEnd(scene, that + 1, index)] as const)
          : quote > 0
            ? ([quote, quote] as const)
            : bare || !takes(cue, 'noun') || subject[1] - subject[0] > 14
              ? undefined
              : subject;
      const content = range && contentOf(scene, range);
      return content
        ? [
            {
              rule: 'passive',
              parsed,
              ...content,
              cue: { start: cueSpan(scene, cue).start, end: cueSpan(scene, cue).end },
              parties: [party],
              reserved: cue.reserved,
            },
          ]
        : [];
    });
  },
};
