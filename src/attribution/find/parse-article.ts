import type { Article } from '../../article/article.ts';
import type { Language } from '../../language/language.ts';
import { pairQuotationMarks } from '../../text/quotation-marks.ts';
import { type Sentence, sentencesOf } from './levels.ts';
import { findNames, type NameMention } from './names/names.ts';
import { type Parsed, parse } from './parse.ts';
import { tokenize } from './tokens.ts';

/** The sentences of an article at every level of speech, in the order of their paragraphs, with what the finders marked. */
export function parseArticle({ text, paragraphs }: Article, language: Language): Parsed[] {
  const { quotations } = pairQuotationMarks(text, paragraphs);
  const sentences = paragraphs.flatMap((paragraph, index) =>
    sentencesOf(text, tokenize(text, paragraph, language), quotations[index] ?? [], index, language),
  );
  const names = sentences.map(({ tokens }) => findNames(tokens, language, new Set()));
  const known = new Set(
    sentences.flatMap((sentence, at) => wordsOfNames(sentence, names[at] ?? [], language)),
  );
  return sentences.map((sentence, at) => {
    const found = names[at] ?? [];
    const hides = hidesName(sentence, found, known);
    return parse(sentence, language, hides ? findNames(sentence.tokens, language, known) : found);
  });
}

/** The words that an article prints as part of a name where their capital does not come from their place. */
const wordsOfNames = ({ tokens }: Sentence, names: readonly NameMention[], { nouns }: Language): string[] =>
  names.flatMap(({ first, last }) =>
    tokens
      .slice(first, last + 1)
      .filter(
        (token, index) => token.capital && (first + index > 0 || last > first) && !nouns.roles.has(token.key),
      )
      .map((token) => token.key),
  );

/** Whether a word opens the sentence that is a name elsewhere: *Castellanos nearly quit*. */
const hidesName = (
  { tokens }: Sentence,
  names: readonly NameMention[],
  known: ReadonlySet<string>,
): boolean =>
  tokens.some(
    (token, at) =>
      token.capital && known.has(token.key) && !names.some(({ first, last }) => first <= at && at <= last),
  );
