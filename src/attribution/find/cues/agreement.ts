import type { Language } from '../../../language/language.ts';
import type { Token } from '../tokens.ts';
import { formsOf } from '../verbs.ts';

const PLURAL = /s$|^(?:people|police|men|women)$/;

/** *a court order issued on Friday*, *four fashion brands*: no English verb goes with a noun phrase of the other number. */
export function disagrees(tokens: readonly Token[], at: number, { grammar, nouns }: Language): boolean {
  const key = (index: number): string => tokens[index]?.key ?? '';
  const forms = formsOf(tokens[at]);
  if (!forms.length || forms.some(({ tense }) => tense === 'past' || tense === 'participle')) return false;
  const singular = /s$/.test(key(at));
  // *will take charge*: behind another verb's infinitive its object.
  const verb = tokens[at - 1];
  const { auxiliaries, negations, pronouns } = grammar;
  if (!singular && auxiliaries.has(key(at - 2)) && !verb?.entry.adverb && !auxiliaries.has(key(at - 1)))
    return !negations.has(key(at - 1)) && !pronouns.has(key(at - 1));
  if (!singular && PLURAL.test(key(at - 1))) return false;
  let named = false;
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    const token = tokens[back];
    // *Article 12 says*: a label, not how many.
    if (token?.kind === 'number' && tokens[back - 1]?.capital) return false;
    // *a 14-inch crack*
    if (token?.kind === 'number' && /-\p{L}/u.test(token.text)) continue;
    if (token?.kind === 'number') return singular && !named && !/^1$/.test(token.text);
    if (token?.kind !== 'word' || grammar.prepositions.has(token.key)) return false;
    // *blamed weak demand*: the object of the verb before.
    const object = back < at - 1 && formsOf(token).some(({ tense }) => tense === 'past');
    if (!singular && object && !token.capital) return true;
    const determiner = grammar.determiners.get(token.key);
    // *a March report*, *another BBC study*
    if (token.capital && !determiner) named = true;
    if (determiner?.type === 'number') return singular && !named && determiner.number === 'plural';
    if (determiner) {
      // *People on a small island say*, *members of a union claim*; not *details of a court order*.
      const inner = grammar.prepositions.has(key(back - 1)) && PLURAL.test(key(back - 2));
      const one = determiner.type === 'indefinite' && determiner.number === 'singular';
      return !singular && one && !(inner && !nouns.documents.has(key(at)));
    }
    if (token.entry.adverb || grammar.auxiliaries.has(token.key) || grammar.pronouns.has(token.key))
      return false;
  }
  return false;
}
