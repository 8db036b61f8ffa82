import { memory } from "../module/instance.js";
import { reported, words } from "../tape/view.js";
import { FAULT, NAME, STEP } from "../generated/numbers/layout.js";
import * as Report from "../generated/numbers/report.js";

/** The keys and indexes that lead from the whole input to a value. */
export type Path = Array<string | number>;

/** One thing that is wrong, as the module records it. */
export interface Fault {
  /** The tag of the value. */
  readonly tag: number;
  /** The value's offset in the text or, for JavaScript values, its index among the held values. */
  readonly start: number;
  /** The value's length in the text. */
  readonly length: number;
  /** The path to the value. */
  readonly path: Path;
  /** The number of the rule that the value breaks. */
  readonly rule: number;
  /** The number of what was expected. With `Rule.DuplicateSpelling` it is the number of the path step with the other key. */
  readonly expected: number;
}

/** Reads everything that is wrong with the last input from the module's memory. */
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

/** Returns the path whose last step has the number `step`. Step 0 is the whole input. */
export function pathTo(step: number): Path {
  const steps = reported(Report.Steps) >>> 2;
  const path: Path = [];
  for (let at = 0, rest = step; rest > 0; rest = wordAt(at)) {
    at = steps + (rest - 1) * STEP;
    path.push(wordAt(at + 1) === 0 ? wordAt(at + 2) : nameAt(wordAt(at + 1)));
  }
  return path.reverse();
}

/** The names that were read before, by their addresses. Every instance of the module has them at the same addresses. */
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
