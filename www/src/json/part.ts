import { endOfString, endOfValue, skipSpace } from "./extent.js";
import type { Path } from "./path.js";

/** A member of an object or an element of a list, as it stands in a text. */
export interface Part {
  /** The member's key, or the element's index. */
  readonly key: string | number;
  /** Where it begins: with its key, or its value. */
  readonly start: number;
  /** Where its value begins. */
  readonly from: number;
  /** The offset behind its value. */
  readonly to: number;
}

/** The parts of the object or list that begins at `from`, as far as the text goes well. */
export function* partsOf(text: string, from: number): Generator<Part> {
  const isObject = text[from] === "{";
  if (!isObject && text[from] !== "[") return;
  let start = skipSpace(text, from + 1);
  for (let index = 0; start < text.length; index++) {
    const part = isObject ? memberAt(text, start) : elementAt(text, start, index);
    if (part === undefined) return;
    yield part;
    const behind = skipSpace(text, part.to);
    if (text[behind] !== ",") return;
    start = skipSpace(text, behind + 1);
  }
}

/** The part of a text at a path from its root. The last of them, where a key is given twice: it is the one that counts. */
export function partAt(text: string, path: Path): Part | undefined {
  const root = skipSpace(text, 0);
  let part: Part | undefined = { key: "", start: root, from: root, to: endOfValue(text, root) };
  for (const key of path) {
    if (part === undefined) return undefined;
    part = lastWithKey(text, part.from, key);
  }
  return part;
}

/** The path to the innermost part of a text that holds an offset. */
export function pathAt(text: string, offset: number): Array<string | number> {
  const path: Array<string | number> = [];
  let from = skipSpace(text, 0);
  for (;;) {
    const part = partAround(text, from, offset);
    if (part === undefined) return path;
    path.push(part.key);
    from = part.from;
  }
}

function lastWithKey(text: string, from: number, key: string | number): Part | undefined {
  let found: Part | undefined;
  for (const part of partsOf(text, from)) {
    if (part.key !== key) continue;
    if (typeof key === "number") return part;
    found = part;
  }
  return found;
}

function partAround(text: string, from: number, offset: number): Part | undefined {
  for (const part of partsOf(text, from)) {
    if (part.start > offset) return undefined;
    if (offset <= part.to) return part;
  }
  return undefined;
}

function memberAt(text: string, start: number): Part | undefined {
  if (text[start] !== '"') return undefined;
  const keyEnd = endOfString(text, start);
  const colon = skipSpace(text, keyEnd);
  if (text[colon] !== ":") return undefined;
  const from = skipSpace(text, colon + 1);
  return { key: keyOf(text.slice(start, keyEnd)), start, from, to: endOfValue(text, from) };
}

function elementAt(text: string, start: number, index: number): Part | undefined {
  if (text[start] === "]") return undefined;
  return { key: index, start, from: start, to: endOfValue(text, start) };
}

function keyOf(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted.slice(1, -1);
  }
}
