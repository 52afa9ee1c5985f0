import type { Article, Grounded } from '../../article/article.ts';
import type { Language } from '../../language/language.ts';
import { parse } from '../find/parse.ts';
import { tokenize } from '../find/tokens.ts';
import { findPlaces, type PeopleWords } from './places.ts';

/** *Érosion côtière : à Grand-Popo, la mer avance*: the place that a title locates; it stands before the body. */
export function placeOfTitle(
  { text, title, body }: Article,
  language: Language,
  people: PeopleWords,
): Grounded<string> | undefined {
  const start = text.slice(0, body.start).lastIndexOf(title);
  if (start < 0) return undefined;
  const tokens = tokenize(text, { start, end: start + title.length }, language.code);
  const parsed = parse({ tokens, paragraph: 0, index: 0 }, language, new Set());
  const place = findPlaces(parsed, text, people).find(({ located }) => located);
  return place && { value: place.name, basis: 'inferred', evidence: { start: place.start, end: place.end } };
}
