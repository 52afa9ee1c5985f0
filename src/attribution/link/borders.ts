import { type Cue, takes } from '../find/cues/cue.ts';
import { hasFiniteVerb, is, isPreposition, opensVerb, type Parsed } from '../find/parse.ts';
import { segmentAt } from '../find/segments.ts';
import type { Token } from '../find/tokens.ts';
import { markerAt } from './markers.ts';
import {
  endsWithSource,
  isDisputed,
  isLikeMain,
  narratorGoesOn,
  narratorsVerb,
  opensAbsolute,
  opensOwnClause,
} from './narrator.ts';
import type { Scene } from './proposal.ts';

/** The last token of a sentence before its final stop. */
export const sentenceEnd = ({ tokens }: Parsed): number => {
  let last = tokens.length - 1;
  while (last >= 0 && is(tokens[last], 'stop')) last--;
  return last;
};

/**
 * Where a reported clause that begins at `from` ends (its last token): at the end of its sentence, or before what the
 * narrator adds: *, ajoutant que*, *et regretté que*, *et que*, *, sans nommer X*, *, a-t-il dit*, *, she replied*.
 */
export function clauseEnd(scene: Scene, from: number, index: number, as?: 'clause' | 'phrase'): number {
  const { parsed } = scene;
  const { tokens, grammar } = parsed;
  const end = sentenceEnd(parsed);
  const relative = isInRelative(scene, index);
  const subordinate =
    isSubordinate(parsed, parsed.cues[index]) || (relative && isAheadOfMain(parsed, parsed.cues[index]));
  const clausal = as ? as === 'clause' : index < 0 || opensClause(parsed, from, end);
  for (let at = from; at <= end; at++) {
    const token = tokens[at];
    if (
      (is(token, 'semicolon') && !goesOnQuoting(scene, at, index)) ||
      (is(token, 'colon') && is(tokens[at + 1], 'quotation') && !isEmbedded(scene, from, at, index))
    )
      return at - 1;
    if (at === from || !token) continue;
    const comma = is(token, 'comma');
    const next = tokens[at + 1]?.key ?? '';
    if (comma && grammar.clauseBreakers.has(next) && !markerAt(parsed, at + 1)) return at - 1;
    if (
      comma &&
      relative &&
      (!clausal || as === 'clause' || hasFiniteVerb(parsed, from, at - 1)) &&
      closesRelative(parsed, from, at)
    )
      return at - 1;
    // *a dénoncé « une erreur », en référence à …*: behind the marks, what is set off is the narrator's.
    if (comma && !clausal && is(tokens[at - 1], 'quotation') && isSetOff(parsed, at + 1)) return at - 1;
    if (comma && isDisputed(scene, at + 1)) return at - 1;
    if (grammar.and.has(token.key) && isLikeMain(parsed, from, at)) return at - 1;
    // *…, where a sister ship lies*: what the narrator adds to a noun phrase.
    if (comma && !clausal && isRelativeClause(parsed, at + 1)) return at - 1;
    if (!clausal && (opensMedium(parsed, at) || opensAudience(parsed, at, parsed.cues[index]))) return at - 1;
    if (comma && opensAbsolute(scene, at + 1)) return at - 1;
    if (comma && endsWithSource(parsed, at + 1, end)) return at - 1;
    if (endsWithComma(scene, token) && endsWithSource(parsed, at + 1, end)) return at;
    // *said the charge was “absurd” — a word he used three times*
    if (is(token, 'dash') && is(tokens[at - 1], 'quotation') && isIndefinite(parsed, at + 1)) return at - 1;
    if (is(token, 'dash') && !tokens.slice(at + 1, end).some((one) => is(one, 'dash')) && !clausal)
      return at - 1;
    // *dit vouloir partir et assume …*: an infinitive is no verb that another could follow.
    const verbless = !clausal || (as === 'clause' && !hasFiniteVerb(parsed, from, at - 1));
    if (verbless && narratorsVerb(parsed, at)) return at - 1;
    // *has not only criticised the budget, she walked out*: another clause.
    if (!clausal && comma && isSubjectPronoun(parsed, at + 1)) return at - 1;
    // *accused X of delays after councillors backed the plan*: behind a noun phrase the narrator's own clause.
    if (!clausal && opensOwnClause(parsed, at))
      return comma || !is(tokens[at - 1], 'comma') ? at - 1 : at - 2;
    if (!clausal && comma && !isList(parsed, at, end) && isIndefinite(parsed, at + 1)) return at - 1;
    // *called for a new budget, the former replied that …*: another's report.
    const reports = comma && scene.subjects.some((one) => one?.side === 'before' && one.first === at + 1);
    if (!clausal && reports) return at - 1;
    // *accused her of settling scores, and threats followed*: a subject and a verb of their own.
    const joined = comma && (grammar.and.has(next) || grammar.conjunctions.has(next));
    if (!clausal && joined && segmentAt(parsed, at + 1).kind === 'clause') return at - 1;
    if (comma && subordinate && segmentAt(parsed, at + 1).kind === 'clause') return at - 1;
    const joins = grammar.and.has(token.key) || grammar.conjunctions.has(token.key);
    if (joins && grammar.complementizers.has(next)) return is(tokens[at - 1], 'comma') ? at - 2 : at - 1;
    if ((comma || joins) && narratorGoesOn(scene, at, index)) return at - 1;
  }
  return end;
}

/** *said she was “lost,” according to X*: American commas stand inside the marks. */
const endsWithComma = ({ text }: Scene, { quotation }: Token): boolean =>
  quotation !== undefined && text[quotation.content.end - 1] === ',';

/** *a raconté que son patron répétait à l’équipe : « … »*: the words in marks are those of whoever is told of. */
function isEmbedded({ parsed, subjects }: Scene, from: number, colon: number, index: number): boolean {
  const { cues } = parsed;
  const inner = cues.findLastIndex(({ last }) => last < colon);
  const cue = cues[inner];
  const subject = subjects[inner];
  if (!cue || !subject || inner <= index || cue.form !== 'finite' || cue.negated) return false;
  return subject.first === from && colon - cue.last <= ADDRESSED;
}

/** Between a verb and its colon stands no more than whom it addresses. */
const ADDRESSED = 5;

/**
 * *said the pump had failed; the spare was “a joke”*: behind a semicolon words in marks are still those of whoever
 * spoke, unless the clause has a cue of its own.
 */
function goesOnQuoting({ parsed }: Scene, at: number, index: number): boolean {
  const { tokens, cues, grammar } = parsed;
  if (index < 0 || cues.some(({ first }) => first > at)) return false;
  const rest = tokens.slice(at + 1);
  return (
    rest.some((token) => is(token, 'quotation')) &&
    hasFiniteVerb(parsed, at + 1, tokens.length) &&
    !rest.some(({ key }) => grammar.naming.has(key) || grammar.contrasts.has(key))
  );
}

/** *…, qui a fermé hier*; *cinq ans, dont trois ferme, et une amende* counts what the phrase names. */
function isRelativeClause(parsed: Parsed, at: number): boolean {
  const { kind, last } = segmentAt(parsed, at);
  const { tokens, grammar } = parsed;
  const number =
    is(tokens[at + 1], 'number') || grammar.determiners.get(tokens[at + 1]?.key ?? '')?.type === 'number';
  return kind === 'relative' && !(number && !hasFiniteVerb(parsed, at + 1, last));
}

/** *confirmed the incident to journalists*, *a annoncé l’accord devant la presse*: whom it was said to; not *condemned threats to journalists*. */
function opensAudience({ tokens, grammar }: Parsed, at: number, cue: Cue | undefined): boolean {
  if (!grammar.addressing.has(tokens[at]?.key ?? '') || !cue || !takes(cue, 'clause')) return false;
  const noun = tokens[at + 1]?.entry.determiner ? at + 2 : at + 1;
  return grammar.addressees.has(tokens[noun]?.key ?? '');
}

/** *defended the plan in an interview*, *a rejeté l’accord dans un communiqué*: how it was said, not what. */
function opensMedium({ tokens, grammar, language }: Parsed, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (!isPreposition(tokens[at]) || grammar.genitives.has(key) || tokens[at]?.entry.determiner) return false;
  const from = grammar.genitives.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const type = tokens[from]?.entry.determiner?.type;
  if (type !== 'indefinite' && type !== 'possessive') return false;
  // *described the tackle in his report as “reckless”*: what it is called is still to come.
  const called = tokens.findIndex(
    (token, next) =>
      next > from &&
      (is(token, 'quotation', 'comma', 'stop') ||
        grammar.as.has(token.key) ||
        grammar.conjunctions.has(token.key)),
  );
  if (is(tokens[called], 'quotation') || grammar.as.has(tokens[called]?.key ?? '')) return false;
  const { media, briefings } = language.situations;
  return tokens.slice(from + 1, from + 4).some((token) => media.has(token.key) || briefings.has(token.key));
}

/** An adverbial, a participle or a clause behind a comma; a further noun phrase goes on with the list. */
const isSetOff = (parsed: Parsed, at: number): boolean =>
  ['adverbial', 'participle', 'clause'].includes(segmentAt(parsed, at).kind);

/** Whether a content is a clause, told from a noun phrase by a verb before its first comma or conjunction. */
function opensClause(parsed: Parsed, from: number, end: number): boolean {
  const { tokens, finite, grammar } = parsed;
  if (
    grammar.complementizers.has(tokens[from - 1]?.key ?? '') ||
    grammar.interrogatives.has(tokens[from - 1]?.key ?? '')
  )
    return true;
  for (let at = from; at <= end; at++) {
    if (finite[at]) return true;
    if (
      is(tokens[at], 'comma') ||
      grammar.and.has(tokens[at]?.key ?? '') ||
      grammar.conjunctions.has(tokens[at]?.key ?? '')
    )
      return false;
  }
  return false;
}

const isIndefinite = ({ tokens, grammar }: Parsed, at: number): boolean => {
  const determiner = grammar.determiners.get(tokens[at]?.key ?? '');
  return determiner?.type === 'indefinite' && determiner.number === 'singular';
};

const isSubjectPronoun = ({ tokens, finite, grammar }: Parsed, at: number): boolean =>
  grammar.pronouns.has(tokens[at]?.key ?? '') &&
  !grammar.determiners.has(tokens[at]?.key ?? '') &&
  finite[at + 1] === true;

/** *higher costs, a fire and what it called “caution”*: behind a comma more of the same, before a conjunction. */
function isList({ tokens, finite, grammar }: Parsed, at: number, end: number): boolean {
  const and = tokens.findIndex(({ key }, next) => next > at && next < end && grammar.and.has(key));
  return and > 0 && !finite.slice(at, and).includes(true);
}

/** *which had pledged £6m, said …* · *qui a salué ce geste, n’a pas dit*: behind its first comma the main clause goes on. */
function closesRelative(parsed: Parsed, from: number, at: number): boolean {
  const { tokens, grammar } = parsed;
  // *dit fonder l’espoir que ces échanges entre les parties, permettront …*: that clause still wants its verb.
  const that = tokens.findLastIndex(({ key }, before) => before < at && grammar.complementizers.has(key));
  if (that > from && !hasFiniteVerb(parsed, that, at - 1)) return false;
  return opensVerb(parsed, at + 1) && !tokens.slice(from, at).some((token) => is(token, 'comma'));
}

/** *X, who had pledged £6m, said …*: the cue is the verb of a relative clause. */
const isInRelative = ({ parsed: { tokens, cues, grammar }, subjects }: Scene, index: number): boolean => {
  const subject = subjects[index];
  let at = (cues[index]?.first ?? 0) - 1;
  while (grammar.clitics.has(tokens[at]?.key ?? '')) at--;
  if (grammar.subjectRelatives.has(tokens[at]?.key ?? '')) return true;
  // *Le livre, que les élèves disent aimer, est épuisé*
  const before = subject?.side === 'before' ? subject.first - 1 : -1;
  return is(tokens[before - 1], 'comma') && grammar.relatives.has(tokens[before]?.key ?? '');
};

/** *À la présidente, qui lui demandait où …, le prévenu a répondu*: what opens the sentence has no verb yet. */
const isAheadOfMain = ({ tokens, finite }: Parsed, cue: Cue | undefined): boolean =>
  !!cue && isPreposition(tokens[0]) && !finite.slice(0, cue.first).includes(true);

/** *When he suggested that …, she replied* · *Asked by X whether …, she replied*: the clause of the cue is closed by a comma. */
const isSubordinate = ({ tokens, grammar }: Parsed, cue: Cue | undefined): boolean => {
  const [opener] = tokens;
  const opens = !!opener && grammar.subordinators.has(opener.key) && !grammar.determiners.has(opener.key);
  const participial = (cue?.form === 'gerund' || cue?.form === 'participle') && cue.first === 0;
  return (opens || participial) && !!cue && !tokens.slice(0, cue.first).some((token) => is(token, 'comma'));
};
