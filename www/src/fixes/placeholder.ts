import type { Field } from "../model/field.js";
import type { Kind } from "../model/kind.js";

/** What stands in a field until somebody fills it in, as JSON: its default, if it has one. */
export function placeholderFor({ kind, standIn }: Field): string {
  return standIn === undefined ? placeholderOf(kind) : JSON.stringify(standIn);
}

/** The plainest value of a kind, as JSON. */
export function placeholderOf(kind: Kind): string {
  switch (kind.type) {
    case "string":
      return '""';
    case "boolean":
      return "false";
    case "enum":
      return JSON.stringify(kind.values[0]);
    case "array":
      return "[]";
    case "object":
      return "{}";
    default:
      return "0";
  }
}
