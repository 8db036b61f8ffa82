import { element } from "../dom/element.js";
import type { Wrong } from "../judge/verdict.js";
import { codeBlock } from "./code.js";

/** What a program gets instead of an object: the error's own words. */
export function errorView({ error }: Wrong): HTMLElement {
  const pretty = error.pretty();
  return element(
    "div",
    { class: "thrown" },
    element(
      "p",
      { class: "aside" },
      "There is no object: the SDK throws. This is what ",
      element("code", {}, "error.pretty()"),
      " prints.",
    ),
    codeBlock("Error", [pretty], () => pretty),
  );
}
