import type { Pronoun } from '../../language/grammar.ts';
import type { Gender } from '../../language/lexicon.ts';
import type { Refusal } from '../explanation.ts';
import type { Trace } from './discourse.ts';
import { agrees, type Entity } from './entities.ts';
import { likeliest } from './likeliest.ts';
import { type Asked, type ResolverRule, resolvedBy } from './rule.ts';

/**
 * *« … », a-t-il ajouté* · *D’après elle* · *It said* · *« Je lui ai dit que … »*
 *
 * The one of that gender and number who spoke or was the subject last; nobody where two are as likely.
 */
export const byPronoun: ResolverRule = (asked) => {
  const {
    party: { pronoun },
    around,
  } = asked;
  if (!pronoun) return undefined;
  if (pronoun.stands === 'nobody') return [];
  if (pronoun.stands === 'self') return resolvedBy('pronoun', asked, asked.quoted ? around : []);
  const within = namedWithin(asked, pronoun);
  if (within) return resolvedBy('pronoun', asked, [within]);
  const near = spokenOfLast(asked, pronoun);
  const about = near.length && !isLeft(asked, near) ? [] : protagonist(asked, pronoun);
  const found = about.some(asked.directory.isHeadlined) || !near.length ? about : near;
  // *Guadalupe Ortiz-Flynn … she asked*: what a pronoun tells of somebody holds from then on.
  const [only, more] = found;
  if (only && !more && only.gender === 'any' && only.kind !== 'institution') only.gender = pronoun.gender;
  return resolvedBy('pronoun', asked, found);
};

/** Those of the paragraphs around whom a pronoun may mean, or a possessive hold. */
export const spokenOfLast = (asked: Asked, pronoun: Pronoun): readonly Entity[] =>
  likeliest(
    asked,
    (entities, gender) => fits(asked, pronoun, entities, gender),
    (entity, trace) => unfit(asked, pronoun, entity, trace),
  );

/** Whether others have been spoken of since, and a paragraph has ended: in a portrait *elle* is again whom it is about. */
function isLeft({ discourse, mention, parsed, quoted }: Asked, near: readonly Entity[]): boolean {
  if (quoted) return false;
  let latest: number | undefined;
  for (const { entities, as, paragraph, sentence } of discourse.before(mention.start, parsed.paragraph, 2)) {
    if (as === 'other') continue;
    latest ??= sentence;
    if (near.every((entity) => entities.includes(entity)))
      return paragraph < parsed.paragraph && sentence < latest;
  }
  return false;
}

/** *« J’ai appelé Aminata. Elle m’a répondu … »*: whom the quotation itself names before. */
function namedWithin({ parsed, mention, directory, quoted }: Asked, pronoun: Pronoun): Entity | undefined {
  const from = parsed.quotation?.content.start;
  if (!quoted || from === undefined || pronoun.number === 'plural' || pronoun.stands === 'group')
    return undefined;
  for (const { entities } of directory.namedBetween(from, mention.start)) {
    const [entity, more] = entities;
    if (!entity || more) continue;
    if (entity.kind === 'person' && agrees(entity, pronoun.gender, 'singular')) return entity;
  }
  return undefined;
}

/** Where nobody near fits, as in a portrait: the only person of that gender whom the article names. */
function protagonist(
  { directory, quoted, mention, around }: Asked,
  { stands, number, gender }: Pronoun,
): readonly Entity[] {
  if (number === 'plural' || stands === 'group' || gender === 'any') return [];
  const found = directory.protagonist(mention.start, (entity) => agrees(entity, gender, 'singular'));
  // Inside a quotation only whom the title names: *« Elle m’a dit : “…” », se souvient sa consœur*.
  return found && !around.includes(found) && !(quoted && !directory.isHeadlined(found)) ? [found] : [];
}

const PERSON: Pronoun = { stands: 'person', number: 'singular', gender: 'any' };

/** *ce dernier*, *l’intéressée*, *the latter*: whoever was named last; *the former*, the one before. */
export const byAnaphor: ResolverRule = (asked) => {
  const { anaphor, first } = asked.party;
  if (!anaphor) return undefined;
  const { parsed, mention, discourse } = asked;
  const { tokens, grammar } = parsed;
  const words = [...grammar.anaphors, ...grammar.firstAnaphors].find((one) =>
    one.words.every((word, index) => tokens[first + index]?.key === word),
  );
  const gender = words?.gender ?? 'any';
  // *L’intéressée hausse les épaules*: in a portrait, whom it is about.
  const about = grammar.concerned.has(words?.words.at(-1) ?? '') && protagonist(asked, { ...PERSON, gender });
  if (about && about.length > 0) return resolvedBy('pronoun', asked, about);
  const named = new Set<Entity>();
  for (const { entities } of discourse.before(mention.start, parsed.paragraph, 2)) {
    const [entity, more] = entities;
    if (
      entity &&
      !more &&
      !asked.around.includes(entity) &&
      entity.kind !== 'institution' &&
      entity.kind !== 'other' &&
      agrees(entity, gender, 'any')
    )
      named.add(entity);
    if (named.size > (anaphor === 'former' ? 1 : 0))
      return resolvedBy('pronoun', asked, [...named].slice(-1));
  }
  return [];
};

function fits(
  { language: { code } }: Asked,
  pronoun: Pronoun,
  entities: readonly Entity[],
  gender: Gender | undefined,
): readonly Entity[] {
  const standing = entities.filter((entity) => stands(entity, pronoun, code));
  if (pronoun.number !== 'plural') {
    const fitting = standing.filter((entity) =>
      gender && pronoun.gender !== 'any'
        ? gender === pronoun.gender && agrees(entity, 'any', 'singular')
        : agrees(entity, pronoun.gender, 'singular'),
    );
    return fitting.length === 1 && entities.length === 1 ? fitting : [];
  }
  const several =
    standing.length > 1 ||
    standing[0]?.number === 'plural' ||
    (code === 'en' && standing[0]?.kind === 'institution');
  return several && standing.length === entities.length ? standing : [];
}

/** What speaks against one whom the pronoun does not fit. */
function unfit(
  { language: { code } }: Asked,
  pronoun: Pronoun,
  entity: Entity,
  { entities, gender }: Trace,
): Refusal {
  if (!stands(entity, pronoun, code)) return 'kind';
  if (pronoun.number === 'plural') return 'number';
  const agreeing =
    gender && pronoun.gender !== 'any' ? gender === pronoun.gender : agrees(entity, pronoun.gender, 'any');
  if (!agreeing) return 'gender';
  return entities.length > 1 ? 'several' : 'number';
}

function stands({ kind }: Entity, pronoun: Pronoun, code: string): boolean {
  if (kind === 'other') return false;
  if (pronoun.stands === 'person') return kind !== 'institution';
  if (pronoun.stands === 'group') return kind === 'institution';
  return code === 'fr' || pronoun.number === 'plural' || kind !== 'institution';
}
