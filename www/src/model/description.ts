import { element } from "../dom/element.js";
import type { Field } from "./field.js";
import { nameOf } from "./kind.js";

/** Describes a field to a person: its keys, its type, whether it is required, and its meaning. */
export function describe(field: Field): HTMLElement {
  const keys = element("p", { class: "field-keys" }, element("code", {}, field.wire));
  if (field.sdk !== field.wire) {
    keys.append(element("span", { class: "field-sdk" }, "SDK ", element("code", {}, field.sdk)));
  }
  const facts = element(
    "p",
    { class: "field-facts" },
    `${nameOf(field.kind)}, ${presenceOf(field)}`,
  );
  const meaning = element("p", { class: "field-meaning" }, ...withCode(field.description));
  return element("div", { class: "field" }, keys, facts, meaning);
}

/** Turns the words between backquotes into code. */
export function withCode(text: string): Array<Node | string> {
  return text.split("`").map((part, index) => (index % 2 === 0 ? part : element("code", {}, part)));
}

function presenceOf({ presence, defaultValue }: Field): string {
  switch (presence) {
    case "required":
      return "required";
    case "default":
      return `optional, default ${JSON.stringify(defaultValue)}`;
    case "nullish":
      return "optional, may be null";
    case "optional":
      return "optional";
  }
}
