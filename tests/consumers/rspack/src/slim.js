import * as completionJob from "completion-job/slim";
import { use } from "../program.mjs";

await completionJob.init();
globalThis.outcome = use(completionJob);
