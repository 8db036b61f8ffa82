/**
 * A seeded stream of numbers: sfc32 (Small Fast Counter), 128 bits of state.
 * The same seed, stream and case always give the same numbers, so a single case can be repeated.
 */
export class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 1;

  constructor(seed: number, stream: number, caseNumber: number) {
    this.#a = seed | 0;
    this.#b = stream | 0;
    this.#c = caseNumber | 0;
    for (let round = 0; round < 15; round += 1) this.next();
  }

  /** 32 random bits as a signed integer. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum;
  }

  /** A number x with 0 ≤ x < 1. */
  share(): number {
    return (this.next() >>> 0) / 4294967296;
  }

  /** An integer x with 0 ≤ x < limit. */
  below(limit: number): number {
    return Math.floor(this.share() * limit);
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  shuffle(items: unknown[]): void {
    for (let last = items.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      [items[last], items[other]] = [items[other], items[last]];
    }
  }
}
