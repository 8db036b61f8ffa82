// Written by `make generate` from the models in src/model. Changes here are lost.

import { ClassifierJobOutJobType } from "../job/classifier-job-out-job-type.js";

/**
 * The type of a classifier job.
 *
 * Another name of ClassifierJobOutJobType.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutJobType.Classifier, "classifier");
 * ```
 */
export const ClassifierDetailedJobOutJobType = ClassifierJobOutJobType;

/**
 * The type of a classifier job.
 *
 * Another name of ClassifierJobOutJobType.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutJobType.Classifier, "classifier");
 * ```
 */
export type ClassifierDetailedJobOutJobType = ClassifierJobOutJobType;
