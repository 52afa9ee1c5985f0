import type { Pronoun } from '../../language/grammar.ts';
import type { NameMention } from '../find/names/names.ts';
import { is, nameAt } from '../find/parse.ts';
import { partyOfPronoun } from '../find/parties.ts';
import type { NounPhrase } from '../find/phrases.ts';
import { spokenOfLast } from './by-pronoun.ts';
import { agrees, type Entity } from './entities.ts';
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
  const { parsed, around, quoted } = asked;
  const { grammar, tokens } = parsed;
  const named = namedIn(asked, phrase);
  if (named) return { entities: [named] };
  if (quoted && !phrase.determiner) return { entities: around };
  const pronoun = grammar.possessors.get(tokens[phrase.first]?.key ?? '');
  if (!pronoun) return { entities: [] };
  if (pronoun.stands === 'self') return { entities: around, pronoun };
  // Whom a speaker means by *his* the narrator's sentences do not tell.
  if (quoted) return { entities: [], pronoun };
  const joined = joinedTo(asked, phrase, pronoun);
  if (joined) return { entities: [joined], pronoun };
  const party = partyOfPronoun(phrase.first, pronoun);
  return { entities: spokenOfLast({ ...asked, party, naming: undefined }, pronoun), pronoun };
}

/** The person whom the phrase itself names, or the one before *whose*. */
function namedIn({ parsed, mentions, directory, mention }: Asked, phrase: NounPhrase): Entity | undefined {
  const { tokens, grammar } = parsed;
  if (grammar.whose.has(tokens[phrase.first - 1]?.key ?? '')) {
    const [before] = directory.namedBetween(tokens[0]?.start ?? 0, mention.start);
    return before?.entities.length === 1 ? person(before.entities[0]) : undefined;
  }
  const head = phrase.head?.at ?? phrase.first;
  let nearest: NameMention | undefined;
  for (let at = phrase.first; at <= phrase.last; at++) {
    const name = nameAt(parsed, at);
    if (!name || name === phrase.name) continue;
    if (!nearest || Math.abs(name.first - head) < Math.abs(nearest.first - head)) nearest = name;
  }
  const entities = nearest && mentions.get(tokens[nearest.first]?.start as number)?.entities;
  return entities?.length === 1 ? person(entities[0]) : undefined;
}

/** As far as an age stands between two who are named together. */
const AGE = 4;

/** *Hendricks Sr., 61, and his son* · *le procès de Désiré Aka et de son épouse*: who is named together with a relative. */
function joinedTo({ parsed, mentions }: Asked, phrase: NounPhrase, pronoun: Pronoun): Entity | undefined {
  const { tokens, grammar } = parsed;
  let at = phrase.first - 1;
  if (grammar.genitives.has(tokens[at]?.key ?? '')) at--;
  if (!grammar.and.has(tokens[at]?.key ?? '')) return undefined;
  const last = at - 1;
  for (at = last; at >= last - AGE; at--) {
    const name = nameAt(parsed, at);
    const entities = name && mentions.get(tokens[name.first]?.start as number)?.entities;
    if (name) return entities?.find((one) => agrees(one, pronoun.gender, 'any') && entities.length === 1);
    if (!is(tokens[at], 'comma', 'number') && tokens[at]?.key !== 'ans') return undefined;
  }
  return undefined;
}

const person = (entity: Entity | undefined): Entity | undefined =>
  entity?.kind === 'other' ? undefined : entity;
