// Written by `make generate` from the models in src/model. Changes here are lost.

import type { EnumerationDescription } from "../../../../json-schema/description.js";

/**
 * How far a fine-tuning job has come.
 *
 * @example
 * ```ts
 * assert.equal(Status.Queued, "QUEUED");
 * ```
 */
export const Status = {
  /**
   * The job waits for its turn.
   */
  Queued: "QUEUED",
  /**
   * The job was started.
   */
  Started: "STARTED",
  /**
   * The job's files and settings are being checked.
   */
  Validating: "VALIDATING",
  /**
   * The job's files and settings are in order.
   */
  Validated: "VALIDATED",
  /**
   * The training runs.
   */
  Running: "RUNNING",
  /**
   * The job's files or settings are not in order.
   */
  FailedValidation: "FAILED_VALIDATION",
  /**
   * The training failed.
   */
  Failed: "FAILED",
  /**
   * The training is done.
   */
  Success: "SUCCESS",
  /**
   * The job was cancelled.
   */
  Cancelled: "CANCELLED",
  /**
   * The job is being cancelled.
   */
  CancellationRequested: "CANCELLATION_REQUESTED",
} as const;

/**
 * How far a fine-tuning job has come.
 *
 * @example
 * ```ts
 * assert.equal(Status.Queued, "QUEUED");
 * ```
 */
export type Status = (typeof Status)[keyof typeof Status];

/** The values of Status, by the index that the tape holds. */
export const valuesStatus: readonly Status[] = ["QUEUED", "STARTED", "VALIDATING", "VALIDATED", "RUNNING", "FAILED_VALIDATION", "FAILED", "SUCCESS", "CANCELLED", "CANCELLATION_REQUESTED"];

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(valuesStatus);

/** Tells whether a value is a Status. */
export function isStatus(value: unknown): boolean {
  return known.has(value);
}

/** The description that JSON Schemas have of Status. */
export const descriptionStatus: EnumerationDescription = {
  name: "Status",
  text: "How far a fine-tuning job has come.",
  values: valuesStatus,
};
