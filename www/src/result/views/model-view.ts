import { element } from "../../dom/element.js";
import { describe, withCode } from "../../model/description.js";
import type { Component, Field } from "../../model/field.js";
import type { Kind } from "../../model/kind.js";
import { components, root } from "../../model/model.js";
import type { View } from "./view.js";

/** The model, for reading: every object with its fields, the job first. */
export class ModelView implements View {
  readonly shown = element("div", { class: "model" });
  private readonly items = new Map<Field, HTMLElement>();
  private marked: HTMLElement | undefined;

  /** It is the same whatever the verdict, and made when it is first shown. */
  show(): undefined {
    if (this.shown.hasChildNodes()) return;
    const others = [...components.values()].filter((component) => component !== root);
    this.shown.append(...[root, ...others].map((component) => this.block(component)));
  }

  /** Marks the field that the editor's cursor is in, and scrolls to it: the view alone, as the page shows the editor. */
  mark(field: Field | undefined): void {
    this.marked?.classList.remove("here");
    this.marked = field && this.items.get(field);
    this.marked?.classList.add("here");
    if (this.marked !== undefined) scrollTo(this.marked, this.shown.parentElement);
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
