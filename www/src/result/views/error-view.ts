import { element } from "../../dom/element.js";
import type { Wrong } from "../../judge/verdict.js";
import { CodeBlock } from "../code/block.js";
import type { Copy, View } from "./view.js";

/** Shows the error that a program gets instead of an SDK object. */
export class ErrorView implements View<Wrong> {
  private readonly block = new CodeBlock("Error");
  readonly shown = element(
    "div",
    { class: "thrown" },
    element(
      "p",
      { class: "aside" },
      "The job is not valid, so there is no SDK object. This is ",
      element("code", {}, "error.pretty()"),
      ":",
    ),
    this.block.element,
  );

  show({ error }: Wrong): Copy {
    const pretty = error.pretty();
    this.block.show(pretty.split("\n").map((text) => [{ text }]));
    return { name: "Error", whole: () => pretty };
  }
}
