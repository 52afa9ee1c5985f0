import { fold } from '../../text/fold.ts';
import type { NounPhrase } from '../find/phrases.ts';
import type { Directory } from './directory.ts';
import { agrees, type Entity } from './entities.ts';
import { type Asked, type Resolved, type ResolverRule, resolvedBy } from './rule.ts';

/**
 * *Serguei Lavrov* · *M. Le Goff*, where two bear that surname · *le SSU*, spelt out elsewhere · *l’Autorité*
 *
 * A full name or a surname; one that several bear is told by its title's gender, else by who was spoken of last.
 */
export const byName: ResolverRule = (asked) => {
  for (const phrase of asked.party.phrases) {
    const found = phrase.name && named(asked, phrase);
    if (found) return found;
  }
  return undefined;
};

function named(asked: Asked, phrase: NounPhrase): readonly Resolved[] | undefined {
  const { parsed, mentions, mention, directory } = asked;
  const name = phrase.name as NonNullable<NounPhrase['name']>;
  const found = mentions.get(parsed.tokens[name.first]?.start as number);
  if (!found?.entities.length) return undefined;
  // *Les Pujol*: all of that surname.
  if (phrase.determiner?.number === 'plural' && found.entities.length > 1)
    return resolvedBy('surname', asked, found.entities);
  const entity = found.entities.length === 1 ? found.entities[0] : tellApart(asked, found.entities, phrase);
  if (!entity) return [];
  if (entity.kind === 'other')
    entity.kind =
      phrase.head?.class === 'institution' || isAcronym(entity.name) || isTheName(asked, phrase)
        ? 'institution'
        : 'person';
  const whole = spelledOut(entity, directory);
  const full = found.full && whole === entity;
  return [
    { entity: whole, basis: full ? 'name' : 'surname', mention, ...(!full && { evidence: whole.mention }) },
  ];
}

/** Of those who bear a surname, the one whom the title's gender fits; if several, the one spoken of last. */
function tellApart(
  { parsed, mention, discourse, naming, directory }: Asked,
  bearers: readonly Entity[],
  phrase: NounPhrase,
): Entity | undefined {
  const gender = phrase.name?.gender !== 'any' ? phrase.name?.gender : phrase.gender;
  const fitting = bearers.filter((entity) => agrees(entity, gender ?? 'any', 'any'));
  naming?.refuse(
    bearers.filter((one) => !fitting.includes(one)),
    'title',
  );
  if (fitting.length === 1) return fitting[0];
  const titles = (phrase.name?.titles ?? []).map((at) => parsed.tokens[at]?.key.replace(/\.$/, '') ?? '');
  const titled = fitting.filter((entity) =>
    titles.some((title) => entity.titles.has(title) && !fitting.every((other) => other.titles.has(title))),
  );
  const others = (one: Entity | undefined) => fitting.filter((other) => other !== one);
  if (titled.length === 1) {
    naming?.refuse(others(titled[0]), 'title');
    return titled[0];
  }
  // *Bélizaire a toujours nié …*: a bare surname is his whom the title names, not his niece's.
  const [headlined, rival] = phrase.name?.titled ? [] : fitting.filter(directory.isHeadlined);
  if (headlined && !rival) {
    naming?.refuse(others(headlined), 'less-likely');
    return headlined;
  }
  for (const { entities } of discourse.before(mention.start, parsed.paragraph, 1)) {
    const near = fitting.filter((entity) => entities.includes(entity));
    if (near.length) {
      naming?.refuse(
        near.length === 1 ? others(near[0]) : fitting,
        near.length === 1 ? 'less-likely' : 'equally-likely',
      );
      // *Mr Hathersage*, told once to be the father, is not the son later on.
      if (near[0] && near.length === 1) for (const title of titles) near[0].titles.add(title);
      return near.length === 1 ? near[0] : undefined;
    }
  }
  naming?.refuse(fitting, 'equally-likely');
  return undefined;
}

/** *the Monitor*, *le Médilien*: what bears an article and neither title nor role is no person. */
function isTheName({ parsed }: Asked, { determiner, name, head, first }: NounPhrase): boolean {
  const article = determiner?.type === 'definite' && determiner.number !== 'plural';
  return (
    article &&
    !head &&
    !name?.titled &&
    name?.first === first + 1 &&
    parsed.grammar.determiners.has(parsed.tokens[first]?.key ?? '')
  );
}

const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\d-]+$/u.test(name);

/** *SSU* ↦ *Syndicat des soignants unis*: the one institution whose words begin with these letters. */
function spelledOut(entity: Entity, directory: Directory): Entity {
  if (!isAcronym(entity.name)) return entity;
  const fitting = directory.withInitials(fold(entity.name)).filter((other) => other !== entity);
  return fitting.length === 1 ? (fitting[0] as Entity) : entity;
}
