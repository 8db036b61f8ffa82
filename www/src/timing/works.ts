import { CompletionJobOut } from "completion-job";

/** Reads a text as the page does: to an SDK object, or to all that is wrong with it. */
export function read(text: string): unknown {
  return outcome(() => CompletionJobOut.parseJSON(text));
}

/** Reads a text with what JavaScript has. */
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
