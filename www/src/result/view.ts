import { element } from "../dom/element.js";

/** One way to look at a verdict. */
export interface View {
  readonly shown: HTMLElement;
  /** What is copied: its name, and the whole of it even where less is shown. */
  readonly copy?: { readonly name: string; whole(): string };
}

/** A block of code. */
export function codeBlock(name: string, content: ReadonlyArray<Node | string>): HTMLElement {
  const code = element("code", {}, ...content);
  return element("pre", { class: "code", tabindex: "0", role: "region", "aria-label": name }, code);
}
