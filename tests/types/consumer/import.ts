import {
  CompletionJobOut,
  completionJobOutFromJSON,
  type Issue,
  ValidationError,
} from "completion-job";

export function read(text: string): CompletionJobOut {
  const result = completionJobOutFromJSON(text);
  if (result.ok) return result.value;
  throw result.error;
}

export function issues(value: unknown): readonly Issue[] {
  try {
    CompletionJobOut.parse(value);
    return [];
  } catch (error) {
    return error instanceof ValidationError ? error.issues : [];
  }
}
