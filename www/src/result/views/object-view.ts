import type { Valid } from "../../judge/verdict.js";
import { CodeBlock } from "../code/block.js";
import type { Line } from "../code/literal.js";
import { objectLines } from "../code/object-lines.js";
import type { Copy, View } from "./view.js";

/** Only this many lines are shown. */
const SHOWN = 400;

const more: Line = [{ text: "… and more; Copy gives you all of it", kind: "note" }];

/** The SDK object of a valid job. */
export class ObjectView implements View<Valid> {
  private readonly block = new CodeBlock("SDK object");
  readonly shown = this.block.element;

  show(verdict: Valid): Copy {
    this.block.show(beginning(objectLines(verdict)));
    return { name: "SDK object", whole: () => textOf(objectLines(verdict)) };
  }
}

function beginning(lines: Iterable<Line>): Line[] {
  const shown: Line[] = [];
  for (const line of lines) {
    if (shown.length === SHOWN) return [...shown, more];
    shown.push(line);
  }
  return shown;
}

function textOf(lines: Iterable<Line>): string {
  return [...lines].map((line) => line.map(({ text }) => text).join("")).join("\n");
}
