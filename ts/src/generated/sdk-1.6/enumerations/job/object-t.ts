// Written by `make generate` from the models in src/model. Changes here are lost.

import type { EnumerationDescription } from "../../../../json-schema/description.js";

/**
 * The type of the object, always a job.
 *
 * @example
 * ```ts
 * assert.equal(ObjectT.Job, "job");
 * ```
 */
export const ObjectT = {
  /**
   * A fine-tuning job.
   */
  Job: "job",
} as const;

/**
 * The type of the object, always a job.
 *
 * @example
 * ```ts
 * assert.equal(ObjectT.Job, "job");
 * ```
 */
export type ObjectT = (typeof ObjectT)[keyof typeof ObjectT];

/** The values of ObjectT, by the index that the tape holds. */
export const valuesObjectT: readonly ObjectT[] = ["job"];

/** The description that JSON Schemas have of ObjectT. */
export const descriptionObjectT: EnumerationDescription = {
  name: "ObjectT",
  text: "The type of the object, always a job.",
  values: valuesObjectT,
};
