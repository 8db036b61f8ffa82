/** zod 4 checks; keys are renamed by hand. */
import { toSdk } from "../peers/copied/renaming.js";
import { jobIn } from "../schemas/zod4.js";
import { asWire } from "../spelled.js";
import type { WireJob } from "../wire-job.js";

const job = jobIn(asWire);

export function completionJobOutFromJSON(text: string) {
  const { success, data, error } = job.safeParse(JSON.parse(text));
  return success ? { ok: true, value: toSdk(data as WireJob) } : { ok: false, error };
}
