import type { Valid } from "../judge/verdict.js";
import { counted } from "../page/count.js";
import type { Line } from "./literal.js";
import { objectLines } from "./object.js";
import { show } from "./token.js";
import { codeBlock, type View } from "./view.js";

/** How many lines are shown. */
const SHOWN = 400;

/** The SDK object of a valid job. */
export function objectView(verdict: Valid): View {
  const lines = objectLines(verdict);
  const content: Array<Node | string> = [];
  for (let count = 0; count < SHOWN; count++) {
    const { value, done } = lines.next();
    if (done) break;
    content.push(...value.map(show), "\n");
  }
  if (!lines.next().done) content.push("… and more: Copy gives the whole of it\n");
  const name = "SDK object";
  return {
    shown: codeBlock(name, content),
    copy: { name, whole: () => textOf(objectLines(verdict)) },
  };
}

function textOf(lines: Iterable<Line>): string {
  return [...lines].map((line) => line.map(({ text }) => text).join("")).join("\n");
}

/** How many members the SDK filled in, in words. */
export function filledIn(verdict: Valid): string {
  let count = 0;
  let seen = 0;
  for (const line of objectLines(verdict)) {
    if (line.some(({ kind }) => kind === "note")) count += 1;
    seen += 1;
    if (seen === SHOWN) break;
  }
  return counted(count, "default");
}
