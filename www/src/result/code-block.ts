import { element } from "../dom/element.js";
import type { Line } from "./literal.js";
import { show } from "./token.js";

/** Lines of code. Those that stay as they were keep their elements, so that a keystroke changes little on the page. */
export class CodeBlock {
  readonly element: HTMLElement;
  private readonly code = element("code");
  private shown: string[] = [];

  constructor(name: string) {
    const label = { class: "code", tabindex: "0", role: "region", "aria-label": name };
    this.element = element("pre", label, this.code);
  }

  show(lines: readonly Line[]): void {
    const next = lines.map((line) => JSON.stringify(line));
    for (const [index, line] of lines.entries()) {
      const before = this.code.children[index];
      if (before === undefined) this.code.append(lineOf(line));
      else if (next[index] !== this.shown[index]) before.replaceWith(lineOf(line));
    }
    while (this.code.childElementCount > lines.length) this.code.lastElementChild?.remove();
    this.shown = next;
  }
}

function lineOf(line: Line): HTMLElement {
  return element("span", {}, ...line.map(show));
}
