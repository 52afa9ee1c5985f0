import { fold } from '../../text/fold.ts';
import { contentWords, wordsOfInstitution } from './descriptions.ts';
import { oneLine, spanOf } from './entities.ts';
import { foundBy, type ResolverRule, resolvedBy } from './rule.ts';

/** The first paragraphs, which tell of somebody before they name them. */
const LEAD = 1;

/**
 * *An NHS trust has admitted … the chief executive of Calder Vale Hospitals NHS Trust*
 *
 * News tells of an institution before it names it: the only one that is named further on and whose name, or what it is
 * called, holds all of those words.
 */
export const byNameAhead: ResolverRule = (asked) => {
  const { party, parsed, mention, text, directory, language } = asked;
  const [phrase] = party.phrases;
  if (phrase?.head?.class !== 'institution' || phrase.name || phrase.number === 'plural') return undefined;
  if (phrase.determiner?.type !== 'indefinite' || asked.quoted || parsed.paragraph > LEAD) return undefined;
  const key = fold(oneLine(text, spanOf(parsed, { first: phrase.bare, last: phrase.last })));
  const words = contentWords(key, language);
  const [only, more] = directory.institutionsBehind(mention.end, (entity) => {
    const called = wordsOfInstitution(entity, language);
    return words.every((word) => called.includes(word));
  });
  const found = foundBy('named-later', asked, more ? undefined : only);
  return found && resolvedBy('role', asked, [found]);
};
