import type { Part } from '../../language/hearing.ts';
import type { Language } from '../../language/language.ts';
import { officeNamed, sitsAs } from '../../language/offices.ts';
import { fieldOfNoun, former, seats } from '../../language/trades.ts';
import { fold } from '../../text/fold.ts';
import { is, type Parsed } from '../find/parse.ts';
import type { Head, NounPhrase } from '../find/phrases.ts';
import { sharesComplement, sharesInstitution } from './complements.ts';
import { contentWords, countryOf, fits, hasComplement, isBare, isForeign } from './descriptions.ts';
import { firstTwo } from './directory.ts';
import { agrees, type Entity, oneLine, spanOf } from './entities.ts';
import { likeliest } from './likeliest.ts';
import { type Asked, foundBy } from './rule.ts';
import { follows, tradeOf, tradesOf } from './trades.ts';

/** As far back as a role that was given is remembered, in paragraphs. */
const MEMORY = 8;

/** Of more than so many in one part only those spoken of near are looked at, so that reading stays linear. */
const MOST = 20;

/** The person whom a definite description means: *le chef de la diplomatie russe*, *l’officier*, *the Czech*. */
export function personCalled(asked: Asked, phrase: NounPhrase): Entity | undefined {
  const { text, parsed, directory, language } = asked;
  const head = phrase.head as Head;
  const demonstrative = phrase.determiner?.type === 'demonstrative';
  // *the mother of five*, *le père de deux enfants* tell nobody’s kin.
  const counted = phrase.determiner?.type === 'definite' && isCounted(parsed, head.at);
  if (head.class === 'kin' && !demonstrative && !counted) return undefined;
  const part = language.hearing.nouns.get(head.noun.lemma);
  const having = part ? withPart(asked, phrase, part) : [];
  if (having.length > 0) return foundBy('part', asked, having.length === 1 ? having[0] : undefined);
  const key = fold(oneLine(text, spanOf(parsed, { first: phrase.bare, last: phrase.last })));
  const given = firstTwo(
    directory.withRole(key),
    (one) => isPerson(one, phrase) && !asked.around.includes(one),
  );
  if (given.length === 1) return foundBy('same-words', asked, given[0]);
  if (given.length > 1) asked.naming?.refuse(given, 'equally-likely');
  const words = contentWords(key, language);
  const complemented = hasComplement(parsed, phrase);
  // *la romancière née à Turda*, *le restaurateur de 61 ans*, *the Danish manager* say no more of who it is than the noun.
  const bare = isBare(parsed, phrase);
  const trade = complemented || !bare ? undefined : tradeOf(head.noun.lemma);
  const country = countryOf(words, language);
  const office = officeNamed(key);
  const generic = language.grammar.genericPersons.has(fold(head.noun.lemma));
  // *Un homme s’est levé* is not *le jeune homme* of whom the article speaks elsewhere.
  const sameNoun = ({ kind, roles }: Entity): boolean =>
    !(generic && kind === 'unnamed') &&
    roles.some((role) => role.head === head.noun.lemma && fits(words, contentWords(role.key, language)));
  const calledSo = ({ calls }: Entity): boolean => calls.some((call) => call.head === head.noun.lemma);
  const tests: readonly (readonly [way: string, test: (entity: Entity) => boolean])[] = [
    [
      'same-office',
      ({ roles, calls }) =>
        office !== undefined && [...roles, ...calls].some(({ key }) => officeNamed(key) === office),
    ],
    // *la géologue* again, once it was told who that is
    ['same-noun', (entity) => sameNoun(entity) || (bare && calledSo(entity))],
    ['same-institution', (entity) => sharesInstitution(entity, phrase, asked)],
    ['same-body', ({ roles }) => roles.some((role) => sitsAs(key, role.key))],
    ['trade', (entity) => trade !== undefined && follows(entity, trade)],
    ['place', (entity) => sharesComplement(entity, phrase, asked)],
    [
      'country',
      ({ roles }) =>
        country !== undefined &&
        roles.some((role) => countryOf(contentWords(role.key, language), language) === country),
    ],
  ];
  for (const [way, test] of tests) {
    const found = latest(asked, phrase, test);
    const since = found?.kind === 'unnamed' ? namedSince(asked, phrase, found) : undefined;
    if (since) return foundBy('said-otherwise', asked, since);
    if (found) return foundBy(way, asked, found);
    // *le ministre*, of a woman who holds the office, where the article calls no man so
    const holder = way === 'same-noun' && phrase.gender === 'masculine';
    const woman = holder && latest(asked, { ...phrase, gender: 'feminine' }, sameNoun);
    if (woman) return foundBy('same-noun', asked, woman);
  }
  // Inside a quotation *the supervisor* is somebody whom only the speaker knows.
  if (phrase.determiner?.type === 'possessive' || asked.quoted) return undefined;
  // *cette mère de six enfants* is always somebody just spoken of.
  if (!demonstrative && (complemented || (!bare && !generic)))
    return (
      foundBy('said-otherwise', asked, saidOtherwise(asked, phrase, tradeOf(head.noun.lemma), country)) ??
      foundBy('protagonist', asked, portrayed(asked, phrase, country))
    );
  const [found] = likeliest(
    asked,
    (all) =>
      all.length === 1
        ? all.filter(
            (one) =>
              one.kind === 'person' &&
              isPerson(one, phrase) &&
              isOpen(one, trade) &&
              !(part && pleads(one, language)) &&
              !isForeign(one, country, language),
          )
        : [],
    (one, { entities }) => {
      if (one.kind !== 'person') return 'kind';
      if (!isPerson(one, phrase)) return 'gender';
      if (!isOpen(one, trade) || (part && pleads(one, language))) return 'trade';
      return entities.length > 1 ? 'several' : 'country';
    },
    // *le vieil homme* is somebody of this paragraph, unless he answers whoever asked here.
    generic && asked.around.length === 0 ? 0 : undefined,
  );
  const about = directory.protagonist(
    asked.mention.start,
    (one) => isPerson(one, phrase) && isOpen(one, trade) && !isForeign(one, country, language),
  );
  const headlined =
    about && directory.isHeadlined(about) && !asked.around.includes(about) ? about : undefined;
  // In a portrait *le musicien* is the one portrayed, unless it is the other's trade.
  const same = found && trade !== undefined && follows(found, trade);
  if (found && (same || !headlined || headlined.roles.length > 0 || trade === undefined || demonstrative))
    return foundBy('spoken-of-last', asked, found);
  return foundBy('protagonist', asked, headlined);
}

/** *A pathologist told … Dr Ann Bell said … the pathologist said*: whom the article has named since. */
function namedSince(asked: Asked, phrase: NounPhrase, unnamed: Entity): Entity | undefined {
  const since = saidOtherwise(asked, phrase, tradeOf((phrase.head as Head).noun.lemma), undefined);
  return since && since.mention.start > unnamed.mention.start && since.roles.length === 0 ? since : undefined;
}

/**
 * *« … », a dit Mme Diop. L’ancienne maire de Thiès a ajouté …*: whoever just spoke, called by what else they are or were;
 * nobody where it may be another's office.
 */
function saidOtherwise(
  asked: Asked,
  phrase: NounPhrase,
  trade: string | undefined,
  country: string | undefined,
): Entity | undefined {
  const { discourse, mention, parsed, text, language, around } = asked;
  const words = oneLine(text, spanOf(parsed, phrase));
  const was =
    former.test(fold(words)) || language.grammar.hypernyms.has(fold((phrase.head as Head).noun.lemma));
  for (const { entities, as } of discourse.before(mention.start, parsed.paragraph, 1)) {
    const [entity, more] = entities;
    if (as === 'other' || entity?.kind === 'institution' || entity?.kind === 'other') continue;
    if (!entity || more || entity.kind !== 'person') return undefined;
    // *L’écologiste Sabine Okoundji* may be the deputy of some place.
    const known = tradesOf(entity).length > 0 || !seats.has(trade ?? '');
    const holds =
      known && (entity.roles.some(({ class: kind }) => kind === 'role') || entity.calls.length > 0);
    const free =
      isPerson(entity, phrase) &&
      !around.includes(entity) &&
      (was || !holds) &&
      !isForeign(entity, country, language);
    return free && (was || isOpen(entity, trade)) ? entity : undefined;
  }
  return undefined;
}

/** *L’ancienne cheminote affirme …*: in a portrait, what nobody else is told to have been, whom it is about was. */
function portrayed(
  { directory, mention, text, parsed, language }: Asked,
  phrase: NounPhrase,
  country: string | undefined,
): Entity | undefined {
  if (!former.test(fold(oneLine(text, spanOf(parsed, phrase)))) || hasComplement(parsed, phrase))
    return undefined;
  const about = directory.protagonist(mention.start, (one) => isPerson(one, phrase));
  const open = about && directory.isHeadlined(about) && !isForeign(about, country, language);
  return open && about.roles.every(({ class: kind }) => kind !== 'role') ? about : undefined;
}

/**
 * *le prévenu*, *the witness*: whoever has that part, or all who may be meant. Witnesses take turns, and the last one is
 * meant; of those who stand trial together, whom this paragraph and the one before speak of. Who pleads has no part.
 */
function withPart(
  { discourse, mention, parsed, around, naming, language }: Asked,
  phrase: NounPhrase,
  part: Part,
): readonly Entity[] {
  const having = discourse.withPart(part);
  const may = (entity: Entity): boolean =>
    having.has(entity) &&
    isPerson(entity, phrase) &&
    !around.includes(entity) &&
    // *Maître Tassigny*, who stands trial, is no lawyer; one who tells jurors something is no witness.
    (part === 'accused' || !pleads(entity, language));
  const two = having.size > MOST ? [] : firstTwo(having, may);
  if (having.size <= MOST && two.length < 2) return two;
  const near = new Set<Entity>();
  for (const { entities } of discourse.before(
    mention.start,
    parsed.paragraph,
    part === 'witness' ? MEMORY : 1,
  )) {
    for (const entity of entities) if (may(entity)) near.add(entity);
    if (part === 'witness' && near.size > 0) break;
  }
  const found = near.size > 0 ? [...near] : two;
  if (found.length > 1) naming?.refuse(found, 'equally-likely');
  return found;
}

/** Whether somebody judges or pleads in a hearing. */
const pleads = ({ roles, calls }: Entity, { hearing }: Language): boolean =>
  [...roles, ...calls].some(({ head }) => hearing.bench.has(fold(head)));

const isCounted = ({ tokens, grammar }: Parsed, at: number): boolean =>
  grammar.genitives.has(tokens[at + 1]?.key ?? '') &&
  (is(tokens[at + 2], 'number') || tokens[at + 2]?.entry.determiner?.type === 'number');

/** Whether nothing that is known of somebody speaks against a trade. */
function isOpen(entity: Entity, trade: string | undefined): boolean {
  if (trade === undefined || follows(entity, trade)) return true;
  // *Sister Agnes* is called so by all.
  const faith = fieldOfNoun.get(trade) === 'faith';
  const relation = entity.roles.length > 0 && entity.roles.every((role) => role.class === 'kin');
  return tradesOf(entity).length === 0 && (faith || !relation);
}

/** The person of that kind who was spoken of last; of all whom the article has named, where there is only one. */
function latest(asked: Asked, phrase: NounPhrase, test: (entity: Entity) => boolean): Entity | undefined {
  const { discourse, mention, parsed, directory, around } = asked;
  const may = (entity: Entity): boolean =>
    isPerson(entity, phrase) && !around.includes(entity) && test(entity);
  for (const trace of discourse.before(mention.start, parsed.paragraph, MEMORY)) {
    const found = trace.entities.filter(may);
    if (found.length > 1) asked.naming?.refuse(found, 'equally-likely');
    if (found.length) return found.length === 1 ? found[0] : undefined;
  }
  const named = directory.withHead((phrase.head as Head).noun.lemma);
  const all = firstTwo(named, (entity) => may(entity) && entity.mention.start < mention.start);
  return all.length === 1 ? all[0] : undefined;
}

const isPerson = (entity: Entity, { gender }: NounPhrase): boolean =>
  (entity.kind === 'person' || entity.kind === 'unnamed') && agrees(entity, gender, 'singular');
