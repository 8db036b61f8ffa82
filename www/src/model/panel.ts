import { element } from "../dom/element.js";
import { describe, withCode } from "./description.js";
import type { Component, Field } from "./field.js";
import { components, root } from "./model.js";
import type { Kind } from "./kind.js";

const numbers = new Map(
  [...components.values()].flatMap(({ fields }) => fields).map((field, index) => [field, index]),
);

/** The model, for reading: every object with its fields, the job first. */
export function modelView(): HTMLElement {
  const others = [...components.values()].filter((component) => component !== root);
  return element("div", { class: "model" }, ...[root, ...others].map(componentBlock));
}

/** Marks the field that the editor's cursor is in, and moves to it. */
export function markField(view: HTMLElement, field: Field | undefined): void {
  view.querySelector(".here")?.classList.remove("here");
  if (field === undefined) return;
  const shown = view.querySelector(`[data-field="${numbers.get(field)}"]`);
  shown?.classList.add("here");
  shown?.scrollIntoView({ block: "nearest" });
}

function componentBlock({ name, description, fields }: Component): HTMLElement {
  const items = fields.map((field) =>
    element(
      "li",
      { "data-field": String(numbers.get(field)) },
      describe(field),
      ...valuesOf(field.kind),
    ),
  );
  return element(
    "section",
    { "aria-label": name },
    element("h2", {}, name),
    element("p", { class: "aside" }, ...withCode(description)),
    element("ul", {}, ...items),
  );
}

function valuesOf(kind: Kind): HTMLElement[] {
  if (kind.type !== "enum" || kind.values.length < 2) return [];
  const values = kind.values.flatMap((value) => [element("code", {}, value), " "]);
  return [element("p", { class: "field-values" }, ...values)];
}
