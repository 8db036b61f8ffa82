import type { Members } from "./members.js";
import type { Keys } from "./sighting.js";

/** V8 knows at once where the members of an object stand, and which are not there, if a function has met no more shapes. */
const FEW = 4;

/** Which shapes of objects a function has met, as far as the number of their members tells. */
export class Shapes {
  /** Whether they are many: then asking an object for its keys takes less time than asking it for each of them. */
  areMany = false;
  readonly #sdkKeys: ReadonlySet<string>;
  #last = -1;
  #changes = 0;

  constructor(keys: Keys) {
    this.#sdkKeys = new Set(keys.filter(([wire, sdk]) => wire !== sdk).map(([, sdk]) => sdk));
  }

  /** Takes note of an object with so many members. */
  note(count: number): void {
    if (count === this.#last) return;
    this.#last = count;
    this.#changes += 1;
    this.areMany = this.#changes > FEW;
  }

  /** How many keys an object has; -1 if it inherits some, or has one that only the SDK's spelling has. */
  count(value: Members): number {
    if (Object.getPrototypeOf(value) !== Object.prototype) return -1;
    const keys = Object.getOwnPropertyNames(value);
    return keys.some((key) => this.#sdkKeys.has(key)) ? -1 : keys.length;
  }
}
