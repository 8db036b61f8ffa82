import type { Model } from "./face.js";
import { enter, leave, release } from "./instance.js";
import type { Issue } from "./issue.js";
import type { Result } from "./result.js";
import { Sighting } from "./sighting.js";
import { Spelling } from "./spelling.js";
import { close, open } from "./tape.js";
import { ValidationError } from "./validation-error.js";
import { read_value, Status, value_issues } from "./wasm/completion_job.js";

/** Normalizes a JavaScript value, in either spelling, to an SDK object. */
export function normalize<T>(model: Model<T>, value: unknown): Result<T> {
  const accepted = model.accept(value, false);
  if (!(accepted instanceof Sighting)) return { ok: true, value: accepted };
  const judged = judge(model, accepted, Spelling.Either);
  if (judged.ok) return judged;
  const message = `Failed to parse '${model.name}'`;
  return { ok: false, error: new ValidationError(message, judged.issues, value) };
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
  const held: unknown[] = [];
  enter();
  const address = read_value(sighting, model.index, spelling, held);
  if (address === Status.TooLarge) {
    leave();
    release();
    throw new RangeError("Out of memory: cannot read so large a job");
  }
  const judged =
    address > Status.LongNumbers
      ? { ok: true as const, value: model.build(open(address, "", held)) }
      : { ok: false as const, issues: value_issues(held) as Issue[] };
  close();
  leave();
  release();
  return judged;
}
