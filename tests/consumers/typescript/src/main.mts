import {
  CompletionJobOut,
  completionJobOutFromJSON,
  completionJobOutToJSON,
  type Issue,
  type Status,
  ValidationError,
} from "completion-job";
import { use } from "./program.mjs";

export function parse(value: unknown): CompletionJobOut | readonly Issue[] {
  const { ok, value: job, error } = CompletionJobOut.safeParse(value);
  if (!ok) return error.issues;
  const status: Status = job.status;
  return { ...job, status };
}

const outcome = use({ completionJobOutFromJSON, completionJobOutToJSON, ValidationError });
console.log(JSON.stringify(outcome));
