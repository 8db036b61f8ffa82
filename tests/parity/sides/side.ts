/** A side is an implementation that reads and writes jobs. The tests compare the outcomes that sides give for the same input. */
import type { Method } from "../../../target/rust-side/rust_side.js";
import type { ComponentName } from "../../shared/components.js";
import type { FunctionsByName, JSONInput, Package } from "../../shared/package.js";
import type { Outcome } from "./outcome.js";

/** What every side does. */
export interface Side {
  /** The name in the titles of tests. */
  readonly name: string;
  /** Reads JSON in wire spelling. */
  fromJSON(component: ComponentName, input: JSONInput): Outcome;
  /** Writes a value in SDK spelling. The value of a valid outcome is the JSON text. */
  toJSON(component: ComponentName, value: unknown): Outcome;
}

/** The side that is right by definition. It has a function for each spelling. */
export interface Oracle extends Side {
  /** Reads a value in wire spelling, and gives it in SDK spelling. */
  inbound(component: ComponentName, value: unknown): Outcome;
  /** Reads a value in SDK spelling, and gives it in wire spelling. */
  outbound(component: ComponentName, value: unknown): Outcome;
}

/** A side under test, with the API of this package. Functions that take either spelling give outcomes in SDK spelling. */
export interface Subject extends Side {
  /** The functions of each component, for tests that need more than an outcome. */
  readonly functions: FunctionsByName;
  readonly ValidationError: Package["ValidationError"];
  parseJSON(component: ComponentName, input: JSONInput): Outcome;
  safeParse(component: ComponentName, value: unknown): Outcome;
  parse(component: ComponentName, value: unknown): Outcome;
}

/** The Rust API. None of its functions knows only the SDK spelling, so its `toJSON` takes either spelling. */
export interface RustSide extends Side {
  /** The value of a valid outcome is what `method` makes of the component: `to_js`, unless it is given. */
  fromJSON(component: ComponentName, input: JSONInput, method?: Method): Outcome;
  /** Reads a value in either spelling. */
  fromJS(component: ComponentName, value: unknown, method?: Method): Outcome;
  /** Reads JSON with serde_json. Undefined if serde_json rejects it. */
  fromSerde(component: ComponentName, input: JSONInput): unknown;
}
