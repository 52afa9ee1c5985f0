import { readArticle } from '../../src/article/read-article.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { describeReading } from '../../src/reading-json.ts';
import type { IsoDay } from '../../src/text/day.ts';
import { slice } from '../../src/text/span.ts';
import { compare, type Outcome } from './compare.ts';
import { type GoldArticle, goldArticles, locate } from './gold.ts';

export interface Evaluated {
  readonly article: GoldArticle;
  readonly outcomes: readonly Outcome[];
}

/** What the engine finds in the annotated articles of a folder, beside what a careful reader found. */
export const evaluate = (folder: string): Evaluated[] =>
  goldArticles(folder).map((article) => {
    const { name, text } = article;
    const read = readArticle(text, { origin: `${name}.txt`, received: '2025-12-01' as IsoDay });
    return { article, outcomes: compare(article, describeReading(attribute(read)).statements) };
  });

/** A line for each statement that was missed or invented, or of which the speaker, the day or the place is wrong. */
export const missesOf = ({ article, outcomes }: Evaluated): string[] =>
  outcomes.flatMap((outcome) => {
    const told = tellMiss(outcome, article.text);
    return told ? [`${article.name}: ${told}`] : [];
  });

function tellMiss({ wanted, given, attributed, date, place }: Outcome, text: string): string | undefined {
  const spans = wanted ? locate(text, wanted) : (given?.content ?? []);
  const words = spans.map((span) => slice(text, span)).join(' … ');
  const shown = words.length > 90 ? `${words.slice(0, 90)}…` : words;
  const by = (names: readonly string[] = []): string => `[${names.join(', ')}]`;
  if (!wanted) return `invented ${given?.kind} ${by(given?.speakers)} ${shown}`;
  if (!given) return `missed ${wanted.kind} ${by(wanted.speakers)} ${shown}`;
  if (!attributed)
    return `speaker of ${wanted.kind} ${by(given.speakers)} for ${by(wanted.speakers)} ${shown}`;
  if (date === false) return `date ${given.date ?? 'unknown'} for ${wanted.date}: ${shown}`;
  if (place === false) return `place ${given.place ?? 'unknown'} for ${wanted.place}: ${shown}`;
  return undefined;
}
