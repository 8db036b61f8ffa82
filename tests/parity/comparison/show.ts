/** Prints inputs and outcomes in ASCII, so that lone surrogates and control characters can be seen. */
import { inspect } from "node:util";
import type { Outcome } from "../sides/outcome.js";

const longest = 20_000;

/** A text as an ASCII JSON string literal. */
export function showText(text: string): string {
  return asciiOnly(cut(JSON.stringify(text)));
}

export function showValue(value: unknown): string {
  const options = { depth: 8, showHidden: true, maxArrayLength: 50, breakLength: 100 };
  try {
    return asciiOnly(cut(inspect(value, options)));
  } catch (error) {
    return `(cannot be shown: ${String(error)})`;
  }
}

export function showOutcome(outcome: Outcome): string {
  if (outcome.verdict === "valid") return `valid: ${showValue(outcome.value)}`;
  if (outcome.verdict === "threw") return `threw: ${showValue(outcome.error)}`;
  if (outcome.verdict === "broken") return "broken JSON";
  return `invalid: ${showValue(outcome.issues)}`;
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest)}… (${text.length} characters)`;
}

function asciiOnly(text: string): string {
  return text.replace(
    /[^\n\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
