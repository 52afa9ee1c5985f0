/** A list kept in an order: what was added since it was last read is put in its place then, without sorting the rest again. */
export class Sorted<T> {
  #items: readonly T[] = [];
  readonly #compare: (a: T, b: T) => number;
  #added: T[] = [];

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  add(item: T): void {
    this.#added.push(item);
  }

  get length(): number {
    return this.#items.length + this.#added.length;
  }

  /** A list of its own after every change: one that was handed out stays as it was. */
  get items(): readonly T[] {
    const added = this.#added;
    if (added.length === 0) return this.#items;
    this.#added = [];
    // Moving the tail of a list costs little, comparing much: past some hundred items sorting is cheaper.
    const items = added.length < 200 ? [...this.#items] : this.#items.concat(added).sort(this.#compare);
    if (added.length < 200) for (const item of added) items.splice(this.#placeIn(items, item), 0, item);
    this.#items = items;
    return items;
  }

  #placeIn(items: readonly T[], item: T): number {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(items[middle] as T, item) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
