// Written by `make generate` from the models in src/model. Changes here are lost.

import type { EnumerationDescription } from "../../../../json-schema/description.js";

/**
 * The type of a fine-tuning job.
 *
 * @example
 * ```ts
 * assert.equal(JobType.Completion, "completion");
 * ```
 */
export const JobType = {
  /**
   * A job that fine-tunes a completion model.
   */
  Completion: "completion",
} as const;

/**
 * The type of a fine-tuning job.
 *
 * @example
 * ```ts
 * assert.equal(JobType.Completion, "completion");
 * ```
 */
export type JobType = (typeof JobType)[keyof typeof JobType];

/** The values of JobType, by the index that the tape holds. */
export const valuesJobType: readonly JobType[] = ["completion"];

/** The description that JSON Schemas have of JobType. */
export const descriptionJobType: EnumerationDescription = {
  name: "JobType",
  text: "The type of a fine-tuning job.",
  values: valuesJobType,
};
