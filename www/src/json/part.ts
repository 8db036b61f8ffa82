import { endOfString, endOfValue, skipSpace } from "./extent.js";
import type { Path } from "./path.js";

/** The place of an object's member or a list's element in a text. */
export interface Part {
  /** The key of the member, or the index of the element. */
  readonly key: string | number;
  /** The offset where the part begins: at the key of a member, at the value of an element. */
  readonly start: number;
  /** The offset where its value begins. */
  readonly from: number;
  /** The offset behind its value. */
  readonly to: number;
}

/** Gives the parts of the object or list that begins at `from`, up to the first mistake in the JSON. */
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

/** Finds the part of a text at a path. If a key occurs twice, the last one is found, as it is the one that counts. */
export function partAt(text: string, path: Path): Part | undefined {
  const root = skipSpace(text, 0);
  let part: Part | undefined = { key: "", start: root, from: root, to: endOfValue(text, root) };
  for (const key of path) {
    if (part === undefined) return undefined;
    part = lastWithKey(text, part.from, key);
  }
  return part;
}

/** The path to the innermost part of a text that contains an offset. */
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
