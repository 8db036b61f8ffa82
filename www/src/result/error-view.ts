import { element } from "../dom/element.js";
import type { Wrong } from "../judge/verdict.js";
import { codeBlock, type View } from "./view.js";

/** What a program gets instead of an object: the error's own words. */
export function errorView({ error }: Wrong): View {
  const pretty = error.pretty();
  const name = "Error";
  const aside = element("p", { class: "aside" }, "There is no object: the SDK throws. Here ");
  aside.append(element("code", {}, "error.pretty()"), " says:");
  return {
    shown: element("div", { class: "thrown" }, aside, codeBlock(name, [pretty])),
    copy: { name, whole: () => pretty },
  };
}
