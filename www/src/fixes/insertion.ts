import { skipSpace } from "../json/extent.js";
import type { Change } from "./fix.js";

/** A member to insert. `value` is JSON. */
export interface Member {
  readonly key: string;
  readonly value: string;
}

/** The change that adds members at the end of the object between `from` and `to`, with the layout of its own members. */
export function insertion(
  text: string,
  from: number,
  to: number,
  members: readonly Member[],
): Change {
  const first = skipSpace(text, from + 1);
  const lines = members.map(({ key, value }) => `${JSON.stringify(key)}: ${value}`);
  if (first === to - 1) return intoEmpty(text, from, to, lines);
  const last = text.slice(from, to - 1).trimEnd().length + from;
  const between = separator(text.slice(from + 1, first));
  return { from: last, to: last, insert: lines.map((line) => between + line).join("") };
}

/** What separates two members, derived from the white space before the first one. */
function separator(space: string): string {
  const line = space.lastIndexOf("\n");
  return line < 0 ? ", " : `,${space.slice(line)}`;
}

function intoEmpty(text: string, from: number, to: number, lines: readonly string[]): Change {
  const inner = { from: from + 1, to: to - 1 };
  if (lines.length === 1 && from > 0) return { ...inner, insert: lines.join("") };
  const outer = indentAt(text, from);
  const space = `\n${outer}  `;
  return { ...inner, insert: `${space}${lines.join(`,${space}`)}\n${outer}` };
}

/** The indentation of the line at an offset. */
function indentAt(text: string, offset: number): string {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(line, offset))?.[0] ?? "";
}
