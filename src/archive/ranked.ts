/**
 * Items by number (0, 1, 2 … as they were added) and in an order. A common word is in thousands of them: they are put in
 * order, counted and narrowed as numbers, for a look at each item itself costs some hundred times as much.
 */
export class Ranked<T> {
  readonly #items: T[] = [];
  readonly #compare: (a: T, b: T) => number;
  /** Numbers in their order, of all but the latest added. */
  #inOrder = new Int32Array(0);
  /** Where each number stands in it. */
  #ranks = new Int32Array(0);

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  /** Its number. */
  add(item: T): number {
    return this.#items.push(item) - 1;
  }

  item(number: number): T {
    return this.#items[number] as T;
  }

  /** All numbers in order. */
  get inOrder(): Int32Array {
    this.#placeAdded();
    return this.#inOrder;
  }

  /** By number. */
  get ranks(): Int32Array {
    this.#placeAdded();
    return this.#ranks;
  }

  /** The given numbers in order, each once. */
  order(numbers: Iterable<number>): Int32Array {
    const { ranks, inOrder } = this;
    // A mark at each place, then one look along them: sorting thousands is slow.
    const marks = new Uint8Array(inOrder.length);
    let count = 0;
    for (const number of numbers) {
      const rank = ranks[number] as number;
      if (!marks[rank]) count++;
      marks[rank] = 1;
    }
    const found = new Int32Array(count);
    for (let at = 0, rank = marks.indexOf(1); at < count; rank = marks.indexOf(1, rank + 1))
      found[at++] = inOrder[rank] as number;
    return found;
  }

  /** Puts what was added since in its place: the others are moved, not compared. */
  #placeAdded(): void {
    const before = this.#inOrder;
    if (before.length === this.#items.length) return;
    const compare = (a: number, b: number): number => this.#compare(this.item(a), this.item(b));
    const added = Int32Array.from(
      { length: this.#items.length - before.length },
      (_, at) => before.length + at,
    ).sort(compare);
    const inOrder = new Int32Array(this.#items.length);
    let moved = 0;
    let first: number | undefined;
    for (const [at, number] of added.entries()) {
      const place = placeIn(before, moved, (other) => compare(other, number) > 0);
      inOrder.set(before.subarray(moved, place), moved + at);
      inOrder[place + at] = number;
      moved = place;
      first ??= place;
    }
    inOrder.set(before.subarray(moved), moved + added.length);
    const ranks = new Int32Array(inOrder.length);
    ranks.set(this.#ranks);
    for (let rank = first ?? 0; rank < inOrder.length; rank++) ranks[inOrder[rank] as number] = rank;
    this.#inOrder = inOrder;
    this.#ranks = ranks;
  }
}

/** The first place from `low` on whose number is past the border, which all behind it are too; the end where none is. */
export function placeIn(numbers: Int32Array, low: number, isPast: (number: number) => boolean): number {
  let high = numbers.length;
  let from = low;
  while (from < high) {
    const middle = (from + high) >> 1;
    if (isPast(numbers[middle] as number)) high = middle;
    else from = middle + 1;
  }
  return from;
}
