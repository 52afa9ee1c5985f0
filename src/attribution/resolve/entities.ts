import type { Language } from '../../language/language.ts';
import type { Gender, GrammaticalNumber } from '../../language/lexicon.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { NameMention } from '../find/names.ts';
import { is, isTitle, nameAt, type Parsed, startsPhrase } from '../find/parse.ts';
import { type NounPhrase, readPhrase } from '../find/phrases.ts';
import { phraseEnd } from '../find/subjects.ts';

/** Somebody the article speaks of: a person, an institution, an unnamed source; filled in as the article is read. */
export interface Entity {
  name: string;
  kind: 'person' | 'institution' | 'place' | 'unnamed';
  gender: Gender;
  number: GrammaticalNumber;
  readonly spellings: Set<string>;
  readonly roles: {
    readonly start: number;
    readonly end: number;
    readonly key: string;
    readonly head: string;
  }[];
  readonly mention: Span;
}

/** Where a name stands, and whom it may stand for: one, or several of one surname. */
export interface NamedMention extends Span {
  readonly entities: readonly Entity[];
  readonly full: boolean;
  readonly gender: Gender;
  readonly parsed: Parsed;
  readonly name: NameMention;
}

export interface Register {
  readonly entities: Entity[];
  /** In the order of the text. */
  readonly mentions: readonly NamedMention[];
}

const wordsOf = (name: string): string[] => fold(name).replace(/[-']/g, ' ').split(' ').filter(Boolean);

/** All who are named in an article, each under the fullest name that it prints. */
export function register(text: string, sentences: readonly Parsed[], language: Language): Register {
  const found = sentences.flatMap((parsed) =>
    parsed.names.map((name) => ({ parsed, name, ...spanOf(parsed, name) })),
  );
  const printed = found.map((one) => ({
    ...one,
    text: text.slice(one.start, one.end).replace(/\s+/g, ' '),
    words: wordsOf(text.slice(one.start, one.end)),
  }));
  const byKey = new Map<string, Entity>();
  const byWord = new Map<string, Set<Entity>>();
  const longestFirst = [...printed].sort((a, b) => b.words.length - a.words.length || a.start - b.start);
  const chosen = new Map<number, readonly Entity[]>();
  for (const mention of longestFirst) {
    const key = mention.words.join(' ');
    const known = byKey.get(key);
    const candidates = known
      ? [known]
      : [...(byWord.get(mention.words[0] ?? '') ?? [])].filter((entity) =>
          isPartOf(mention.words, wordsOf(entity.name)),
        );
    const suffix = candidates.filter(
      (entity) => wordsOf(entity.name).slice(-mention.words.length).join(' ') === key,
    );
    const fitting = known ? [known] : suffix.length ? suffix : mention.name.institution ? [] : candidates;
    if (fitting.length) {
      chosen.set(mention.start, fitting);
      if (fitting.length === 1) fitting[0]?.spellings.add(mention.text);
      continue;
    }
    const entity: Entity = {
      name: mention.text,
      kind: 'place',
      gender: 'any',
      number: 'singular',
      spellings: new Set([mention.text]),
      roles: [],
      mention: { start: mention.start, end: mention.end },
    };
    byKey.set(key, entity);
    for (const word of mention.words) byWord.set(word, (byWord.get(word) ?? new Set()).add(entity));
    chosen.set(mention.start, [entity]);
  }
  const mentions = printed
    .map((one): NamedMention => {
      const entities = chosen.get(one.start) ?? [];
      return {
        start: one.start,
        end: one.end,
        entities,
        full: entities.length === 1 && wordsOf((entities[0] as Entity).name).length === one.words.length,
        gender: one.name.gender,
        parsed: one.parsed,
        name: one.name,
      };
    })
    .sort((a, b) => a.start - b.start);
  for (const mention of mentions) describe(text, mention, language);
  const entities = [...byKey.values()].sort((a, b) => a.mention.start - b.mention.start);
  for (const entity of entities)
    entity.gender = entity.gender === 'any' ? firstNameGender(entity, language) : entity.gender;
  return { entities, mentions };
}

/** *Tavares de Melo* of *Paulo Tavares de Melo*; *Zhang* of *Zhang Wei*. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false;
  const at = whole.indexOf(part[0] ?? '');
  return at >= 0 && part.every((word, index) => whole[at + index] === word);
}

function firstNameGender(entity: Entity, { firstNames }: Language): Gender {
  if (entity.kind !== 'person') return entity.gender;
  const words = fold(entity.name).split(' ');
  for (const word of [words[0] ?? '', (words[0] ?? '').split('-')[0] ?? '', words[1] ?? '']) {
    const gender = firstNames.get(word);
    if (gender && gender !== 'any') return gender;
  }
  return 'any';
}

export const spanOf = ({ tokens }: Parsed, { first, last }: { first: number; last: number }): Span => ({
  start: tokens[first]?.start as number,
  end: tokens[last]?.end as number,
});

/** What stands beside a name says what it is: a title, a role before it or in apposition, a preposition of place. */
function describe(text: string, mention: NamedMention, language: Language): void {
  const { parsed, name, entities } = mention;
  const entity = entities[0];
  if (!entity || entities.length > 1) return;
  const { tokens } = parsed;
  if (name.institution) entity.kind = 'institution';
  if (name.titled && entity.kind !== 'institution') entity.kind = 'person';
  if (name.gender !== 'any') entity.gender = name.gender;
  const first = fold(entity.name).split(' ')[0] ?? '';
  const spoken = language.firstNames.has(first) || language.firstNames.has(first.split('-')[0] ?? '');
  if (entity.kind === 'place' && spoken && wordsOf(entity.name).length > 1) entity.kind = 'person';
  for (const phrase of [roleBefore(parsed, name), roleAfter(parsed, name)]) {
    const head = phrase?.head;
    if (!phrase || !head) continue;
    const start = tokens[phrase.bare]?.start as number;
    const end = tokens[phrase.last]?.end as number;
    const key = fold(text.slice(start, end));
    if (!entity.roles.some((role) => role.key === key))
      entity.roles.push({ start, end, key, head: head.noun.lemma });
    if (head.class === 'institution') entity.kind = 'institution';
    else if (head.class !== 'document') entity.kind = 'person';
    if (phrase.gender !== 'any') entity.gender = entity.gender === 'any' ? phrase.gender : entity.gender;
  }
}

/** *le chef de la diplomatie malienne* Abdoulaye Diop · *La présidente,* Nadège Kouassi-Morel, · *board chair* Lakeisha Whitmore */
function roleBefore(parsed: Parsed, name: NameMention): NounPhrase | undefined {
  const { tokens, language } = parsed;
  let end = name.first - 1;
  while (end >= 0 && isTitle(parsed, end) && !language.nouns.roles.has(tokens[end]?.key ?? '')) end--;
  const apposed = is(tokens[end], 'comma');
  if (apposed) end--;
  if (end < 0 || !is(tokens[end], 'word') || nameAt(parsed, end)) return undefined;
  let first = end;
  for (let steps = 0; first > 0 && steps < 12; steps++, first--) {
    const before = tokens[first - 1];
    if (!is(before, 'word') || nameAt(parsed, first) || parsed.cues.some((cue) => cue.last === first - 1))
      break;
    if (
      language.grammar.determiners.has((tokens[first] as { key: string }).key) &&
      !language.grammar.genitives.has((before as { key: string }).key) &&
      !language.grammar.prepositions.has((tokens[first] as { key: string }).key)
    )
      break;
    if (
      language.grammar.finiteForms.has((before as { key: string }).key) ||
      language.grammar.relatives.has((before as { key: string }).key) ||
      language.grammar.conjunctions.has((before as { key: string }).key)
    )
      break;
    if (
      language.grammar.prepositions.has((before as { key: string }).key) &&
      !language.grammar.genitives.has((before as { key: string }).key)
    )
      break;
  }
  const phrase = readPhrase(tokens, first, end, parsed.names, language);
  if (!phrase.head || !['role', 'kin', 'institution', 'demonym'].includes(phrase.head.class))
    return undefined;
  // *le ministre de Diop*: the name depends on the role, it does not bear it.
  if (language.grammar.prepositions.has(tokens[end]?.key ?? '')) return undefined;
  if (apposed && phrase.name) return undefined;
  if (apposed && phrase.head.class === 'institution') return undefined;
  return phrase.head.class === 'institution' && language.code === 'fr' && phrase.head.at !== phrase.bare
    ? undefined
    : phrase;
}

/** Stuart McAllister, *le PDG du groupe*, · Marcus Delgado-Bey, *a hospital orderly* */
function roleAfter(parsed: Parsed, name: NameMention): NounPhrase | undefined {
  const { tokens, language } = parsed;
  const at = name.last + 2;
  if (
    !is(tokens[name.last + 1], 'comma') ||
    !startsPhrase(parsed, at) ||
    language.grammar.prepositions.has(tokens[at]?.key ?? '')
  )
    return undefined;
  if (isTitle(parsed, at) || nameAt(parsed, at)?.first === at) return undefined;
  const phrase = readPhrase(tokens, at, phraseEnd(parsed, at), parsed.names, language);
  if (!phrase.head || phrase.name || !['role', 'kin', 'institution'].includes(phrase.head.class))
    return undefined;
  if (phrase.number === 'plural') return undefined;
  const next = tokens[phrase.last + 1];
  return !next ||
    is(next, 'comma', 'stop', 'quotation', 'open', 'semicolon', 'close') ||
    language.grammar.prepositions.has(next.key) ||
    language.grammar.relatives.has(next.key)
    ? phrase
    : undefined;
}
