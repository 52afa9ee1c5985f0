import type { Language } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import type { Naming } from '../explanation.ts';
import type { Parsed } from '../find/parse.ts';
import type { Party } from '../find/parties.ts';
import type { SpeakerBasis } from '../statement.ts';
import type { Directory } from './directory.ts';
import type { Discourse } from './discourse.ts';
import type { Entity, NamedMention } from './entities.ts';
import type { Relations } from './relations.ts';

/** Whom a party turned out to be. */
export interface Resolved {
  readonly entity: Entity;
  readonly basis: SpeakerBasis;
  readonly mention: Span;
  readonly evidence?: Span;
}

/** A party of a sentence, and all that may tell who it is. */
export interface Asked {
  readonly text: string;
  readonly language: Language;
  readonly parsed: Parsed;
  readonly party: Party;
  /** The words that stand for the party. */
  readonly mention: Span;
  readonly directory: Directory;
  readonly mentions: ReadonlyMap<number, NamedMention>;
  readonly discourse: Discourse;
  /** Who was said to be whose so far. */
  readonly relations: Relations;
  /** Whom only *I* can mean: inside a quotation, whose it is; of an answer, who asked; */
  readonly around: readonly Entity[];
  /** the narrator's incises are not inside. */
  readonly quoted: boolean;
  /** Where somebody wants to know how it was told. */
  readonly naming: Naming | undefined;
}

/** Undefined where the rule says nothing and the next is asked; empty where somebody is meant, but none can be told. */
export type ResolverRule = (asked: Asked) => readonly Resolved[] | undefined;

/** Whoever it is, told by other words than the name, which stands elsewhere. */
export const resolvedBy = (
  basis: SpeakerBasis,
  { mention }: Pick<Asked, 'mention'>,
  entities: readonly Entity[],
): readonly Resolved[] => entities.map((entity) => ({ entity, basis, mention, evidence: entity.mention }));

/** Notes, for who wants to know, in which of a rule's ways somebody was found. */
export function foundBy(way: string, { naming }: Asked, entity: Entity | undefined): Entity | undefined {
  if (naming && entity) naming.way = way;
  return entity;
}
