import * as completionJob from "completion-job/slim";
import { use } from "./program.mjs";

await completionJob.init("/node_modules/completion-job/dist/completion_job_bg.wasm");
globalThis.outcome = use(completionJob);
