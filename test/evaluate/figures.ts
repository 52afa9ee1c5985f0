import type { Kind } from '../../src/attribution/statement.ts';
import type { Outcome } from './compare.ts';

export interface Rate {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Shares, from 0 to 1; undefined where nothing was there to be right or wrong about. */
export interface Figures {
  readonly gold: number;
  readonly given: number;
  /** Statements found, whoever they were given to. */
  readonly content: Rate;
  /** Statements found and given to the right speakers. */
  readonly attribution: Rate;
  /** Of those found and given to somebody, how many to somebody else. */
  readonly wrongNames: number | undefined;
  /** Of those found whose day (place) the gold tells, how many have it. */
  readonly date: number | undefined;
  readonly place: number | undefined;
}

/** The kinds that are counted together; *quoted* is whatever stands in quotation marks. */
export const groups = {
  direct: ['direct'],
  mixed: ['mixed'],
  quoted: ['direct', 'mixed'],
  indirect: ['indirect'],
  all: ['direct', 'mixed', 'indirect'],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;

export type Group = keyof typeof groups;

/** The figures of a group of kinds. A statement that was found counts as the gold's kind, an invented one as its own. */
export function figuresOf(outcomes: readonly Outcome[], group: Group): Figures {
  const kinds: readonly Kind[] = groups[group];
  const counted = outcomes.filter(({ wanted, given }) => kinds.includes((wanted ?? given)?.kind as Kind));
  const count = (test: (outcome: Outcome) => unknown): number => counted.filter(test).length;
  const gold = count(({ wanted }) => wanted);
  const given = count((outcome) => outcome.given);
  const found = count((outcome) => outcome.wanted && outcome.given);
  const attributed = count((outcome) => outcome.given && outcome.attributed);
  const named = count((outcome) => outcome.wanted?.speakers && outcome.given?.speakers.length);
  return {
    gold,
    given,
    content: rate(found, given, gold),
    attribution: rate(attributed, given, gold),
    wrongNames: share(
      count(({ misnamed }) => misnamed),
      named,
    ),
    date: share(
      count(({ date }) => date),
      count(({ date }) => date !== undefined),
    ),
    place: share(
      count(({ place }) => place),
      count(({ place }) => place !== undefined),
    ),
  };
}

function rate(right: number, given: number, gold: number): Rate {
  const precision = right / given || 0;
  const recall = right / gold || 0;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) || 0 };
}

const share = (part: number, whole: number): number | undefined => (whole ? part / whole : undefined);
