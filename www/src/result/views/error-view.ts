import { element } from "../../dom/element.js";
import type { Wrong } from "../../judge/verdict.js";
import { CodeBlock } from "../code/block.js";
import type { Copy, View } from "./view.js";

/** What a program gets instead of an object: the error's own words. */
export class ErrorView implements View<Wrong> {
  private readonly block = new CodeBlock("Error");
  readonly shown = element(
    "div",
    { class: "thrown" },
    element(
      "p",
      { class: "aside" },
      "There is no object, as the job is not valid. Here is ",
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
