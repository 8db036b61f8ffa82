/** The Rust API. A crate in `rust/` calls it from JavaScript. */
import { fromJS, fromJSON, fromSerde } from "../../../target/rust-side/rust_side.js";
import type { JSONInput } from "../../shared/package.js";
import type { Outcome } from "./outcome.js";
import { failure, type WithIssues } from "./package.js";
import type { RustSide } from "./side.js";

const encoder = new TextEncoder();

export const rust: RustSide = {
  name: "the Rust API",
  fromJSON: (component, input, method = "to_js") =>
    returned(() => fromJSON(component, bytesOf(input), method)),
  toJSON: (component, value) => returned(() => fromJS(component, value, "to_json")),
  fromJS: (component, value, method = "to_js") => returned(() => fromJS(component, value, method)),
  fromSerde: (component, input) => fromSerde(component, bytesOf(input)),
};

/** The outcome of a function that returns a value or throws the JavaScript error of a Rust `ValidationError`. */
function returned(produce: () => unknown): Outcome {
  try {
    return { verdict: "valid", value: produce() };
  } catch (error) {
    const isOurs = error instanceof Error && error.name === "ValidationError";
    return isOurs ? failure(error as Error & WithIssues) : { verdict: "threw", error };
  }
}

function bytesOf(input: JSONInput): Uint8Array {
  if (typeof input === "string") return encoder.encode(input);
  return input instanceof Uint8Array ? input : new Uint8Array(input);
}
