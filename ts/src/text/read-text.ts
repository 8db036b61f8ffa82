import { enter, leave, release, wasm } from "../module/instance.js";
import { buildRoot, closeTape, fillInLongNumbers, NOTHING_HELD, openTape } from "../tape/tape.js";
import { issuesOfText } from "../errors/issues.js";
import type { Result } from "../errors/result.js";
import { syntaxIssue } from "../errors/syntax-issue.js";
import { untracedError, type ValidationError } from "../errors/validation-error.js";
import { type JsonText, toBytes } from "./bytes.js";
import { dropAllViews, readBack, throwOutOfMemory, writeText } from "./input.js";
import type { TextCodec } from "./text-codec.js";
import * as messages from "../generated/numbers/messages.js";
import * as Outcome from "../generated/numbers/outcome.js";
import * as Spelling from "../generated/numbers/spelling.js";

/**
 * Reads a JSON text and returns the SDK object, or an error.
 *
 * @throws TypeError if `json` is neither a string nor bytes, RangeError if there is no memory for it.
 */
export function parseText<T>(codec: TextCodec<T>, json: JsonText, spelling: number): Result<T> {
  const input = typeof json === "string" ? json : toBytes(json);
  enter(codec.use);
  const length = writeText(input);
  const outcome = readAndCheck(codec, input, length, spelling, 1);
  const text = readBack(input, length);
  const result: Result<T> = Outcome.isAddress(outcome)
    ? { ok: true, value: build(codec, outcome, text) }
    : { ok: false, error: failure(codec, outcome, text, json) };
  leave();
  release(dropAllViews, length);
  return result;
}

/**
 * Tells whether a text is valid wire JSON.
 *
 * @throws TypeError if `json` is neither a string nor bytes, RangeError if there is no memory for it.
 */
export function isValidText<T>(codec: TextCodec<T>, json: JsonText): boolean {
  const input = typeof json === "string" ? json : toBytes(json);
  enter(codec.use);
  const length = writeText(input);
  const outcome = readAndCheck(codec, input, length, Spelling.Wire, 0);
  leave();
  release(dropAllViews, length);
  return Outcome.isAddress(outcome);
}

/** Reads and checks the text in the module's buffer. Returns the address of the tape, or another outcome. */
function readAndCheck<T>(
  codec: TextCodec<T>,
  input: string | Uint8Array,
  length: number,
  spelling: number,
  builds: 0 | 1,
): number {
  const raw = Number(typeof input !== "string");
  const first = wasm.read_text(length, raw, codec.index, spelling, builds) >>> 0;
  const outcome =
    first === Outcome.LongNumbers ? checkLongNumbers(codec, input, length, spelling) : first;
  if (outcome === Outcome.TooLarge) throwOutOfMemory(length);
  return outcome;
}

function checkLongNumbers<T>(
  codec: TextCodec<T>,
  input: string | Uint8Array,
  length: number,
  spelling: number,
): number {
  fillInLongNumbers(readBack(input, length));
  return wasm.check_tape(codec.index, spelling) >>> 0;
}

function build<T>(codec: TextCodec<T>, address: number, text: string): T {
  openTape(address, text, NOTHING_HELD);
  const value = buildRoot(codec.Built);
  closeTape();
  return value;
}

function failure<T>(
  codec: TextCodec<T>,
  outcome: number,
  text: string,
  json: JsonText,
): ValidationError {
  const issues =
    outcome === Outcome.NotJson
      ? [syntaxIssue(text)]
      : (codec.issuesOfText ?? issuesOfText)(text, codec.choices);
  return untracedError(messages.failedToParseJson(codec.name), issues, json, text);
}
