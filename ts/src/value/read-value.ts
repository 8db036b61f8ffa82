import type { TextCodec } from "../text/text-codec.js";
import type { ValueCodec } from "./value-codec.js";
import * as messages from "../generated/numbers/messages.js";
import * as Outcome from "../generated/numbers/outcome.js";
import { forgetMemory, refuse } from "../text/input.js";
import { enter, leave, release, wasm } from "../module/instance.js";
import type { Issue } from "../errors/issue.js";
import { issuesOfValue } from "../errors/issues.js";
import { record } from "./record.js";
import type { Result } from "../errors/result.js";
import { Snapshot } from "./snapshot.js";
import * as Spelling from "../generated/numbers/spelling.js";
import { close, open, root } from "../tape/tape.js";
import { untraced } from "../errors/validation-error.js";

/** Normalizes a JavaScript value, in either spelling, to an SDK object. */
export function normalize<T>(
  codec: TextCodec<T>,
  accept: ValueCodec<T>["accept"],
  value: unknown,
): Result<T> {
  const accepted = accept(value);
  if (!(accepted instanceof Snapshot)) return { ok: true, value: accepted };
  const judged = judge(codec, accepted, Spelling.Either);
  if (judged.ok) return judged;
  const message = messages.failedToParse(codec.name);
  return { ok: false, error: untraced(message, judged.issues, value) };
}

/** All that is wrong with what an SDK object was seen to be. */
export function issuesOf<T>(codec: TextCodec<T>, snapshot: Snapshot): Issue[] {
  const judged = judge(codec, snapshot, Spelling.Sdk);
  return judged.ok ? [] : judged.issues;
}

function judge<T>(
  codec: TextCodec<T>,
  snapshot: Snapshot,
  spelling: number,
): { ok: true; value: T } | { ok: false; issues: Issue[] } {
  enter();
  const held = record(snapshot);
  const address =
    held === undefined ? Outcome.TooLarge : wasm.check_tape(codec.index, spelling) >>> 0;
  if (held === undefined || address === Outcome.TooLarge) return refuse();
  open(address, "", held);
  const judged = Outcome.isAddress(address)
    ? { ok: true as const, value: root(codec.Built) }
    : { ok: false as const, issues: issuesOfValue(held) };
  close();
  leave();
  release(forgetMemory);
  return judged;
}
