import type { Frame } from '../../../language/lexicon.ts';
import { type Cue, linksOf, takes } from '../cues/cue.ts';
import { hasFiniteVerb, is, isAdverb, opensVerb, type Parsed, startsPhrase } from '../parse.ts';
import { canSpeak, type Party } from '../parties.ts';
import type { Token } from '../tokens.ts';
import { anybodyAfter, subjectAfter } from './after.ts';
import { antecedent } from './antecedent.ts';
import { subjectEndingAt } from './before.ts';
import type { Subject, Subjects } from './subject.ts';

/**
 * Of the phrase before a verb and the one behind it, the subject. Behind stands it only where the verb follows what is
 * said (*« … », a dit X*; *…, said X*), and there only where it could not be the verb's object instead.
 */
export function finiteSubject(parsed: Parsed, cue: Cue, index: number, found: Subjects): Subject | undefined {
  const { tokens } = parsed;
  const start = groupStart(parsed, cue);
  if (isReducedRelative(parsed, cue, start)) return undefined;
  const relative = relativeSubject(parsed, index, found, start - 1);
  if (relative) return relative.subject;
  // *comme l’explique une riveraine*
  if (parsed.language.code === 'fr' && parsed.grammar.as.has(tokens[start - 1]?.key ?? ''))
    return subjectAfter(parsed, cue.last + 1);
  // *une accusation que réfute la société X*
  if (parsed.language.code === 'fr' && parsed.grammar.complementizers.has(tokens[start - 1]?.key ?? '')) {
    const inverted = subjectAfter(parsed, cue.last + 1);
    if (inverted) return inverted;
  }
  if (start > 0 && !is(tokens[start - 1], 'comma', 'quotation', 'dash', 'stop', 'close'))
    return subjectEndingAt(parsed, start - 1);
  const inverts = canInvert(parsed, cue, start);
  const after = inverts ? subjectAfter(parsed, cue.last + 1) : undefined;
  const afterQuotation = is(tokens[start - 1], 'quotation') || is(tokens[start - 2], 'quotation');
  if (after && (afterQuotation || start === 0)) return after;
  if (!after && afterQuotation && inverts && cue.verbs.length) {
    const anybody = anybodyAfter(parsed, cue.last + 1);
    if (anybody) return anybody;
  }
  const before = start > 0 ? subjectEndingAt(parsed, start - 1) : undefined;
  if (!after || !before) return after ?? before;
  // *Le ministre, X, a défendu vendredi, devant la presse, le préfet Y*: what commas part from the verb is not its subject, if another is.
  const parted = tokens.slice(cue.last + 1, after.first).some((token) => is(token, 'comma'));
  if (parted && !parsed.quotation && before.parties.every((party) => canSpeak(parsed, party))) return before;
  if (!cue.verbs.length && !parsed.quotation) return before;
  // *« Mes clients, a rappelé Me Diarra, … »*: inside the marks the narrator's verb comes first.
  if (parsed.quotation && is(tokens[start - 1], 'comma') && after.parties.some(isNamed)) return after;
  if (!cue.verbs.length) return before;
  if (!before.parties.every((party) => canSpeak(parsed, party))) return after;
  // *Les exploitants, assurent de leur côté les villageois, ont …*: between commas, before the verb of the sentence.
  if (
    is(tokens[start - 1], 'comma') &&
    is(tokens[after.last + 1], 'comma') &&
    opensVerb(parsed, after.last + 2)
  )
    return after;
  // *La ministre, X, s’est engagée mercredi, à Ottawa, à lire l’étude*
  if (after.first > cue.last + 3 && !after.parties.some(isNamed) && before.parties.some(isNamed))
    return before;
  const object = OBJECT_FRAMES.some((frame) => takes(cue, frame)) || linksOf(cue, 'noun').length > 0;
  return object ? before : after;
}

/** *Achterby, told of the comments, admitted …*: between commas and before a verb, an English past is a participle. */
export function isReducedRelative(parsed: Parsed, cue: Cue, start = groupStart(parsed, cue)): boolean {
  const { tokens, finite, grammar, language } = parsed;
  if (language.code !== 'en' || !is(tokens[start - 1], 'comma')) return false;
  // *The roof, said Ms Cole, was unsafe*: only who is told, called or urged something takes a phrase behind the participle.
  const takesPhrase = (['addressee', 'as', 'urge'] as const).some((frame) => takes(cue, frame));
  if (!takesPhrase && takes(cue, 'clause') && startsPhrase(parsed, cue.last + 1)) return false;
  // *, branded “One District,” takes …*: the comma may stand inside the marks.
  const behind = cue.last + 2;
  if (is(tokens[behind - 1], 'quotation') && (finite[behind] || grammar.by.has(tokens[behind]?.key ?? '')))
    return true;
  const border = tokens.findIndex(
    (token, at) => at > cue.last && is(token, 'comma', 'stop', 'quotation', 'colon'),
  );
  // *, dismissed by Mr Ford as “talk”, had lifted …*
  const agent = tokens.slice(cue.last, border).some(({ key }) => grammar.by.has(key));
  const comma = agent && is(tokens[border], 'quotation') ? border + 1 : border;
  const closed = comma > cue.last + 1 && is(tokens[comma], 'comma') && finite[comma + 1] === true;
  return closed && !finite.slice(cue.last + 1, comma).includes(true);
}

const isNamed = ({ phrases }: Party): boolean => phrases.some(({ name }) => name);

/** With these what stands behind a verb may be its object. */
const OBJECT_FRAMES: readonly Frame[] = ['noun', 'indefinite', 'thing', 'as', 'accuse', 'urge', 'addressee'];

/** The first token of a verb and the pronouns and adverbs before it. */
function groupStart(parsed: Parsed, cue: Cue): number {
  const { tokens, grammar } = parsed;
  let at = cue.first;
  for (;;) {
    const phrase = tokens[at - 1]?.entry.adverbials.find((words) =>
      words.every((word, index) => tokens[at - words.length + index]?.key === word),
    );
    if (phrase) at -= phrase.length;
    else if (
      at > 0 &&
      (grammar.clitics.has((tokens[at - 1] as Token).key) || isAdverb(tokens[at - 1])) &&
      !strongPronoun(parsed, at - 1)
    )
      at--;
    else return at;
  }
}

/** *Lui a soutenu …* at the head of its clause is a subject, not a clitic. */
const strongPronoun = ({ tokens, grammar }: Parsed, at: number): boolean =>
  grammar.pronouns.has((tokens[at] as Token).key) &&
  !grammar.determiners.has((tokens[at] as Token).key) &&
  (at === 0 || !is(tokens[at - 1], 'word', 'number', 'close', 'comma', 'quotation'));

/** Whether a subject can stand behind this verb: *said X*, *a dit X*; not *told X*, *called X “…”*. */
function canInvert(parsed: Parsed, cue: Cue, start: number): boolean {
  const { tokens, grammar, language } = parsed;
  // *a affirmé avoir reçu deux lettres*: what follows is the infinitive's.
  if (language.code === 'fr')
    return !(takes(cue, 'infinitive') && tokens[cue.last + 1]?.entry.auxiliary === 'infinitive');
  if (!cue.verbs.length) return true;
  if (start === 0 || !takes(cue, 'quote') || cue.verbs.some(({ lemma }) => grammar.neverInverted.has(lemma)))
    return false;
  if (is(tokens[start - 1], 'quotation') || is(tokens[start - 2], 'quotation')) return true;
  // *…, said her coach.*; not *Prosser, the manager, said the water rose*.
  const end = tokens.findIndex(
    (token, at) => at > cue.last && is(token, 'stop', 'semicolon', 'colon', 'comma'),
  );
  const last = (end < 0 ? tokens.length : end) - 1;
  const quoting = tokens.slice(cue.last + 1, last + 1).some((token) => is(token, 'quotation'));
  const clause = quoting || hasFiniteVerb(parsed, cue.last + 1, last);
  return takes(cue, 'clause') && !clause && startsPhrase(parsed, cue.last + 1);
}

/** *X, qui a rappelé que …*: the antecedent; undefined where no relative pronoun stands before the verb. */
function relativeSubject(
  parsed: Parsed,
  index: number,
  found: Subjects,
  at: number,
): { subject: Subject | undefined } | undefined {
  const { tokens, cues, grammar } = parsed;
  if (!grammar.subjectRelatives.has(tokens[at]?.key ?? '') || at === 0) return undefined;
  const end = beforeBrackets(parsed, is(tokens[at - 1], 'comma') ? at - 2 : at - 1);
  // *a souligné Serguei Lavrov, qui a noté …*: the antecedent is a subject already read.
  for (let earlier = index - 1; earlier >= 0; earlier--) {
    const subject = found[earlier];
    if (
      subject &&
      subject.last >= end - 5 &&
      subject.last < at &&
      subject.side === 'after' &&
      !hasFiniteVerb(parsed, subject.last + 1, end)
    )
      return { subject: { ...subject, side: 'inherited' } };
    if ((cues[earlier] as Cue).last > end) break;
  }
  return { subject: antecedent(parsed, end) };
}

/** *Cllr Tim Garrity (Ind), who asked …*: what stands in brackets is no part of the phrase before them. */
function beforeBrackets({ tokens }: Parsed, end: number): number {
  if (!is(tokens[end], 'close')) return end;
  const open = tokens.findLastIndex((token, at) => at < end && is(token, 'open'));
  return open > 0 ? open - 1 : end;
}
