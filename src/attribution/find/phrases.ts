import type { Determiner } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import type { Gender, GrammaticalNumber, NounForm } from '../../language/lexicon.ts';
import { placeNames } from '../../language/places.ts';
import { fold } from '../../text/fold.ts';
import type { NounClass } from './entry.ts';
import type { NameMention } from './names/names.ts';
import { titleAt } from './titles.ts';
import type { Token } from './tokens.ts';

export interface Head {
  readonly at: number;
  readonly noun: NounForm;
  readonly class: NounClass;
}

/** A noun phrase, by indexes into its sentence's tokens. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** The first token after the determiner. */
  readonly bare: number;
  readonly determiner: Determiner | undefined;
  readonly head: Head | undefined;
  /** The name that the phrase itself bears, not one that depends on it (*le ministre de Diop*, *Kenya’s minister*). */
  readonly name: NameMention | undefined;
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
  const bare = behindDeterminers(tokens, first, last);
  const one = oneOf(tokens, first, bare, language);
  const determiner = first <= last ? tokens[one ?? first]?.entry.determiner : undefined;
  const within = names.filter((name) => name.first >= first && name.last <= last);
  const head = findHead(tokens, bare, last, within, language);
  const name = within.find((one) => isOwn(tokens, one, bare, head, language));
  // *une ancienne clerc*: where they disagree the article knows better than the noun.
  const counted = head?.noun.number === determiner?.number;
  const genders = counted ? [determiner?.gender, head?.noun.gender] : [head?.noun.gender, determiner?.gender];
  const gender = [name?.gender, ...genders].find((one) => one && one !== 'any');
  // *ses deux fils*: where the noun does not change, it is the determiner that tells several.
  const several = language.code === 'fr' && determiner?.number === 'plural' && head;
  const told = several ? 'plural' : (head?.noun.number ?? determiner?.number ?? 'any');
  const number = name || one !== undefined ? 'singular' : told;
  return {
    first,
    last,
    bare,
    determiner,
    head,
    name,
    gender: gender ?? 'any',
    number,
  };
}

/** *one of the founders*, *l’une des deux élues*: the token that makes one of many, as new as *a founder* is. */
function oneOf(
  tokens: readonly Token[],
  first: number,
  bare: number,
  { grammar }: Language,
): number | undefined {
  for (let at = first; at < bare; at++)
    if (grammar.counts.get(tokens[at]?.key ?? '') === 1 && grammar.genitives.has(tokens[at + 1]?.key ?? ''))
      return at;
  return undefined;
}

/** Behind the determiners that open a phrase; a number belongs to what an unnamed source is called: *Deux autres habitants*. */
function behindDeterminers(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  for (; at <= last && at < first + 3; at++) {
    const { entry, capital } = tokens[at] as Token;
    if (!entry.determiner || (capital && at > first) || entry.determiner.type === 'number') break;
  }
  return at;
}

const AGED: NounForm = { lemma: 'person', gender: 'any', number: 'singular' };

/** In French the head comes first (*chef de la diplomatie*), in English last (*blue economy minister*). */
function findHead(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: readonly NameMention[],
  language: Language,
): Head | undefined {
  let found: Head | undefined;
  const { key = '', entry } = tokens[from] ?? {};
  const quantity = language.grammar.quantities.has(key) || entry?.determiner?.type === 'number';
  for (let at = from; at <= to; at++) {
    const token = tokens[at] as Token;
    // *une centaine de parents*, *hundreds of drivers*: whom the quantity is of.
    if (quantity && at === from + 1 && language.grammar.genitives.has(token.key)) continue;
    if (token.kind === 'comma' || (at > from && language.grammar.prepositions.has(token.key))) break;
    // *A memo the airline sent*: a relative clause without its pronoun.
    const again = at > from && token.entry.determiner?.type === 'definite';
    if (again && language.code === 'en' && found) break;
    const name = names.find((one) => one.first <= at && at <= one.last);
    if (name && !name.institution) {
      if (found || language.code === 'fr') break;
      continue;
    }
    // *the coast guard*, *a task force*: in two words what is written in one as well.
    const joined =
      at > from ? language.nouns.institutions.get(`${tokens[at - 1]?.key}${token.key}`) : undefined;
    const noun = joined ? ({ noun: joined, class: 'institution' } as const) : token.entry.noun;
    if (!noun) continue;
    found = { at, noun: noun.noun, class: noun.class };
    if (language.code === 'fr') break;
  }
  // *the 52-year-old*: an age that stands for whoever has it.
  const aged = !found && language.grammar.aged?.test(tokens[to]?.text ?? '');
  return aged ? { at: to, noun: AGED, class: 'role' } : found;
}

const isPerson = (
  tokens: readonly Token[],
  { first, last }: NameMention,
  { firstNames }: Language,
): boolean => last > first && firstNames.has(tokens[first]?.key ?? '');

/** Whether a name inside a phrase is the phrase's own. */
function isOwn(
  tokens: readonly Token[],
  name: NameMention,
  from: number,
  head: Head | undefined,
  language: Language,
): boolean {
  const { grammar, nouns, code } = language;
  // *Kenya’s minister*, *a Lumen engineer*: what follows it is what it belongs to.
  // *the Unite union* is called so; *a Washington court* is in Washington.
  // *an NHS trust* is one of many, *the FTSE 250 group* too.
  const one =
    grammar.determiners.get(tokens[from - 1]?.key ?? '')?.type === 'indefinite' ||
    tokens[name.last]?.kind === 'number';
  const bears = head?.class === 'institution' && !one && !placeNames.has(tokens[name.last]?.key ?? '');
  const modifies = head !== undefined && head.at > name.last && !tokens[head.at]?.capital && !bears;
  if (code === 'en' && (modifies || tokens[name.last + 1]?.key === "'s")) return false;
  let before = name.first - 1;
  // *l’agence régionale de santé (ARS)*
  if (tokens[before]?.kind === 'open') return false;
  while (before >= from && titleAt(tokens, before, language) !== undefined && before !== head?.at) before--;
  // *A spokesperson for Transport Minister Delphine Arcand*
  if (code === 'en')
    while (before > from && before !== head?.at && tokens[before]?.capital && tokens[before]?.kind === 'word')
      before--;
  if (before < from) return true;
  const { key } = tokens[before] as Token;
  if (grammar.prepositions.has(key)) return false;
  if (grammar.determiners.has(key)) return !grammar.prepositions.has(tokens[before - 1]?.key ?? '');
  // *regional officer of the union Care Workers United*
  const between = tokens.slice((head?.at ?? from - 1) + 1, before + 1);
  // *Head of property Gillian Sowerby*: a first name is nobody's complement; not *brother of victim Ann Lee*.
  if (code === 'en')
    return (
      head === undefined ||
      !between.some((token) => grammar.genitives.has(token.key)) ||
      (head.class === 'role' && isPerson(tokens, name, language) && !nouns.roles.has(key))
    );
  // *le directeur France du groupe*: of a person's role, a country is no name.
  if (head?.class === 'role' && name.first === name.last && placeNames.has(tokens[name.first]?.key ?? ''))
    return false;
  const spoken = isPerson(tokens, name, language);
  // *la présidente de l’association Vent contraire*: the name is the association's; *l’invitation du chef X*: the chief's.
  // *la porte-parole du gouvernement Sophie Primas*: what is the state's bears nobody's first name.
  // *le député d’opposition X*: without a determiner it only tells what sort of deputy.
  const institution = nouns.institutions.get(key);
  const states = spoken && grammar.genericInstitutions.get(fold(institution?.lemma ?? '')) === 'official';
  if (institution && !states && grammar.determiners.has(tokens[before - 1]?.key ?? ''))
    return head === undefined || head.at === before;
  // *l’avocate du constructeur autrichien Bergseil*: the maker's.
  const bearer = nouns.demonyms.has(key) ? before - 1 : before;
  if (
    head &&
    bearer > head.at + 1 &&
    nouns.roles.get(tokens[bearer]?.key ?? '')?.number === 'singular' &&
    grammar.determiners.has(tokens[bearer - 1]?.key ?? '')
  )
    return false;
  // *L’historienne de l’art Ghislaine Pépin*: a first name is nobody's complement.
  const within = tokens.slice(from, before + 1);
  if (spoken && !within.some((token) => nouns.roles.has(token.key))) return true;
  return (
    head !== undefined || !tokens.slice(from, before).some((token) => grammar.prepositions.has(token.key))
  );
}
