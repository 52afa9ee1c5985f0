/**
 * Lets one piece of work begin in each turn of the event loop. The gateway reads a burst of questions as one, and what
 * they set off would be worked through before any answer is sent: with a thousand of them all would be late together.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];
  #isTurning = false;

  /** Resolves when it is its turn: first come, first served. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (!this.#isTurning) this.#turn();
    });
  }

  #turn(): void {
    this.#isTurning = true;
    setImmediate(() => {
      this.#waiting.shift()?.();
      if (this.#waiting.length) this.#turn();
      else this.#isTurning = false;
    });
  }
}
