/** A list kept in an order: what was added since it was last read is put in its place then, without sorting the rest again. */
export class Sorted<T> {
  readonly #items: T[] = [];
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

  get items(): readonly T[] {
    const added = this.#added;
    if (added.length === 0) return this.#items;
    this.#added = [];
    // Moving the tail of a list costs little, comparing much: past some hundred items sorting is cheaper.
    if (added.length < 200) for (const item of added) this.#items.splice(this.#placeOf(item), 0, item);
    else {
      for (const item of added) this.#items.push(item);
      this.#items.sort(this.#compare);
    }
    return this.#items;
  }

  #placeOf(item: T): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(this.#items[middle] as T, item) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
