import type { Pronoun } from '../../language/grammar.ts';
import { partyOfPronoun } from '../find/parties.ts';
import type { NounPhrase } from '../find/phrases.ts';
import { byPronoun } from './by-pronoun.ts';
import type { Entity } from './entities.ts';
import type { Asked } from './rule.ts';

/** Whose relative a phrase means; neither is known of *the father*. */
export interface Owner {
  /** Empty where they cannot be told. */
  readonly entities: readonly Entity[];
  /** The pronoun that a possessive holds: *his*. */
  readonly pronoun?: Pronoun;
}

/** *Okafor’s barrister* · *la sœur de Diop* · *Diop, dont le fils* · *his wife* · inside a quotation *my dad*, *Mum*. */
export function ownerOf(asked: Asked, phrase: NounPhrase): Owner {
  const { parsed, around, quoted, mention } = asked;
  const { grammar, tokens } = parsed;
  const named = namedIn(asked, phrase);
  if (named) return { entities: [named] };
  if (quoted && !phrase.determiner) return { entities: around };
  const pronoun = grammar.possessors.get(tokens[phrase.first]?.key ?? '');
  if (!pronoun) return { entities: [] };
  if (pronoun.stands === 'self') return { entities: around, pronoun };
  // Whom a speaker means by *his* the narrator's sentences do not tell.
  if (quoted) return { entities: [], pronoun };
  const party = partyOfPronoun(phrase.first, pronoun);
  const found = byPronoun({ ...asked, party, mention, naming: undefined }) ?? [];
  return { entities: found.map(({ entity }) => entity), pronoun };
}

/** The person whom the phrase itself names, or the one before *whose*. */
function namedIn({ parsed, mentions, directory, mention }: Asked, phrase: NounPhrase): Entity | undefined {
  const { tokens, names, grammar } = parsed;
  if (grammar.whose.has(tokens[phrase.first - 1]?.key ?? '')) {
    const [before] = directory.namedBetween(tokens[0]?.start ?? 0, mention.start);
    return before?.entities.length === 1 ? person(before.entities[0]) : undefined;
  }
  const head = phrase.head?.at ?? phrase.first;
  const distance = ({ first }: { first: number }): number => Math.abs(first - head);
  const [nearest] = names
    .filter((name) => name !== phrase.name && name.first >= phrase.first && name.last <= phrase.last)
    .sort((a, b) => distance(a) - distance(b));
  const entities = nearest && mentions.get(tokens[nearest.first]?.start as number)?.entities;
  return entities?.length === 1 ? person(entities[0]) : undefined;
}

const person = (entity: Entity | undefined): Entity | undefined =>
  entity?.kind === 'other' ? undefined : entity;
