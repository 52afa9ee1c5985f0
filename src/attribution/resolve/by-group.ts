import type { Gender } from '../../language/lexicon.ts';
import { fold } from '../../text/fold.ts';
import type { Party } from '../find/parties.ts';
import { agrees, type Entity } from './entities.ts';
import { type Asked, type ResolverRule, resolvedBy } from './rule.ts';

/** How far back those who spoke together are remembered, in paragraphs. */
const MEMORY = 8;

/**
 * *les deux soignants* · *les trois auteurs* · *the two ministers* · *toutes deux* · *the pair* · *the authors*: as many as the
 * number says, the authors of what was told of, those who spoke together, else those who were named last.
 */
export const byGroup: ResolverRule = (asked) => {
  const { party, parsed, discourse } = asked;
  const { grammar } = parsed;
  const number = numberOf(party);
  const wanted = grammar.counts.get(parsed.tokens[number ?? -1]?.key ?? '');
  const authors = writes(asked) ? discourse.authorsOf('') : [];
  if (authors.length > 1 && (wanted ?? authors.length) === authors.length)
    return resolvedBy('role', asked, authors);
  if (!wanted || wanted < 2) return undefined;
  const found = (party.pronoun ? undefined : together(asked, wanted)) ?? lastNamed(asked, wanted);
  if (found) return resolvedBy('role', asked, found);
  // *tous trois*, where two were named: nobody, rather than those two.
  return party.pronoun ? [] : undefined;
};

/** *the authors*, *les deux chercheurs*: the definite plural of those who write. */
function writes({ party: { phrases }, parsed }: Asked): boolean {
  const [phrase] = phrases;
  const { type } = phrase?.determiner ?? {};
  const definite =
    type === 'definite' || parsed.grammar.predeterminers.has(parsed.tokens[phrase?.first ?? -1]?.key ?? '');
  return (
    definite &&
    !phrase?.name &&
    phrase?.number === 'plural' &&
    parsed.grammar.writers.has(fold(phrase.head?.noun.lemma ?? ''))
  );
}

/** Those who spoke or were told of together, in that number. */
function together(
  { party, parsed, mention, discourse }: Asked,
  wanted: number,
): readonly Entity[] | undefined {
  const institution = party.phrases[0]?.head?.class === 'institution';
  const gender = genderOf(party);
  for (const { entities } of discourse.before(mention.start, parsed.paragraph, MEMORY))
    if (
      entities.length === wanted &&
      entities.every(
        (entity) => entity.kind === (institution ? 'institution' : 'person') && agrees(entity, gender, 'any'),
      )
    )
      return entities;
  return undefined;
}

function lastNamed(
  { party, parsed, mention, discourse }: Asked,
  wanted: number,
): readonly Entity[] | undefined {
  const gender = genderOf(party);
  const people = new Set<Entity>();
  for (const { entities } of discourse.before(mention.start, parsed.paragraph, 1)) {
    for (const entity of entities)
      if (entity.kind === 'person' && agrees(entity, gender, 'any')) people.add(entity);
    if (people.size >= wanted) break;
  }
  return people.size === wanted ? [...people] : undefined;
}

/** *Toutes deux* are women; *tous deux* may be a woman and a man. */
const genderOf = ({ pronoun }: Party): Gender => (pronoun?.gender === 'feminine' ? 'feminine' : 'any');

/** The token that may say how many they are: *deux* of *les deux soignants*, of *toutes deux*; *both* of *both researchers*. */
function numberOf({ phrases: [phrase], pronoun, last }: Party): number | undefined {
  if (pronoun) return last;
  const type = phrase?.determiner?.type;
  if (!phrase || !type || phrase.name || type === 'number') return undefined;
  if (type === 'indefinite') return phrase.first;
  return phrase.last > phrase.bare + 1 ? undefined : phrase.bare;
}
