import type { Cue } from '../find/cues.ts';
import { hasFiniteVerb, is, isAdverb, isPreposition, type Parsed } from '../find/parse.ts';
import type { Subject } from '../find/subjects.ts';
import { clauseEnd, sentenceStart } from './borders.ts';
import { contentOf, cueSpan, type Linker, type Proposal, pieces, type Scene } from './proposal.ts';

/**
 * *« … », a expliqué le maire* · *La mer, soupire-t-elle, « mange … »* · *…, a annoncé mercredi la Direction générale.* ·
 * *“…,” Whitmore told about 200 people* · *No-one was hurt, he told Radio Severn.* · *“If I were …,” he added, “I would …”*
 *
 * The cue and its subject stand beside what is said, set off by commas or by the marks: what stands before them, and
 * after them, is the content. Two quotations around a cue are two statements; a clause around it is one in two pieces.
 */
export const parenthetical: Linker = {
  name: 'parenthetical',
  link: (scene) => scene.parsed.cues.flatMap((cue, index) => linkCue(scene, cue, index)),
};

function linkCue(scene: Scene, cue: Cue, index: number): readonly Proposal[] {
  const { parsed, subjects } = scene;
  const { tokens } = parsed;
  const subject = subjects[index];
  if (cue.negated || cue.form !== 'finite' || !subject || subject.side === 'inherited') return [];
  const region = regionOf(parsed, cue, subject);
  if (!region) return [];
  const { first, last } = region;
  const base = {
    rule: 'parenthetical',
    parsed,
    cue: cueSpan(scene, cue),
    parties: subject.parties,
    reserved: cue.reserved,
  };
  let before = first - 1;
  while (is(tokens[before], 'comma', 'dash')) before--;
  const proposals: Proposal[] = [];
  const quoteBefore = tokens[before]?.quotation;
  const start = leftStart(scene, before, first, index);
  const wholeQuote =
    quoteBefore &&
    (before - start <= 1 ||
      !hasFiniteVerb(parsed, start, before - 1) ||
      is(tokens[before - 1], 'colon', 'stop', 'comma'));
  let after = last + 1;
  while (is(tokens[after], 'comma', 'dash', 'colon')) after++;
  const quoteAfter = tokens[after]?.quotation;
  if (wholeQuote) {
    proposals.push({ ...base, kind: 'direct', content: pieces(scene, quoteBefore) });
    if (quoteAfter) proposals.push({ ...base, kind: 'direct', content: pieces(scene, quoteAfter) });
    return proposals;
  }
  if (!cue.verbs.length && !quoteBefore) return [];
  const left = before >= start ? ([start, before] as const) : undefined;
  const goesOn =
    after < tokens.length &&
    !is(tokens[after], 'stop') &&
    is(tokens[last + 1], 'comma') &&
    resumes(parsed, after, left);
  const right = goesOn ? ([after, clauseEnd(scene, after, index)] as const) : undefined;
  if (!left) {
    if (quoteAfter) return [{ ...base, kind: 'direct', content: pieces(scene, quoteAfter) }];
    return [];
  }
  if (!right && !hasFiniteVerb(parsed, left[0], left[1]) && !quoteBefore && left[1] - left[0] < 5) return [];
  const content = contentOf(scene, left, ...(right ? [right] : []));
  return content ? [{ ...base, ...content }] : [];
}

/** The tokens of a cue that is set off, its subject and what belongs to them; undefined where the cue governs what follows. */
function regionOf(parsed: Parsed, cue: Cue, subject: Subject): { first: number; last: number } | undefined {
  const {
    tokens,
    language: { grammar, code },
  } = parsed;
  const inverted = cue.clitic !== undefined || subject.side === 'after';
  let first = Math.min(cue.first, subject.first);
  while (grammar.clitics.has(tokens[first - 1]?.key ?? '') && inverted) first--;
  const before = tokens[first - 1];
  if (!before || !is(before, 'comma', 'quotation', 'dash', 'stop')) return undefined;
  const afterQuotation = is(before, 'quotation') || is(tokens[first - 2], 'quotation');
  if (!inverted && code === 'fr') return undefined;
  let last = Math.max(cue.last, inverted ? subject.last : cue.last);
  if (inverted && is(tokens[last + 1], 'quotation'))
    return afterQuotation || cue.clitic !== undefined ? { first, last } : undefined;
  // What follows up to the next comma or mark belongs to the cue: *told reporters on Monday*, *mardi lors d’un point presse*.
  for (; last + 1 < tokens.length; last++) {
    const next = tokens[last + 1];
    if (is(next, 'stop', 'quotation', 'colon', 'semicolon', 'close')) break;
    if (is(next, 'comma')) {
      if (inverted && setsOffAdverbial(parsed, last + 1)) continue;
      break;
    }
    if (next && grammar.complementizers.has(next.key) && !afterQuotation) return undefined;
  }
  const tail = [Math.max(cue.last, inverted ? subject.last : cue.last) + 1, last] as const;
  if (!inverted && !afterQuotation && hasFiniteVerb(parsed, tail[0], tail[1])) return undefined;
  if (!inverted && !afterQuotation && is(tokens[last + 1], 'quotation')) return undefined;
  return { first, last };
}

/** *, sous les applaudissements de la gauche,* between an inverted verb and what follows is the narrator's as well. */
function setsOffAdverbial(parsed: Parsed, comma: number): boolean {
  const { tokens } = parsed;
  const close = tokens.findIndex((token, at) => at > comma && is(token, 'comma', 'stop', 'quotation'));
  return (
    is(tokens[close], 'comma') &&
    isPreposition(parsed, tokens[comma + 1]) &&
    close - comma < 9 &&
    !hasFiniteVerb(parsed, comma + 1, close - 1) &&
    is(tokens[close + 1], 'word') &&
    isAdverb(parsed, tokens[close + 1])
  );
}

/** Where the content before a cue begins: at the sentence's start, or behind an earlier cue's content. */
function leftStart({ parsed, subjects }: Scene, before: number, first: number, index: number): number {
  const { tokens, cues } = parsed;
  let start = sentenceStart(parsed);
  for (let at = before - 1; at >= start; at--)
    if (is(tokens[at], 'semicolon') || (is(tokens[at], 'colon') && at < before)) {
      start = at + 1;
      break;
    }
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const subject = subjects[earlier];
    if (
      subject?.side === 'after' &&
      is(tokens[(cues[earlier] as Cue).first - 1], 'comma', 'quotation') &&
      subject.last < before
    ) {
      const comma = tokens.findIndex((token, at) => at > subject.last && is(token, 'comma'));
      if (comma > 0 && comma < before) start = Math.max(start, comma + 1);
      break;
    }
  }
  return Math.min(start, first);
}

/** Whether the clause goes on behind the cue's second comma, rather than the narrator: *, drawing boos*, *, ajoutant que*. */
function resumes(parsed: Parsed, after: number, left: readonly [number, number] | undefined): boolean {
  const {
    tokens,
    cues,
    language: { grammar },
  } = parsed;
  const token = tokens[after];
  if (is(token, 'quotation')) return true;
  if (!token || is(token, 'open')) return false;
  const cue = cues.find((one) => one.first >= after && one.first <= after + 3);
  if (cue && cue.form !== 'finite' && cue.form !== 'passive') return false;
  if (
    grammar.relatives.has(token.key) ||
    grammar.clauseBreakers.has(token.key) ||
    grammar.gerundEnding.test(token.key)
  )
    return false;
  if (left && hasFiniteVerb(parsed, left[0], left[1]))
    return grammar.and.has(token.key) || grammar.conjunctions.has(token.key);
  return true;
}
