import { fold } from '../../text/fold.ts';
import type { NounPhrase } from '../find/phrases.ts';
import { contentWords, countryOf, isForeign } from './descriptions.ts';
import { agrees, type Entity, oneLine, spanOf } from './entities.ts';
import { type Owner, ownerOf } from './owner.ts';
import { relationOf } from './relations.ts';
import { type Asked, type ResolverRule, resolvedBy } from './rule.ts';

/** Of so many who share an office nobody is told to be another's colleague. */
const MOST = 8;

/**
 * *his wife*, of whom the article said that he is her husband · *sa collègue*, of two deputies · inside a quotation *Mum*,
 * *my dad*, *ma collègue togolaise*
 *
 * Whoever stands so to the one whose they are; where that cannot be told, the only one who is called so.
 */
export const byRelation: ResolverRule = (asked) => {
  const { phrases } = asked.party;
  const phrase = phrases.find((one) => one.head);
  if (!phrase?.head || phrases.some(({ name }) => name) || !isRelative(asked, phrase)) return undefined;
  const relation = relationOf(phrase.head, asked.parsed.nouns);
  if (!relation) return undefined;
  const owner = ownerOf(asked, phrase);
  if (phrase.head.class !== 'kin' && !owner.pronoun && owner.entities.length === 0) return undefined;
  const found = relatives(asked, phrase, relation, owner);
  if (phrase.number !== 'plural' && found.length !== 1) return undefined;
  // *the couple*, where the article speaks of one
  const couple = relation === 'spouse' && found.length === 2;
  if (phrase.number === 'plural' && !couple && (found.length < 2 || owner.entities.length === 0))
    return undefined;
  for (const entity of found) {
    const { lemma } = phrase.head.noun;
    entity.calls.push({ ...asked.mention, key: lemma, head: lemma, class: phrase.head.class });
  }
  return resolvedBy('role', asked, found);
};

/** *his wife*, *the father*, *Mum* as a speaker says it; not *a mother*, *cette mère*. */
function isRelative({ quoted }: Asked, { determiner, head }: NounPhrase): boolean {
  if (!determiner) return quoted && head?.class === 'kin';
  return determiner.type === 'possessive' || determiner.type === 'definite';
}

function relatives(
  asked: Asked,
  phrase: NounPhrase,
  relation: string,
  { entities: owners, pronoun }: Owner,
): readonly Entity[] {
  const { relations, around, text, language, parsed } = asked;
  const words = contentWords(fold(oneLine(text, spanOf(parsed, phrase))), language);
  const country = countryOf(words, language);
  const may = (entity: Entity): boolean =>
    (entity.kind === 'person' || (relation === 'client' && entity.kind === 'institution')) &&
    agrees(entity, phrase.gender, 'any') &&
    !owners.includes(entity) &&
    !around.includes(entity) &&
    !isForeign(entity, country, language);
  const own = owners.flatMap((owner) => relations.of(owner, relation)).map(({ relative }) => relative);
  const near = [...new Set(own.filter(may))];
  if (near.length) return near;
  const fellows =
    relation === 'colleague' ? owners.flatMap((owner) => sharing(asked, owner)).filter(may) : [];
  if (fellows.length) return [...new Set(fellows)];
  const open = relations
    .all(relation)
    .filter(({ to }) => !to || (owners.length === 0 && agrees(to, pronoun?.gender ?? 'any', 'any')));
  return [...new Set(open.map(({ relative }) => relative).filter(may))];
}

/** Who bears a role with the same noun: two deputies. */
const sharing = ({ directory }: Asked, { roles }: Entity): readonly Entity[] =>
  roles.flatMap(({ head }) => {
    const all = directory.withHead(head);
    return all.length > MOST ? [] : all;
  });
