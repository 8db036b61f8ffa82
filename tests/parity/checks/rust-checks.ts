/** The checks of the Rust API, on every text and on every JavaScript value. */
import type { Method } from "../../../target/rust-side/rust_side.js";
import type { ComponentName } from "../../shared/components.js";
import type { Outcome } from "../sides/outcome.js";
import { rust } from "../sides/rust.js";
import { sdk } from "../sides/sdk.js";
import { type Check, expectEqual } from "./check.js";
import { rustOutcomeOfText, rustOutcomeOfValue, withReceivedStrings } from "./rust-outcome.js";
import type { ObjectTrial, TextTrial } from "./trial.js";

export const rustTextChecks: readonly Check<TextTrial>[] = [
  {
    sentence: "from_json of the Rust API gives the SDK's verdict, value and issues",
    run: (trial) => {
      const actual = rust.fromJSON(trial.name, trial.text);
      expectEqual(withReceivedStrings(rustOutcomeOfText(trial), actual), actual);
    },
  },
  {
    sentence: "a job that from_json of the Rust API reads is written as the SDK writes it",
    run: (trial) => {
      const read = (method: Method) => rust.fromJSON(trial.name, trial.text, method);
      expectWritten(trial.name, rustOutcomeOfText(trial), read);
    },
  },
  {
    sentence: "a job that serde_json accepts is the SDK's",
    run: (trial) => {
      const value = rust.fromSerde(trial.name, trial.text);
      if (value !== undefined) expectEqual(rustOutcomeOfText(trial), { verdict: "valid", value });
    },
  },
];

export const rustObjectChecks: readonly Check<ObjectTrial>[] = [
  {
    sentence: "from_js of the Rust API gives the SDK's verdict, value and issues",
    run: (trial) => {
      const expected = rustOutcomeOfValue(trial);
      if (expected === undefined) return;
      const actual = rust.fromJS(trial.name, trial.build());
      expectEqual(withReceivedStrings(expected, actual), actual);
    },
  },
  {
    sentence: "a job that from_js of the Rust API reads is written as the SDK writes it",
    run: (trial) => {
      const expected = rustOutcomeOfValue(trial);
      const read = (method: Method) => rust.fromJS(trial.name, trial.build(), method);
      if (expected !== undefined) expectWritten(trial.name, expected, read);
    },
  },
];

/** Compares the wire object and the text of a valid job with the SDK's. */
function expectWritten(
  name: ComponentName,
  expected: Outcome,
  read: (method: Method) => Outcome,
): void {
  if (expected.verdict !== "valid") return;
  const written = sdk.outbound(name, expected.value);
  expectEqual(written, read("to_wire_js"));
  expectEqual(sdk.toJSON(name, expected.value), read("to_json"));
}
