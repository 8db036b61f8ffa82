import type { Contender } from "../contender.js";
import { completionJob } from "./completion-job.js";
import { handWritten } from "./hand-written/index.js";
import { sdk } from "./sdk.js";
import { typebox } from "./typebox.js";

/** All that do the work. */
export const contenders: readonly Contender[] = [completionJob, sdk, typebox, handWritten];
