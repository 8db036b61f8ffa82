import * as completionJob from "completion-job/slim";
import address from "completion-job/completion_job_bg.wasm?url";
import { use } from "../program.mjs";

await completionJob.init(address);
globalThis.outcome = use(completionJob);
