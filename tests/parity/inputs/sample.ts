/** Small valid inputs for the tests that are written by hand. */
import type { Component, Kind, Spelling } from "../rules/description.js";
import { components } from "../rules/description.js";

/** JSON texts by wire name. */
export type MemberTexts = Readonly<Record<string, string>>;

/** The text of a component with its required members. The given members replace them or come after them. */
export function textWith(component: Component, members: MemberTexts = {}): string {
  const texts = { ...requiredTexts(component), ...members };
  const pairs = Object.entries(texts).map(([name, text]) => `${JSON.stringify(name)}:${text}`);
  return `{${pairs.join(",")}}`;
}

/** The text of a job with its required members and the given ones. */
export function jobWith(members: MemberTexts = {}): string {
  return textWith(components.CompletionJobOut, members);
}

/** An object of a component with its required members and the given ones. */
export function objectWith(
  component: Component,
  spelling: Spelling,
  members: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const required = component.fields.filter(({ presence }) => presence === "required");
  const values = required.map((field) => [field[spelling], JSON.parse(rightText(field.kind))]);
  return { ...Object.fromEntries(values), ...members };
}

function requiredTexts({ fields }: Component): MemberTexts {
  const required = fields.filter(({ presence }) => presence === "required");
  return Object.fromEntries(required.map(({ wire, kind }) => [wire, rightText(kind)]));
}

/** The shortest valid value of a kind. */
export function rightText(kind: Kind): string {
  switch (kind.type) {
    case "string":
      return '"x"';
    case "boolean":
      return "true";
    case "number":
      return "1";
    case "enum":
      return JSON.stringify(kind.values[0]);
    case "array":
      return "[]";
    case "record":
    case "component":
    case "union":
      return "{}";
  }
}
