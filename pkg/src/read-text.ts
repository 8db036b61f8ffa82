import { type JsonText, toBytes } from "./bytes.js";
import type { Model } from "./face.js";
import { readBack, tooLarge, write } from "./input.js";
import { enter, leave, release } from "./instance.js";
import { readIssues } from "./issues.js";
import type { Result } from "./result.js";
import { Spelling } from "./spelling.js";
import { close, forgetMemory, NONE, open, root, settleNumber } from "./tape.js";
import { untraced, type ValidationError } from "./validation-error.js";
import { check_tape, long_number, read_text, Status } from "./wasm/completion_job.js";

/**
 * Reads a text to an SDK object.
 *
 * @throws TypeError if it is neither a string nor bytes, RangeError if there is no memory for it.
 */
export function parseText<T>(model: Model<T>, text: JsonText, spelling: Spelling): Result<T> {
  const input = typeof text === "string" ? text : toBytes(text);
  enter();
  const length = write(input);
  const address = read(model, input, length, spelling, true);
  const source = readBack(input, length);
  const result: Result<T> =
    address > Status.LongNumbers
      ? { ok: true, value: build(model, address, source) }
      : { ok: false, error: failure(model, source, text) };
  leave();
  release(forgetMemory, length);
  return result;
}

/**
 * Whether a text is valid wire JSON.
 *
 * @throws TypeError if it is neither a string nor bytes, RangeError if there is no memory for it.
 */
export function isValidText<T>(model: Model<T>, text: JsonText): boolean {
  const input = typeof text === "string" ? text : toBytes(text);
  enter();
  const length = write(input);
  const address = read(model, input, length, Spelling.Wire, false);
  leave();
  release(forgetMemory, length);
  return address > Status.LongNumbers;
}

/** Reads and checks what was written: the address of the tape, or a status. */
function read<T>(
  model: Model<T>,
  input: string | Uint8Array,
  length: number,
  spelling: Spelling,
  builds: boolean,
): number {
  const address = read_text(length, typeof input !== "string", model.index, spelling, builds);
  const settled =
    address === Status.LongNumbers ? readLongNumbers(model, input, length, spelling) : address;
  if (settled === Status.TooLarge) throw tooLarge(length);
  return settled;
}

function readLongNumbers<T>(
  model: Model<T>,
  input: string | Uint8Array,
  length: number,
  spelling: Spelling,
): number {
  const source = readBack(input, length);
  for (let slot = long_number(); slot !== 0; slot = long_number()) settleNumber(slot, source);
  return check_tape(length, model.index, spelling);
}

function build<T>(model: Model<T>, address: number, source: string): T {
  open(address, source, NONE);
  const value = root(model.Built);
  close();
  return value;
}

function failure<T>(model: Model<T>, source: string, text: JsonText): ValidationError {
  const issues = readIssues(true, ({ span }) =>
    JSON.parse(source.slice(span?.offset, (span?.offset ?? 0) + (span?.length ?? 0))),
  );
  return untraced(`Failed to parse '${model.name}' from JSON`, issues, text, source);
}
