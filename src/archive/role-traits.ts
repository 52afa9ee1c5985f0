import type { Role } from '../attribution/statement.ts';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { fieldOfNoun, fieldOfPhrase, former, type TradeField } from '../language/trades.ts';
import { fold } from '../text/fold.ts';
import { isSmallWord, plainWords } from './words.ts';

/** What a name's roles in one article tell of who bears it. */
export interface Traits {
  /** ISO 3166 codes of the countries that the roles name: *malienne*, *du Mali* ↦ ML. */
  readonly countries: ReadonlySet<string>;
  readonly trades: ReadonlySet<TradeField>;
  /** Named institutions, as words without stop words: *hopital kayes*, *oms*. */
  readonly bodies: ReadonlySet<string>;
  readonly language: LanguageCode | undefined;
}

const tables = Object.values(languages);

/** Countries' names and nationalities in both languages, as `telling` words ↦ ISO code. */
const countries: ReadonlyMap<string, string> = new Map([
  ...tables.flatMap(({ code, nouns: { demonyms } }) => {
    const names = new Intl.DisplayNames(code, { type: 'region' });
    const codes = [...new Set(demonyms.values())];
    return [...codes.map((country) => [names.of(country) ?? country, country] as const), ...demonyms].map(
      ([name, country]) => [telling(name), country] as const,
    );
  }),
  // Short forms that the Unicode names do not have.
  ...(
    ['burkina BF', 'faso BF', 'rdc CD', 'centrafrique CF', 'usa US', 'uk GB', 'ivory coast CI'] as const
  ).map((entry) => [entry.slice(0, -3), entry.slice(-2)] as const),
]);

const sent = / (?:pour|au|aux|en|auprès|for|to|in) /i;

/** *Chef de la diplomatie malienne* ↦ ML, state. Former roles tell the country alone. */
export function traitsOf(roles: readonly Role[], language: LanguageCode | undefined): Traits {
  const traits = {
    countries: new Set<string>(),
    trades: new Set<TradeField>(),
    bodies: new Set<string>(),
    language,
  };
  for (const part of roles.flatMap(({ text }) => text.split(/,| et | and /))) {
    const { rest } = countriesIn(part);
    // Where somebody is sent is not where somebody is from: *envoyé de l’ONU pour la Libye*, *ambassador to Mali*.
    for (const country of countriesIn(part.split(sent)[0] ?? '').found) traits.countries.add(country);
    if (former.test(fold(part))) continue;
    for (const trade of tradesOf(part, rest)) traits.trades.add(trade);
    for (const body of bodiesOf(part)) traits.bodies.add(body);
  }
  return traits;
}

/** Whether one person can hardly have both: another country, trade or institution, where both tell one. */
export function conflict(a: Traits, b: Traits): boolean {
  if (parted(a.countries, b.countries) || parted(a.trades, b.trades)) return true;
  // Who governs or plays has several houses at once (a club and a national team); names of bodies differ between languages.
  const manyHouses = [...a.trades].some((trade) => b.trades.has(trade) && /state|sport/.test(trade));
  if (manyHouses || a.language !== b.language || a.bodies.size === 0 || b.bodies.size === 0) return false;
  return ![...a.bodies].some((body) => [...b.bodies].some((other) => sameBody(body, other)));
}

/** Whether they share a country, a trade or an institution. */
export const agree = (a: Traits, b: Traits): boolean =>
  shared(a.countries, b.countries) ||
  shared(a.trades, b.trades) ||
  [...a.bodies].some((body) => [...b.bodies].some((other) => sameBody(body, other)));

export const tellsNothing = ({ countries, trades, bodies }: Traits): boolean =>
  countries.size + trades.size + bodies.size === 0;

const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((value) => b.has(value));
const parted = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && !shared(a, b);

function telling(text: string): string {
  return plainWords(text)
    .filter((word) => !isSmallWord(word))
    .join(' ');
}

/** The countries that a role names, and its other words; *Guinée-Bissau* is not *Guinée*. */
function countriesIn(part: string): { readonly found: readonly string[]; readonly rest: string } {
  const words = telling(part).split(' ');
  const found: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = [3, 2, 1].find((count) => countries.has(words.slice(at, at + count).join(' ')));
    if (length === undefined) rest.push(words[at] as string);
    else {
      found.push(countries.get(words.slice(at, at + length).join(' ')) as string);
      at += length - 1;
    }
  }
  return { found, rest: rest.join(' ') };
}

/** The trades of the nouns ahead of the first complement: an *avocat du ministre* is no minister. */
function tradesOf(part: string, rest: string): TradeField[] {
  const phrase = fieldOfPhrase.find(([pattern]) => pattern.test(rest) || pattern.test(fold(part)))?.[1];
  const [head = ''] = fold(part).split(/ (?:d'|(?:de|du|des|of|for|to|aupres|au|aux|a|in|at)(?: |$))/);
  // A *secrétaire général* or an *attorney general* commands no troops.
  const titles = head.replace(/(?<=\p{L}{4}[ -])generale?\b/u, '').split(/[^\p{L}-]+/u);
  const nouns = titles.flatMap((word) => {
    const lemmas = tables.map(({ nouns: { roles } }) => fold(roles.get(word)?.lemma ?? word));
    return lemmas.flatMap((lemma) => fieldOfNoun.get(lemma) ?? []);
  });
  return phrase ? [phrase, ...nouns] : nouns;
}

/** *Directeur de l’hôpital de Kayes* ↦ *hopital kayes*; *cheffe de l’OMS* ↦ *oms*; nothing for *directeur de l’école*. */
function bodiesOf(part: string): string[] {
  const acronyms = [...part.matchAll(/(?<![\p{L}\d])\p{Lu}{2,8}(?![\p{L}\d])/gu)].map(([letters]) =>
    fold(letters),
  );
  const words = telling(part).split(' ');
  const start = words.findIndex((word) => tables.some(({ nouns }) => nouns.institutions.has(word)));
  const named = start < 0 ? [] : words.slice(start);
  return named.length > 1 ? [...acronyms, named.join(' ')] : acronyms;
}

/** One name holds the words of the other, or is made of its first letters: *ONU*, *Organisation des Nations unies*. */
function sameBody(a: string, b: string): boolean {
  const [short = [], long = []] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length);
  if (short.every((word) => long.includes(word))) return true;
  return short.length === 1 && short[0] === long.map((word) => word[0]).join('');
}
