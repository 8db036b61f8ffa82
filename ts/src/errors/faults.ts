import { FAULT, NAME, STEP } from "../generated/numbers/layout.js";
import * as Report from "../generated/numbers/report.js";
import { memory } from "../module/instance.js";
import { reported, words } from "../tape/view.js";

/** The keys and indexes from the whole input to a value. */
export type Path = Array<string | number>;

/** One thing that is wrong, as the module leaves it. */
export interface Fault {
  /** What stands there. */
  readonly tag: number;
  /** Where: the offset in the text, or the number by which a value is held. */
  readonly start: number;
  /** How much of the text it takes. */
  readonly length: number;
  /** The way to it. */
  readonly path: Path;
  readonly rule: number;
  /** The number of what was expected, or of the last step to the other key. */
  readonly expected: number;
}

/** All that is wrong with the last input. */
export function readFaults(): Fault[] {
  const count = reported(Report.FaultsLength);
  const first = reported(Report.Faults) >>> 2;
  const faults: Fault[] = [];
  for (let at = first; faults.length < count; at += FAULT) {
    faults.push({
      tag: wordAt(at),
      start: wordAt(at + 1),
      length: wordAt(at + 2),
      path: pathTo(wordAt(at + 3)),
      rule: wordAt(at + 4),
      expected: wordAt(at + 5),
    });
  }
  return faults;
}

/** The way that ends with the step of a number. */
export function pathTo(step: number): Path {
  const steps = reported(Report.Steps) >>> 2;
  const path: Path = [];
  for (let at = 0, rest = step; rest > 0; rest = wordAt(at)) {
    at = steps + (rest - 1) * STEP;
    path.push(wordAt(at + 1) === 0 ? wordAt(at + 2) : nameAt(wordAt(at + 1)));
  }
  return path.reverse();
}

/** Names by their addresses, which are the same in every instance. */
const names = /* @__PURE__ */ new Map<number, string>();

function nameAt(address: number): string {
  const known = names.get(address);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(memory.buffer, address, NAME);
  const name = String.fromCharCode(...bytes.subarray(0, bytes[NAME - 1]));
  names.set(address, name);
  return name;
}

function wordAt(at: number): number {
  return words[at] as number;
}
