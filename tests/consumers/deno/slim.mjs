import * as completionJob from "completion-job/slim";
import { use } from "./program.mjs";

await completionJob.init();
console.log(JSON.stringify(use(completionJob)));
