import type { Quotation } from '../../text/quotation-marks.ts';
import { is, type Parsed } from '../find/parse.ts';
import { segmentAt } from '../find/segments.ts';
import type { Subject } from '../find/subject/subject.ts';
import { cueSpan, directly, type Proposal, type Scene } from './proposal.ts';

/**
 * *« La paix, a-t-il dit, est possible. »* · *"On nous a volés, a tempêté le capitaine Soumah, le penalty n’existe pas."*
 *
 * The narrator's words inside the marks: a comma, an inverted cue with its subject, and a comma, a stop or the mark.
 */
export function findIncise(parsed: Parsed, subjects: readonly (Subject | undefined)[]): Scene['incise'] {
  const { tokens, cues, grammar } = parsed;
  for (const [index, cue] of cues.entries()) {
    const subject = subjects[index];
    if (cue.form !== 'finite' || subject?.side !== 'after') continue;
    const pronoun = subject.parties[0]?.pronoun;
    if (pronoun && (pronoun.stands === 'self' || pronoun.stands === 'nobody')) continue;
    if (!cue.verbs.length && !pronoun) continue;
    let first = cue.first;
    while (grammar.clitics.has(tokens[first - 1]?.key ?? '')) first--;
    if (!is(tokens[first - 1], 'comma', 'quotation') && !(is(tokens[first - 1], 'dash') && first > 1))
      continue;
    let last = Math.max(cue.last, subject.last);
    while (last + 1 < tokens.length && !is(tokens[last + 1], 'comma', 'stop', 'quotation', 'dash')) last++;
    // *confie M. Hascoët, longtemps partisan de la fermeté. On n’en sort …*: what runs on to the stop says more of who speaks.
    let aside = last;
    for (let steps = 0; steps < 4 && is(tokens[aside + 1], 'comma'); steps++) {
      const segment = segmentAt(parsed, aside + 2);
      if (segment.kind === 'clause' || segment.kind === 'verb') break;
      aside = segment.last;
    }
    const followed = (tokens[aside + 1]?.end ?? 0) < (parsed.quotation?.content.end ?? 0);
    if (is(tokens[aside + 1], 'stop') && followed) last = aside;
    if (last - first > 40) continue;
    const end = is(tokens[last + 1], 'comma', 'stop', 'dash') ? last + 1 : last;
    const opening = is(tokens[first - 1], 'comma', 'dash') ? first - 1 : first;
    return { span: { start: tokens[opening]?.start as number, end: tokens[end]?.end as number }, index };
  }
  return undefined;
}

/** The statement of a quotation that its own incise gives to somebody. */
export function linkIncise(scene: Scene, quotation: Quotation, index: number): Proposal | undefined {
  const { parsed, subjects } = scene;
  const cue = parsed.cues[index];
  const subject = subjects[index];
  if (!cue || !subject) return undefined;
  return {
    rule: 'incise',
    parsed,
    ...directly(scene, quotation),
    cue: cueSpan(scene, cue),
    parties: subject.parties,
    reserved: false,
    incise: true,
  };
}
