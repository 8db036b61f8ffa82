// Written by `make generate` from the models in src/model. Changes here are lost.

import { ObjectT } from "../job/object-t.js";

/**
 * The type of the object, always a job.
 *
 * Another name of ObjectT.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutObject.Job, "job");
 * ```
 */
export const ClassifierDetailedJobOutObject = ObjectT;

/**
 * The type of the object, always a job.
 *
 * Another name of ObjectT.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutObject.Job, "job");
 * ```
 */
export type ClassifierDetailedJobOutObject = ObjectT;
