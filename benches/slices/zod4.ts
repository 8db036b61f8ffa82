import { zod4Job } from "../zod4-job.js";

export function completionJobOutFromJSON(text: string) {
  const { success, data, error } = zod4Job.safeParse(JSON.parse(text));
  return success ? { ok: true, value: data } : { ok: false, error };
}
