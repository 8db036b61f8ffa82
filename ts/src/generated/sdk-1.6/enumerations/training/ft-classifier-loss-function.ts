// Written by `make generate` from the models in src/model. Changes here are lost.

import type { EnumerationDescription } from "../../../../json-schema/description.js";

/**
 * How the loss of a classifier is computed: for one label or for several.
 *
 * @example
 * ```ts
 * assert.equal(FTClassifierLossFunction.SingleClass, "single_class");
 * ```
 */
export const FTClassifierLossFunction = {
  /**
   * A text has exactly one of the labels.
   */
  SingleClass: "single_class",
  /**
   * A text may have several of the labels.
   */
  MultiClass: "multi_class",
} as const;

/**
 * How the loss of a classifier is computed: for one label or for several.
 *
 * @example
 * ```ts
 * assert.equal(FTClassifierLossFunction.SingleClass, "single_class");
 * ```
 */
export type FTClassifierLossFunction = (typeof FTClassifierLossFunction)[keyof typeof FTClassifierLossFunction];

/** The values of FTClassifierLossFunction, by the index that the tape holds. */
export const valuesFTClassifierLossFunction: readonly FTClassifierLossFunction[] = ["single_class", "multi_class"];

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(valuesFTClassifierLossFunction);

/** Tells whether a value is a FTClassifierLossFunction. */
export function isFTClassifierLossFunction(value: unknown): boolean {
  return known.has(value);
}

/** The description that JSON Schemas have of FTClassifierLossFunction. */
export const descriptionFTClassifierLossFunction: EnumerationDescription = {
  name: "FTClassifierLossFunction",
  text: "How the loss of a classifier is computed: for one label or for several.",
  values: valuesFTClassifierLossFunction,
};
