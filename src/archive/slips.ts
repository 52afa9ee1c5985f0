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

/** The pairs of letters of a word, its beginning counted as one. */
function pairsOf(word: string): Set<string> {
  const padded = ` ${word}`;
  const found = new Set<string>();
  for (let at = 0; at + 1 < padded.length; at++) found.add(padded.slice(at, at + 2));
  return found;
}

/** Pairs of letters that words share with one, of all that both have (Dice): 0 nothing alike, 1 the same pairs. */
export function alike(one: string): (other: string) => number {
  const own = pairsOf(one);
  return (other) => {
    if (isTooLong(other, one)) return 0;
    const others = pairsOf(other);
    let shared = 0;
    for (const pair of others) if (own.has(pair)) shared++;
    return likeness(shared, own.size, others.size);
  };
}

/** More than twice as long is another word, whatever both share. */
const isTooLong = (word: string, one: string): boolean => word.length > 2 * one.length;

const likeness = (shared: number, one: number, other: number): number => (2 * shared) / (one + other || 1);

/** Words by their pairs of letters: what is like a word is found without a look at all the others. */
export class Likenesses {
  readonly #holders = new Map<string, string[]>();
  /** How many pairs each word has. */
  readonly #sizes = new Map<string, number>();

  add(word: string): void {
    if (this.#sizes.has(word)) return;
    const pairs = pairsOf(word);
    this.#sizes.set(word, pairs.size);
    for (const pair of pairs) {
      const holders = this.#holders.get(pair);
      if (holders) holders.push(word);
      else this.#holders.set(pair, [word]);
    }
  }

  /** Each word that is at least so like one, with its likeness (see `alike`). */
  of(one: string, least: number): { readonly word: string; readonly likeness: number }[] {
    const own = pairsOf(one);
    const shared = new Map<string, number>();
    for (const pair of own)
      for (const word of this.#holders.get(pair) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
    const found: { readonly word: string; readonly likeness: number }[] = [];
    for (const [word, count] of shared) {
      const share = likeness(count, own.size, this.#sizes.get(word) ?? 0);
      if (share >= least && !isTooLong(word, one)) found.push({ word, likeness: share });
    }
    return found;
  }
}
