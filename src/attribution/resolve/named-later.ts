import type { Language } from '../../language/language.ts';
import type { Explanation } from '../explanation.ts';
import { contentWords, fits } from './descriptions.ts';
import { agrees, type Entity } from './entities.ts';
import type { Told } from './tell.ts';

/**
 * *A federal judge said … U.S. District Judge Ximena Baptiste …* · *The president of Borealis Air told senators … “…,” Étienne
 * Marchand-Kerr said.*
 *
 * News often tells the role first and the name below. Whoever speaks without a name is the only one who is given that noun
 * further on; else, in the lead, the next who speaks, where nothing else says who that is.
 */
export function namedLater(
  told: readonly Told[],
  language: Language,
  explanation?: Explanation,
): readonly Told[] {
  const one = told.map(({ speakers }) => (speakers.length === 1 ? speakers[0]?.entity : undefined));
  const lead = told[0]?.proposal.parsed.paragraph;
  const bearers = new Map<Entity, Entity | undefined>();
  one.forEach((unnamed, at) => {
    if (unnamed?.kind !== 'unnamed' || unnamed.number === 'plural' || bearers.has(unnamed)) return;
    const inLead = told[at]?.proposal.parsed.paragraph === lead;
    const bearer = sameNoun(unnamed, one, language) ?? (inLead ? nextSpeaker(unnamed, at, told) : undefined);
    bearers.set(unnamed, bearer);
  });
  return told.map((each, at) => {
    const entity = bearers.get(one[at] as Entity);
    const [speaker] = each.speakers;
    if (!entity || !speaker) return each;
    const speakers = [{ entity, basis: 'role', mention: speaker.mention, evidence: entity.mention }] as const;
    for (const naming of explanation?.namings.get(each.proposal) ?? [])
      Object.assign(naming, { rule: 'role', way: 'named-later', resolved: speakers });
    return { ...each, speakers };
  });
}

/** The only person who is given the noun, after whom nobody else goes unnamed by it. */
function sameNoun(
  unnamed: Entity,
  speakers: readonly (Entity | undefined)[],
  language: Language,
): Entity | undefined {
  const [role] = unnamed.roles;
  if (!role) return undefined;
  const words = contentWords(role.key, language);
  const called = new Set(
    speakers.filter((entity): entity is Entity =>
      [...(entity?.roles ?? []), ...(entity?.calls ?? [])].some(
        (other) => other.head === role.head && fits(words, contentWords(other.key, language)),
      ),
    ),
  );
  called.delete(unnamed);
  const [only, more] = called;
  return only && !more && isNamedBehind(only, unnamed) ? only : undefined;
}

/** The next who speaks, in this paragraph or the one behind, if the article says of them only how they are called. */
function nextSpeaker(unnamed: Entity, at: number, told: readonly Told[]): Entity | undefined {
  const next = told.slice(at + 1).find(({ speakers }) => !speakers.some(({ entity }) => entity === unnamed));
  const [speaker, more] = next?.speakers ?? [];
  const from = told[at]?.proposal.parsed.paragraph ?? 0;
  if (!next || !speaker || more || next.proposal.parsed.paragraph > from + 1) return undefined;
  const { entity } = speaker;
  const bare = entity.roles.length === 0 && entity.calls.length === 0;
  return bare && isNamedBehind(entity, unnamed) ? entity : undefined;
}

const isNamedBehind = (entity: Entity, unnamed: Entity): boolean =>
  entity.kind === 'person' &&
  entity.mention.start > unnamed.mention.start &&
  agrees(entity, unnamed.gender, 'singular');
