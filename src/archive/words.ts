import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import { stopWords as englishStopWords } from '../language/en/stop-words.ts';
import { stopWords as frenchStopWords } from '../language/fr/stop-words.ts';
import type { LanguageCode } from '../language/language.ts';
import { fold } from '../text/fold.ts';

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/;

const stopWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: frenchStopWords,
  en: englishStopWords,
};

/** Whether a folded word says nothing by itself in a language; where that is unknown, in every one: *or* is French gold. */
export const isStopWord = (word: string, language: LanguageCode | undefined): boolean =>
  language ? stopWords[language].has(word) : Object.values(stopWords).every((words) => words.has(word));

/** The folded words of a text, apostrophes inside them kept. */
const split = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}']+/gu) ?? []).map((token) => token.replace(/^'+|'+$/g, '')).filter(Boolean);

/** *n'diaye* ↦ *ndiaye* */
const joined = (token: string): string => (token.includes("'") ? token.replaceAll("'", '') : token);

/** *l'afrique* ↦ *afrique*, *mali's* ↦ *mali* */
const cut = (token: string): string =>
  token.includes("'") ? joined(token.replace(elided, '').replace(/'s$/, '')) : token;

/** Folded words, elisions cut, in order. */
export const plainWords = (text: string): string[] => split(text).map(cut).filter(Boolean);

/** The words of a name or a role, each with its forms: an apostrophe belongs to a name (*ndiaye*) or cuts an elision (*afrique*). */
export const nameForms = (text: string): readonly (readonly string[])[] =>
  split(text).map((token) => [...new Set([joined(token), cut(token)])].filter(Boolean));

/** A whole name as it is compared: case, accents, apostrophes and hyphens aside. */
export const nameKey = (name: string): string => split(name).map(joined).join(' ');

const stemmers: Readonly<Record<LanguageCode, (word: string) => string>> = {
  fr: frenchStem,
  en: englishStem,
};

/** Stemming is what adding an article spends its time on, and words come again. */
const known = new Map<string, string>();

/**
 * The stem of a folded word. Words under five letters only lose a plural *s*, and no stem gets shorter than four:
 * a stemmer turns *Mali* into *mal*. Folded before it is stemmed, so that *securite* and *sécurité* have one stem.
 */
function stem(word: string, language: LanguageCode | undefined): string {
  if (!language || word.length < 4) return word;
  if (word.length === 4) return word.replace(/s$/, '');
  const key = `${language}${word}`;
  let found = known.get(key);
  if (found === undefined) {
    const stemmed = stemmers[language](word);
    found = stemmed.length < 4 ? word.replace(/s$/, '') : stemmed;
    if (known.size > 200_000) known.clear();
    known.set(key, found);
  }
  return found;
}

/**
 * What is indexed of a sentence: each word folded, its elision cut, and its stem; the language's stop words out.
 * A name that begins with an elided letter is kept whole beside its cut form: *N’Diaye* is *ndiaye*, *L’Oréal* *loreal*.
 */
export function sentenceTerms(text: string, language: LanguageCode | undefined): string[] {
  const terms: string[] = [];
  const names = /\p{L}['’ʼ]\p{Lu}/u.test(text);
  for (const token of split(text)) {
    const word = cut(token);
    if (names && token[1] === "'") terms.push(joined(token));
    if (isStopWord(word, language)) continue;
    terms.push(word);
    const stemmed = stem(word, language);
    if (stemmed !== word) terms.push(stemmed);
  }
  return terms;
}

/** A question's words, each with the forms of which a sentence in that language has to hold one; the word as typed first. */
export const queryForms = (
  text: string,
  language: LanguageCode | undefined,
): readonly (readonly string[])[] =>
  split(text).flatMap((token) => {
    const word = cut(token);
    if (!word || isStopWord(word, language)) return [];
    return [[...new Set([word, joined(token), stem(word, language)])]];
  });
