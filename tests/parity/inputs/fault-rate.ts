import type { Component } from "../rules/description.js";
import type { Random } from "../../shared/random.js";

/**
 * How likely a field is wrong. Many faults in one case make the oracle slow, and few miss rare rules.
 * `dense` is the share of the cases in which half or all of the fields are wrong.
 */
export function faultRate(random: Random, { fields }: Component, dense: number): number {
  if (random.chance(dense)) return random.pick([0.5, 1]);
  return Math.min(1, random.pick([1, 1, 2, 5]) / fields.length);
}
