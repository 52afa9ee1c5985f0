/** Whole numbers of 32 bits by place, in one piece of memory that grows by itself. */
export class Column {
  #values = new Int32Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Int32Array(2 * this.#length);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }

  get length(): number {
    return this.#length;
  }

  /** Good until the next `push`; past `length` it holds zeros. */
  get values(): Int32Array {
    return this.#values;
  }
}

/** The numbers of the items that each sentence holds, by the sentence's number. */
export class Links {
  /** By sentence: one more than the place of its latest link; 0 where it has none. */
  readonly #latest = new Column();
  readonly #items = new Column();
  /** By link: the one before of the same sentence, counted in the same way. */
  readonly #before = new Column();

  add(sentence: number, item: number): void {
    while (this.#latest.length <= sentence) this.#latest.push(0);
    this.#items.push(item);
    this.#before.push(this.#latest.values[sentence] as number);
    this.#latest.values[sentence] = this.#items.length;
  }

  each(sentence: number, tell: (item: number) => void): void {
    const items = this.#items.values;
    const before = this.#before.values;
    let link = sentence < this.#latest.length ? (this.#latest.values[sentence] as number) : 0;
    for (; link > 0; link = before[link - 1] as number) tell(items[link - 1] as number);
  }
}
