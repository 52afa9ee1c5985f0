import { is, isPreposition, type Parsed } from '../parse.ts';
import { canSpeak, partyOf, phraseEnd, phraseOf } from '../parties.ts';
import type { Token } from '../tokens.ts';
import { joint, type Subject } from './subject.ts';

/** A document and its author are not longer than this. */
const LONGEST = 10;

/**
 * *un SMS de la mairie disant « … »* · *a letter from the coroner warning that …*: the author of the document that the
 * gerund at `before` belongs to; nobody for a letter that was received from somebody unnamed; undefined where there is no document.
 */
export function authorBefore(parsed: Parsed, before: number): Subject | 'nobody' | undefined {
  const { tokens, finite, grammar, nouns } = parsed;
  let at = before - 1;
  let author: number | undefined;
  for (; at > before - LONGEST && is(tokens[at], 'word', 'number') && !finite[at]; at--) {
    const { key } = tokens[at] as Token;
    if (nouns.documents.has(key)) break;
    if (isPreposition(tokens[at]) && (grammar.authoring.has(key) || grammar.by.has(key))) author = at + 1;
    else if (isPreposition(tokens[at]) && !grammar.determiners.has(key)) return undefined;
  }
  if (!nouns.documents.has(tokens[at]?.key ?? '') || finite[at]) return undefined;
  if (author !== undefined) {
    // *du ministère*: the determiner stands in the preposition.
    const party = partyOf(parsed, [
      phraseOf(parsed, author, Math.min(before - 1, phraseEnd(parsed, author))),
    ]);
    if (canSpeak(parsed, party)) return joint([party], 'before');
  }
  while (at > 0 && is(tokens[at - 1], 'word') && !finite[at - 1] && !tokens[at]?.entry.determiner) at--;
  return grammar.receiving.has(tokens[at - 1]?.key ?? '') ? 'nobody' : undefined;
}
