import type { Language } from '../../language/language.ts';
import { placeNames } from '../../language/places.ts';
import { fold } from '../../text/fold.ts';
import type { Refusal } from '../explanation.ts';
import type { Head, NounPhrase } from '../find/phrases.ts';
import { isClub } from './describe.ts';
import { contentWords, fits, hasComplement, nounsOf, wordsOfInstitution } from './descriptions.ts';
import type { Trace } from './discourse.ts';
import { type Entity, firstNameGender, isNamed, oneLine, spanOf } from './entities.ts';
import { type Asked, foundBy } from './rule.ts';

/** As far back as an institution is remembered, in paragraphs. */
const MEMORY = 8;

/** *la Banque centrale*, *l’Autorité*, *the charity*, *l’entreprise*: the institution called so, or the last one that may be. */
export function institutionCalled(asked: Asked, phrase: NounPhrase): Entity | undefined {
  const { text, parsed, language, directory } = asked;
  const head = phrase.head as Head;
  const lemma = fold(head.noun.lemma);
  const key = fold(oneLine(text, spanOf(parsed, { first: phrase.bare, last: phrase.last })));
  const same = new Set(
    [...directory.named(key), ...directory.withRole(key)].filter(({ kind }) => kind === 'institution'),
  );
  if (same.size === 1) return foundBy('same-words', asked, [...same][0]);
  const words = contentWords(key, language);
  const called = (entity: Entity): boolean => nounsOf(entity, asked.language).has(lemma);
  const sort = language.grammar.genericInstitutions.get(lemma);
  if (words.length === 1 || language.code === 'en') {
    // *the trade ministry* is not the agriculture ministry; *the environmental charity* may be any.
    const same = (entity: Entity): boolean =>
      isNamed(entity) || fits(words, wordsOfInstitution(entity, language));
    const found = latest(asked, (entity) => called(entity) && same(entity), 'noun');
    if (found) return foundBy('same-noun', asked, found);
  }
  if (hasComplement(parsed, phrase)) return undefined;
  if (sort === undefined || sort === 'official') return undefined;
  const only = onlyOne(directory.ofSort(sort), asked.mention.start);
  if (only) return foundBy('only-one', asked, only);
  const found = latest(
    asked,
    (entity, as) => as !== 'other' && isNamed(entity) && mayBe(entity, sort, asked),
    'sort',
  );
  if (found) return foundBy('spoken-of-last', asked, found);
  const firm = latestLike(asked, sort);
  if (firm) firm.kind = 'institution';
  return foundBy('spoken-of-last', asked, firm);
}

/** *Zephyr Parcel … Zephyr denied … the company*: a name that nothing yet tells to be a person's, spoken of last. */
function latestLike({ discourse, mention, parsed, language }: Asked, sort: string): Entity | undefined {
  const test = { company: mayBeFirm, club: ({ name }: Entity) => isClub(name) }[sort];
  if (!test) return undefined;
  for (const { entities, as } of discourse.before(mention.start, parsed.paragraph, 0)) {
    const [entity, more] = entities;
    if (entity && !more && as !== 'other' && isOpen(entity, language) && test(entity)) return entity;
  }
  return undefined;
}

/** Whether nothing says of a name that it is somebody's or a place's. */
const isOpen = ({ kind, name, gender, titles, roles }: Entity, language: Language): boolean =>
  (kind === 'other' || kind === 'person') &&
  gender === 'any' &&
  titles.size === 0 &&
  roles.length === 0 &&
  firstNameGender(name, language) === 'any' &&
  !placeNames.has(fold(name));

/** Persons are called by the last of their names, firms by the first. */
function mayBeFirm({ name, spellings }: Entity): boolean {
  const [first = '', ...rest] = name.split(' ');
  return rest.length === 0 || spellings.has(first);
}

/** The only one of those, in the order of the text, that is named before an offset. */
function onlyOne(institutions: readonly Entity[], before: number): Entity | undefined {
  const [only, more] = institutions;
  return only && only.mention.start < before && !(more && more.mention.start < before) ? only : undefined;
}

/** The last one that was spoken of alone and passes a test. */
function latest(
  { discourse, mention, parsed, naming }: Asked,
  test: (entity: Entity, as: Trace['as']) => boolean,
  because: Refusal,
): Entity | undefined {
  for (const { entities, as } of discourse.before(mention.start, parsed.paragraph, MEMORY)) {
    const [entity, more] = entities;
    if (!entity || more || entity.kind !== 'institution') continue;
    if (test(entity, as)) return entity;
    naming?.refuse([entity], because);
  }
  return undefined;
}

/** Whether an institution's own nouns are of that sort, or tell none. */
export function mayBe(entity: Entity, sort: string, asked: Asked): boolean {
  const { genericInstitutions } = asked.language.grammar;
  const nouns = [...nounsOf(entity, asked.language)];
  const sorts = nouns.map((noun) => genericInstitutions.get(noun));
  return (
    sorts.every((one) => one === undefined || one === 'any' || one === sort) ||
    (sort === 'any' && !sorts.includes('official'))
  );
}
