import type { Kind } from "../rules/description.js";
import type { Random } from "../../shared/random.js";

/**
 * How likely a field is wrong. Many faults in one case make the oracle slow, and few miss rare rules.
 * `dense` is the share of the cases in which half or all of the fields are wrong.
 */
export function faultRate(random: Random, kind: Kind, dense: number): number {
  if (random.chance(dense)) return random.pick([0.5, 1]);
  return Math.min(1, random.pick([1, 1, 2, 5]) / fieldCount(kind));
}

/** The number of fields of a component, or of the union's option that has most. */
export function fieldCount(kind: Kind): number {
  if (kind.type === "component") return kind.component.fields.length;
  return kind.type === "union" ? Math.max(...kind.options.map((one) => fieldCount(one.kind))) : 1;
}
