import type { Language } from '../../language/language.ts';
import { fieldOfNoun } from '../../language/trades.ts';
import { fold } from '../../text/fold.ts';
import type { NounPhrase } from '../find/phrases.ts';
import { holdsDeterminer } from '../link/frames/frame.ts';
import { agrees, type Entity, oneLine, spanOf } from './entities.ts';
import { likeliest } from './likeliest.ts';
import { type Asked, type ResolverRule, resolvedBy } from './rule.ts';

/** As far back as a role that was given is remembered, in paragraphs. */
const MEMORY = 8;

/**
 * *le chef de la diplomatie russe* · *la ministre* · *l’officier*, of a general · *l’Argentin* · *l’ONG* · *the charity*
 *
 * Whoever was given that role in those words; else with that noun; else a person of that trade or country; else, where the
 * phrase says nothing more, the person spoken of last who may be one.
 */
export const byRole: ResolverRule = (asked) => {
  const {
    party: { phrases },
  } = asked;
  const phrase = phrases.find((one) => one.head);
  const type = phrase?.determiner?.type;
  if (!phrase?.head || phrase.number === 'plural' || phrases.some(({ name }) => name)) return undefined;
  // *Aux yeux du Britannique*: the determiner stands in the preposition.
  const contracted = type === undefined && holdsDeterminer(asked.parsed.tokens[phrase.first - 1]?.key);
  if (type !== 'definite' && type !== 'demonstrative' && type !== 'possessive' && !contracted)
    return undefined;
  const entity = phrase.head.class === 'institution' ? institution(asked, phrase) : person(asked, phrase);
  return entity && resolvedBy('role', asked, [entity]);
};

function person(asked: Asked, phrase: NounPhrase): Entity | undefined {
  const { text, parsed, entities, language } = asked;
  const head = phrase.head as NonNullable<NounPhrase['head']>;
  if (head.class === 'kin') return relative(asked, phrase);
  const key = fold(oneLine(text, spanOf(parsed, { first: phrase.bare, last: phrase.last })));
  const given = entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.roles.some((role) => role.key === key) &&
      agrees(entity, phrase.gender, 'any'),
  );
  if (given.length === 1) return given[0];
  const words = contentWords(key, language);
  const complemented = hasComplement(asked, phrase);
  const sameNoun = (entity: Entity): boolean =>
    entity.roles.some(
      (role) => role.head === head.noun.lemma && fits(words, contentWords(role.key, language)),
    );
  const field = fieldOfNoun.get(fold(head.noun.lemma));
  const sameField = (entity: Entity): boolean =>
    !complemented && field !== undefined && fieldsOf(entity).has(field);
  const country = words.map((word) => language.nouns.demonyms.get(word)).find(Boolean);
  const sameCountry = (entity: Entity): boolean =>
    country !== undefined &&
    entity.roles.some((role) =>
      contentWords(role.key, language).some((word) => language.nouns.demonyms.get(word) === country),
    );
  for (const fitting of [sameNoun, sameField, sameCountry]) {
    const found = latest(asked, phrase, fitting);
    if (found) return found;
  }
  if (complemented || type(phrase) === 'possessive') return undefined;
  const open = (entity: Entity): boolean => {
    const fields = fieldsOf(entity);
    return isAlone(entity, phrase) && (field === undefined || fields.size === 0 || fields.has(field));
  };
  return likeliest(asked, (all) => (all.length === 1 ? all.filter(open) : []))[0];
}

/** *sa mère*, *his wife*: the one whom the article calls so; *le père* of somebody in it may be anybody's: not told. */
function relative({ entities }: Asked, phrase: NounPhrase): Entity | undefined {
  const called = entities.filter(
    (entity) => entity.kind === 'person' && entity.roles.some(({ head }) => head === phrase.head?.noun.lemma),
  );
  return called.length === 1 ? called[0] : undefined;
}

/** The person of that kind who was spoken of last; of all whom the article names, where there is only one. */
function latest(asked: Asked, phrase: NounPhrase, fitting: (entity: Entity) => boolean): Entity | undefined {
  const { discourse, mention, parsed, entities, around } = asked;
  const may = (entity: Entity): boolean =>
    isAlone(entity, phrase) && !around.includes(entity) && fitting(entity);
  for (const trace of discourse.before(mention.start, parsed.paragraph, MEMORY)) {
    const found = trace.entities.filter(may);
    if (found.length) return found.length === 1 ? found[0] : undefined;
  }
  const all = entities.filter((entity) => may(entity) && entity.mention.start < mention.start);
  return all.length === 1 ? all[0] : undefined;
}

const isAlone = (entity: Entity, phrase: NounPhrase): boolean =>
  (entity.kind === 'person' || entity.kind === 'unnamed') && agrees(entity, phrase.gender, 'singular');

/** *la charité*, *the central bank*, *l’entreprise*: the institution called so, or the last one where the noun fits any. */
function institution(asked: Asked, phrase: NounPhrase): Entity | undefined {
  const { text, parsed, mention, discourse, language, entities } = asked;
  const head = phrase.head as NonNullable<NounPhrase['head']>;
  const key = fold(oneLine(text, spanOf(parsed, { first: phrase.bare, last: phrase.last })));
  const same = entities.filter(
    (entity) =>
      entity.kind === 'institution' &&
      (fold(entity.name) === key || entity.roles.some((role) => role.key === key)),
  );
  if (same.length === 1) return same[0];
  const words = contentWords(key, language);
  const called = (entity: Entity): boolean =>
    entity.roles.some((role) => role.head === head.noun.lemma) ||
    contentWords(fold(entity.name), language).includes(fold(head.noun.lemma));
  const generic = language.grammar.genericInstitutions.has(head.noun.lemma) && !hasComplement(asked, phrase);
  for (const { entities: near } of discourse.before(mention.start, parsed.paragraph, MEMORY)) {
    const [entity, more] = near;
    if (!entity || more || entity.kind !== 'institution') continue;
    if (called(entity) && (words.length === 1 || language.code === 'en')) return entity;
    if (generic) return entity;
  }
  return undefined;
}

const type = (phrase: NounPhrase): string | undefined => phrase.determiner?.type;

/** *le maire de la commune* says whose; *le restaurateur de 61 ans*, *la romancière née à Turda* do not. */
function hasComplement({ parsed: { tokens, grammar } }: Asked, phrase: NounPhrase): boolean {
  const head = phrase.head as NonNullable<NounPhrase['head']>;
  for (let at = head.at + 1; at <= phrase.last; at++)
    if (grammar.genitives.has(tokens[at]?.key ?? '') || tokens[at]?.key === "'s")
      return tokens[at + 1]?.kind !== 'number';
  return false;
}

const fieldsOf = (entity: Entity): ReadonlySet<string> =>
  new Set(entity.roles.flatMap((role) => fieldOfNoun.get(fold(role.head)) ?? []));

const contentWords = (key: string, { grammar }: Language): readonly string[] =>
  key
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !grammar.stopWords.has(word) && !grammar.prepositions.has(word));

/** Two descriptions can mean one person where neither says what the other excludes. */
function fits(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length <= 1 || short.every((word) => long.includes(word));
}
