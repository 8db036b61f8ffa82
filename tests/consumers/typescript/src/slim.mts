import * as completionJob from "completion-job/slim";
import { use } from "./program.mjs";

const source: completionJob.ModuleSource | undefined = undefined;
await completionJob.init(source);
console.log(JSON.stringify(use(completionJob)));
