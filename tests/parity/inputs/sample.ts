/** Small right inputs for the tests written by hand. */
import type { Component, Kind, Spelling } from "../rules/description.js";
import { components } from "../rules/description.js";

/** JSON texts by wire name. */
export type MemberTexts = Readonly<Record<string, string>>;

/** The text of a component that has its required members, and those given in place of or after. */
export function textWith(component: Component, members: MemberTexts = {}): string {
  const texts = { ...requiredTexts(component), ...members };
  const pairs = Object.entries(texts).map(([name, text]) => `${JSON.stringify(name)}:${text}`);
  return `{${pairs.join(",")}}`;
}

/** The text of a job that has its required members, and those given. */
export function jobWith(members: MemberTexts = {}): string {
  return textWith(components.CompletionJobOut, members);
}

/** An object of a component that has its required members, and those given. */
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

/** A right value of a kind, as short as can be. */
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
    case "component":
      return "{}";
  }
}
