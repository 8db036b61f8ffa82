import type { Kind } from "../model/kind.js";

/** Converts a JSON value to another kind. Undefined if there is no obvious way. */
export function converted(raw: string, kind: Kind): string | undefined {
  switch (kind.type) {
    case "string":
      return raw === "null" || isNested(raw) ? undefined : JSON.stringify(raw);
    case "boolean":
      return toBoolean(unquoted(raw));
    case "number":
      return toNumber(unquoted(raw));
    case "integer":
      return toInteger(unquoted(raw));
    case "array":
      return looksLike(raw, kind.element) ? `[${raw}]` : undefined;
    default:
      return undefined;
  }
}

function toBoolean(word: string): string | undefined {
  const lower = word.trim().toLowerCase();
  return lower === "true" || lower === "false" ? lower : undefined;
}

function toNumber(word: string): string | undefined {
  return /^\s*-?\d/.test(word) && Number.isFinite(Number(word)) ? String(Number(word)) : undefined;
}

function toInteger(word: string): string | undefined {
  const number = toNumber(word);
  return number === undefined ? undefined : String(Math.trunc(Number(number)));
}

/** Guesses by its first character whether a value is of a kind. */
function looksLike(raw: string, kind: Kind): boolean {
  if (kind.type === "object") return raw.startsWith("{");
  return kind.type === "string" && raw.startsWith('"');
}

function isNested(raw: string): boolean {
  return raw.startsWith("{") || raw.startsWith("[");
}

function unquoted(raw: string): string {
  return raw.startsWith('"') ? String(JSON.parse(raw)) : raw;
}
