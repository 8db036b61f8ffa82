// Written by `make generate` from the models in src/model. Changes here are lost.

import { Status } from "../job/status.js";

/**
 * How far a fine-tuning job has come.
 *
 * Another name of Status.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutStatus.Queued, "QUEUED");
 * ```
 */
export const CompletionDetailedJobOutStatus = Status;

/**
 * How far a fine-tuning job has come.
 *
 * Another name of Status.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutStatus.Queued, "QUEUED");
 * ```
 */
export type CompletionDetailedJobOutStatus = Status;
