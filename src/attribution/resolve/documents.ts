import type { Parsed } from '../find/parse.ts';

/** The documents, as lemmas, that a sentence says to be those of whoever speaks in it: *in a written statement*; *sued* makes a suit. */
export function ownDocuments({ tokens, nouns, grammar }: Parsed): readonly string[] {
  const found: string[] = [];
  for (const [at, { key, entry }] of tokens.entries()) {
    const noun = entry.speaking ? nouns.documents.get(key) : undefined;
    if (!noun) found.push(...(grammar.documentsMade.get(key) ?? []));
    else if (isOwn(tokens, at, grammar)) found.push(noun.lemma);
  }
  return found;
}

/** *dans un rapport*, *in a written statement*, *dans le communiqué final*; not *the board’s report*. */
function isOwn(tokens: Parsed['tokens'], at: number, { determiners, placing }: Parsed['grammar']): boolean {
  for (let before = at - 1; before >= at - 3; before--) {
    const type = determiners.get(tokens[before]?.key ?? '')?.type;
    if (type === 'indefinite') return true;
    if (type) return placing.has(tokens[before - 1]?.key ?? '');
    if (tokens[before]?.kind !== 'word') return false;
  }
  return false;
}
