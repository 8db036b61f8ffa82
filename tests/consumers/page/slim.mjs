import * as completionJob from "./node_modules/completion-job/dist/slim.js";
import { use } from "./program.mjs";

await completionJob.init();
globalThis.outcome = use(completionJob);
