import { linksOf, takes } from '../../find/cues/cue.ts';
import { hasFiniteVerb, is, isPreposition, nameAt, type Parsed } from '../../find/parse.ts';
import { clauseEnd } from '../borders.ts';
import { afterPrepositional, type FrameRule, hasQuotedVerb, skipAdverbials } from './frame.ts';

/** *told reporters the deal was dead* · *warned people not to drive* · *told The Courier in Cleveland fares would rise* */
export const addressed: FrameRule = {
  name: 'addressed',
  read({ scene, cue, index }) {
    const { parsed } = scene;
    const {
      tokens,
      finite,
      grammar,
      language: { code },
    } = parsed;
    if (code !== 'en' || !takes(cue, 'addressee')) return [];
    const end = addresseeEnd(parsed, cue.last + 1);
    if (end === undefined) return [];
    let at = skipAdverbials(parsed, end + 1);
    // *warned them against talking to the press*: a noun behind its own preposition.
    if (linksOf(cue, 'noun').includes(tokens[at]?.key ?? '')) return [];
    if (isPreposition(tokens[at]) && tokens[at]?.key !== grammar.infinitiveMark)
      at = afterPrepositional(parsed, at);
    if (takes(cue, 'urge')) {
      const to = tokens[at]?.key === 'not' ? at + 1 : at;
      if (tokens[to]?.key === grammar.infinitiveMark)
        return [[at === to ? to + 1 : at, clauseEnd(scene, to + 1, index)]];
    }
    if (!takes(cue, 'clause') || at >= tokens.length || is(tokens[at], 'comma', 'stop', 'colon')) return [];
    if (is(tokens[at], 'quotation') && !is(tokens[at + 1], 'word')) return [];
    if (isPreposition(tokens[at]) || grammar.relatives.has(tokens[at]?.key ?? '') || finite[at]) return [];
    const last = clauseEnd(scene, at, index);
    return hasFiniteVerb(parsed, at, last) || hasQuotedVerb(scene, at, last) ? [[at, last]] : [];
  },
};

/** The last token of whom a verb addresses: *reporters*, *a packed chamber*, *The Courier*, *the court*, *him*. */
export function addresseeEnd(parsed: Parsed, start: number): number | undefined {
  const { tokens, grammar, nouns } = parsed;
  const from = numberAt(parsed, start) ?? start;
  const token = tokens[from];
  if (!token || !is(token, 'word', 'number')) return undefined;
  const isAudience = (at: number): boolean => {
    const { key = '' } = tokens[at] ?? {};
    return (
      grammar.addressees.has(key) || nouns.roles.has(key) || nouns.institutions.has(key) || nouns.kin.has(key)
    );
  };
  const pronoun = grammar.pronouns.get(token.key);
  if (pronoun && !grammar.determiners.has(token.key))
    return grammar.objectPronouns.has(token.key) ? from : undefined;
  if (token.key === 'her' && !isAudience(from + 1)) return from;
  const name = nameAt(parsed, from);
  if (name) return isAudience(name.last + 1) ? name.last + 1 : name.last;
  if (!grammar.determiners.has(token.key) && !is(token, 'number')) {
    if (isAudience(from)) return from;
    return isAudience(from + 1) ? from + 1 : undefined;
  }
  // The first noun of an audience closes the phrase; else a determiner and two words at most.
  for (let at = from + 1; at <= from + 5; at++) {
    if (isAudience(at) && (!isAudience(at + 1) || parsed.finite[at + 2])) return at;
    const inside = nameAt(parsed, at);
    if (inside) return isAudience(inside.last + 1) ? inside.last + 1 : inside.last;
    // *told the meeting her insurers …*: the next determiner opens the clause.
    if (at > from + 1 && opensPhrase(parsed, at)) return at - 1;
    // *told more than 100 tenants …*
    if (tokens[at + 1]?.kind === 'number') continue;
    if (!is(tokens[at + 1], 'word') || isPreposition(tokens[at + 1])) return at;
  }
  return from + 1;
}

/** *300 people*, *about 300 people*, *more than 300 people*: the number that determines the phrase. */
function numberAt({ tokens, grammar }: Parsed, start: number): number | undefined {
  const compared = grammar.determiners.has(tokens[start]?.key ?? '') && isPreposition(tokens[start + 1]);
  const at = compared ? start + 2 : grammar.approximations.has(tokens[start]?.key ?? '') ? start + 1 : start;
  return is(tokens[at], 'number') ? at : undefined;
}

const opensPhrase = ({ tokens, grammar }: Parsed, at: number): boolean => {
  const { key = '' } = tokens[at] ?? {};
  return grammar.determiners.has(key) || grammar.pronouns.has(key);
};
