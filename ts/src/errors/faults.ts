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
      tag: words[at] as number,
      start: words[at + 1] as number,
      length: words[at + 2] as number,
      path: pathTo(words[at + 3] as number),
      rule: words[at + 4] as number,
      expected: words[at + 5] as number,
    });
  }
  return faults;
}

/** Returns the path whose last step has the number `step`. Step 0 is the whole input. */
export function pathTo(step: number): Path {
  const steps = reported(Report.Steps) >>> 2;
  const path: Path = [];
  for (let at = 0, rest = step; rest > 0; rest = words[at] as number) {
    at = steps + (rest - 1) * STEP;
    path.push(
      (words[at + 1] as number) === 0 ? (words[at + 2] as number) : nameAt(words[at + 1] as number),
    );
  }
  return path.reverse();
}

/** The names that were read before, by their addresses. All instances of one module have them at the same addresses. */
let names: Record<number, string> = {};

function nameAt(address: number): string {
  // biome-ignore lint/suspicious/noAssignInExpressions: a second lookup would make bundles larger
  return (names[address] ??= readName(new Uint8Array(memory.buffer, address, NAME)));
}

function readName(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, bytes[NAME - 1]));
}

/** Forgets the names. Must be called when another module takes the place of this one. */
export function forgetNames(): void {
  names = {};
}
