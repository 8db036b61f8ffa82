import type { JsonText } from "./bytes.js";
import type { Model } from "./face.js";
import { readBack, tooLarge, write } from "./input.js";
import type { Issue } from "./issue.js";
import type { Result } from "./result.js";
import type { Spelling } from "./spelling.js";
import { close, open, settleNumber } from "./tape.js";
import { ValidationError } from "./validation-error.js";
import { check_text, long_numbers, read_text, Status, text_issues } from "./wasm/completion_job.js";

/** A text that was read and checked. */
interface Reading {
  /** The address of the tape, or a status. */
  address: number;
  /** How many bytes the text takes. */
  length: number;
}

/**
 * Reads and checks a text.
 *
 * @throws TypeError if it is neither a string nor bytes, RangeError if there is no memory for it.
 */
export function readText<T>(model: Model<T>, text: JsonText, spelling: Spelling): Reading {
  const length = write(text);
  let address = read_text(length, typeof text !== "string", model.index, spelling);
  if (address === Status.LongNumbers) {
    const source = readBack(text, length);
    for (const slot of long_numbers()) settleNumber(slot, source);
    address = check_text(model.index, spelling);
  }
  if (address === Status.TooLarge) throw tooLarge(length);
  return { address, length };
}

/** Reads a text to an SDK object. */
export function parseText<T>(model: Model<T>, text: JsonText, spelling: Spelling): Result<T> {
  const { address, length } = readText(model, text, spelling);
  const source = readBack(text, length);
  if (address > Status.LongNumbers) {
    const value = model.build(open(address, source, []));
    close();
    return { ok: true, value };
  }
  const quote = (offset: number, units: number) => JSON.parse(source.slice(offset, offset + units));
  const issues: Issue[] = text_issues(quote);
  const message = `Failed to parse '${model.name}' from JSON`;
  return { ok: false, error: new ValidationError(message, issues, text) };
}
