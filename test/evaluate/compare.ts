import type { Kind } from '../../src/attribution/statement.ts';
import type { Span } from '../../src/text/span.ts';
import { type GoldArticle, type GoldStatement, locate } from './gold.ts';
import { isSame, nameKey } from './names.ts';

/** A statement as the engine gives it (README, “For other programs”), or as anybody else does. */
export interface Given {
  readonly kind: Kind;
  readonly speakers: readonly string[];
  readonly content: readonly Span[];
  readonly date?: string | undefined;
  readonly place?: string | undefined;
}

/** A gold statement with the one that was given for it; one of the two may be absent: missed, or invented. */
export interface Outcome {
  readonly wanted?: GoldStatement;
  readonly given?: Given;
  /** Whose words they are is right; of a gold statement without speakers only the content counts. */
  readonly attributed: boolean;
  /** Somebody else was named. */
  readonly misnamed: boolean;
  /** Absent where the gold has none, or nothing was found. */
  readonly date?: boolean;
  readonly place?: boolean;
}

/** Of the characters of either content, the share that both must hold. */
const enough: Readonly<Record<Kind, number>> = { direct: 0.8, mixed: 0.5, indirect: 0.5 };

/**
 * Gives each gold statement at most one of those given, and each of these to at most one, the largest overlap first; then
 * tells what is right about it.
 */
export function compare({ text, gold }: GoldArticle, given: readonly Given[]): Outcome[] {
  const wanted = gold.statements.map((statement) => ({ statement, spans: locate(text, statement) }));
  const pairs = wanted.flatMap(({ statement, spans }) =>
    given.flatMap((one) => {
      const share = overlap(spans, one.content);
      return share >= enough[statement.kind] ? [{ statement, one, share }] : [];
    }),
  );
  const found = new Map<GoldStatement, Given>();
  const taken = new Set<Given>();
  for (const { statement, one } of pairs.sort((a, b) => b.share - a.share)) {
    if (found.has(statement) || taken.has(one)) continue;
    found.set(statement, one);
    taken.add(one);
  }
  const isJudged = ({ kind }: Given): boolean => !gold.partial && (gold.kinds?.includes(kind) ?? true);
  return [
    ...gold.statements.map((statement) => judge(statement, found.get(statement), gold.partial ?? false)),
    ...given
      .filter((one) => !taken.has(one) && isJudged(one))
      .map((one) => ({ given: one, attributed: false, misnamed: false })),
  ];
}

function judge(wanted: GoldStatement, given: Given | undefined, partial: boolean): Outcome {
  if (!given) return { wanted, attributed: false, misnamed: false };
  const attributed = !wanted.speakers || isSame(wanted, given.speakers, partial);
  return {
    wanted,
    given,
    attributed,
    misnamed: !attributed && given.speakers.length > 0,
    ...(wanted.date && { date: given.date === wanted.date }),
    ...(wanted.place && { place: nameKey(given.place ?? '') === nameKey(wanted.place) }),
  };
}

/** The characters that two contents share, of all that either has. */
function overlap(one: readonly Span[], other: readonly Span[]): number {
  const both = one.reduce(
    (sum, a) =>
      sum + other.reduce((of, b) => of + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );
  const either = length(one) + length(other) - both;
  return either > 0 ? both / either : 0;
}

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);
