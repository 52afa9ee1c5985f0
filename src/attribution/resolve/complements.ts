import { fold } from '../../text/fold.ts';
import type { Head, NounPhrase } from '../find/phrases.ts';
import { contentWords } from './descriptions.ts';
import { type Entity, oneLine, spanOf } from './entities.ts';
import { mayBe } from './institutions.ts';
import type { Asked } from './rule.ts';
import { follows, tradeOf } from './trades.ts';

/**
 * *l’élu du Finistère*, of a senator of that place · *le patron de l’Éducation nationale*, of its minister: another noun of
 * the same trade, or one for whoever is at the head, and the complement printed with it.
 */
export function sharesComplement(entity: Entity, phrase: NounPhrase, asked: Asked): boolean {
  const { language } = asked;
  const { lemma } = (phrase.head as Head).noun;
  const words = contentWords(complementOf(asked, phrase), language);
  if (words.length === 0) return false;
  const trade = tradeOf(lemma);
  const { headships } = language.grammar;
  const heads = headships.any.has(fold(lemma));
  if (!heads && (trade === undefined || !follows(entity, trade))) return false;
  return entity.roles.some(
    ({ key, head }) =>
      (!heads || headships.offices.has(fold(head))) &&
      words.every((word) => contentWords(key, language).includes(word)),
  );
}

/**
 * *le président du RSD*, who was introduced as *président du parti*, or the other way round: of two complements one is the
 * name, the other a noun that such an institution is called by.
 */
export function sharesInstitution({ roles }: Entity, phrase: NounPhrase, asked: Asked): boolean {
  const { lemma } = (phrase.head as Head).noun;
  const complement = complementOf(asked, phrase);
  if (!complement) return false;
  return roles.some((role) => {
    if (role.head !== lemma || role.key.split(' ').length < 2) return false;
    const other = behindLinks(role.key.slice(role.key.indexOf(' ') + 1), asked);
    return mayStandFor(complement, other, asked) || mayStandFor(other, complement, asked);
  });
}

/** Whether a noun (*parti*) may stand for the institution of that name. */
function mayStandFor(noun: string, name: string, asked: Asked): boolean {
  const { directory, language } = asked;
  const sort = language.grammar.genericInstitutions.get(noun);
  if (sort === undefined || sort === 'official') return false;
  const [named, more] = directory
    .named(name)
    .filter(({ kind }) => kind === 'institution' || kind === 'other');
  return named !== undefined && !more && mayBe(named, sort, asked);
}

/** What stands behind a phrase’s noun and its preposition, folded. */
function complementOf(asked: Asked, phrase: NounPhrase): string {
  const { text, parsed } = asked;
  const { at } = phrase.head as Head;
  if (at >= phrase.last) return '';
  return behindLinks(fold(oneLine(text, spanOf(parsed, { first: at + 1, last: phrase.last }))), asked);
}

function behindLinks(key: string, { language: { grammar } }: Asked): string {
  let rest = key;
  for (
    let word = opener(rest);
    grammar.genitives.has(word) || grammar.determiners.has(word);
    word = opener(rest)
  )
    rest = rest.slice(word.length).trimStart();
  return rest;
}

const opener = (key: string): string => /^(?:[a-z]+['’]|[a-z]+(?= ))/.exec(key)?.[0].replace('’', "'") ?? '';
