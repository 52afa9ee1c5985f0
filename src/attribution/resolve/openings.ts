import type { Pronoun } from '../../language/grammar.ts';
import type { Quotation } from '../../text/quotation-marks.ts';
import type { Scene } from '../link/proposal.ts';

/** The pronoun of a person that opens a quotation: *« Il m’a dit … »*. */
export function openingsOf(scenes: readonly Scene[]): ReadonlyMap<Quotation, Pronoun> {
  const openings = new Map<Quotation, Pronoun>();
  for (const { parsed } of scenes) {
    const [token] = parsed.tokens;
    const { quotation } = parsed;
    const pronoun = token && parsed.grammar.pronouns.get(token.key);
    if (!pronoun || !quotation || token.start !== quotation.content.start) continue;
    if (pronoun.stands !== 'self' && pronoun.stands !== 'nobody') openings.set(quotation, pronoun);
  }
  return openings;
}
