import { type JsonText, toBytes } from "./bytes.js";
import type { TextCodec } from "./text-codec.js";
import * as messages from "../generated/numbers/messages.js";
import * as Outcome from "../generated/numbers/outcome.js";
import { forgetMemory, readBack, refuse, write } from "./input.js";
import { enter, leave, release, wasm } from "../module/instance.js";
import { issuesOfText } from "../errors/issues.js";
import type { Result } from "../errors/result.js";
import * as Spelling from "../generated/numbers/spelling.js";
import { syntaxIssue } from "../errors/syntax-issue.js";
import { close, NONE, open, root, settleNumbers } from "../tape/tape.js";
import { untraced, type ValidationError } from "../errors/validation-error.js";

/**
 * Reads a text to an SDK object.
 *
 * @throws TypeError if it is neither a string nor bytes, RangeError if there is no memory for it.
 */
export function parseText<T>(codec: TextCodec<T>, text: JsonText, spelling: number): Result<T> {
  const input = typeof text === "string" ? text : toBytes(text);
  enter();
  const length = write(input);
  const address = read(codec, input, length, spelling, true);
  const source = readBack(input, length);
  const result: Result<T> = Outcome.isAddress(address)
    ? { ok: true, value: build(codec, address, source) }
    : { ok: false, error: failure(codec, address, source, text) };
  leave();
  release(forgetMemory, length);
  return result;
}

/**
 * Whether a text is valid wire JSON.
 *
 * @throws TypeError if it is neither a string nor bytes, RangeError if there is no memory for it.
 */
export function isValidText<T>(codec: TextCodec<T>, text: JsonText): boolean {
  const input = typeof text === "string" ? text : toBytes(text);
  enter();
  const length = write(input);
  const address = read(codec, input, length, Spelling.Wire, false);
  leave();
  release(forgetMemory, length);
  return Outcome.isAddress(address);
}

/** Reads and checks what was written: the address of the tape, or a status. */
function read<T>(
  codec: TextCodec<T>,
  input: string | Uint8Array,
  length: number,
  spelling: number,
  builds: boolean,
): number {
  const raw = Number(typeof input !== "string");
  const address = wasm.read_text(length, raw, codec.index, spelling, Number(builds)) >>> 0;
  const settled =
    address === Outcome.LongNumbers ? readLongNumbers(codec, input, length, spelling) : address;
  if (settled === Outcome.TooLarge) refuse(length);
  return settled;
}

function readLongNumbers<T>(
  codec: TextCodec<T>,
  input: string | Uint8Array,
  length: number,
  spelling: number,
): number {
  settleNumbers(readBack(input, length));
  return wasm.check_tape(codec.index, spelling) >>> 0;
}

function build<T>(codec: TextCodec<T>, address: number, source: string): T {
  open(address, source, NONE);
  const value = root(codec.Built);
  close();
  return value;
}

function failure<T>(
  codec: TextCodec<T>,
  outcome: number,
  source: string,
  text: JsonText,
): ValidationError {
  const issues = outcome === Outcome.NotJson ? [syntaxIssue(source)] : issuesOfText(source);
  return untraced(messages.failedToParseJson(codec.name), issues, text, source);
}
