import { takes } from '../../find/cues/cue.ts';
import { hasFiniteVerb, is, isApproximate, isPreposition, type Parsed } from '../../find/parse.ts';
import type { Token } from '../../find/tokens.ts';
import { clauseEnd } from '../borders.ts';
import type { Scene } from '../proposal.ts';
import { addresseeEnd } from './addressed.ts';
import { afterPrepositional, type FrameRule, hasQuotedVerb, skipAdverbials } from './frame.ts';

/** English without *that*: *said the water rose* · *said in a statement it was “blindsided”* · *adding there would be …* */
export const bareClause: FrameRule = {
  name: 'bare clause',
  read({ scene, cue, index, subject }) {
    const { parsed } = scene;
    const {
      tokens,
      grammar,
      language: { code },
    } = parsed;
    if (code !== 'en' || !takes(cue, 'clause') || subject?.side === 'after') return [];
    if (takes(cue, 'addressee') && addresseeEnd(parsed, cue.last + 1) !== undefined) return [];
    let at = skipAdverbials(parsed, cue.last + 1);
    while (isPreposition(tokens[at]) && !isApproximate(parsed, at)) {
      // *agreed to be tested*: an infinitive.
      if (tokens[at]?.key === grammar.infinitiveMark && grammar.be.has(tokens[at + 1]?.key ?? '')) return [];
      if (opensAdverbialClause(parsed, at)) return [];
      const next = afterPrepositional(parsed, at);
      if (next >= tokens.length || is(tokens[next], 'stop', 'comma', 'colon')) break;
      at = next;
    }
    const token = tokens[at];
    if (!is(token, 'word', 'number', 'quotation', 'other') || !token) return [];
    if ((isPreposition(token) && !isApproximate(parsed, at)) || grammar.relatives.has(token.key)) return [];
    // *agreed to it last year*: a pronoun opens a clause only before its verb.
    const pronoun = grammar.pronouns.has(token.key) && !grammar.determiners.has(token.key);
    const end = clauseEnd(scene, at, index);
    if (
      pronoun &&
      !hasFiniteVerb(parsed, at + 1, at + 3) &&
      !tokens.slice(at, end + 1).some((one) => is(one, 'quotation'))
    )
      return [];
    // *They say adding the mineral is simple*; not *said adding to it*.
    if (grammar.gerundEnding.test(token.key) && !hasFiniteVerb(parsed, at + 1, end)) return [];
    // *posted a picture above the words “Sorry, gaffer”*: nothing but the words in marks.
    const quote = tokens.findIndex((one, next) => next > at && next <= end && is(one, 'quotation'));
    const words = is(tokens[quote - 1], 'comma') ? quote - 2 : quote - 1;
    if (quote > 0 && grammar.wordings.has(tokens[words]?.key ?? '')) return [[quote, quote]];
    // *said it “does not recognise” them*: the verb stands inside the marks.
    // *found her husband “talking to the fridge”* has none at all.
    const quoted =
      grammar.pronouns.has(token.key) || grammar.determiners.has(token.key)
        ? tokens.slice(at, end + 1).some((one) => is(one, 'quotation') && !opensWithGerund(scene, one))
        : hasQuotedVerb(scene, at, end);
    // *pleaded anonymity because he was not authorised*: the verb is the reason's.
    const reason = tokens.findIndex(({ key }, next) => next > at && next <= end && grammar.reasons.has(key));
    const verbal = hasFiniteVerb(parsed, at + 1, reason < 0 ? end : reason);
    return verbal || quoted ? [[at, end]] : [];
  },
};

const opensWithGerund = ({ text, parsed: { grammar } }: Scene, { quotation }: Token): boolean =>
  grammar.gerundEnding.test(
    /^\p{L}+/u.exec(text.slice(quotation?.content.start, quotation?.content.end))?.[0] ?? '',
  );

/** *said as he left the chamber: “…”* · *wrote as though he knew*: what looks like a preposition opens a clause. */
function opensAdverbialClause({ tokens, grammar }: Parsed, at: number): boolean {
  const { key = '' } = tokens[at + 1] ?? {};
  const subject =
    grammar.pronouns.has(key) && !grammar.determiners.has(key) && !grammar.objectPronouns.has(key);
  return grammar.subordinators.has(tokens[at]?.key ?? '') && (subject || grammar.subordinators.has(key));
}
