import { Children } from "../../dom/children.js";
import { element } from "../../dom/element.js";
import type { Line } from "./literal.js";
import { show } from "./token.js";

/** A block of code on the page. */
export class CodeBlock {
  readonly element: HTMLElement;
  private readonly lines: Children<Line>;

  constructor(name: string) {
    const code = element("code");
    const label = { class: "code", tabindex: "0", role: "region", "aria-label": name };
    this.element = element("pre", label, code);
    this.lines = new Children(code, JSON.stringify, lineOf);
  }

  show(lines: readonly Line[]): void {
    this.lines.show(lines);
  }
}

function lineOf(line: Line): HTMLElement {
  return element("span", {}, ...line.map(show));
}
