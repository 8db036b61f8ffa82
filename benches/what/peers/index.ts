import type { Contender } from "../contender.js";
import { ajv } from "./ajv.js";
import { arktype } from "./arktype.js";
import { completionJob } from "./completion-job.js";
import { handWritten } from "./hand-written/index.js";
import { naive } from "./naive.js";
import { sdk } from "./sdk.js";
import { typebox } from "./typebox.js";
import { typiaPeer } from "./typia.js";
import { valibot } from "./valibot.js";
import { zod4 } from "./zod4.js";

/** All contenders, in the order of the table. */
export const contenders: readonly Contender[] = [
  completionJob,
  sdk,
  zod4,
  valibot,
  arktype,
  ajv,
  typebox,
  typiaPeer,
  naive,
  handWritten,
];
