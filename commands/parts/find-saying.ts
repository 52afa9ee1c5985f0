import type { Archive, ArchivedStatement, SentenceHit } from '../../src/archive/archive.ts';
import { fold } from '../../src/text/fold.ts';
import { pairQuotationMarks } from '../../src/text/quotation-marks.ts';
import { type Span, slice } from '../../src/text/span.ts';
import { statementsIn } from './passage.ts';

/** A text that somebody passes on, and who is printed to have said it. */
export interface Saying {
  readonly words: string;
  /** `identical` and `within` word for word; `near`: other words, so that they share `share` percent. */
  readonly found: 'identical' | 'within' | 'near' | 'printed' | 'none';
  readonly share: number;
  readonly statements: readonly ArchivedStatement[];
  /** Where no statement holds the words, but a sentence does. */
  readonly sentence?: SentenceHit;
}

const fewestWords = 3;
const mostSayings = 5;
const mostStatements = 3;
/** Below this two sentences on one subject look alike. */
const nearEnough = 0.6;
/** A part is chosen to fit, so more of it has to. */
const nearPart = 0.75;
const probes = 6;
const candidatesEach = 40;

/**
 * What somebody passes on: the whole text where somebody is printed to have said just that, else each quotation in it of
 * three words and more; without any, the whole. Discord's own marks count for nothing.
 */
export function findSayings(text: string, archive: Archive): readonly Saying[] {
  const lines: Span[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const marked = pairQuotationMarks(text, lines)
    .quotations.flat()
    .filter(({ parent }) => !parent);
  const given = text.trim();
  // A whole that is one quotation is looked for, and told, without its marks.
  const around = marked.find((one) => slice(text, one) === given);
  const whole = around ? slice(text, around.content) : given;
  const quoted = marked.map(({ content }) => slice(text, content)).filter(isLongEnough);
  if (!isLongEnough(whole)) return [];
  const found = findSaying(whole, archive);
  const isSaid = found.statements.length > 0 && found.found !== 'near' && found.share === 100;
  return isSaid || !quoted.length
    ? [found]
    : quoted.slice(0, mostSayings).map((one) => findSaying(one, archive));
}

const isLongEnough = (text: string): boolean => wordsOf(text).length >= fewestWords;

/**
 * Looks first for the very words (case, accents and punctuation aside) in all that was said, then for sentences that
 * print them, then for the statements that share most of them. The rarest words lead there: long ones, three at a time.
 */
function findSaying(words: string, archive: Archive): Saying {
  const asked = wordsOf(words);
  const hits = probe(asked, archive);
  const statements = [
    ...new Set(
      hits.flatMap((hit) => statementsIn(hit, archive).flatMap(({ id }) => archive.statement(id) ?? [])),
    ),
  ];
  const rated = statements
    .map((archived) => ({ archived, ...compare(asked, contentOf(archived)) }))
    .sort((a, b) => b.share - a.share);
  const of = (found: Saying['found']): ArchivedStatement[] =>
    rated.filter((one) => one.found === found).map(({ archived }) => archived);
  for (const found of ['identical', 'within'] as const) {
    const there = of(found);
    const share = Math.round((rated[0]?.share ?? 0) * 100);
    if (there.length) return { words, found, share, statements: there.slice(0, mostStatements) };
  }
  const line = ` ${asked.join(' ')} `;
  const sentence = hits.find((hit) => ` ${wordsOf(sentenceAt(hit)).join(' ')} `.includes(line));
  if (sentence) return { words, found: 'printed', share: 100, statements: [], sentence };
  const share = Math.round((rated[0]?.share ?? 0) * 100);
  const near = of('near').slice(0, mostStatements);
  return { words, found: near.length ? 'near' : 'none', share, statements: near };
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const sentenceAt = ({ article, paragraph, sentence }: SentenceHit): string => {
  const span = article.paragraphs[paragraph]?.sentences[sentence];
  return span ? slice(article.text, span) : '';
};

function probe(asked: readonly string[], archive: Archive): SentenceHit[] {
  const long = [...new Set(asked)].sort((a, b) => b.length - a.length).slice(0, probes);
  const hits = new Map<string, SentenceHit>();
  for (const size of [3, 2, 1])
    for (let from = 0; from + size <= long.length && hits.size < candidatesEach; from += size)
      for (const hit of archive.searchSentences(long.slice(from, from + size).join(' '), candidatesEach))
        hits.set(`${hit.article.id} ${hit.paragraph} ${hit.sentence}`, hit);
  return [...hits.values()];
}

const contentOf = ({ statement, article }: ArchivedStatement): string[] =>
  statement.content.flatMap((span) => wordsOf(slice(article.text, span)));

/**
 * `share`: the words that both hold, of those that either holds, as often as they stand there (Dice); where that is little,
 * those asked for that a part of what is printed holds: a line of a long statement, with a slip.
 */
function compare(
  asked: readonly string[],
  printed: readonly string[],
): { found: Saying['found']; share: number } {
  const [a, b] = [asked.join(' '), printed.join(' ')];
  if (a === b) return { found: 'identical', share: 1 };
  if (` ${b} `.includes(` ${a} `)) return { found: 'within', share: 1 };
  if (printed.length >= 2 * fewestWords && ` ${a} `.includes(` ${b} `))
    return { found: 'within', share: 0.99 };
  const left = new Map<string, number>();
  for (const word of printed) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of asked) {
    const times = left.get(word) ?? 0;
    if (times) common++;
    left.set(word, times - 1);
  }
  const share = (2 * common) / (asked.length + printed.length);
  if (share >= nearEnough) return { found: 'near', share };
  const part = shareOfPart(asked, printed);
  return part >= nearPart ? { found: 'near', share: part } : { found: 'none', share };
}

/** The most of the words asked for that any as long a part of what is printed holds. */
function shareOfPart(asked: readonly string[], printed: readonly string[]): number {
  const wanted = new Map<string, number>();
  for (const word of asked) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  let common = 0;
  let most = 0;
  const take = (word: string | undefined, times: 1 | -1): void => {
    const left = word === undefined ? undefined : wanted.get(word);
    if (word === undefined || left === undefined) return;
    wanted.set(word, left - times);
    if (times > 0 ? left > 0 : left >= 0) common += times;
  };
  for (const [at, word] of printed.entries()) {
    take(word, 1);
    take(printed[at - asked.length], -1);
    most = Math.max(most, common);
  }
  return most / asked.length;
}
