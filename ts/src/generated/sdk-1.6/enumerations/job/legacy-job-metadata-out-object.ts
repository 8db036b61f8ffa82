// Written by `make generate` from the models in src/model. Changes here are lost.

import type { EnumerationDescription } from "../../../../json-schema/description.js";

/**
 * The type of the object, always the metadata of a job.
 *
 * @example
 * ```ts
 * assert.equal(LegacyJobMetadataOutObject.JobMetadata, "job.metadata");
 * ```
 */
export const LegacyJobMetadataOutObject = {
  /**
   * The metadata of a job.
   */
  JobMetadata: "job.metadata",
} as const;

/**
 * The type of the object, always the metadata of a job.
 *
 * @example
 * ```ts
 * assert.equal(LegacyJobMetadataOutObject.JobMetadata, "job.metadata");
 * ```
 */
export type LegacyJobMetadataOutObject = (typeof LegacyJobMetadataOutObject)[keyof typeof LegacyJobMetadataOutObject];

/** The values of LegacyJobMetadataOutObject, by the index that the tape holds. */
export const valuesLegacyJobMetadataOutObject: readonly LegacyJobMetadataOutObject[] = ["job.metadata"];

/** The description that JSON Schemas have of LegacyJobMetadataOutObject. */
export const descriptionLegacyJobMetadataOutObject: EnumerationDescription = {
  name: "LegacyJobMetadataOutObject",
  text: "The type of the object, always the metadata of a job.",
  values: valuesLegacyJobMetadataOutObject,
};
