import { sentenceTerms } from '../../src/archive/words.ts';
import type { Reading } from '../../src/attribution/statement.ts';
import { fold } from '../../src/text/fold.ts';
import { contains, type Span, slice } from '../../src/text/span.ts';
import { echoes, standingAlone } from './standing-alone.ts';

export interface MainSentence extends Span {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
}

const fewest = 3;
const most = 6;
const fewestWords = 5;

interface Candidate extends MainSentence {
  readonly terms: ReadonlySet<string>;
  readonly score: number;
}

/**
 * The main sentences of an article, whole and in their order: three to six, one for each five that it has, or fewer
 * where fewer can stand alone (see `standingAlone`). Nothing is weighed that a reader could not check:
 *
 * - *place*: news begin with what matters (Nenkova 2005 found the lead unbeaten by any system); 1/√(1 + paragraph)
 * - *title*: the share of its words that the sentence takes up
 * - *matter*: how many of the article's sentences speak of the same words, on average
 * - *circumstances*: a day, a place and a person named answer what a journalist asks first
 * - *length*: past 60 words a sentence costs more than it tells; under 5 it is no sentence but a dateline
 * - *echo*: *pourtant*, *for his part* are only understood after what they answer
 *
 * What a chosen sentence has said counts half in the next (maximal marginal relevance, Carbonell 1998). Somebody whom
 * a sentence calls by surname alone has to be named in full by the title or by a chosen sentence before it.
 */
export function summarise(reading: Reading): readonly MainSentence[] {
  const known = summaries.get(reading);
  if (known) return known;
  const sentences = mainSentences(reading);
  summaries.set(reading, sentences);
  return sentences;
}

/** An article that everybody asks for is summarised once. */
const summaries = new WeakMap<Reading, readonly MainSentence[]>();

function mainSentences(reading: Reading): readonly MainSentence[] {
  const { article, mentions, people } = reading;
  const { text, language, paragraphs } = article;
  const all = paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences.map((span) => ({
      ...span,
      paragraph,
      terms: new Set(sentenceTerms(slice(text, span), language)),
    })),
  );
  const shared = new Map<string, number>();
  for (const { terms } of all) for (const term of terms) shared.set(term, (shared.get(term) ?? 0) + 1);
  const title = new Set(sentenceTerms(article.title, language));
  const alone = standingAlone(reading);
  const candidates = all
    .filter((one) => wordsIn(slice(text, one)) >= fewestWords && alone(one))
    .map((one): Candidate => {
      const words = wordsIn(slice(text, one));
      const within = mentions.filter((mention) => contains(one, mention));
      const matter = mean([...one.terms].map((term) => (shared.get(term) ?? 1) - 1)) / Math.sqrt(all.length);
      const named = people.some(({ name }) => slice(text, one).includes(name));
      const circumstances =
        Number(within.some(({ type }) => type === 'day')) +
        Number(within.some(({ type }) => type === 'place')) +
        Number(named);
      const score =
        2 / Math.sqrt(1 + one.paragraph) +
        share(title, one.terms) +
        Math.min(1, matter) +
        circumstances / 4 -
        Math.max(0, words - 60) / 60 -
        (echoes(slice(text, one), language) ? 1 : 0);
      return { ...one, score };
    });
  const wanted = Math.max(fewest, Math.min(most, Math.ceil(all.length / 5)));
  return choose(candidates, wanted, introductions(reading)).sort((a, b) => a.start - b.start);
}

type Introduced = (one: Candidate, before: readonly Candidate[]) => boolean;

function choose(candidates: readonly Candidate[], wanted: number, introduced: Introduced): Candidate[] {
  const chosen: Candidate[] = [];
  while (chosen.length < wanted) {
    const said = new Set(chosen.flatMap(({ terms }) => [...terms]));
    const [best] = candidates
      .filter(
        (one) =>
          !chosen.includes(one) &&
          introduced(
            one,
            chosen.filter(({ end }) => end <= one.start),
          ),
      )
      .map((one) => ({ one, gain: one.score - share(one.terms, said) / 2 }))
      .sort((a, b) => b.gain - a.gain || a.one.start - b.one.start);
    if (!best) break;
    chosen.push(best.one);
  }
  return chosen;
}

/** Whether everybody whom a sentence names in part is named in full by itself, by the title or by those before it. */
function introductions({ article, people }: Reading): Introduced {
  const { text, title } = article;
  const persons = people
    .filter(({ kind, name, spellings }) => kind === 'person' && spellings.some((one) => one !== name))
    .map(({ name, spellings }) => ({
      name: fold(name),
      parts: spellings.map(fold).filter((one) => one !== fold(name)),
    }));
  const names = people.map(({ name }) => fold(name)).filter((name) => name.includes(' '));
  const inTitle = fold(title);
  return (one, before) => {
    // *Novak* in *Augustus Novak* is not his wife.
    const bare = names.reduce((rest, name) => rest.replaceAll(name, ' '), fold(slice(text, one)));
    const sentence = ` ${bare.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
    return persons.every(
      ({ name, parts }) =>
        !parts.some((part) => sentence.includes(` ${part} `)) ||
        [fold(slice(text, one)), inTitle, ...before.map((other) => fold(slice(text, other)))].some((told) =>
          told.includes(name),
        ),
    );
  };
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

const mean = (numbers: readonly number[]): number =>
  numbers.length ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : 0;

/** The share of the first set that the second holds. */
const share = (of: ReadonlySet<string>, held: ReadonlySet<string>): number =>
  of.size ? [...of].filter((term) => held.has(term)).length / of.size : 0;
