import { decode } from "./bytes.js";
import { memory } from "./instance.js";
import type { Issue } from "./issue.js";
import { issues_address, write_issues } from "./wasm/completion_job.js";

/** An issue as the module writes it: without a received value that it quotes, and with its message up to there. */
type Draft = {
  -readonly [Key in keyof Issue]: Issue[Key];
} & {
  /** Where the value is held that the issue quotes, if it is no text's. */
  held?: number;
};

/**
 * All that is wrong with the last input; `quote` gives the value that an issue quotes.
 *
 * @throws RangeError if there is no memory for it.
 */
export function readIssues(isText: boolean, quote: (draft: Draft) => unknown): Issue[] {
  const issues: Issue[] = [];
  for (;;) {
    const drafts = readDrafts(issues.length, isText);
    if (drafts.length === 0) return issues;
    for (const draft of drafts) issues.push(complete(draft, quote));
  }
}

function readDrafts(first: number, isText: boolean): Draft[] {
  const length = write_issues(first, isText);
  if (length === 0) throw new RangeError("Out of memory: cannot tell all that is wrong");
  return JSON.parse(decode(new Uint8Array(memory.buffer, issues_address(), length)));
}

function complete(draft: Draft, quote: (draft: Draft) => unknown): Issue {
  if (draft.code !== "invalid_enum_value") return draft;
  draft.received = quote(draft);
  draft.message += `${draft.received}'`;
  delete draft.held;
  return draft;
}
