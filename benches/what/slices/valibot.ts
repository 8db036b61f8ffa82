/** valibot checks; keys are renamed by hand. */
import * as v from "valibot";
import { toSdk } from "../peers/copied/renaming.js";
import { jobIn } from "../schemas/valibot.js";
import { asWire } from "../spelled.js";
import type { WireJob } from "../wire-job.js";

const job = jobIn(asWire);

export function completionJobOutFromJSON(text: string) {
  const { success, output, issues } = v.safeParse(job, JSON.parse(text));
  return success ? { ok: true, value: toSdk(output as WireJob) } : { ok: false, error: issues };
}
