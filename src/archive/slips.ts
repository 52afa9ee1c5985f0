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

/** Pairs of letters that words share with one, of all that both have (Dice): 0 nothing alike, 1 the same pairs. */
export function alike(one: string): (other: string) => number {
  const pairs = (word: string): Set<string> => {
    const padded = ` ${word}`;
    const found = new Set<string>();
    for (let at = 0; at + 1 < padded.length; at++) found.add(padded.slice(at, at + 2));
    return found;
  };
  const own = pairs(one);
  return (other) => {
    if (Math.abs(other.length - one.length) > one.length) return 0;
    const others = pairs(other);
    let shared = 0;
    for (const pair of others) if (own.has(pair)) shared++;
    return (2 * shared) / (own.size + others.size || 1);
  };
}
