import { type LanguageCode, languageCodes } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { fold } from '../text/fold.ts';

const grammars = languageCodes.map((code) => languages[code].grammar);
const vocabularies = languageCodes.map((code) => languages[code].vocabulary);

/** The words that are elided in any language, as a pattern's source. */
export const elided = vocabularies.flatMap((vocabulary) => vocabulary.elided).join('|');

const elision = new RegExp(`^(?:${elided})'(?=.)`);
const enclitic = new RegExp(`'(?:${vocabularies.flatMap(({ enclitics }) => enclitics).join('|')})$`);

/** Whether a folded word says nothing by itself in a language; where that is unknown, in every one: *or* is French gold. */
export const isStopWord = (word: string, language: LanguageCode | undefined): boolean =>
  language
    ? languages[language].grammar.stopWords.has(word)
    : grammars.every(({ stopWords }) => stopWords.has(word));

/** Whether a folded word says nothing by itself in some language: what is typed may be in any. */
export const isSmallWord = (word: string): boolean => grammars.some(({ stopWords }) => stopWords.has(word));

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

/** Whether a folded word is a form of a verb that reports, in a language or in any: *dit*, *annoncees*, *told*, *adding*. */
export const isReportingWord = (word: string, language?: LanguageCode): boolean =>
  (language ? [language] : languageCodes).some((code) => reportingForms(code).has(word));

const isOfCalendar = (word: string, language: LanguageCode): boolean => {
  const { months, weekdays, numbers, units } = languages[language].calendar;
  return [months, weekdays, numbers, units].some((words) => words.has(word));
};

/** Whether nobody would ask what was said about a folded word: small words, verbs that report, numbers, months, days. */
export const isNoSubject = (word: string, language: LanguageCode | undefined): boolean =>
  isStopWord(word, language) ||
  (language !== undefined && (isReportingWord(word, language) || isOfCalendar(word, language)));

/** The folded words of a text, apostrophes inside them kept. */
const split = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}']+/gu) ?? []).map((token) => token.replace(/^'+|'+$/g, '')).filter(Boolean);

/** *n'diaye* ↦ *ndiaye* */
const joined = (token: string): string => (token.includes("'") ? token.replaceAll("'", '') : token);

/** *l'afrique* ↦ *afrique*, *mali's* ↦ *mali* */
const cut = (token: string): string =>
  token.includes("'") ? joined(token.replace(elision, '').replace(enclitic, '')) : token;

/** Folded words, elisions cut, in order. */
export const plainWords = (text: string): string[] => split(text).map(cut).filter(Boolean);

/** The words of a name or a role, each with its forms: an apostrophe belongs to a name (*ndiaye*) or cuts an elision (*afrique*). */
export const nameForms = (text: string): readonly (readonly string[])[] =>
  split(text).map((token) => [...new Set([joined(token), cut(token)])].filter(Boolean));

/** A whole name as it is compared: case, accents, apostrophes and hyphens aside. */
export const nameKey = (name: string): string => split(name).map(joined).join(' ');

/**
 * The stem of a folded word. Words under five letters only lose a plural *s*, and no stem gets shorter than four:
 * a stemmer turns *Mali* into *mal*. Folded before it is stemmed, so that *securite* and *sécurité* have one stem.
 */
function stem(word: string, language: LanguageCode | undefined): string {
  if (!language || word.length < 4) return word;
  const stemmed = word.length === 4 ? '' : languages[language].vocabulary.stem(word);
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
