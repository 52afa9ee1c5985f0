import type { Language } from '../../language/language.ts';
import { sameTrade } from '../../language/trades.ts';
import { fold } from '../../text/fold.ts';
import type { Explanation } from '../explanation.ts';
import { contentWords, fits } from './descriptions.ts';
import { agrees, type Entity } from './entities.ts';
import type { Told } from './tell.ts';

/** Where more than so many speakers share a noun, it tells none of them. */
const MOST = 8;

/**
 * *A federal judge said … U.S. District Judge Ximena Baptiste …* · *The president of Borealis Air told senators … “…,” Étienne
 * Marchand-Kerr said.*
 *
 * News often tells the role first and the name below. Whoever speaks without a name is the only one who is given that noun
 * further on; else, in the lead or where a report goes over into a quotation, the next who speaks, where nothing else says
 * who that is.
 */
export function namedLater(
  told: readonly Told[],
  language: Language,
  explanation?: Explanation,
): readonly Told[] {
  const speakers = told.map(onlySpeaker);
  const called = byNoun(speakers);
  const bearers = new Map<Entity, Entity>();
  const last = told.length > 0 ? endOfLead(told) : 0;
  for (const [at, unnamed] of speakers.entries()) {
    if (!unnamed || !isUnnamed(unnamed) || unnamed.number === 'plural' || bearers.has(unnamed)) continue;
    const bearer =
      sameNoun(unnamed, called, language) ??
      (at <= last
        ? nextSpeaker(unnamed, told[at] as Told, told[last + 1], speakers[last + 1], language)
        : quotedBehind(unnamed, told[at] as Told, told[at + 1], speakers[at + 1], language));
    if (bearer) bearers.set(unnamed, bearer);
  }
  return bearers.size > 0
    ? told.map((each, at) => named(each, bearers.get(speakers[at] as Entity), explanation))
    : told;
}

/** *a federal judge*, and *the labour minister* whom nobody has spoken of yet. */
const isUnnamed = ({ kind }: Entity): boolean => kind === 'unnamed' || kind === 'stranger';

const onlySpeaker = ({ speakers: [speaker, more] }: Told): Entity | undefined =>
  more ? undefined : speaker?.entity;

/** Who speaks, by the nouns that they are given. */
function byNoun(speakers: readonly (Entity | undefined)[]): ReadonlyMap<string, ReadonlySet<Entity>> {
  const called = new Map<string, Set<Entity>>();
  for (const entity of new Set(speakers))
    for (const { head } of [...(entity?.roles ?? []), ...(entity?.calls ?? [])]) {
      const others = called.get(head);
      if (others) others.add(entity as Entity);
      else called.set(head, new Set([entity as Entity]));
    }
  return called;
}

/** The only person who is given the noun, after whom nobody else goes unnamed by it. */
function sameNoun(
  unnamed: Entity,
  called: ReadonlyMap<string, ReadonlySet<Entity>>,
  language: Language,
): Entity | undefined {
  const [role] = unnamed.roles;
  const sharing = role && called.get(role.head);
  if (!sharing || sharing.size > MOST) return undefined;
  const words = contentWords(role.key, language);
  const [only, more] = [...sharing].filter(
    (entity) =>
      entity !== unnamed &&
      entity.kind !== 'stranger' &&
      [...entity.roles, ...entity.calls].some(
        (other) => other.head === role.head && fits(words, contentWords(other.key, language)),
      ),
  );
  return only && !more && isNamedBehind(only, unnamed) ? only : undefined;
}

/** The last of those that the first one who speaks says in the article's first paragraph of speech. */
function endOfLead(told: readonly Told[]): number {
  const paragraph = told[0]?.proposal.parsed.paragraph;
  const speaker = onlySpeaker(told[0] as Told);
  const next = told.findIndex(
    (each) => each.proposal.parsed.paragraph !== paragraph || onlySpeaker(each) !== speaker,
  );
  return next < 0 ? told.length - 1 : next - 1;
}

/** The next who speaks, in this paragraph or the one behind, if the article says of them only how they are called. */
function nextSpeaker(
  unnamed: Entity,
  { proposal }: Told,
  next: Told | undefined,
  entity: Entity | undefined,
  { hearing }: Language,
): Entity | undefined {
  if (!next || !entity || next.proposal.parsed.paragraph > proposal.parsed.paragraph + 1) return undefined;
  // *the witness* says nothing of who somebody is elsewhere, *the magistrate* nothing that a prosecutor is not.
  const [role] = unnamed.roles;
  const open = (head: string): boolean =>
    hearing.nouns.has(head) || (role !== undefined && sameTrade(fold(role.head), fold(head)));
  const bare = entity.roles.length === 0 && entity.calls.every(({ head }) => open(head));
  return bare && isNamedBehind(entity, unnamed) ? entity : undefined;
}

/** *Un vieux boucher a demandé … « … », a plaidé El Hadj Bérété*: a report, and the words themselves, said by a name that is new. */
function quotedBehind(
  unnamed: Entity,
  report: Told,
  words: Told | undefined,
  entity: Entity | undefined,
  language: Language,
): Entity | undefined {
  const mention = words?.speakers[0]?.mention;
  const isNew =
    mention && entity && mention.start <= entity.mention.start && entity.mention.end <= mention.end;
  const quoted = report.proposal.kind !== 'direct' && words?.proposal.kind === 'direct';
  const together = words?.proposal.parsed.paragraph === report.proposal.parsed.paragraph;
  return isNew && quoted && together ? nextSpeaker(unnamed, report, words, entity, language) : undefined;
}

const isNamedBehind = (entity: Entity, unnamed: Entity): boolean =>
  entity.kind === 'person' &&
  entity.mention.start > unnamed.mention.start &&
  agrees(entity, unnamed.gender, 'singular');

function named(each: Told, entity: Entity | undefined, explanation: Explanation | undefined): Told {
  const [speaker] = each.speakers;
  if (!entity || !speaker) return each;
  const speakers = [{ entity, basis: 'role', mention: speaker.mention, evidence: entity.mention }] as const;
  for (const naming of explanation?.namings.get(each.proposal) ?? [])
    Object.assign(naming, { rule: 'role', way: 'named-later', resolved: speakers });
  return { ...each, speakers };
}
