import type { Determiner } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import type { Gender, GrammaticalNumber, NounForm } from '../../language/lexicon.ts';
import type { NameMention } from './names.ts';
import type { Token } from './tokens.ts';

export type NounClass = 'role' | 'kin' | 'institution' | 'document' | 'demonym' | 'other';

/** A noun phrase, by indexes into its sentence's tokens. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** The first token after the determiner. */
  readonly bare: number;
  readonly determiner?: Determiner;
  readonly head?: { readonly at: number; readonly noun: NounForm; readonly class: NounClass };
  /** A name that the phrase itself bears, not one that depends on it by a preposition. */
  readonly name?: NameMention;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

/** Reads the tokens `first` … `last` as one noun phrase: its determiner, its head noun, the name in apposition. */
export function readPhrase(
  tokens: readonly Token[],
  first: number,
  last: number,
  names: readonly NameMention[],
  language: Language,
): NounPhrase {
  const { grammar, nouns } = language;
  let bare = first;
  let determiner: Determiner | undefined;
  for (let at = first; at <= last && at < first + 3; at++) {
    const token = tokens[at] as Token;
    const found = grammar.determiners.get(token.key);
    if (!found || (token.capital && at > first)) break;
    determiner ??= found;
    // *Deux autres habitants*, *deux anciens salariés*: a number belongs to what an unnamed source is called.
    if (found.type === 'number') break;
    bare = at + 1;
  }
  const head = headOf(tokens, bare, last, names, language);
  const within = names.filter((name) => name.first >= first && name.last <= last);
  const own = within.find((name) => !dependent(tokens, name, bare, language));
  const gender =
    [own?.gender, head?.noun.gender, determiner?.gender].find((one) => one && one !== 'any') ?? 'any';
  const number = own ? 'singular' : (head?.noun.number ?? determiner?.number ?? 'any');
  return {
    first,
    last,
    bare,
    ...(determiner && { determiner }),
    ...(head && { head }),
    ...(own && { name: own }),
    gender,
    number,
  };

  function dependent(
    all: readonly Token[],
    name: NameMention,
    from: number,
    { grammar: words }: Language,
  ): boolean {
    for (let at = name.first - 1; at >= from; at--) {
      const token = all[at] as Token;
      if (words.prepositions.has(token.key)) return true;
      if (words.determiners.has(token.key) && !words.prepositions.has(all[at - 1]?.key ?? '')) return false;
      if (!language.titles.has(token.key.replace(/\.$/, '')) && !words.determiners.has(token.key))
        return false;
    }
    return false;
  }
  function headOf(
    all: readonly Token[],
    from: number,
    to: number,
    own: readonly NameMention[],
    words: Language,
  ): NounPhrase['head'] {
    let found: NounPhrase['head'];
    for (let at = from; at <= to; at++) {
      const token = all[at] as Token;
      if (words.grammar.prepositions.has(token.key) && at > from) break;
      if (token.kind === 'comma') break;
      if (own.some((name) => name.first <= at && at <= name.last && !name.institution)) break;
      const noun = nounAt(token);
      if (!noun) continue;
      found = { at, ...noun };
      if (words.code === 'fr') break; // the head comes first: *chef de la diplomatie*; in English last: *blue economy minister*
    }
    return found;
  }
  function nounAt(token: Token): { noun: NounForm; class: NounClass } | undefined {
    const key = token.key.replace(/^(?:ex|vice|co|non|sous)-/, '');
    for (const [table, kind] of [
      [nouns.roles, 'role'],
      [nouns.kin, 'kin'],
      [nouns.institutions, 'institution'],
      [nouns.documents, 'document'],
    ] as const) {
      const noun = table.get(token.key) ?? table.get(key);
      if (noun) return { noun, class: kind };
    }
    return nouns.demonyms.has(token.key) && token.capital
      ? { noun: { lemma: token.key, gender: 'any', number: 'singular' }, class: 'demonym' }
      : undefined;
  }
}
