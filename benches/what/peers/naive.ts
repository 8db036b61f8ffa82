/** The crate in naive/: serde_json and serde-wasm-bindgen in the most obvious way. */
import type { CompletionJobOut } from "completion-job";
import * as serde from "naive-serde";
import module from "naive-serde/module.wasm";
import type { Contender } from "../contender.js";

serde.initSync({ module });

export const naive: Contender = {
  key: "naive",
  bytesToVerdict: (bytes) => serde.bytes_to_verdict(bytes),
  textToJob: (text) => serde.text_to_job(text) as CompletionJobOut,
  bytesToJob: (bytes) => serde.bytes_to_job(bytes) as CompletionJobOut,
  valueToVerdict: (value) => serde.value_to_verdict(value),
  valueToJob: (value) => serde.value_to_job(value) as CompletionJobOut,
  jobToText: (job) => serde.job_to_text(job),
  textToIssues: (text) => serde.text_to_issues(text),
  valueToIssues: (value) => serde.value_to_issues(value),
};
