/** valibot: its parser fills in defaults and drops unknown members; keys are renamed by hand. */
import * as v from "valibot";
import { jobIn } from "../schemas/valibot.js";
import { asSdk, asWire } from "../spelled.js";
import type { WireJob } from "../wire-job.js";
import { parseFirst } from "./copied/parse-first.js";
import { toSdk, toWire } from "./copied/renaming.js";

const wire = jobIn(asWire);
const sdk = jobIn(asSdk);

export const valibot = parseFirst("valibot", {
  verdict: (value) => v.is(wire, value),
  read(value) {
    const { success, output } = v.safeParse(wire, value);
    return success ? toSdk(output as WireJob) : undefined;
  },
  write(job) {
    const { success, output } = v.safeParse(sdk, job);
    return success ? toWire(output as never) : undefined;
  },
  issues: (value) => v.safeParse(wire, value).issues ?? [],
});
