/** An outcome is what one side says about one input. */
import type { Issue } from "../../shared/package.js";

export type { Issue };

/** `broken` means that a text is not JSON. */
export type Outcome =
  | { readonly verdict: "valid"; readonly value: unknown }
  | { readonly verdict: "invalid"; readonly issues: readonly Issue[] }
  | { readonly verdict: "broken"; readonly issues?: readonly Issue[] }
  | { readonly verdict: "threw"; readonly error: unknown };

/** Runs `judge`. An error that it throws becomes an outcome too. */
export function orThrew(judge: () => Outcome): Outcome {
  try {
    return judge();
  } catch (error) {
    return { verdict: "threw", error };
  }
}
