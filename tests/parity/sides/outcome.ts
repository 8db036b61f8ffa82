/** What one side says of one input. */
import type { Issue } from "../../shared/package.js";

export type { Issue };

/** `broken` is text that is no JSON. */
export type Outcome =
  | { readonly verdict: "valid"; readonly value: unknown }
  | { readonly verdict: "invalid"; readonly issues: readonly Issue[] }
  | { readonly verdict: "broken"; readonly issues?: readonly Issue[] }
  | { readonly verdict: "threw"; readonly error: unknown };

/** Runs `judge`; an error that is no verdict is an outcome too. */
export function orThrew(judge: () => Outcome): Outcome {
  try {
    return judge();
  } catch (error) {
    return { verdict: "threw", error };
  }
}
