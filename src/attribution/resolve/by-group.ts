import type { Party } from '../find/parties.ts';
import { agrees, type Entity } from './entities.ts';
import { type ResolverRule, resolvedBy } from './rule.ts';

/**
 * *les deux soignants* · *les trois auteurs* · *the two ministers* · *toutes deux*: as many people as the number says, those
 * who were named last, and together.
 */
export const byGroup: ResolverRule = (asked) => {
  const { party, parsed, mention, discourse } = asked;
  const number = numberOf(party);
  const wanted = parsed.grammar.counts.get(parsed.tokens[number ?? -1]?.key ?? '');
  if (!wanted || wanted < 2) return undefined;
  // *Tous deux* may be a man and a woman; *toutes deux* are women.
  const gender = party.pronoun?.gender === 'feminine' ? 'feminine' : 'any';
  const people = new Set<Entity>();
  for (const { entities } of discourse.before(mention.start, parsed.paragraph, 1)) {
    for (const entity of entities)
      if (entity.kind === 'person' && agrees(entity, gender, 'any')) people.add(entity);
    if (people.size >= wanted) break;
  }
  if (people.size === wanted) return resolvedBy('role', asked, [...people]);
  // *tous trois*, where two were named: nobody, rather than those two.
  return party.pronoun ? [] : undefined;
};

/** The token that may say how many they are: *deux* of *les deux soignants*, of *toutes deux*. */
function numberOf({ phrases: [phrase], pronoun, last }: Party): number | undefined {
  if (pronoun) return last;
  const type = phrase?.determiner?.type;
  if (!phrase || !type || phrase.name || type === 'indefinite' || type === 'number') return undefined;
  return phrase.last > phrase.bare + 1 ? undefined : phrase.bare;
}
