import { components } from "../parity/rules/description.js";
import type { Random } from "../shared/random.js";

const fields = Object.values(components).flatMap((component) => component.fields);
const otherKeys = new Map(
  fields.flatMap(({ wire, sdk }) => [[wire, sdk] as const, [sdk, wire] as const]),
);

/** A copy of a JSON value, with some of the model's keys in the other spelling and some in both. */
export function respell(random: Random, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => respell(random, element));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const inner = respell(random, member);
    return keysFor(random, key).map((one) => [one, inner] as const);
  });
  return Object.fromEntries(members);
}

function keysFor(random: Random, key: string): readonly string[] {
  const other = otherKeys.get(key) ?? key;
  if (random.chance(0.02)) return [key, other];
  return [random.chance(0.3) ? other : key];
}
