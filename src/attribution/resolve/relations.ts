import type { Nouns } from '../../language/language.ts';
import { inverseOf, type Relation } from '../../language/relations.ts';
import { fold } from '../../text/fold.ts';
import type { Parsed } from '../find/parse.ts';
import type { Head, NounPhrase } from '../find/phrases.ts';
import type { Entity } from './entities.ts';

/** Of so many relatives of a sort none can be told any more. */
const MOST = 8;

/** Where an article says how somebody stands to another: *her husband, Elijah Barsosio*. */
export interface Tie {
  readonly at: number;
  readonly parsed: Parsed;
  /** What they are called. */
  readonly phrase: NounPhrase;
  readonly relative: Entity;
}

/** Somebody who stands to another as a relation says; to whom, the article may leave open. */
export interface Related {
  readonly relative: Entity;
  to: Entity | undefined;
}

/** The relation that a noun tells, or the noun itself where it has no other of its meaning: *godfather*. */
export function relationOf({ noun, class: kind }: Head, { relations }: Nouns): Relation | string | undefined {
  const lemma = fold(noun.lemma);
  return relations.get(lemma) ?? (kind === 'kin' ? lemma : undefined);
}

/** Who is whose wife, mother, lawyer, as an article tells it, read both ways: her husband’s wife is she. */
export class Relations {
  readonly #all = new Map<string, Related[]>();
  readonly #of = new Map<Entity, Map<string, Related[]>>();
  readonly #inverse: (relation: string) => Relation | undefined;

  constructor({ relations }: Nouns) {
    const known = new Set<string>(relations.values());
    this.#inverse = (relation) => (known.has(relation) ? inverseOf(relation as Relation) : undefined);
  }

  tell(relative: Entity, relation: string, to: Entity | undefined): void {
    if (relative === to) return;
    this.#put(relative, relation, to);
    const inverse = this.#inverse(relation);
    if (to && inverse) this.#put(to, inverse, relative);
  }

  #put(relative: Entity, relation: string, to: Entity | undefined): void {
    const all = listOf(this.#all, relation);
    const known = all.find((one) => one.relative === relative && (!one.to || !to || one.to === to));
    if (known) known.to ??= to;
    else if (all.length <= MOST) all.push({ relative, to });
    if (!to) return;
    const own = this.#of.get(to) ?? new Map<string, Related[]>();
    this.#of.set(to, own);
    const near = listOf(own, relation);
    if (near.length <= MOST && near.every((one) => one.relative !== relative)) near.push({ relative, to });
  }

  /** Everybody who is called so, whoever’s they are; nobody where too many are. */
  all = (relation: string): readonly Related[] => few(this.#all.get(relation));

  /** Those of one person. */
  of = (entity: Entity, relation: string): readonly Related[] => few(this.#of.get(entity)?.get(relation));
}

function listOf(index: Map<string, Related[]>, relation: string): Related[] {
  const known = index.get(relation);
  if (known) return known;
  const list: Related[] = [];
  index.set(relation, list);
  return list;
}

const few = (related: readonly Related[] = []): readonly Related[] => (related.length > MOST ? [] : related);
