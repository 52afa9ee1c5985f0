import { officeNamed } from '../../language/offices.ts';
import { fold } from '../../text/fold.ts';
import type { NounPhrase } from '../find/phrases.ts';
import { holdsDeterminer } from '../link/frames/frame.ts';
import { agrees, type Entity, oneLine, spanOf } from './entities.ts';
import { institutionCalled } from './institutions.ts';
import { personCalled } from './persons.ts';
import { type Asked, type Resolved, type ResolverRule, resolvedBy } from './rule.ts';

/**
 * *le chef de la diplomatie russe* · *la ministre* · *l’officier*, of a general · *l’Argentin* · *l’ONG* · *the charity*
 *
 * Whoever was given that role in those words; else with that noun; else a person of that trade or country; else, where the
 * phrase says nothing more, the person spoken of last who may be one.
 */
export const byRole: ResolverRule = (asked) => {
  const { phrases } = asked.party;
  const phrase = phrases.find((one) => one.head);
  const [unknown, more] = phrases;
  if (!phrase && unknown && !more) return byUnknownNoun(asked, unknown);
  if (!phrase?.head || phrase.number === 'plural' || phrases.some(({ name }) => name)) return undefined;
  if (!isDefinite(asked, phrase)) return undefined;
  const find = phrase.head.class === 'institution' ? institutionCalled : personCalled;
  const entity = find(asked, phrase);
  if (!entity) return undefined;
  const words = fold(oneLine(asked.text, spanOf(asked.parsed, { first: phrase.bare, last: phrase.last })));
  entity.calls.push({
    ...asked.mention,
    // *le Premier ministre*, whom *le chef du gouvernement* may mean later on
    key: officeNamed(words) === undefined ? phrase.head.noun.lemma : words,
    head: phrase.head.noun.lemma,
    class: phrase.head.class,
  });
  return resolvedBy('role', asked, [entity]);
};

/** *chuchote la bioacousticienne*, *le quinqua*: under a noun that is not known, the only person whom this paragraph speaks of. */
function byUnknownNoun(asked: Asked, phrase: NounPhrase): readonly Resolved[] | undefined {
  const { discourse, mention, parsed, quoted } = asked;
  if (
    quoted ||
    phrase.name ||
    phrase.number === 'plural' ||
    phrase.determiner?.type !== 'definite' ||
    phrase.last > phrase.bare
  )
    return undefined;
  const people = new Set<Entity>();
  for (const { entities } of discourse.before(mention.start, parsed.paragraph, 0))
    for (const entity of entities)
      if (entity.kind === 'person' || entity.kind === 'unnamed') people.add(entity);
  const [only, other] = people;
  return only && !other && only.kind === 'person' && agrees(only, phrase.gender, 'singular')
    ? resolvedBy('role', asked, [only])
    : undefined;
}

function isDefinite({ parsed }: Asked, phrase: NounPhrase): boolean {
  const type = phrase.determiner?.type;
  if (type) return type === 'definite' || type === 'demonstrative' || type === 'possessive';
  // *Aux yeux du Britannique*: the determiner stands in the preposition; English lawyers have none: *counsel submitted*.
  const bare =
    parsed.language.code === 'en' && phrase.first === phrase.last && !parsed.tokens[phrase.first]?.capital;
  return holdsDeterminer(parsed.tokens[phrase.first - 1]?.key) || bare;
}
