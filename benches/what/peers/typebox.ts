/** TypeBox: compiled checks; keys are renamed by hand. */
import { Compile } from "typebox/compile";
import { jobIn } from "../schemas/typebox.js";
import { asSdk, asWire } from "../spelled.js";
import type { WireJob } from "../wire-job.js";
import { parseFirst } from "./copied/parse-first.js";
import { toSdk, toWire } from "./copied/renaming.js";

const wire = Compile(jobIn(asWire));
const sdk = Compile(jobIn(asSdk));

export const typebox = parseFirst("typebox", {
  verdict: (value) => wire.Check(value),
  read: (value) => (wire.Check(value) ? toSdk(value as WireJob) : undefined),
  write: (job) => (sdk.Check(job) ? toWire(job) : undefined),
  issues: (value) => wire.Errors(value),
});
