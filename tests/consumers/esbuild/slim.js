import * as completionJob from "completion-job/slim";
import { use } from "./program.mjs";

completionJob.init("/out/completion_job_bg.wasm").then(() => {
  globalThis.outcome = use(completionJob);
});
