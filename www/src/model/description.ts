import { element } from "../dom/element.js";
import type { Field } from "./field.js";
import { nameOf } from "./kind.js";

/** What a field is, for a person: its keys, what it holds, whether it may be left out, and what it means. */
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

/** Text whose words in backquotes are code. */
export function withCode(text: string): Array<Node | string> {
  return text.split("`").map((part, index) => (index % 2 === 0 ? part : element("code", {}, part)));
}

function presenceOf({ presence, standIn }: Field): string {
  switch (presence) {
    case "required":
      return "required";
    case "default":
      return `${JSON.stringify(standIn)} if left out`;
    case "nullish":
      return "may be left out or null";
    case "optional":
      return "may be left out";
  }
}
