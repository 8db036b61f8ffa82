/** Recognises a request to create a job. */
import * as sentences from "../../generated/identify/sentences.js";
import type { IdentifiedRequest } from "../identification.js";
import { hasAdded, kindOf } from "./job.js";
import { score } from "./signature.js";

/** Recognises a request: it has a model, files or parameters, and nothing that the API adds. */
export function identifyRequest(value: unknown): IdentifiedRequest | undefined {
  if (hasAdded(value)) return undefined;
  const { met } = score(value, ["model:string", "training_files:array", "hyperparameters:object"]);
  if (met.length < 2 || met[0]?.pointer !== "/model") return undefined;
  const { kind, evidence } = kindOf(value);
  return {
    what: "request",
    sentence: sentences.request(kind),
    evidence: [...met, ...evidence, { pointer: "", shows: sentences.showsNoId }],
    reader: null,
    kind,
  };
}
