// Written by `make generate` from the models in src/model. Changes here are lost.

import type { EnumerationDescription } from "../../../../json-schema/description.js";

/**
 * The type of a classifier job.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutJobType.Classifier, "classifier");
 * ```
 */
export const ClassifierJobOutJobType = {
  /**
   * A job that fine-tunes a classifier.
   */
  Classifier: "classifier",
} as const;

/**
 * The type of a classifier job.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutJobType.Classifier, "classifier");
 * ```
 */
export type ClassifierJobOutJobType = (typeof ClassifierJobOutJobType)[keyof typeof ClassifierJobOutJobType];

/** The values of ClassifierJobOutJobType, by the index that the tape holds. */
export const valuesClassifierJobOutJobType: readonly ClassifierJobOutJobType[] = ["classifier"];

/** The description that JSON Schemas have of ClassifierJobOutJobType. */
export const descriptionClassifierJobOutJobType: EnumerationDescription = {
  name: "ClassifierJobOutJobType",
  text: "The type of a classifier job.",
  values: valuesClassifierJobOutJobType,
};
