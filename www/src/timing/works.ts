import { CompletionJobOut } from "completion-job";

/** Reads a text as the page does: into an SDK object, or into an error with all its issues. */
export function read(text: string): unknown {
  return outcome(() => CompletionJobOut.parseJSON(text));
}

/** Reads a text with `JSON.parse`, for comparison. */
export function parse(text: string): unknown {
  return outcome(() => JSON.parse(text));
}

function outcome(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    return error;
  }
}
