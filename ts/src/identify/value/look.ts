/** Looks at a value without ever throwing, whatever its getters and proxies do. */
import type { Unidentified } from "../identification.js";

/** An array may claim to be longer than anybody can wait for. So many elements are looked at. */
const MOST = 1_000_000;

/** Returns the type of a value. */
export function typeOf(value: unknown): Unidentified["type"] {
  if (value === null) return "null";
  return isArray(value) ? "array" : typeof value;
}

/** Tells whether a value is an object, and no array. */
export function isObject(value: unknown): boolean {
  return typeOf(value) === "object";
}

/** Tells whether a value is an array. */
export function isArray(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Returns a member of an object or an array, and undefined if it has none. */
export function member(value: unknown, key: string | number): unknown {
  try {
    return typeof value === "object" && value !== null ? value[key as never] : undefined;
  } catch {
    return undefined;
  }
}

/** Lists the keys of an object. */
export function keysOf(value: unknown): string[] {
  try {
    return Object.keys(value as object);
  } catch {
    return [];
  }
}

/** Lists the elements of an array. */
export function elementsOf(value: unknown): unknown[] {
  const claimed = member(value, "length");
  const length = typeof claimed === "number" ? Math.min(claimed, MOST) : 0;
  return Array.from({ length }, (_, index) => member(value, index));
}

/** Returns a string without halves of surrogate pairs, and undefined for any other value. */
export function wellFormed(value: unknown): string | undefined {
  return typeof value === "string" ? value.replace(/\p{Cs}/gu, "\ufffd") : undefined;
}
