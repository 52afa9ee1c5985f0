import type { Language } from '../../language/language.ts';
import { placeNames } from '../../language/places.ts';
import { fold } from '../../text/fold.ts';
import type { NameMention } from '../find/names/names.ts';
import { is, isAdverb, isTitle, nameAt, type Parsed, startsPhrase } from '../find/parse.ts';
import { behindBrackets, commaBehindComplement, phraseEnd, phraseOf } from '../find/parties.ts';
import type { NounPhrase } from '../find/phrases.ts';
import type { Token } from '../find/tokens.ts';
import { isCompany } from './companies.ts';
import { type Entity, firstNameGender, type NamedMention, spanOf } from './entities.ts';
import { partToldAt } from './parts.ts';
import { relationOf, type Tie } from './relations.ts';

/**
 * What stands beside a name says what it is: a title, a first name, a role before it or in apposition, an age. Gives back
 * where somebody is said to be another’s relative.
 */
export function describe(
  text: string,
  sentences: readonly Parsed[],
  mentions: readonly NamedMention[],
  language: Language,
): readonly Tie[] {
  const ties: Tie[] = [];
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  for (const mention of mentions) classify(mention, language);
  for (const parsed of sentences) describeSentence(text, parsed, byStart, ties);
  return ties;
}

function classify(
  { entities: [entity, rival], name, parsed: { tokens, grammar, nouns, quotation } }: NamedMention,
  { firstNames }: Language,
): void {
  if (!entity || rival) return;
  if (name.gender !== 'any') entity.gender = name.gender;
  for (const at of name.titles) {
    const { start, end, key } = tokens[at] as Token;
    const bare = key.replace(/\.$/, '');
    entity.titles.add(bare);
    const noun = nouns.roles.get(key);
    if (noun && !entity.roles.some((role) => role.key === key))
      entity.roles.push({ start, end, key, head: noun.lemma, class: 'role' });
    const told = grammar.titleRoles.get(bare);
    if (told) entity.calls.push({ start, end, key: bare, head: told, class: 'role' });
  }
  // *Fergus Abernethy KC*
  const behindName = tokens[name.last + 1];
  const post = behindName?.capital ? nouns.roles.get(behindName.key) : undefined;
  if (behindName && post && grammar.postnominals.has(behindName.key))
    entity.calls.push({
      start: behindName.start,
      end: behindName.end,
      key: behindName.key,
      head: post.lemma,
      class: 'role',
    });
  if (entity.kind !== 'other') return;
  const [first = ''] = fold(entity.name).split(' ');
  const spoken = firstNames.has(first) || firstNames.has(first.split('-')[0] ?? '');
  const several = entity.name.includes(' ');
  // Two words in capitals, without an article and not behind *à* or *in*, are a person, unless something says otherwise.
  const before = tokens[name.first - 1]?.key ?? '';
  const bare = !quotation && !grammar.determiners.has(before) && !grammar.placing.has(before);
  // *Awa Diop, 34 ans,* · *Erin Whitcomb, 44,*; not *GRENOBLE, 12 mars*.
  const behind = tokens[name.last + 3];
  const aged =
    is(tokens[name.last + 1], 'comma') &&
    is(tokens[name.last + 2], 'number') &&
    (is(behind, 'comma', 'stop', 'close') || /^ans$/.test(behind?.key ?? ''));
  const club = !spoken && (placeNames.has(first) || isClub(entity.name));
  // *Larkspur Capital Partners, which paid …*: English says *who* of people.
  const thing = is(tokens[name.last + 1], 'comma') && tokens[name.last + 2]?.key === 'which';
  if (thing && several && !spoken && bare && !placeNames.has(fold(entity.name))) entity.kind = 'institution';
  else if (
    name.titled ||
    aged ||
    ((spoken || bare) && several && !club && !placeNames.has(fold(entity.name)))
  )
    entity.kind = 'person';
}

/** *US Gimorac*, *FC Nantes*: letters ahead of a place; not *BA Mariam*. */
export const isClub = (name: string): boolean => /^\p{Lu}{2,4} (?!\p{Lu}+$)/u.test(name);

/** Reads a sentence's noun phrases from left to right, and gives each role to the name it stands with. */
function describeSentence(
  text: string,
  parsed: Parsed,
  mentions: ReadonlyMap<number, NamedMention>,
  ties: Tie[],
): void {
  const { tokens, language } = parsed;
  const entityOf = (phrase: NounPhrase): Entity | undefined => {
    const start = phrase.name && tokens[phrase.name.first]?.start;
    const entities = start === undefined ? undefined : mentions.get(start)?.entities;
    return entities?.length === 1 ? entities[0] : undefined;
  };
  const give = (to: Entity, phrase: NounPhrase): void => {
    assign(text, parsed, to, phrase);
    if (isTie(parsed, phrase)) ties.push({ at: spanOf(parsed, phrase).start, parsed, phrase, relative: to });
  };
  let before: NounPhrase | undefined;
  // *her husband and coach, Elijah Barsosio*: what the one called `before` is called as well.
  let paired: NounPhrase | undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (!startsPhrase(parsed, at)) continue;
    const phrase = phraseOf(parsed, at, phraseEnd(parsed, at));
    const entity = entityOf(phrase);
    if (phrase.head && entity) give(entity, phrase);
    const complement = entity ? undefined : bearerWithin(parsed, phrase);
    const maker = complement && entityOf(complement);
    if (complement && maker) give(maker, complement);
    // *Hervé Quillard, alors directeur du site*
    const opens = isAdverb(tokens[phrase.first - 1]) ? phrase.first - 1 : phrase.first;
    const apposed = before && before.last + 2 === opens && is(tokens[before.last + 1], 'comma');
    if (before && apposed && !!before.name !== !!phrase.name) {
      const named = entityOf(before) ?? entity;
      const [left, right] = before.name
        ? [before, personal(parsed, phrase, named)]
        : [personal(parsed, before, named), phrase];
      const role = before.name ? right : left;
      if (named && role.head && canAppose(parsed, left, right, named)) {
        give(named, role);
        if (paired?.head && role === before) give(named, paired);
      }
    }
    const and = language.grammar.and.has(tokens[phrase.first - 1]?.key ?? '');
    const joined = before && and && behindBrackets(parsed, before.last + 1) === phrase.first - 1;
    // *Les ministres Sangaré et Traoré*, *les députés Ba (majorité) et Diop*
    const several = before?.head?.noun.number === 'plural' && before.name;
    if (before && joined && several && entity && !phrase.head) give(entity, before);
    // *à l’invitation du chef de la diplomatie russe*: what says nothing itself may hold what does.
    if ((!phrase.head && !phrase.name) || is(tokens[phrase.first - 1], 'open')) continue;
    const comma = commaBehindComplement(parsed, phrase.last, phrase);
    const bearer = comma === undefined ? undefined : nameFrom(parsed, comma + 1);
    paired = joined && before?.determiner && !before.name && !phrase.determiner ? before : undefined;
    before = bearer && comma !== undefined ? phraseOf(parsed, at, comma - 1) : phrase;
    at = Math.max(at, before.last);
    if (language.grammar.genitives.has(tokens[at + 1]?.key ?? '')) before = undefined;
  }
}

/** *her husband*, *Okafor’s barrister*, *la sœur de Diop*; not *a mother of six*. */
function isTie(parsed: Parsed, { head, determiner }: NounPhrase): boolean {
  if (!head || relationOf(head, parsed.nouns) === undefined) return false;
  return determiner ? determiner.type === 'possessive' || determiner.type === 'definite' : true;
}

/** *l’avocate du constructeur autrichien Bergseil*: whom the name within a phrase belongs to. */
function bearerWithin(parsed: Parsed, { head, name, last }: NounPhrase): NounPhrase | undefined {
  if (!head || name) return undefined;
  const { tokens, grammar, language } = parsed;
  for (let at = head.at + 1; at < last && language.code === 'fr'; at++) {
    if (!grammar.genitives.has(tokens[at]?.key ?? '') || !grammar.determiners.has(tokens[at]?.key ?? ''))
      continue;
    const inner = phraseOf(parsed, at, last);
    if (inner.head && inner.name && inner.head.at === at + 1) return inner;
  }
  return undefined;
}

/** A full name, with or without a title or a role, that a phrase beginning at a token bears. */
function nameFrom(parsed: Parsed, at: number): NameMention | undefined {
  const name = startsPhrase(parsed, at) ? phraseOf(parsed, at, phraseEnd(parsed, at)).name : undefined;
  return name && name.last > name.first ? name : undefined;
}

/** *la présidence du ministre malien, X*: what a person is called stands inside the phrase of an institution. */
function personal(parsed: Parsed, phrase: NounPhrase, named: Entity | undefined): NounPhrase {
  const { tokens, grammar, nouns } = parsed;
  if (phrase.head?.class !== 'institution' || named?.kind !== 'person') return phrase;
  for (let at = phrase.head.at + 2; at <= phrase.last; at++) {
    const genitive = grammar.genitives.has(tokens[at - 1]?.key ?? '');
    const role = genitive && nouns.roles.get(tokens[at]?.key ?? '');
    // *le conseil du prévenu, Me X*: whoever stands up for somebody is not the same.
    if (role && !parsed.language.hearing.nouns.has(role.lemma)) return phraseOf(parsed, at, phrase.last);
  }
  return phrase;
}

/** *Stuart McAllister, le PDG du groupe,* · *La présidente, Nadège Kouassi-Morel,*; not *le maire, Kayes et Nioro*. */
function canAppose(parsed: Parsed, before: NounPhrase, phrase: NounPhrase, named: Entity): boolean {
  const { tokens, finite, grammar } = parsed;
  const role = before.name ? phrase : before;
  // *Né à Ouesso, fils d’un infirmier*: a place bears no role.
  if (before.name?.afterPreposition && named.kind === 'other') return false;
  // *X, jugé pour vol,*: what is done to somebody, not the noun *juge*.
  if (partToldAt(parsed, role.first) !== undefined) return false;
  if (role.head?.class === 'document' || role.number === 'plural') return false;
  if (named.kind === 'institution' && role.head?.class !== 'institution') return false;
  if (role.head?.class === 'institution' && named.kind === 'person') return false;
  if (!before.name && before.determiner?.type === 'indefinite' && named.kind === 'other') return false;
  const next = tokens[phrase.last + 1];
  // *le ministre de la Santé, le Dr X a animé …*: one comma is enough where the name is a person's.
  if (finite[phrase.last + 1] || !next) return !before.name && named.kind === 'person';
  return (
    is(next, 'comma', 'stop', 'quotation', 'open', 'semicolon', 'close', 'colon') ||
    grammar.prepositions.has(next.key) ||
    grammar.relatives.has(next.key) ||
    grammar.and.has(next.key)
  );
}

function assign(text: string, parsed: Parsed, entity: Entity, phrase: NounPhrase): void {
  const { tokens, language } = parsed;
  const head = phrase.head as NonNullable<NounPhrase['head']>;
  const name = phrase.name;
  let last = name && name.first > head.at ? name.first - 1 : phrase.last;
  while (last > head.at && isTitle(parsed, last) && !language.nouns.roles.has(tokens[last]?.key ?? ''))
    last--;
  const first = name && name.last < head.at ? name.last + 1 : phrase.bare;
  if (nameAt(parsed, head.at) && name === nameAt(parsed, head.at)) return;
  if (head.class === 'institution') {
    // *la société Phosphates du Kita*: two capitals alone do not make a person.
    const surely =
      entity.titles.size > 0 ||
      entity.roles.some((role) => role.class === 'role') ||
      firstNameGender(entity.name, language) !== 'any';
    if (entity.kind !== 'person' || !surely) entity.kind = 'institution';
  } else if (head.class !== 'document') {
    entity.kind = isCompany(parsed, phrase, entity) ? 'institution' : 'person';
  }
  // *Les députés Corentin Hascoët et Samia Belkacem*: of several the masculine tells nothing.
  const mixed = head.noun.number === 'plural' && phrase.gender === 'masculine';
  if (entity.gender === 'any' && !mixed) entity.gender = phrase.gender;
  // *A résumé Mme Aka*, *le rapport Draghi*: what somebody writes is no role of theirs.
  if (last < first || head.class === 'document') return;
  const start = tokens[first]?.start as number;
  const end = tokens[last]?.end as number;
  const key = fold(text.slice(start, end));
  if (!entity.roles.some((role) => role.key === key))
    entity.roles.push({ start, end, key, head: head.noun.lemma, class: head.class });
}
