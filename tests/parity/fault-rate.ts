import type { Component } from "./description.js";
import type { Random } from "./random.js";

/** How likely a field is wrong, from one in all the fields of the component to each of them. */
export function faultRate(random: Random, { fields }: Component): number {
  const faults = random.pick([1, 1, 3, fields.length / 2, fields.length, fields.length]);
  return Math.min(1, faults / fields.length);
}
