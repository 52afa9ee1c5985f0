import type { Article } from '../../article/article.ts';
import type { Language } from '../../language/language.ts';
import { pairQuotationMarks } from '../../text/quotation-marks.ts';
import { sentencesOf } from './levels.ts';
import { type Parsed, parse } from './parse.ts';
import { tokenize } from './tokens.ts';

/** The sentences of an article at every level of speech, in the order of their paragraphs, with what the finders marked. */
export function parseArticle({ text, paragraphs }: Article, language: Language): Parsed[] {
  const { quotations } = pairQuotationMarks(text, paragraphs);
  const sentences = paragraphs.flatMap((paragraph, index) =>
    sentencesOf(text, tokenize(text, paragraph, language.code), quotations[index] ?? [], index, language),
  );
  const first = sentences.map((sentence) => parse(sentence, language, new Set()));
  const known = new Set(first.flatMap(wordsOfNames));
  return first.map((parsed) => (hidesName(parsed, known) ? parse(parsed, language, known) : parsed));
}

/** The words that an article prints as part of a name where their capital does not come from their place. */
const wordsOfNames = ({ tokens, names, nouns }: Parsed): string[] =>
  names.flatMap(({ first, last }) =>
    tokens
      .slice(first, last + 1)
      .filter(
        (token, index) => token.capital && (first + index > 0 || last > first) && !nouns.roles.has(token.key),
      )
      .map((token) => token.key),
  );

/** Whether a word opens the sentence that is a name elsewhere: *Castellanos nearly quit*. */
const hidesName = ({ tokens, names }: Parsed, known: ReadonlySet<string>): boolean =>
  tokens.some(
    (token, at) =>
      token.capital && known.has(token.key) && !names.some(({ first, last }) => first <= at && at <= last),
  );
