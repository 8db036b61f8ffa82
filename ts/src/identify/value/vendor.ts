/** Recognises jobs of other vendors. */
import { vendors } from "../../generated/identify/rules.js";
import * as sentences from "../../generated/identify/sentences.js";
import type { Evidence, IdentifiedOtherJob } from "../identification.js";
import { elementsOf, isArray, member } from "./look.js";
import { isEnough, score } from "./signature.js";

/** Recognises a job of another vendor, or a list of them by its first element. */
export function identifyOtherJob(value: unknown): IdentifiedOtherJob | undefined {
  const list = isArray(value) ? value : member(value, "data");
  const isList = isArray(list);
  const one = isList ? elementsOf(list)[0] : value;
  const prefix = isList ? (list === value ? "/0" : "/data/0") : "";
  const found = vendorOf(one);
  if (found === undefined) return undefined;
  const [vendor, met] = found;
  return {
    what: "other_job",
    sentence: isList ? sentences.otherJobs(vendor) : sentences.otherJob(vendor),
    evidence: met.map(({ pointer, shows }) => ({ pointer: prefix + pointer, shows })),
    reader: null,
    vendor,
  };
}

/** Names the vendor of a job, with evidence, if it is not Mistral's fine-tuning API. */
export function vendorOf(value: unknown): [string, readonly Evidence[]] | undefined {
  for (const [vendor, tests] of vendors) {
    const scored = score(value, tests);
    if (isEnough(scored)) return [vendor, scored.met];
  }
  return undefined;
}
