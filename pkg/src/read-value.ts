import type { Model, Reader } from "./face.js";
import * as Outcome from "./generated/outcome.js";
import { forgetMemory, refuse } from "./input.js";
import { enter, leave, release, wasm } from "./instance.js";
import type { Issue } from "./issue.js";
import { issuesOfValue } from "./issues.js";
import { record } from "./record.js";
import type { Result } from "./result.js";
import { Sighting } from "./sighting.js";
import { Spelling } from "./spelling.js";
import { close, open, root } from "./tape.js";
import { untraced } from "./validation-error.js";

/** Normalizes a JavaScript value, in either spelling, to an SDK object. */
export function normalize<T>(
  model: Model<T>,
  accept: Reader<T>["accept"],
  value: unknown,
): Result<T> {
  const accepted = accept(value);
  if (!(accepted instanceof Sighting)) return { ok: true, value: accepted };
  const judged = judge(model, accepted, Spelling.Either);
  if (judged.ok) return judged;
  const message = `Failed to parse '${model.name}'`;
  return { ok: false, error: untraced(message, judged.issues, value) };
}

/** All that is wrong with what an SDK object was seen to be. */
export function issuesOf<T>(model: Model<T>, sighting: Sighting): Issue[] {
  const judged = judge(model, sighting, Spelling.Sdk);
  return judged.ok ? [] : judged.issues;
}

function judge<T>(
  model: Model<T>,
  sighting: Sighting,
  spelling: Spelling,
): { ok: true; value: T } | { ok: false; issues: Issue[] } {
  enter();
  const held = record(sighting);
  const address =
    held === undefined ? Outcome.TooLarge : wasm.check_tape(model.index, spelling) >>> 0;
  if (held === undefined || address === Outcome.TooLarge) return refuse();
  open(address, "", held);
  const judged =
    address > Outcome.LongNumbers
      ? { ok: true as const, value: root(model.Built) }
      : { ok: false as const, issues: issuesOfValue(held) };
  close();
  leave();
  release(forgetMemory);
  return judged;
}
