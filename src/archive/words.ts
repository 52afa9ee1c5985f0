import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import { stopWords as englishStopWords } from '../language/en/stop-words.ts';
import { stopWords as frenchStopWords } from '../language/fr/stop-words.ts';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { fold } from '../text/fold.ts';

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/;

const stopWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: frenchStopWords,
  en: englishStopWords,
};

/** Whether a folded word says nothing by itself in a language; where that is unknown, in every one: *or* is French gold. */
export const isStopWord = (word: string, language: LanguageCode | undefined): boolean =>
  language ? stopWords[language].has(word) : Object.values(stopWords).every((words) => words.has(word));

/** Worked out when first asked for. */
const reporting = new Map<LanguageCode, ReadonlySet<string>>();

function reportingForms(language: LanguageCode): ReadonlySet<string> {
  let forms = reporting.get(language);
  if (!forms) {
    const { verbs, inflect } = languages[language];
    const lemmas = verbs.filter(({ particle }) => particle.length === 0).map(({ lemma }) => lemma);
    forms = new Set(lemmas.flatMap(inflect).map(({ form }) => fold(form)));
    reporting.set(language, forms);
  }
  return forms;
}

/** Whether a folded word is a form of a verb that reports: *dit*, *annoncees*, *told*, *adding*. */
export const isReportingWord = (word: string, language: LanguageCode | undefined): boolean =>
  language !== undefined && reportingForms(language).has(word);

const isOfCalendar = (word: string, language: LanguageCode): boolean => {
  const { months, weekdays, numbers, units } = languages[language].calendar;
  return [months, weekdays, numbers, units].some((words) => words.has(word));
};

/** Whether nobody would ask what was said about a folded word: small words, verbs that report, numbers, months, days. */
export const isNoSubject = (word: string, language: LanguageCode | undefined): boolean =>
  isStopWord(word, language) ||
  isReportingWord(word, language) ||
  (language !== undefined && isOfCalendar(word, language));

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

/**
 * The stem of a folded word. Words under five letters only lose a plural *s*, and no stem gets shorter than four:
 * a stemmer turns *Mali* into *mal*. Folded before it is stemmed, so that *securite* and *sécurité* have one stem.
 */
function stem(word: string, language: LanguageCode | undefined): string {
  if (!language || word.length < 4) return word;
  const stemmed = word.length === 4 ? '' : stemmers[language](word);
  return stemmed.length < 4 ? word.replace(/s$/, '') : stemmed;
}

/** A token with its language ↦ its terms: words come again, and stemming is what adding an article would spend its time on. */
const known = new Map<LanguageCode | undefined, Map<string, readonly string[]>>();

function termsOf(token: string, language: LanguageCode | undefined): readonly string[] {
  let terms = known.get(language);
  if (!terms || terms.size > 100_000) {
    terms = new Map();
    known.set(language, terms);
  }
  let found = terms.get(token);
  if (!found) {
    const word = cut(token);
    found = !word || isStopWord(word, language) ? [] : [...new Set([word, stem(word, language)])];
    terms.set(token, found);
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
    if (names && token[1] === "'") terms.push(joined(token));
    for (const term of termsOf(token, language)) terms.push(term);
  }
  return terms;
}

/** A question's words, each with the forms of which a sentence in that language has to hold one; the word as typed first. */
export const queryForms = (
  text: string,
  language: LanguageCode | undefined,
): readonly (readonly string[])[] =>
  split(text).flatMap((token) => {
    const [word, ...stems] = termsOf(token, language);
    return word === undefined ? [] : [[...new Set([word, joined(token), ...stems])]];
  });
