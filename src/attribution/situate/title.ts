import type { Article, Grounded } from '../../article/article.ts';
import type { Language } from '../../language/language.ts';
import { placeNames } from '../../language/places.ts';
import { fold } from '../../text/fold.ts';
import { findNames } from '../find/names/names.ts';
import { parse } from '../find/parse.ts';
import { tokenize } from '../find/tokens.ts';
import type { PeopleWords } from './place-names.ts';
import { findPlaces } from './places.ts';

/** *Érosion côtière : à Grand-Popo, la mer avance*: the place that a title locates; it stands before the body. */
export function placeOfTitle(
  { text, title, body }: Article,
  language: Language,
  people: PeopleWords,
): Grounded<string> | undefined {
  const start = text.slice(0, body.start).lastIndexOf(title);
  if (start < 0) return undefined;
  const tokens = tokenize(text, { start, end: start + title.length }, language);
  const parsed = parse(
    { tokens, paragraph: 0, index: 0, quotation: undefined },
    language,
    findNames(tokens, language, new Set()),
  );
  const places = findPlaces(parsed, text, people);
  // *Moscou : Lavrov salue …* · *Chastel-la-Planèze. Six éoliennes …*: its first words, set off.
  const head = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}(?=\s?[:.] )/u.exec(title)?.[0];
  // *Retraites : …*, *Football. …* are no towns: the body names a town as well, or it is listed or shaped like one.
  const named =
    !!head &&
    (placeNames.has(fold(head)) ||
      head.includes('-') ||
      text.slice(body.start, body.end).search(new RegExp(`[\\p{Ll}\\d,][  ’']${head}(?!\\p{L})`, 'u')) >= 0);
  const headed = named && !head.split(/[\s’'-]/).some((word) => people.has(fold(word)));
  if (headed) return { value: head, basis: 'inferred', evidence: { start, end: start + head.length } };
  // *Piscine de Marsaneuil : le conseil dit non*
  const place =
    places.find(({ located }) => located) ?? places.find(({ venue, first }) => venue || first === 0);
  return place && { value: place.name, basis: 'inferred', evidence: { start: place.start, end: place.end } };
}
