/** TypeBox checks with compiled code; keys are renamed by hand. */
import { Compile } from "typebox/compile";
import { toSdk } from "../peers/copied/renaming.js";
import { jobIn } from "../schemas/typebox.js";
import { asWire } from "../spelled.js";
import type { WireJob } from "../wire-job.js";

const job = Compile(jobIn(asWire));

export function completionJobOutFromJSON(text: string) {
  const value: unknown = JSON.parse(text);
  if (job.Check(value)) return { ok: true, value: toSdk(value as WireJob) };
  return { ok: false, error: job.Errors(value) };
}
