// Written by `make generate` from the models in src/model; changes here are lost.

import type { EnumerationDescription } from "../../../json-schema/description.js";

/**
 * The type of the object that a job is.
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
 * The type of the object that a job is.
 *
 * @example
 * ```ts
 * assert.equal(ObjectT.Job, "job");
 * ```
 */
export type ObjectT = (typeof ObjectT)[keyof typeof ObjectT];

/** The values by the index that the tape holds. */
export const valuesObjectT: readonly ObjectT[] = ["job"];

/** What JSON Schemas say of it. */
export const descriptionObjectT: EnumerationDescription = {
  name: "ObjectT",
  text: "The type of the object that a job is.",
  values: valuesObjectT,
};
