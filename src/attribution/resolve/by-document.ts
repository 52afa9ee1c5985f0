import type { Gender } from '../../language/lexicon.ts';
import { fold } from '../../text/fold.ts';
import { is, nameAt, type Parsed, upTo } from '../find/parse.ts';
import { anaphorAt, partyOf, partyOfPronoun, phraseOf } from '../find/parties.ts';
import type { NounPhrase } from '../find/phrases.ts';
import { byName } from './by-name.ts';
import { byAnaphor, byPronoun } from './by-pronoun.ts';
import { byRole } from './by-role.ts';
import { agrees, type Entity, spanOf } from './entities.ts';
import { likeliest } from './likeliest.ts';
import { personCalled } from './persons.ts';
import { type Asked, type Resolved, type ResolverRule, resolvedBy } from './rule.ts';

/**
 * *A study released by the University of Mwanza West said …* · *Le rapport rappelle que …* · *la même source*
 *
 * A document speaks for its author: the one it names, else the institution or the author that was spoken of last.
 */
export const byDocument: ResolverRule = (asked) => {
  const { party, parsed, discourse } = asked;
  const [phrase] = party.phrases;
  if (!phrase?.head || phrase.name) return undefined;
  const { noun, class: kind } = phrase.head;
  if (parsed.tokens.slice(phrase.bare, phrase.head.at + 1).some(({ key }) => parsed.grammar.same.has(key)))
    return again(asked, noun.lemma === 'source' ? 'any' : noun.gender, kind === 'institution');
  // *selon cette source*
  if (noun.lemma === 'source' && phrase.determiner?.type === 'demonstrative')
    return again(asked, 'any', false);
  if (kind !== 'document') return undefined;
  const author =
    writerOf(asked, phrase) ??
    authorOf(asked, phrase.bare, phrase.last) ??
    authorWithin(asked, phrase) ??
    personWithin(asked, phrase);
  if (author) {
    discourse.tellAuthors(
      noun.lemma,
      author.map(({ entity }) => entity),
    );
    return author;
  }
  if (isInscription(parsed, phrase)) return [];
  // *D’après ses travaux*: whoever was spoken of last.
  if (phrase.determiner?.type === 'possessive' && !asked.quoted) {
    const owner = likeliest(
      asked,
      (all) => (all.length === 1 && all[0]?.kind !== 'other' ? all : []),
      () => 'several',
    );
    if (owner.length) return resolvedBy('pronoun', asked, owner);
  }
  if (phrase.determiner?.type === 'indefinite' || phrase.number === 'plural') return undefined;
  const known = discourse.authorsOf(noun.lemma);
  return known.length ? resolvedBy('role', asked, known) : undefined;
};

/** *A sign on the door read “…”*, *la banderole proclamait « … »*: words that nobody says. */
export const isInscription = ({ grammar }: Parsed, { head }: NounPhrase): boolean =>
  head?.class === 'document' && grammar.inscriptions.has(fold(head.noun.lemma));

/** *L’article qu’elle en tire*, *the letter she sent*: whoever the relative clause says made it. */
function writerOf(asked: Asked, { last }: NounPhrase): readonly Resolved[] | undefined {
  const { tokens, grammar } = asked.parsed;
  const relative = grammar.complementizers.has(tokens[last + 1]?.key ?? '') ? last + 2 : last + 1;
  const pronoun = grammar.pronouns.get(tokens[relative]?.key ?? '');
  if (relative === last + 1 || !pronoun || pronoun.stands !== 'either') return undefined;
  const party = partyOfPronoun(relative, pronoun);
  return byPronoun({ ...asked, party, mention: spanOf(asked.parsed, party) });
}

/** *la même source*, *the same woman*: whoever spoke last and may be called so. */
function again(asked: Asked, gender: Gender, institution: boolean): readonly Resolved[] {
  const { discourse, mention, parsed } = asked;
  for (const { entities, as } of discourse.before(mention.start, parsed.paragraph, 8)) {
    const [entity, more] = entities;
    if (as !== 'speaker' || !entity || more || (institution && entity.kind !== 'institution')) continue;
    if (gender === 'any' || agrees(entity, gender, 'any')) return resolvedBy('role', asked, [entity]);
  }
  return [];
}

/** *A memo the airline sent to its pilots*, *the council’s own figures*, *a company statement*: the institution that the phrase itself names. */
function authorWithin(asked: Asked, phrase: NounPhrase): readonly Resolved[] | undefined {
  const { parsed } = asked;
  const { tokens, grammar, language } = parsed;
  if (language.code !== 'en' || !phrase.head) return undefined;
  const at = phrase.head.at;
  const again = tokens.findIndex(
    ({ key }, next) =>
      next > at && next <= phrase.last + 1 && grammar.determiners.get(key)?.type === 'definite',
  );
  const possessor = tokens.findIndex(({ key }, next) => next > phrase.bare && next < at && key === "'s");
  // *a company statement*, *a department incident report*
  const modifier = tokens.findIndex(
    ({ entry }, next) => next >= phrase.bare && next < at && entry.noun?.class === 'institution',
  );
  const [first, last] =
    possessor > 0 ? [phrase.first, possessor - 1] : again > 0 ? [again, again + 1] : [modifier, modifier];
  if (first < 0) return undefined;
  const inner = partyOf(parsed, [phraseOf(upTo(parsed, last + 1), first, last)]);
  const found = byName({ ...asked, party: inner }) ?? byRole({ ...asked, party: inner }) ?? [];
  return found.length ? found : undefined;
}

/** *Réponse du prévenu* · *la lettre de l’intéressé*: the person whom the phrase itself describes. */
function personWithin(asked: Asked, { head, last }: NounPhrase): readonly Resolved[] | undefined {
  const { parsed, party } = asked;
  const { tokens, grammar, language } = parsed;
  const genitive = (head?.at ?? last) + 1;
  if (language.code !== 'fr' || !grammar.genitives.has(tokens[genitive]?.key ?? '')) return undefined;
  const first = tokens[genitive]?.entry.determiner ? genitive : genitive + 1;
  if (anaphorAt(parsed, first)) return byAnaphor({ ...asked, party: { ...party, first, anaphor: 'latter' } });
  const inner = phraseOf(parsed, first, last);
  const definite = inner.determiner?.type === 'definite' && inner.head?.class === 'role';
  const entity = definite ? personCalled(asked, inner) : undefined;
  return entity && resolvedBy('role', asked, [entity]);
}

/** How far behind a document its author may be told: *published on Wednesday in the journal X by Y*. */
const REACH = 14;

/** Before the roles and titles that stand with a name: *signed by chairperson Mpumi Radebe*. */
function titled({ tokens }: Parsed, from: number): number {
  let at = from;
  while (at > 0 && tokens[at]?.entry.noun?.class === 'role') at--;
  return at;
}

/** *by Leonor Brás Teixeira and Kwame Asante-Fell*: those whose names are joined from a token on, each told for sure. */
function namedFrom({ parsed, mentions }: Asked, from: number): readonly Entity[] {
  const { tokens, grammar } = parsed;
  const found: Entity[] = [];
  for (let at = from; ; ) {
    const name = nameAt(parsed, at);
    const [entity, rival] = (name && mentions.get(tokens[name.first]?.start as number)?.entities) ?? [];
    if (!name || !entity || rival || (at > from && name.first !== at)) return found;
    found.push(entity);
    const next = name.last + 1;
    if (!grammar.and.has(tokens[next]?.key ?? '')) return found;
    at = next + 1;
  }
}

/** The determiner of the phrase that a token stands in, not far ahead of it. */
function determinerBefore({ tokens, grammar }: Parsed, at: number): number {
  for (let back = at - 1; back >= at - 3; back--)
    if (grammar.determiners.has(tokens[back]?.key ?? '')) return back;
  return at;
}

/** Who stands behind *par*, *by*, *de*, *of* in or right behind the document's phrase. */
function authorOf(asked: Asked, first: number, last: number): readonly Resolved[] | undefined {
  const { parsed } = asked;
  const { tokens, grammar } = parsed;
  for (let at = first + 1; at <= last + REACH && at < tokens.length; at++) {
    if (at > last && (is(tokens[at], 'comma', 'stop', 'quotation') || (parsed.finite[at] && at > last + 1)))
      return undefined;
    // *by the consulting firm Halvorsen Pike*, *by the auditors Sithole Vance*, *de Mme Sorel*
    const name = nameAt(parsed, at);
    const opening = name?.titles[0] ?? at;
    const noun = tokens[opening - 1]?.entry.noun?.class;
    const named = (noun === 'institution' || noun === 'role') && name?.first === at;
    const back = titled(parsed, named ? determinerBefore(parsed, opening - 1) : opening - 1);
    const { key = '' } = tokens[back] ?? {};
    const start = grammar.determiners.has(key) && !grammar.prepositions.has(key) ? back - 1 : back;
    const preposition = tokens[start]?.key ?? '';
    if (!grammar.genitives.has(preposition) && !grammar.by.has(preposition)) continue;
    if (grammar.by.has(preposition) && grammar.obtaining.has(tokens[start - 1]?.key ?? '')) continue;
    const authors = namedFrom(asked, at);
    const told = named || grammar.by.has(preposition) || authors.every(({ kind }) => kind !== 'other');
    if (authors.length > 0 && told) return resolvedBy('role', asked, authors);
  }
  return undefined;
}
