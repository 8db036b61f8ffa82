import { adviseWith } from "../errors/advice.js";
import { advice } from "./advice/advice.js";
import type { Identification } from "./identification.js";
import { identifyInput } from "./input.js";

/**
 * Says what an input is: a text, bytes or a value. It never throws. The answer names the members that decided, and the
 * function that reads the input.
 *
 * A program that imports this function gets more from `pretty()` of its errors: what the input is, if the function that rejected
 * it reads something else, and what was probably meant by a key or a value (see {@link suggestionFor}).
 *
 * It does not check the input. A job with mistakes is still a job; the function that reads it finds them.
 *
 * @example
 * ```ts
 * const found = identify('{"data": [{"id": "a", "status": "QUEUED", "training_files": []}], "total": 1}');
 * assert.equal(found.what, "page");
 * assert.equal(found.sentence, "This is a page of 1 job; read it with readJobs.");
 * assert.deepEqual(found.evidence[0], { pointer: "/data", shows: "holds 1 job" });
 * ```
 *
 * @param input - A text, its bytes, or any JavaScript value.
 */
export const identify = /* @__PURE__ */ withAdvice(identifyInput);

/**
 * Returns a function after it has made `pretty()` give advice. A bundler leaves out the call, and all advice with it, if nothing
 * uses the function.
 */
function withAdvice(
  identify: (input: unknown) => Identification,
): (input: unknown) => Identification {
  adviseWith(advice);
  return identify;
}
