/** The code that a careful programmer writes by hand for this one model, without a library. */
import { parseFirst } from "../copied/parse-first.js";
import { issuesOf } from "./issues.js";
import { readJob } from "./read.js";
import { isWireJob } from "./verdict.js";
import { writeJob } from "./write.js";

export const handWritten = parseFirst("hand-written", {
  verdict: isWireJob,
  read: readJob,
  write: writeJob,
  issues: issuesOf,
});
