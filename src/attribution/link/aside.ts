import type { Cue } from '../find/cues/cue.ts';
import { hasFiniteVerb, is, isPreposition, type Parsed } from '../find/parse.ts';
import { type Segment, segmentAt, sentenceStart } from '../find/segments.ts';
import type { Subject } from '../find/subject/subject.ts';

export const isInverted = (cue: Cue, subject: Subject): boolean =>
  cue.clitic !== undefined || subject.side === 'after';

/** The last token of a cue and its subject. */
export const coreEnd = (cue: Cue, subject: Subject): number =>
  Math.max(cue.last, isInverted(cue, subject) ? subject.last : cue.last);

/** The first token of a cue that is set off with its subject; undefined where it governs what follows instead. */
export function asideStart(parsed: Parsed, cue: Cue, subject: Subject): number | undefined {
  const {
    tokens,
    grammar,
    language: { code },
  } = parsed;
  const inverted = isInverted(cue, subject);
  if (!inverted && code === 'fr') return undefined;
  let first = Math.min(cue.first, subject.first);
  while (inverted && grammar.clitics.has(tokens[first - 1]?.key ?? '')) first--;
  // *comme l’explique X* · *as X told the court*
  if (grammar.as.has(tokens[first - 1]?.key ?? '')) first--;
  const before = tokens[first - 1];
  const led = first <= sentenceStart(parsed) && grammar.as.has(tokens[first]?.key ?? '');
  return led || is(before, 'comma', 'quotation', 'dash', 'stop') ? first : undefined;
}

/**
 * The last token of what belongs to the cue: its subject, adverbials (*mardi lors d’un point presse*), whom it addresses,
 * what is set off behind (*, qui dirige le club*); undefined where what follows is the cue's content.
 */
export function asideEnd(parsed: Parsed, cue: Cue, subject: Subject, complete: boolean): number | undefined {
  const { tokens, grammar } = parsed;
  const inverted = isInverted(cue, subject);
  const core = coreEnd(cue, subject);
  const first = Math.min(cue.first, subject.first);
  const afterQuotation = is(tokens[first - 1], 'quotation') || is(tokens[first - 2], 'quotation');
  let last = core;
  for (; last + 1 < tokens.length; last++) {
    const next = tokens[last + 1];
    if (is(next, 'stop', 'quotation', 'colon', 'semicolon', 'close', 'dash')) break;
    if (next && grammar.complementizers.has(next.key) && !afterQuotation) return undefined;
    if (!is(next, 'comma')) continue;
    const segment = segmentAt(parsed, last + 2);
    const affiliation = inverted && last === core && grammar.genitives.has(tokens[segment.first]?.key ?? '');
    if (!affiliation && !belongsToAside(parsed, segment, complete || afterQuotation)) break;
    last = segment.last;
  }
  if (!inverted && !afterQuotation) {
    const governs = hasFiniteVerb(parsed, core + 1, last) && !isReducedRelative(parsed, core + 1, last);
    if (is(tokens[last + 1], 'quotation', 'colon') || governs) return undefined;
  }
  if (
    inverted &&
    !afterQuotation &&
    cue.clitic === undefined &&
    is(tokens[last + 1], 'quotation') &&
    !is(tokens[last], 'comma') &&
    last === core &&
    !is(tokens[core + 1], 'comma')
  )
    return undefined;
  return last;
}

/** *they wrote in a report published last month,*: the only verb behind the preposition is a participle. */
const isReducedRelative = (parsed: Parsed, first: number, last: number): boolean =>
  isPreposition(parsed.tokens[first]) &&
  is(parsed.tokens[last + 1], 'comma') &&
  parsed.tokens.slice(first, last + 1).every(({ key }, at) => !parsed.finite[first + at] || /ed$/.test(key));

/** Whether a stretch between commas says more of who speaks and how, or goes on with what is said. */
function belongsToAside(parsed: Parsed, segment: Segment, complete: boolean): boolean {
  const { tokens, cues, grammar } = parsed;
  if (
    cues.some(
      (cue) => cue.first >= segment.first && cue.first <= segment.first + 2 && cue.form !== 'participle',
    )
  )
    return false;
  if (is(tokens[segment.last + 1], 'quotation')) return false;
  switch (segment.kind) {
    case 'relative':
    case 'pronoun':
      return true;
    case 'participle':
      return complete || !grammar.gerundEnding.test(tokens[segment.first]?.key ?? '');
    case 'adverbial':
      return complete && (is(tokens[segment.first], 'number') || isPreposition(tokens[segment.first]));
    default:
      return false;
  }
}
