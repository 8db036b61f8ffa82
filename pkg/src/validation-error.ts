import type { Issue } from "./issue.js";
import { pretty } from "./pretty.js";

/** A job that is not one: all that is wrong with it. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  /** The issues, in the order of the fields; never empty. */
  readonly issues: readonly Issue[];
  /** The input as it was passed. */
  readonly rawValue: unknown;
  /** What failed, without the issues. */
  readonly rawMessage: string;
  /** The text as it was read: the caller's bytes may be others by now. */
  readonly #text: string | undefined;

  constructor(rawMessage: string, issues: readonly Issue[], rawValue: unknown, text?: string) {
    super(`${rawMessage}: ${summary(issues)}`);
    this.issues = issues;
    this.rawValue = rawValue;
    this.rawMessage = rawMessage;
    this.#text = text;
  }

  /** All issues for a person to read, each under the line of the text that it stands on. */
  pretty(): string {
    return pretty(this, this.#text);
  }
}

function summary(issues: readonly Issue[]): string {
  const [first] = issues;
  if (first === undefined) return "no issues";
  const place = first.pointer === "" ? "" : `${first.pointer}: `;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return `${place}${first.message}${more}`;
}
