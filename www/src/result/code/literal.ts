import { entriesOf } from "../../json/entries.js";
import type { Path } from "../../json/path.js";
import type { Token } from "./token.js";

/** A line of code. */
export type Line = readonly Token[];

const comma: Token = { text: ",", kind: "punctuation" };
const indentation = "  ";

/** Writes a value as a TypeScript literal, line by line. `note` gives the comment behind a value, if it has one. */
export function* literal(
  value: unknown,
  note: (path: Path, part: unknown) => string | undefined,
): Generator<Line> {
  yield* linesOf(value, "", [], [], []);

  function* linesOf(
    part: unknown,
    indent: string,
    head: Line,
    tail: Line,
    path: Path,
  ): Generator<Line> {
    const isList = Array.isArray(part);
    const [open, close] = isList ? ["[", "]"] : ["{", "}"];
    const entries = entriesOf(part);
    if (entries === undefined || entries.length === 0) {
      const whole = entries === undefined ? scalar(part) : punctuation(open + close);
      yield [{ text: indent }, ...head, whole, ...tail, ...comment(note(path, part))];
      return;
    }
    yield [{ text: indent }, ...head, punctuation(open)];
    for (const [key, member] of entries) {
      const name = isList ? [] : keyed(String(key));
      yield* linesOf(member, indent + indentation, name, [comma], [...path, key]);
    }
    yield [{ text: indent }, punctuation(close), ...tail];
  }
}

function scalar(part: unknown): Token {
  if (typeof part === "string") return { text: JSON.stringify(part), kind: "string" };
  if (typeof part === "number")
    return { text: Object.is(part, -0) ? "-0" : String(part), kind: "number" };
  return { text: String(part), kind: "word" };
}

function punctuation(text: string): Token {
  return { text, kind: "punctuation" };
}

function keyed(key: string): Line {
  return [{ text: key, kind: "key" }, punctuation(": ")];
}

function comment(note: string | undefined): Line {
  return note === undefined ? [] : [{ text: `  // ${note}`, kind: "note" }];
}
