import { is, type Parsed, remembered } from '../parse.ts';
import { canSpeak, partyFrom } from '../parties.ts';
import { segmentAt, sentenceStart } from '../segments.ts';
import type { Token } from '../tokens.ts';
import { subjectEndingAt } from './before.ts';
import { phraseStart } from './phrase-start.ts';
import { joint, type Subject } from './subject.ts';

/** The verb of a sentence's first clause, and its subject. */
interface Main {
  readonly verb: number;
  readonly subject: Subject | undefined;
}

/** The subject of the sentence's first clause, if its verb stands before a token; adverbials ahead of it aside. */
export function mainSubject(parsed: Parsed, before = parsed.tokens.length): Subject | undefined {
  const main = mainOf(parsed, 0);
  return main.verb < before ? main.subject : undefined;
}

const mainOf = remembered((parsed): Main => {
  const { tokens, finite, grammar } = parsed;
  let verb = -1;
  let at = sentenceStart(parsed);
  for (let steps = 0, started = false; at < tokens.length && steps < 8; steps++) {
    const segment = segmentAt(parsed, at);
    const opens = segment.kind === 'clause' || (started && segment.kind === 'verb');
    if (opens) {
      verb = finite.indexOf(true, segment.kind === 'clause' ? segment.first + 1 : segment.first);
      break;
    }
    started ||= segment.kind === 'phrase';
    if (!is(tokens[segment.last + 1], 'comma')) break;
    at = segment.last + 2;
  }
  while (verb > 0 && grammar.clitics.has((tokens[verb - 1] as Token).key)) verb--;
  return { verb, subject: verb > 0 ? subjectEndingAt(parsed, verb - 1) : undefined };
});

/** The subject of the last clause before a token, or the phrase that opens it where its verb is not known. */
export function leadingSubject(parsed: Parsed, before: number): Subject | undefined {
  const main = mainSubject(parsed, before);
  if (main?.parties.every((party) => canSpeak(parsed, party))) return main;
  // *Interrogée sur ses chances, l’intéressée hausse les épaules :*
  for (let at = sentenceStart(parsed); at < before; ) {
    const segment = segmentAt(parsed, at);
    const start = segment.kind === 'phrase' ? phraseStart(parsed, segment) : undefined;
    const party = start === undefined ? undefined : partyFrom(parsed, start);
    if (party && canSpeak(parsed, party)) return joint([party], 'before');
    if (segment.kind === 'clause' || !is(parsed.tokens[segment.last + 1], 'comma')) return main;
    at = segment.last + 2;
  }
  return main;
}
