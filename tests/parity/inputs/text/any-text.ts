/** JSON text of any type and depth, as an unknown member can have it. */
import { integerText, numberText } from "./number-text.js";
import type { Random } from "../../../shared/random.js";
import type { Spacing } from "./spacing.js";
import { stringText } from "./string-text.js";

export interface TextStyle {
  readonly random: Random;
  readonly spacing: Spacing;
  /** Whether strings may hold raw lone surrogates, which no bytes can. */
  readonly loneSurrogates: boolean;
}

export const jsonTypes = ["null", "boolean", "number", "string", "array", "object"] as const;
export type JsonType = (typeof jsonTypes)[number];

export function anyText(style: TextStyle, depth: number): string {
  if (style.random.chance(0.03)) return deepText(style);
  const types = depth > 0 ? jsonTypes.length : jsonTypes.length - 2;
  return textOfType(style, jsonTypes[style.random.below(types)] ?? "null", depth);
}

export function textOfType(style: TextStyle, type: JsonType, depth: number): string {
  const { random, loneSurrogates } = style;
  switch (type) {
    case "null":
      return "null";
    case "boolean":
      return random.chance(0.5) ? "true" : "false";
    case "number":
      return random.chance(0.4) ? integerText(random) : numberText(random);
    case "string":
      return stringText(random, loneSurrogates);
    case "array":
      return arrayText(
        style,
        some(random, () => anyText(style, depth - 1)),
      );
    case "object":
      return objectText(
        style,
        some(random, () => anyMember(style, depth - 1)),
      );
  }
}

export function arrayText({ spacing }: TextStyle, items: readonly string[]): string {
  if (items.length === 0) return `[${spacing.close()}]`;
  return `[${spacing.open()}${join(items, spacing)}${spacing.close()}]`;
}

export function objectText({ spacing }: TextStyle, members: readonly string[]): string {
  if (members.length === 0) return `{${spacing.close()}}`;
  return `{${spacing.open()}${join(members, spacing)}${spacing.close()}}`;
}

function anyMember(style: TextStyle, depth: number): string {
  const key = stringText(style.random, style.loneSurrogates);
  return `${key}${style.spacing.colon()}${anyText(style, depth)}`;
}

function some(random: Random, make: () => string): string[] {
  const most = random.chance(0.005) ? 300 : 4;
  return Array.from({ length: random.below(most) }, make);
}

function join(parts: readonly string[], spacing: Spacing): string {
  let text = parts[0] ?? "";
  for (let at = 1; at < parts.length; at += 1) text += spacing.comma() + parts[at];
  return text;
}

/** Nested arrays and objects, mostly tens of levels deep, and sometimes thousands. */
function deepText(style: TextStyle): string {
  const { random } = style;
  const scale = random.share();
  const depth = random.below(scale < 0.0005 ? 100_000 : scale < 0.01 ? 3000 : 70);
  const [open, close] = random.pick([
    ["[", "]"],
    ['{"a":', "}"],
    ['[{"":', "}]"],
    ['[1,{"a\\"}":', ',"]":[]},""]'],
  ] as const);
  return open.repeat(depth) + textOfType(style, "string", 0) + close.repeat(depth);
}
