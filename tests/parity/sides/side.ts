/** A side is somebody who reads and writes jobs. Sides are compared by the outcomes that they give for the same input. */
import type { ComponentName } from "../../shared/components.js";
import type { FunctionsByName, JSONInput, Package } from "../../shared/package.js";
import type { Outcome } from "./outcome.js";

/** What every side does. */
export interface Side {
  /** As the titles of tests name it. */
  readonly name: string;
  /** Reads JSON in wire spelling. */
  fromJSON(component: ComponentName, input: JSONInput): Outcome;
  /** Writes a value in SDK spelling. The value of a valid outcome is the JSON text. */
  toJSON(component: ComponentName, value: unknown): Outcome;
}

/** The side that is right by definition. It takes a spelling by a function of its own. */
export interface Oracle extends Side {
  /** Reads a value in wire spelling, and gives it in SDK spelling. */
  inbound(component: ComponentName, value: unknown): Outcome;
  /** Reads a value in SDK spelling, and gives it in wire spelling. */
  outbound(component: ComponentName, value: unknown): Outcome;
}

/** A side under test with the API of this package. Where it takes either spelling, its outcome is in SDK spelling. */
export interface Subject extends Side {
  /** The functions themselves, for tests that need more than an outcome. */
  readonly functions: FunctionsByName;
  readonly ValidationError: Package["ValidationError"];
  parseJSON(component: ComponentName, input: JSONInput): Outcome;
  safeParse(component: ComponentName, value: unknown): Outcome;
  parse(component: ComponentName, value: unknown): Outcome;
}
