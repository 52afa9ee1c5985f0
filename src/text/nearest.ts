import { fold } from './fold.ts';

/**
 * The candidate that a typed word most likely means: the one it begins, else the one fewest slips away (a letter too
 * many, too few, wrong, or two exchanged), no more than one slip in three letters. Undefined where none is near.
 */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const word = fold(typed.slice(0, 40));
  if (!word) return undefined;
  const begun = candidates.find((candidate) => word.length > 1 && fold(candidate).startsWith(word));
  if (begun !== undefined) return begun;
  const near = candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(word, fold(candidate)) }))
    .filter(
      ({ candidate, slips }) => slips <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)),
    )
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.candidate;
}

/** The optimal string alignment distance: Levenshtein's, with two neighbours exchanged as one slip. */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
