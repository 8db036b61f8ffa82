import type { Field } from "../model/field.js";
import type { Kind } from "../model/kind.js";

/** The JSON value that a new member gets until somebody fills it in: the field's default, if it has one. */
export function placeholderFor({ kind, defaultValue }: Field): string {
  return defaultValue === undefined ? placeholderOf(kind) : JSON.stringify(defaultValue);
}

/** The simplest JSON value of a kind. */
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
