import { type JsonText, toBytes } from "./bytes.js";
import type { Model } from "./face.js";
import * as Outcome from "./generated/outcome.js";
import { forgetMemory, readBack, refuse, write } from "./input.js";
import { enter, leave, release, wasm } from "./instance.js";
import { issuesOfText } from "./issues.js";
import type { Result } from "./result.js";
import { Spelling } from "./spelling.js";
import { syntaxIssue } from "./syntax-issue.js";
import { close, NONE, open, root, settleNumbers } from "./tape.js";
import { untraced, type ValidationError } from "./validation-error.js";

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
    address > Outcome.LongNumbers
      ? { ok: true, value: build(model, address, source) }
      : { ok: false, error: failure(model, address, source, text) };
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
  return address > Outcome.LongNumbers;
}

/** Reads and checks what was written: the address of the tape, or a status. */
function read<T>(
  model: Model<T>,
  input: string | Uint8Array,
  length: number,
  spelling: Spelling,
  builds: boolean,
): number {
  const raw = Number(typeof input !== "string");
  const address = wasm.read_text(length, raw, model.index, spelling, Number(builds)) >>> 0;
  const settled =
    address === Outcome.LongNumbers ? readLongNumbers(model, input, length, spelling) : address;
  if (settled === Outcome.TooLarge) refuse(length);
  return settled;
}

function readLongNumbers<T>(
  model: Model<T>,
  input: string | Uint8Array,
  length: number,
  spelling: Spelling,
): number {
  settleNumbers(readBack(input, length));
  return wasm.check_tape(model.index, spelling) >>> 0;
}

function build<T>(model: Model<T>, address: number, source: string): T {
  open(address, source, NONE);
  const value = root(model.Built);
  close();
  return value;
}

function failure<T>(
  model: Model<T>,
  outcome: number,
  source: string,
  text: JsonText,
): ValidationError {
  const issues = outcome === Outcome.NotJson ? [syntaxIssue(source)] : issuesOfText(source);
  return untraced(`Failed to parse '${model.name}' from JSON`, issues, text, source);
}
