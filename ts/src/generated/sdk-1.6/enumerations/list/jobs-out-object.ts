// Written by `make generate` from the models in src/model. Changes here are lost.

import type { EnumerationDescription } from "../../../../json-schema/description.js";

/**
 * The type of the object, always a list.
 *
 * @example
 * ```ts
 * assert.equal(JobsOutObject.List, "list");
 * ```
 */
export const JobsOutObject = {
  /**
   * A page of a list.
   */
  List: "list",
} as const;

/**
 * The type of the object, always a list.
 *
 * @example
 * ```ts
 * assert.equal(JobsOutObject.List, "list");
 * ```
 */
export type JobsOutObject = (typeof JobsOutObject)[keyof typeof JobsOutObject];

/** The values of JobsOutObject, by the index that the tape holds. */
export const valuesJobsOutObject: readonly JobsOutObject[] = ["list"];

/** The description that JSON Schemas have of JobsOutObject. */
export const descriptionJobsOutObject: EnumerationDescription = {
  name: "JobsOutObject",
  text: "The type of the object, always a list.",
  values: valuesJobsOutObject,
};
