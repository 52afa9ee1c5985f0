/**
 * Whether `typed` is `word`, or where `whole` is false begins it, but for one letter: missing, added, another one, or two
 * that changed places. True also where nothing differs. Linear in the letters typed.
 */
export function slips(typed: string, word: string, whole: boolean): boolean {
  const limit = Math.min(typed.length, word.length);
  let at = 0;
  while (at < limit && typed[at] === word[at]) at++;
  const meets = (from: number, to: number): boolean =>
    word.startsWith(typed.slice(from), to) && (!whole || word.length - to === typed.length - from);
  return (
    meets(at, at) ||
    meets(at + 1, at + 1) ||
    meets(at, at + 1) ||
    meets(at + 1, at) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && meets(at + 2, at + 2))
  );
}

/** Pairs of letters that two words share, of all that they have (Dice): 0 nothing alike, 1 the same pairs. */
export function alike(a: string, b: string): number {
  const pairs = (word: string): string[] =>
    [...` ${word}`].slice(0, -1).map((_, i) => ` ${word}`.slice(i, i + 2));
  const [first, second] = [pairs(a), pairs(b)];
  const left = new Set(second);
  const shared = first.filter((pair) => left.delete(pair)).length;
  return (2 * shared) / (first.length + second.length || 1);
}
