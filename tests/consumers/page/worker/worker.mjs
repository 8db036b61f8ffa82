import * as completionJob from "../node_modules/completion-job/dist/index.js";
import { use } from "../program.mjs";

postMessage(use(completionJob));
