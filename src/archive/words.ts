import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import { stopWords as englishStopWords } from '../language/en/stop-words.ts';
import { stopWords as frenchStopWords } from '../language/fr/stop-words.ts';
import type { LanguageCode } from '../language/language.ts';
import { fold } from '../text/fold.ts';

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/;
const stems: Readonly<Record<LanguageCode, (word: string) => string>> = { fr: frenchStem, en: englishStem };

export const isStopWord = (folded: string): boolean =>
  frenchStopWords.has(folded) || englishStopWords.has(folded);

const split = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}']+/u)
    .map((token) => token.replace(/^'+|'+$/g, ''))
    .filter(Boolean);

const joined = (token: string): string => token.replaceAll("'", '');
const cut = (token: string): string => joined(token.replace(elided, '').replace(/'s$/, ''));

/**
 * The stem of a folded word. Words under five letters only lose a plural *s*, and no stem gets shorter than four:
 * a stemmer turns *Mali* into *mal*. Folded before it is stemmed, so that *securite* and *sécurité* have one stem.
 */
function stem(word: string, language: LanguageCode): string {
  if (word.length < 5) return word.length === 4 ? word.replace(/s$/, '') : word;
  const stemmed = stems[language](word);
  return stemmed.length < 4 ? word : stemmed;
}

const languages = (language: LanguageCode | undefined): readonly LanguageCode[] =>
  language ? [language] : ['fr', 'en'];

/**
 * What is indexed of a sentence: each word folded, its elision cut, and its stem; stop words of both languages out.
 * A name that begins with an elided letter is kept whole beside its cut form: *N’Diaye* is *ndiaye*, *L’Oréal* *loreal*.
 */
export function sentenceTerms(text: string, language: LanguageCode | undefined): string[] {
  const terms: string[] = [];
  const names = /\p{L}['’ʼ]\p{Lu}/u.test(text);
  for (const token of split(text)) {
    const word = cut(token);
    if (names && token.includes("'") && token[1] === "'") terms.push(joined(token));
    if (isStopWord(word)) continue;
    terms.push(word);
    for (const code of languages(language)) {
      const stemmed = stem(word, code);
      if (stemmed !== word) terms.push(stemmed);
    }
  }
  return terms;
}

/** A question's words, each with the forms of which a sentence has to hold one; the word as typed first. */
export function queryForms(text: string): readonly (readonly string[])[] {
  return split(text).flatMap((token) => {
    const word = cut(token);
    const forms = [word, joined(token), stem(word, 'fr'), stem(word, 'en')].filter(
      (form) => !isStopWord(form),
    );
    return isStopWord(word) || forms.length === 0 ? [] : [[...new Set(forms)]];
  });
}

/** The words of a name or a role, each with its forms: an apostrophe belongs to a name (*ndiaye*) or cuts an elision (*afrique*). */
export const nameForms = (text: string): readonly (readonly string[])[] =>
  split(text).map((token) => [...new Set([joined(token), cut(token)])].filter(Boolean));

/** A whole name as it is compared: case, accents, apostrophes and hyphens aside. */
export const nameKey = (name: string): string => split(name).map(joined).join(' ');

/** Folded words of a text, elisions cut, in order. */
export const plainWords = (text: string): string[] => split(text).map(cut).filter(Boolean);
