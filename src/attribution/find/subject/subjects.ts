import type { Cue } from '../cues/cue.ts';
import { is, isAdverb, type Parsed } from '../parse.ts';
import { canSpeak, type Party, partyFrom, partyOfPronoun } from '../parties.ts';
import { segmentsBefore, sentenceStart } from '../segments.ts';
import type { Token } from '../tokens.ts';
import { authorBefore } from './document.ts';
import { finiteSubject } from './finite.ts';
import { mainSubject } from './main.ts';
import { joint, type Subject, type Subjects } from './subject.ts';

/** The subject of each cue of a sentence, in their order; undefined where none can be told. */
export function findSubjects(parsed: Parsed): Subjects {
  const subjects: (Subject | undefined)[] = [];
  parsed.cues.forEach((cue, index) => {
    subjects.push(subjectOf(parsed, cue, index, subjects));
  });
  // A gerund ahead of its clause takes the subject that follows: *Saluant cet accord, le ministre a dit …*
  parsed.cues.forEach((cue, index) => {
    if (subjects[index] || (cue.form !== 'gerund' && cue.form !== 'infinitive')) return;
    const next = subjects.findIndex((subject, at) => {
      const cue = parsed.cues[at];
      return at > index && subject && cue?.form === 'finite' && cue.verbs.length > 0;
    });
    const subject = subjects[next];
    const parted = parsed.tokens.slice(cue.last, parsed.cues[next]?.first).some((token) => is(token, 'stop'));
    if (subject && !parted) subjects[index] = { ...subject, side: 'inherited' };
  });
  return subjects;
}

function subjectOf(parsed: Parsed, cue: Cue, index: number, found: Subjects): Subject | undefined {
  const { tokens, grammar } = parsed;
  if (cue.clitic !== undefined) {
    const pronoun = grammar.pronouns.get((tokens[cue.clitic] as Token).key);
    const among = pronoun?.stands === 'nobody' ? amongWhom(parsed, cue.last + 1) : undefined;
    return pronoun && joint([among ?? partyOfPronoun(cue.clitic, pronoun)], 'after');
  }
  // *Elle nie que le maire ait dit non, tout en admettant …*: what somebody else is said to have said goes on in no gerund.
  const isReported = ({ first, side }: Subject): boolean =>
    side === 'before' && grammar.complementizers.has(tokens[first - 1]?.key ?? '');
  const inherit = (skip?: (subject: Subject) => boolean): Subject | undefined => {
    const subject = found.findLast((one) => one && !skip?.(one)) ?? found.findLast((one) => one);
    return subject && { ...subject, side: 'inherited' };
  };
  switch (cue.form) {
    case 'gerund': {
      // *Rappelant que …, il a …*: the subject follows.
      if (cue.first <= sentenceStart(parsed)) return undefined;
      const author = authorBefore(parsed, cue.first);
      if (author) return author === 'nobody' ? undefined : author;
      return (
        absoluteSubject(parsed, cue) ??
        (isInRelative(parsed, index - 1) ? mainSubject(parsed, cue.first) : undefined) ??
        inherit(isReported) ??
        mainSubject(parsed, cue.first)
      );
    }
    case 'infinitive':
      return inherit() ?? mainSubject(parsed, cue.first);
    case 'participle':
      return isCoordinated(parsed, cue) ? inherit() : undefined;
    case 'passive':
      return undefined;
  }
  if (isCoordinated(parsed, cue)) {
    // *When Crowe suggested …, the judge sustained an objection and told …*: the main verb is another's, and no cue.
    const main = mainSubject(parsed, cue.first);
    const earlier = parsed.cues[found.findLastIndex((one) => one)];
    return main && earlier && main.first > earlier.last ? main : (inherit() ?? main);
  }
  const subject =
    finiteSubject(parsed, cue, index, found) ?? (isListed(parsed, cue, index) ? inherit() : undefined);
  const among = subject && whereOnSays(parsed, subject);
  return among ? joint([among], 'before') : subject;
}

/** *X dément « … », évoque des erreurs et fait valoir …*: one of several verbs of one subject. */
function isListed(parsed: Parsed, cue: Cue, index: number): boolean {
  const { tokens, cues } = parsed;
  const [earlier, later] = [cues[index - 1], cues[index + 1]];
  return (
    is(tokens[cue.first - 1], 'comma') &&
    earlier?.form === 'finite' &&
    later !== undefined &&
    isCoordinated(parsed, later)
  );
}

/** *À la mairie de Douala, on assure …* · *Dans son entourage, on confie …* */
function whereOnSays(parsed: Parsed, { first, parties }: Subject): Party | undefined {
  const nobody = parties.length === 1 && parties[0]?.pronoun?.stands === 'nobody';
  if (!nobody || parsed.language.code !== 'fr' || !is(parsed.tokens[first - 1], 'comma')) return undefined;
  const opening = segmentsBefore(parsed, first - 2).at(-1);
  return opening && amongWhom(parsed, opening.first);
}

/** *assure-t-on à la préfecture*, *dit-on dans l’entourage du ministre*, *a-t-on appris de source syndicale*: whose words they are. */
function amongWhom(parsed: Parsed, at: number): Party | undefined {
  const { tokens, grammar } = parsed;
  const place = tokens[at]?.key ?? '';
  if (!grammar.placing.has(place) && !grammar.genitives.has(place)) return undefined;
  const glued = grammar.determiners.has(place);
  const party = partyFrom(parsed, glued ? at : at + 1);
  const [phrase] = party.phrases;
  const source = phrase?.head?.class === 'institution' || phrase?.head?.noun.lemma === 'source';
  return source ? party : undefined;
}

/** Whether a cue is the verb of a relative clause: *X, who was sent off, took to Instagram, writing …*. */
const isInRelative = ({ tokens, cues, grammar }: Parsed, index: number): boolean =>
  grammar.subjectRelatives.has(tokens[(cues[index]?.first ?? 0) - 1]?.key ?? '');

/** *…, with its flagbearer, Dr Alhassan Bawa-Mensah, promising to …*: a gerund with a subject of its own. */
function absoluteSubject(parsed: Parsed, { first }: Cue): Subject | undefined {
  const { tokens, grammar } = parsed;
  const segments = segmentsBefore(parsed, first - 1);
  const at = segments.findLastIndex((segment) => grammar.absolutes.has(tokens[segment.first]?.key ?? ''));
  const opening = segments[at];
  if (!opening || segments.length - at > 3) return undefined;
  const party = partyFrom(parsed, opening.first + 1);
  return canSpeak(parsed, party) ? joint([party], 'before') : undefined;
}

/** *et regretté que*, *mais soutient que*, *and warned people*: the verb follows a conjunction directly. */
export function isCoordinated(parsed: Parsed, cue: Cue): boolean {
  const { tokens, grammar } = parsed;
  let at = cue.first - 1;
  while (at >= 0 && (isAdverb(tokens[at]) || grammar.clitics.has((tokens[at] as Token).key))) at--;
  if (at <= 0) return false;
  const { key } = tokens[at] as Token;
  return (
    grammar.conjunctions.has(key) ||
    grammar.and.has(key) ||
    (cue.form === 'participle' && is(tokens[at], 'comma'))
  );
}
