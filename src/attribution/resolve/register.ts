import type { Article } from '../../article/article.ts';
import type { Language } from '../../language/language.ts';
import type { NameMention } from '../find/names/names.ts';
import { nameAt, type Parsed } from '../find/parse.ts';
import { describe } from './describe.ts';
import {
  type Entity,
  firstNameGender,
  type NamedMention,
  newEntity,
  oneLine,
  spanOf,
  wordsOf,
} from './entities.ts';
import type { Tie } from './relations.ts';

/** All who are named in an article, and where. */
export interface Register {
  readonly entities: Entity[];
  /** In the order of the text. */
  readonly mentions: readonly NamedMention[];
  /** Those whom the article's title names. */
  readonly headlined: ReadonlySet<Entity>;
  /** Where it says whose relative somebody is, in the order of the text. */
  readonly ties: readonly Tie[];
}

/**
 * Gathers the names of an article, each under the fullest form that it prints: *Lavrov* belongs to *Serguei Lavrov*;
 * a surname that two bear belongs to both, until a title or a role tells them apart.
 */
export function register(
  { text, title }: Pick<Article, 'text' | 'title'>,
  sentences: readonly Parsed[],
  language: Language,
): Register {
  const printed = printedNames(text, sentences, language);
  const byKey = new Map<string, Entity>();
  const byPart = new Map<string, Named[]>();
  const wordsIn = new Map<Entity, readonly string[]>();
  const chosen = new Map<number, readonly Entity[]>();
  const longestFirst = [...printed].sort((a, b) => b.words.length - a.words.length || a.start - b.start);
  for (const mention of longestFirst) {
    const { start, end, words, key, name, alias } = mention;
    const known = byKey.get(key);
    const parts = partOf(words, byPart.get(key) ?? [], name.institution);
    // *Lady Tremayne-Stubbs* is not her son Jago.
    const fitting = (known ? [known] : parts).filter((entity) => agreesWithTitle(entity, mention, language));
    if (known && !fitting.length)
      fitting.push(
        ...parts.filter((entity) => entity !== known && agreesWithTitle(entity, mention, language)),
      );
    if (fitting.length) {
      chosen.set(start, fitting);
      const [only, more] = fitting;
      if (only && !more) {
        only.spellings.add(mention.whole);
        nickname(only, alias, byPart);
      }
      continue;
    }
    const entity = newEntity(mention.whole, name.institution ? 'institution' : 'other', {
      start,
      end,
    });
    if (name.gender !== 'any') entity.gender = name.gender;
    byKey.set(key, entity);
    wordsIn.set(entity, words);
    for (const part of partsOf(words)) file(byPart, part, { entity, words });
    nickname(entity, alias, byPart);
    chosen.set(start, [entity]);
  }
  const mentions = printed
    .map(({ start, end, parsed, name, words }): NamedMention => {
      const entities = introduced(chosen.get(start) ?? [], start);
      const full = entities.length === 1 && wordsIn.get(entities[0] as Entity)?.length === words.length;
      return { start, end, entities, full, parsed, name };
    })
    .sort((a, b) => a.start - b.start);
  const ties = describe(text, sentences, mentions, language);
  const entities = [...byKey.values()].sort((a, b) => a.mention.start - b.mention.start);
  for (const entity of entities)
    if (entity.gender === 'any' && entity.kind === 'person')
      entity.gender = firstNameGender(entity.name, language);
  return { entities, mentions, headlined: headlinedOf(title, entities, wordsIn), ties };
}

/** *Yacouba Samaké dit Yac*: by either he is called again. */
function nickname(entity: Entity, alias: string, byPart: Map<string, Named[]>): void {
  if (!alias) return;
  const words = wordsOf(alias);
  entity.spellings.add(alias);
  for (const part of new Set([words.join(' '), ...partsOf(words)])) file(byPart, part, { entity, words });
}

function file(byPart: Map<string, Named[]>, part: string, named: Named): void {
  const sharing = byPart.get(part);
  if (sharing) sharing.push(named);
  else byPart.set(part, [named]);
}

/** A name where it stands, and the whole of it: *Jamal and Erin Whitcomb* are *Jamal Whitcomb* and she. */
function printedNames(text: string, sentences: readonly Parsed[], language: Language) {
  const names = sentences.flatMap((parsed) =>
    parsed.names.map((name) => {
      const { start, end } = spanOf(parsed, name);
      const cut = aliasIn(parsed, name);
      const own = cut === undefined ? { start, end } : spanOf(parsed, { first: name.first, last: cut - 1 });
      const alias =
        cut === undefined ? '' : oneLine(text, spanOf(parsed, { first: cut + 1, last: name.last }));
      return { start, end, parsed, name, own, alias, words: wordsOf(text.slice(own.start, own.end)) };
    }),
  );
  const inFull = new Set(names.filter(({ words }) => words.length > 1).flatMap(({ words }) => words));
  return names.map((one) => {
    const next = inFull.has(one.words[0] ?? '') ? undefined : joinedTo(one, language);
    const shared = next && spanOf(one.parsed, { first: surnameOf(one.parsed, next), last: next.last });
    const words = shared ? [...one.words, ...wordsOf(text.slice(shared.start, shared.end))] : one.words;
    const own = oneLine(text, one.own);
    const whole = shared ? `${own} ${oneLine(text, shared)}` : own;
    return { ...one, words, whole, key: words.join(' ') };
  });
}

/** *dit* of *Yacouba Samaké dit Yac*. */
function aliasIn({ tokens, grammar }: Parsed, { first, last }: NameMention): number | undefined {
  for (let at = first + 1; at < last; at++) if (grammar.alsoNamed.has(tokens[at]?.key ?? '')) return at;
  return undefined;
}

/** *Jamal and Erin Whitcomb*: the full name whose surname a first name ahead of it shares. */
function joinedTo(
  { parsed, name: { first, last, titled, institution } }: Pick<NamedMention, 'parsed' | 'name'>,
  { firstNames, grammar }: Language,
): NameMention | undefined {
  const { tokens } = parsed;
  const given = (at: number): boolean => firstNames.has(tokens[at]?.key ?? '');
  if (first !== last || titled || institution || !given(first)) return undefined;
  const next = grammar.and.has(tokens[last + 1]?.key ?? '') ? nameAt(parsed, last + 2) : undefined;
  return next && next.first === last + 2 && next.last > next.first && !next.titled && given(next.first)
    ? next
    : undefined;
}

/** The first word of a full name's surname: behind the first name and initials. */
function surnameOf({ tokens }: Parsed, { first, last }: NameMention): number {
  let at = first + 1;
  while (at < last && /^\p{Lu}\.?$/u.test(tokens[at]?.text ?? '')) at++;
  return at;
}

/** Whom a title names, by the surname alone where it names nobody of that surname in full. */
function headlinedOf(
  title: string,
  entities: readonly Entity[],
  wordsIn: ReadonlyMap<Entity, readonly string[]>,
): ReadonlySet<Entity> {
  const words = wordsOf(title).map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
  const headline = ` ${words.join(' ')} `;
  const named = (part: readonly string[]): boolean => headline.includes(` ${part.join(' ')} `);
  const wordsOfName = (entity: Entity): readonly string[] => wordsIn.get(entity) ?? [];
  const full = entities.filter((entity) => named(wordsOfName(entity)));
  const surnames = new Set(full.map((entity) => wordsOfName(entity).at(-1)));
  const bySurname = entities.filter((entity) => {
    const surname = wordsOfName(entity).slice(-1);
    return named(surname) && !surnames.has(surname[0]);
  });
  return new Set([...full, ...bySurname]);
}

/** Of those who bear a surname, whom the article has named in full before that offset; all, where it has named none. */
function introduced(entities: readonly Entity[], at: number): readonly Entity[] {
  const before = entities.filter(({ mention }) => mention.start <= at);
  return before.length ? before : entities;
}

/** *Mme Le Goff* is not *Yann Le Goff*; nor is *Lady Stubbs* the *Jago Stubbs* of whom the article speaks only later. */
function agreesWithTitle(
  entity: Entity,
  { start, name }: { start: number; name: NameMention },
  language: Language,
): boolean {
  if (name.gender === 'any' || name.institution) return true;
  const told = entity.gender === 'any' ? firstNameGender(entity.name, language) : entity.gender;
  return told === 'any' ? entity.mention.start < start : told === name.gender;
}

/**
 * The fuller names that these words are part of: those that end with them (*Tavares de Melo*) before those that hold them
 * elsewhere (*Zhang* of *Zhang Wei*). A part of an institution's name is its beginning (*l’Autorité*).
 */
function partOf(
  words: readonly string[],
  holding: readonly Named[],
  institution: boolean,
): readonly Entity[] {
  const kept = institution
    ? holding.filter(({ entity, words: whole }) => entity.kind === 'institution' && whole[0] === words[0])
    : holding.filter(({ words: whole }) => words.every((word, at) => whole.at(at - words.length) === word));
  if (kept.length || institution) return kept.map(({ entity }) => entity);
  return holding.map(({ entity }) => entity).filter(({ kind }) => kind !== 'institution');
}

interface Named {
  readonly entity: Entity;
  /** Of the whole name, folded. */
  readonly words: readonly string[];
}

/** No part of a name that stands for the whole has more words. */
const LONGEST_PART = 8;

/** Every shorter run of a name's words, from where each first stands. */
function partsOf(words: readonly string[]): string[] {
  const parts: string[] = [];
  for (const [first, word] of words.entries()) {
    if (words.indexOf(word) < first) continue;
    const most = Math.min(words.length, first + LONGEST_PART, first > 0 ? words.length : words.length - 1);
    let part = '';
    for (let at = first; at < most; at++) {
      part = at > first ? `${part} ${words[at]}` : word;
      parts.push(part);
    }
  }
  return parts;
}
