import type { Quotation } from '../../text/quotation-marks.ts';
import { type Cue, takes } from '../find/cues/cue.ts';
import { hasFiniteVerb, is, isPreposition, type Parsed } from '../find/parse.ts';
import { segmentAt, sentenceStart } from '../find/segments.ts';
import { asideEnd, asideStart, coreEnd, isInverted } from './aside.ts';
import { clauseEnd } from './borders.ts';
import type { Range } from './frames/frame.ts';
import { contentOf, cueSpan, directly, type Linker, type Proposal, type Scene } from './proposal.ts';

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
  const first = asideStart(parsed, cue, subject);
  if (first === undefined) return [];
  // *l’opération ‘’École propre’’ a mobilisé …*: a name in marks.
  if (!cue.verbs.length && cue.clitic === undefined && is(tokens[first - 2], 'word')) return [];
  let before = first - 1;
  while (is(tokens[before], 'comma', 'dash')) before--;
  const start = leftStart(scene, before, index);
  const last = asideEnd(parsed, cue, subject, hasFiniteVerb(parsed, start, before));
  if (last === undefined) return [];

  const { rule, cue: span } = { rule: 'parenthetical', cue: cueSpan(scene, cue) };
  const { parties } = subject;
  const { reserved } = cue;
  const proposalOf = ({ kind, content, quotations }: ReturnType<typeof directly>): Proposal => ({
    rule,
    parsed,
    kind,
    content,
    quotations,
    cue: span,
    parties,
    reserved,
  });
  const quoteBefore = tokens[before]?.quotation;
  // *The “History” section explains …*: the marks stand inside the phrase of the subject.
  if (quoteBefore && before === first - 1 && tokens[before - 1]?.entry.determiner) return [];
  let after = last + 1;
  while (is(tokens[after], 'comma', 'dash', 'colon')) after++;
  const quoteAfter = tokens[after]?.quotation;
  const direct = (quotation: NonNullable<typeof quoteAfter>): Proposal =>
    proposalOf(directly(scene, quotation));
  // *« … », dit X, qui dit recevoir “entre huit et douze” blessés*: what no comma parts from the aside is no new quotation.
  const parted = is(tokens[after - 1], 'comma', 'dash', 'colon') || last === coreEnd(cue, subject);
  const next = quoteAfter && parted ? [direct(quoteAfter)] : [];
  if (quoteBefore && isWhole(scene, start, before)) return [direct(quoteBefore), ...next];
  if (before < start) {
    // *Comme l’a expliqué X, le pont rouvrira*
    const led = parsed.grammar.as.has(tokens[first]?.key ?? '') && is(tokens[last + 1], 'comma');
    const whole = led && !next.length ? contentOf(scene, [after, clauseEnd(scene, after, index)]) : undefined;
    return whole ? [proposalOf(whole)] : next;
  }
  if (!cue.verbs.length && !quoteBefore) return [];
  // *Speaking to journalists after the sitting, Dr Akoth denied …*: nothing is said there yet.
  const opening = segmentAt(parsed, start);
  const setOff =
    (opening.kind === 'participle' && !isGerundClause(parsed, opening.first, before, last)) ||
    opening.kind === 'relative' ||
    isAsked(parsed, start) ||
    ((opening.kind !== 'phrase' || opensWithParticiple(parsed, start)) &&
      !isInverted(cue, subject) &&
      !(opening.kind === 'adverbial' && goesOnBehind(parsed, last + 1)) &&
      !hasFiniteVerb(parsed, start, before) &&
      !is(tokens[coreEnd(cue, subject) + 1], 'comma'));
  if (!quoteBefore && opening.last >= before && setOff) return [];
  if (!quoteBefore && asksAhead(parsed, start, before)) return next;
  // *After the match, Paz, the coach, said, “We have learned a lot”*: the scene, then a sentence in its marks.
  const adverbial =
    opening.kind === 'adverbial' && (!isInverted(cue, subject) || isPreposition(tokens[start]));
  const scenery = adverbial && !hasFiniteVerb(parsed, start, before);
  if (!quoteBefore && next.length && opening.last >= before && scenery && opensSentence(scene, quoteAfter))
    return next;

  const left: Range = [start, before];
  const right = resumes(parsed, last + 1, left)
    ? ([after, clauseEnd(scene, after, index)] as const)
    : undefined;
  // *Faux, rétorque ce dernier.* is said; *The chief, X, asked …* is not.
  const word = before === start && isInverted(cue, subject);
  // *Not good enough, said X*: nothing but what is said can bring the verb before its subject.
  const fronted = isInverted(cue, subject) && takes(cue, 'clause') && is(tokens[first - 1], 'comma');
  const short = !right && !word && !fronted && !hasFiniteVerb(parsed, start, before) && !quoteBefore;
  if (short && before - start < 4) return [];
  const content = contentOf(scene, left, ...(right ? [right] : []));
  // *When the reporter came, she laughed*: a manner of speaking reports nothing but words in marks.
  const manner = content?.kind === 'indirect' && !isInverted(cue, subject) && !takes(cue, 'clause');
  return content && !manner ? [proposalOf(content)] : [];
}

/** *Beyond that date, Dr Tabe warned on Sunday, the strike would resume*: behind the aside the clause has its verb. */
const goesOnBehind = (parsed: Parsed, comma: number): boolean =>
  is(parsed.tokens[comma], 'comma') && segmentAt(parsed, comma + 1).kind === 'clause';

const opensSentence = ({ text }: Scene, quotation: Quotation | undefined): boolean =>
  /^\p{Lu}/u.test(text.slice(quotation?.content.start, quotation?.content.end));

/** *Asked about the veto, Harlan shrugged*: a participle for all its capital. */
const opensWithParticiple = ({ tokens, grammar, language }: Parsed, start: number): boolean =>
  language.code === 'en' &&
  (grammar.participles.has(tokens[start]?.key ?? '') || /ed$/.test(tokens[start]?.key ?? ''));

/** *Checking people’s blood pressure could prevent strokes, researchers have said.*: a gerund is the subject of what is said. */
const isGerundClause = (parsed: Parsed, start: number, before: number, last: number): boolean =>
  (parsed.grammar.gerundEnding.test(parsed.tokens[start]?.key ?? '') ||
    parsed.grammar.finiteEnding.test(parsed.tokens[start]?.key ?? '')) &&
  parsed.tokens[start]?.entry.forms.length === 0 &&
  is(parsed.tokens[last + 1], 'stop') &&
  hasFiniteVerb(parsed, start + 1, before);

/** *Asked if he would resign, the minister said no*: the verb is that of the question. */
const isAsked = (parsed: Parsed, start: number): boolean =>
  opensWithParticiple(parsed, start) && parsed.grammar.conditionals.has(parsed.tokens[start + 1]?.key ?? '');

/** *When he suggested that the sum was a reward, she replied*: a clause with a cue of its own, and no other behind its commas. */
function asksAhead(parsed: Parsed, start: number, before: number): boolean {
  const { tokens, cues, grammar } = parsed;
  if (!grammar.temporal.has(tokens[start]?.key ?? '')) return false;
  if (!cues.some(({ first, form }) => first > start && first <= before && form === 'finite')) return false;
  for (let { last } = segmentAt(parsed, start); last < before; ) {
    const { kind, last: end } = segmentAt(parsed, last + 2);
    if (kind === 'clause') return false;
    last = Math.max(end, last + 2);
  }
  return true;
}

/** Where the content before a cue begins: at the sentence's start, or behind an earlier cue's content. */
function leftStart({ parsed, subjects }: Scene, before: number, index: number): number {
  const { tokens, cues } = parsed;
  let start = sentenceStart(parsed);
  for (let at = before - 1; at >= start; at--)
    if (is(tokens[at], 'semicolon', 'colon')) {
      start = at + 1;
      break;
    }
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const subject = subjects[earlier];
    const beside = is(tokens[(cues[earlier] as Cue).first - 1], 'comma', 'quotation');
    if (subject?.side !== 'after' || !beside || subject.last >= before) continue;
    const comma = tokens.findIndex((token, at) => at > subject.last && is(token, 'comma'));
    if (comma > 0 && comma < before) start = Math.max(start, comma + 1);
    break;
  }
  return start;
}

/** Whether a quotation is all that is said: nothing before it but what is set off from it. */
function isWhole({ parsed, text }: Scene, start: number, quotation: number): boolean {
  if (quotation <= start) return true;
  const { tokens } = parsed;
  if (!is(tokens[quotation - 1], 'comma', 'colon', 'dash', 'stop', 'quotation')) return false;
  // *Le tableau, estimé à 400 000 $, « tenait sous un manteau »*: the clause began before the marks.
  const first = text.charAt(tokens[quotation]?.quotation?.content.start ?? 0);
  const goesOn = /\p{Ll}/u.test(first) && segmentAt(parsed, start).kind === 'phrase';
  return !goesOn && !hasFiniteVerb(parsed, start, quotation - 1);
}

/** Whether the clause goes on behind the cue's second comma, rather than the narrator: *, drawing boos*, *, ajoutant que*. */
function resumes(parsed: Parsed, comma: number, left: Range): boolean {
  const { tokens, cues, grammar } = parsed;
  if (is(tokens[comma], 'quotation')) return true;
  const after = comma + 1;
  const token = tokens[after];
  // *Il y a une solution, avance X : des hélices …*
  if (is(tokens[comma], 'colon')) return is(token, 'word') && parsed.language.code === 'fr';
  if (!is(tokens[comma], 'comma', 'dash') || !token || is(token, 'open', 'stop')) return false;
  if (is(token, 'quotation')) return true;
  const cue = cues.find(({ first }) => first >= after && first <= after + 3);
  // *, Mackintosh insisted, and she praised …*: another report.
  if (
    cue?.form === 'finite' &&
    grammar.and.has(token.key) &&
    grammar.pronouns.has(tokens[after + 1]?.key ?? '')
  )
    return false;
  if (cue && cue.form !== 'finite' && cue.form !== 'passive') return false;
  const { kind } = segmentAt(parsed, after);
  if (kind === 'relative' || grammar.clauseBreakers.has(token.key) || grammar.gerundEnding.test(token.key))
    return false;
  // *Quand un navire passe, écrivent-ils, …*: a subordinate clause waits for the main one.
  const subordinate =
    grammar.subordinators.has(tokens[left[0]]?.key ?? '') && segmentAt(parsed, left[0]).last >= left[1];
  if (hasFiniteVerb(parsed, left[0], left[1]) && !subordinate)
    return (
      grammar.and.has(token.key) || grammar.conjunctions.has(token.key) || grammar.reasons.has(token.key)
    );
  return true;
}
