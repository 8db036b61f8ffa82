import type { Issue } from "./issue.js";

/** What advice is about: a `ValidationError`. */
export interface Advised {
  readonly issues: readonly Issue[];
  readonly rawMessage: string;
  readonly rawValue: unknown;
}

/** Writes what `pretty` says after the issues of an error. `text` is the input as it was read, if it was a text. */
export type Advise = (error: Advised, text: string | undefined) => string;

/** Gives advice, if the program has a function that does. Nothing here imports one, so bundles without one do not grow. */
export let advise: Advise | undefined;

/** Makes `pretty` end with advice. `identify` calls this when a program imports it. */
export function adviseWith(giveAdvice: Advise): void {
  advise = giveAdvice;
}
