import type { Model } from "./face.js";
import { memory } from "./instance.js";
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
  const held: unknown[] = [];
  const address = readSighting(model, accepted, Spelling.Either, held);
  if (address > Status.LongNumbers) {
    const built = model.build(open(address, "", held));
    close();
    return { ok: true, value: built };
  }
  const issues: Issue[] = value_issues(held);
  return {
    ok: false,
    error: new ValidationError(`Failed to parse '${model.name}'`, issues, value),
  };
}

/** All that is wrong with a value that was not accepted. */
export function issuesOf<T>(model: Model<T>, sighting: Sighting, spelling: Spelling): Issue[] {
  const held: unknown[] = [];
  readSighting(model, sighting, spelling, held);
  return value_issues(held);
}

function readSighting<T>(
  model: Model<T>,
  sighting: Sighting,
  spelling: Spelling,
  held: unknown[],
): number {
  memory();
  const address = read_value(sighting, model.index, spelling, held);
  if (address === Status.TooLarge)
    throw new RangeError("There is no memory to read so large a job");
  return address;
}
