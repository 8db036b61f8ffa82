/** What the SDK and the subject are compared in: zod's own members of an issue. */
export interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  readonly options?: unknown;
  readonly pointer?: unknown;
  readonly span?: unknown;
}

/** What came of judging one input. `broken` is text that is no JSON. */
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
