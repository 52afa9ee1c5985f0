import { isAddress } from '../finite.ts';
import { is, isApproximate, isPreposition, nameAt, type Parsed, startsPhrase } from '../parse.ts';
import { canSpeak, type Party, partyFrom, partyOf, partyOfPronoun } from '../parties.ts';
import { segmentAt } from '../segments.ts';
import { timeEnd } from '../times.ts';
import type { Token } from '../tokens.ts';
import { joint, type Subject } from './subject.ts';

/** How far behind an inverted verb its subject may stand: *a déclaré à la presse, mardi lors d’un point presse, le colonel …*. */
const REACH = 24;

/** The subject that follows an inverted verb: *a déclaré à la presse le colonel Sani, directeur de …*. */
export function subjectAfter(parsed: Parsed, from: number): Subject | undefined {
  const {
    tokens,
    grammar,
    language: { code },
  } = parsed;
  let at = from;
  for (let steps = 0; at < tokens.length && steps < REACH; steps++) {
    const token = tokens[at] as Token;
    // *dans son champ, près de Soubré (sud-ouest), Siaka Bamba*
    const close = is(token, 'open')
      ? tokens.findIndex((one, next) => next > at && next < at + 8 && is(one, 'close'))
      : -1;
    if (close > 0) {
      at = close + 1;
      continue;
    }
    if (
      is(token, 'stop', 'quotation', 'colon', 'semicolon', 'open') ||
      grammar.complementizers.has(token.key) ||
      // *a voulu savoir pourquoi onze virements portaient la mention …*: a clause, no subject.
      (at === from && grammar.interrogatives.has(token.key) && !grammar.determiners.has(token.key)) ||
      (grammar.relatives.has(token.key) &&
        !grammar.determiners.has(token.key) &&
        !is(tokens[at - 1], 'comma'))
    )
      return undefined;
    const pronoun = grammar.pronouns.get(token.key);
    if (pronoun && code === 'en' && !grammar.determiners.has(token.key))
      return joint([partyOfPronoun(at, pronoun)], 'after');
    // *a soupiré le soir même Paul Morin*
    const time = timeEnd(parsed, at);
    if (time) {
      at = time + 1;
      continue;
    }
    // *a défendu vendredi, place Soweto, une trajectoire …*
    if (isAddress(tokens, at, parsed.language)) {
      at = (nameAt(parsed, at + 1)?.last ?? at) + 1;
      continue;
    }
    const opens = startsPhrase(parsed, at);
    if (opens && (!isPreposition(token) || grammar.determiners.get(token.key)?.type === 'indefinite')) break;
    at = isPreposition(token) && !isApproximate(parsed, at) ? skipPrepositional(parsed, at) : at + 1;
  }
  if (at >= tokens.length || !startsPhrase(parsed, at)) return undefined;
  const parties = [partyFrom(parsed, at)];
  // *raconte, le bras dans une attelle, Awa Diop*: what cannot speak is stepped over.
  if (!canSpeak(parsed, parties[0] as Party)) {
    const { last } = segmentAt(parsed, at);
    return is(tokens[last + 1], 'comma') && is(tokens[at - 1], 'comma')
      ? subjectAfter(parsed, last + 2)
      : undefined;
  }
  // *à l’Agence Nouvelle son directeur*, *sur le réseau X le député*: the name belongs to what stands before.
  const next = (parties[0] as Party).last + 1;
  const [only, more] = (parties[0] as Party).phrases;
  if (
    !more &&
    only?.name?.first === at &&
    at > from &&
    startsPhrase(parsed, next) &&
    !isPreposition(tokens[next])
  )
    return subjectAfter(parsed, next);
  for (let last = (parties[0] as Party).last; parties.length < 4; last = (parties.at(-1) as Party).last) {
    const and = joiner(parsed, from, last);
    if (and === undefined) break;
    const party = partyFrom(parsed, and + 1);
    const [phrase] = party.phrases;
    // *Naïma El Khatib, députée du Rhône et autrice de l’amendement*: one and the same.
    if (phrase?.determiner || phrase?.name) parties.push(party);
    else parties.push(partyOf(parsed, [...(parties.pop() as Party).phrases, ...party.phrases]));
  }
  return joint(parties, 'after');
}

/** *X et Y* · *concluent X, de l’Université, et Y*: the conjunction before another of those who speak, an aside in between. */
function joiner(parsed: Parsed, verb: number, last: number): number | undefined {
  const { tokens, grammar, language } = parsed;
  const joins = (at: number): boolean =>
    grammar.and.has(tokens[at]?.key ?? '') && startsPhrase(parsed, at + 1);
  if (joins(last + 1)) return last + 1;
  const plural =
    language.code === 'fr' &&
    tokens.slice(Math.max(0, verb - 2), verb).some(({ key }) => /[eo]nt$/.test(key));
  if (!plural || !is(tokens[last + 1], 'comma')) return undefined;
  const { kind, last: end } = segmentAt(parsed, last + 2);
  const aside = kind !== 'clause' && kind !== 'verb' && is(tokens[end + 1], 'comma');
  return aside && joins(end + 2) ? end + 2 : undefined;
}

/**
 * *« … », a tempêté ce régleur de 47 ans*: right behind the verb of a quotation stands whoever speaks, even under a noun that is not known
 * for one of those who do.
 */
export function anybodyAfter(parsed: Parsed, from: number): Subject | undefined {
  const { determiner } = parsed.tokens[from]?.entry ?? {};
  if (!determiner || isPreposition(parsed.tokens[from]) || timeEnd(parsed, from)) return undefined;
  return joint([partyFrom(parsed, from)], 'after');
}

/** A preposition, its noun phrase and the genitives on it. */
function skipPrepositional(parsed: Parsed, from: number): number {
  const { tokens, grammar } = parsed;
  let at = from + 1;
  while (
    at < from + 4 &&
    (grammar.determiners.has(tokens[at]?.key ?? '') || grammar.predeterminers.has(tokens[at]?.key ?? ''))
  )
    at++;
  // *devant la Bourse du travail, le secrétaire général*: a name behind its article belongs to the preposition.
  const named = nameAt(parsed, at);
  if (named?.first === at && at > from + 1) at = named.last + 1;
  while (
    is(tokens[at], 'word', 'number') &&
    !grammar.determiners.has((tokens[at] as Token).key) &&
    !grammar.complementizers.has((tokens[at] as Token).key) &&
    !isPreposition(tokens[at]) &&
    !(nameAt(parsed, at)?.first === at && !isPreposition(tokens[at - 1]))
  )
    at++;
  return grammar.genitives.has(tokens[at]?.key ?? '') ? skipPrepositional(parsed, at) : at;
}
