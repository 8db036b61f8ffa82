import { enter, leave, release, wasm } from "../module/instance.js";
import { buildRoot, closeTape, openTape } from "../tape/tape.js";
import type { Issue } from "../errors/issue.js";
import { issuesOfValue } from "../errors/issues.js";
import type { Result } from "../errors/result.js";
import { untracedError } from "../errors/validation-error.js";
import { dropAllViews, throwOutOfMemory } from "../text/input.js";
import type { TextCodec } from "../text/text-codec.js";
import { record } from "./record.js";
import { Snapshot } from "./snapshot.js";
import type { ValueCodec } from "./value-codec.js";
import * as messages from "../generated/numbers/messages.js";
import * as Outcome from "../generated/numbers/outcome.js";
import * as Spelling from "../generated/numbers/spelling.js";

/** Normalizes a JavaScript value, in either spelling, to an SDK object. */
export function normalize<T>(
  codec: TextCodec<T>,
  accept: ValueCodec<T>["accept"],
  value: unknown,
): Result<T> {
  const accepted = accept(value);
  if (!(accepted instanceof Snapshot)) return { ok: true, value: accepted };
  const checked = check(codec, accepted, Spelling.Either);
  if (checked.ok) return checked;
  const message = messages.failedToParse(codec.name);
  return { ok: false, error: untracedError(message, checked.issues, value) };
}

/** Returns everything that is wrong with an SDK object of which a snapshot was taken. */
export function issuesOf<T>(codec: TextCodec<T>, snapshot: Snapshot): Issue[] {
  const checked = check(codec, snapshot, Spelling.Sdk);
  return checked.ok ? [] : checked.issues;
}

/** Lets the module check a snapshot. */
function check<T>(
  codec: TextCodec<T>,
  snapshot: Snapshot,
  spelling: number,
): { ok: true; value: T } | { ok: false; issues: Issue[] } {
  enter(codec.use);
  const held = record(snapshot);
  const outcome =
    held === undefined ? Outcome.TooLarge : wasm.check_tape(codec.index, spelling) >>> 0;
  if (held === undefined || outcome === Outcome.TooLarge) return throwOutOfMemory();
  openTape(outcome, "", held);
  const checked = Outcome.isAddress(outcome)
    ? { ok: true as const, value: buildRoot(codec.Built) }
    : { ok: false as const, issues: (codec.issuesOfValue ?? issuesOfValue)(held, codec.choices) };
  closeTape();
  leave();
  release(dropAllViews, Number.NaN);
  return checked;
}
