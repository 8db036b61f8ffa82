// Written by `make generate` from the models in src/model. Changes here are lost.

import { ObjectT } from "../job/object-t.js";

/**
 * The type of the object, always a job.
 *
 * Another name of ObjectT.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutObject.Job, "job");
 * ```
 */
export const ClassifierJobOutObject = ObjectT;

/**
 * The type of the object, always a job.
 *
 * Another name of ObjectT.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutObject.Job, "job");
 * ```
 */
export type ClassifierJobOutObject = ObjectT;
