import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/lexicon.ts';
import type { Token } from './tokens.ts';

/** A proper name in a sentence: indexes of its first and last token, without title or role. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  /** Of a title before it: *Mme*, *Dr*, or of a role whose form tells it: *la ministre*. */
  readonly gender: Gender;
  readonly titled: boolean;
  /** It holds a noun of institutions: *Wharfebridge Town Council*, *Bank of Ghana*. */
  readonly institution: boolean;
  /** After *à*, *in*, *de* and the like. */
  readonly afterPreposition: boolean;
}

/**
 * *Serguei Lavrov*, *Paulo Tavares de Melo*, *M. Orou Gado N’Dah*, *Powys and Borders Fire Service*: runs of
 * capitalised words with the particles between them; a word that merely opens its sentence is none, unless the
 * article prints it as a name elsewhere (`known`).
 */
export function findNames(
  tokens: readonly Token[],
  language: Language,
  known: ReadonlySet<string>,
): NameMention[] {
  const { grammar, nouns, titles } = language;
  const names: NameMention[] = [];
  const isTitle = (token: Token): boolean =>
    titles.has(token.key.replace(/\.$/, '')) && (token.capital || token.text.endsWith('.'));
  const isRole = (token: Token): boolean => nouns.roles.has(token.key) || nouns.kin.has(token.key);
  const opens = (at: number): boolean => {
    const before = tokens[at - 1];
    return (
      !before ||
      ['open', 'quotation', 'colon', 'dash'].includes(before.kind) ||
      (before.kind === 'other' && at === 1)
    );
  };
  const isName = (at: number): boolean => {
    const token = tokens[at];
    if (!token?.capital || token.kind !== 'word') return false;
    if (!opens(at)) return !(grammar.openers.has(token.key) && token.key.length <= 3);
    if (grammar.openers.has(token.key) && !known.has(token.key)) return false;
    const next = tokens[at + 1];
    if (known.has(token.key)) return true;
    if (
      grammar.adverbs.has(token.key) ||
      grammar.adverbEnding.test(token.key) ||
      grammar.gerundEnding.test(token.key)
    )
      return false;
    return !!next?.capital || language.firstNames.has(token.key) || isAcronym(token);
  };

  for (let at = 0; at < tokens.length; at++) {
    let gender: Gender = 'any';
    let titled = false;
    let first = at;
    while (tokens[first] && isTitle(tokens[first] as Token) && !(first > at && !tokens[first]?.capital)) {
      const told = titles.get((tokens[first] as Token).key.replace(/\.$/, '')) ?? 'any';
      if (told !== 'any') gender = told;
      titled = true;
      first++;
    }
    if (titled && !tokens[first]?.capital && !grammar.particles.has(tokens[first]?.key ?? '')) {
      at = first - 1 > at ? first - 1 : at;
      continue;
    }
    if (!titled && !isName(first)) continue;
    if (titled && !tokens[first]?.capital) continue;
    let last = first;
    for (;;) {
      const next = tokens[last + 1];
      if (!next) break;
      if (next.capital && next.kind === 'word' && !next.glued) last++;
      else if (next.kind === 'number' && next.text.length <= 4 && nouns.institutions.has(keyAt(tokens, last)))
        last++;
      else {
        const bridge = bridgeFrom(tokens, last, language);
        if (!bridge) break;
        last = bridge;
      }
    }
    // A role or a title in capitals ahead of the name is no part of it: *Governor Asare-Boadu*, *Tournament director Col. Buchanan*.
    let start = first;
    while (
      start < last &&
      (isRole(tokens[start] as Token) ||
        (start > first && isTitle(tokens[start] as Token)) ||
        isTitle(tokens[start] as Token))
    ) {
      const told =
        titles.get((tokens[start] as Token).key.replace(/\.$/, '')) ??
        nouns.roles.get((tokens[start] as Token).key)?.gender ??
        'any';
      if (told !== 'any') gender = told;
      titled = true;
      start++;
    }
    const inside = tokens.slice(start, last + 1);
    const innerTitle = inside.findLastIndex(
      (token, index) =>
        index > 0 &&
        index < inside.length - 1 &&
        isTitle(token) &&
        token.text.endsWith('.') &&
        token.text.length > 2 &&
        !/^(?:jr|sr|st)\.$/.test(token.key),
    );
    if (innerTitle > 0) {
      start += innerTitle + 1;
      titled = true;
    }
    const before = tokens[at - 1];
    const institution = tokens.slice(start, last + 1).some((token) => nouns.institutions.has(token.key));
    const alone = start === last && isRole(tokens[start] as Token) && !known.has(keyAt(tokens, start));
    if (!alone)
      names.push({
        first: start,
        last,
        gender,
        titled,
        institution,
        afterPreposition:
          !!before &&
          (grammar.prepositions.has(before.key) ||
            (grammar.determiners.has(before.key) && grammar.prepositions.has(tokens[at - 2]?.key ?? ''))),
      });
    at = last;
  }
  return names;
}

const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? '';
const isAcronym = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();

/** The last token of a bridge of particles from one capitalised word to the next: *Bin* in *Ould El Moctar*, *de Saint-Aubert*. */
function bridgeFrom(
  tokens: readonly Token[],
  at: number,
  { grammar, nouns, code }: Language,
): number | undefined {
  let next = at + 1;
  let particles = 0;
  while (
    particles < 3 &&
    tokens[next] &&
    grammar.particles.has((tokens[next] as Token).key) &&
    !(tokens[next] as Token).capital
  ) {
    next++;
    particles++;
  }
  const token = tokens[next];
  if (!token?.capital || token.kind !== 'word') {
    const ampersand = tokens[at + 1];
    const after = tokens[at + 2];
    return ampersand?.text === '&' && after?.capital ? at + 2 : undefined;
  }
  if (particles === 0) return undefined;
  const joins = tokens[at + 1]?.key ?? '';
  if (grammar.and.has(joins)) return undefined;
  // *le maire de Paris*, *Lavrov de Russie*: a genitive goes on with a name only after a first name or inside an institution's.
  if (code === 'en' && grammar.genitives.has(joins))
    return nouns.institutions.has(keyAt(tokens, at)) ? next : undefined;
  return next;
}
