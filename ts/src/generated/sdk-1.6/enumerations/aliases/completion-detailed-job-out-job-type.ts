// Written by `make generate` from the models in src/model. Changes here are lost.

import { JobType } from "../job/job-type.js";

/**
 * The type of a fine-tuning job.
 *
 * Another name of JobType.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutJobType.Completion, "completion");
 * ```
 */
export const CompletionDetailedJobOutJobType = JobType;

/**
 * The type of a fine-tuning job.
 *
 * Another name of JobType.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutJobType.Completion, "completion");
 * ```
 */
export type CompletionDetailedJobOutJobType = JobType;
