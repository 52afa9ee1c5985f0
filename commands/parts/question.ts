import type { Question } from '../../src/answer.ts';

/** A question, without the options that were not given. */
export const questionOf = (
  command: string,
  options: Readonly<Record<string, string | undefined>>,
): Question => ({
  command,
  options: Object.fromEntries(
    Object.entries(options).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
});
