// Written by `make generate` from the models in src/model. Changes here are lost.

import { ObjectT } from "../job/object-t.js";

/**
 * The type of the object, always a job.
 *
 * Another name of ObjectT.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutObject.Job, "job");
 * ```
 */
export const CompletionDetailedJobOutObject = ObjectT;

/**
 * The type of the object, always a job.
 *
 * Another name of ObjectT.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutObject.Job, "job");
 * ```
 */
export type CompletionDetailedJobOutObject = ObjectT;
