import { CompletionJobOut, completionJobOutFromJSON, completionJobOutToJSON } from "completion-job";
import type { Contender } from "../contender.js";

export const completionJob: Contender = {
  key: "own",
  bytesToVerdict: (bytes) => CompletionJobOut.isJSON(bytes),
  textToJob: (text) => completionJobOutFromJSON(text).value,
  bytesToJob: (bytes) => completionJobOutFromJSON(bytes).value,
  valueToVerdict: (value) => CompletionJobOut.isWire(value),
  valueToJob: (value) => CompletionJobOut.parse(value),
  jobToText: (job) => completionJobOutToJSON(job),
  textToIssues: (text) => completionJobOutFromJSON(text).error?.issues ?? [],
  valueToIssues: (value) => CompletionJobOut.safeParse(value).error?.issues ?? [],
};
