/** Checks of a single value. They are small enough for engines to inline them wherever they are called. */
import type { Status } from "completion-job";

export type Members = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** Accepts infinite numbers too, because `1e400` is valid in JSON. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}

export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

export function isStatus(value: unknown): value is Status {
  switch (value) {
    case "QUEUED":
    case "STARTED":
    case "VALIDATING":
    case "VALIDATED":
    case "RUNNING":
    case "FAILED_VALIDATION":
    case "FAILED":
    case "SUCCESS":
    case "CANCELLED":
    case "CANCELLATION_REQUESTED":
      return true;
    default:
      return false;
  }
}
