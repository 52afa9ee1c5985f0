import type { Entity } from './entities.ts';
import { type ResolverRule, resolvedBy } from './rule.ts';

/**
 * *les deux soignants* · *les trois auteurs* · *the two ministers*: as many people as the number says, those who were
 * named last, and together.
 */
export const byGroup: ResolverRule = (asked) => {
  const {
    party: { phrases },
    parsed,
    mention,
    discourse,
  } = asked;
  const [phrase] = phrases;
  if (
    !phrase?.determiner ||
    phrase.name ||
    phrase.determiner.type === 'indefinite' ||
    phrase.determiner.type === 'number'
  )
    return undefined;
  const wanted = parsed.grammar.counts.get(parsed.tokens[phrase.bare]?.key ?? '');
  if (!wanted || wanted < 2 || phrase.last > phrase.bare + 1) return undefined;
  const people = new Set<Entity>();
  for (const { entities } of discourse.before(mention.start, parsed.paragraph, 1)) {
    for (const entity of entities) if (entity.kind === 'person') people.add(entity);
    if (people.size >= wanted) break;
  }
  return people.size === wanted ? resolvedBy('role', asked, [...people]) : undefined;
};
