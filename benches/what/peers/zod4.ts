/** zod 4: its parser fills in defaults and drops unknown members; keys are renamed by hand. */
import { jobIn } from "../schemas/zod4.js";
import { asSdk, asWire } from "../spelled.js";
import type { WireJob } from "../wire-job.js";
import { parseFirst } from "./copied/parse-first.js";
import { toSdk, toWire } from "./copied/renaming.js";

const wire = jobIn(asWire);
const sdk = jobIn(asSdk);

export const zod4 = parseFirst("zod4", {
  verdict: (value) => wire.safeParse(value).success,
  read(value) {
    const { data } = wire.safeParse(value);
    return data && toSdk(data as WireJob);
  },
  write(job) {
    const { data } = sdk.safeParse(job);
    return data && toWire(data as never);
  },
  issues: (value) => wire.safeParse(value).error?.issues ?? [],
});
