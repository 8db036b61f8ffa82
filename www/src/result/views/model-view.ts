import { element } from "../../dom/element.js";
import { describe, withCode } from "../../model/description.js";
import type { Component, Field } from "../../model/field.js";
import type { Kind } from "../../model/kind.js";
import { components, root } from "../../model/model.js";
import type { View } from "./view.js";

/** Shows the model: every object with its fields, the job first. */
export class ModelView implements View {
  readonly shown = element("div", { class: "model" });
  private readonly items = new Map<Field, HTMLElement>();
  private highlighted: HTMLElement | undefined;

  /** Builds the view when it is first shown. It does not depend on the verdict. */
  show(): undefined {
    if (this.shown.hasChildNodes()) return;
    const others = [...components.values()].filter((component) => component !== root);
    this.shown.append(...[root, ...others].map((component) => this.block(component)));
  }

  /**
   * Highlights the field that the editor's cursor is in, and scrolls this view to it. The page does not scroll, so the
   * editor stays in sight.
   */
  highlight(field: Field | undefined): void {
    this.highlighted?.classList.remove("here");
    this.highlighted = field && this.items.get(field);
    this.highlighted?.classList.add("here");
    if (this.highlighted !== undefined) scrollTo(this.highlighted, this.shown.parentElement);
  }

  private block({ name, description, fields }: Component): HTMLElement {
    return element(
      "section",
      { "aria-label": name },
      element("h2", {}, name),
      element("p", { class: "aside" }, ...withCode(description)),
      element("ul", {}, ...fields.map((field) => this.item(field))),
    );
  }

  private item(field: Field): HTMLElement {
    const item = element("li", {}, describe(field), ...valuesOf(field.kind));
    this.items.set(field, item);
    return item;
  }
}

function scrollTo(item: HTMLElement, frame: HTMLElement | null): void {
  if (frame === null) return;
  const { top, bottom } = item.getBoundingClientRect();
  const around = frame.getBoundingClientRect();
  if (top >= around.top && bottom <= around.bottom) return;
  frame.scrollTop += top - around.top - around.height / 3;
}

function valuesOf(kind: Kind): HTMLElement[] {
  if (kind.type !== "enum" || kind.values.length < 2) return [];
  const values = kind.values.flatMap((value) => [element("code", {}, value), " "]);
  return [element("p", { class: "field-values" }, ...values)];
}
