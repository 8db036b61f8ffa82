import {
  CompletionJobOut$inboundSchema,
  completionJobOutFromJSON,
  completionJobOutToJSON,
} from "@mistralai/mistralai/models/components/completionjobout.js";
import type { CompletionJobOut } from "completion-job";
import type { SDKValidationError } from "@mistralai/mistralai/models/errors/sdkvalidationerror.js";
import type { ZodError } from "zod";
import { decode } from "./copied/decode.js";
import type { Contender } from "../contender.js";

/** The SDK. The outcomes of all other contenders are compared with its outcomes. */
export const sdk: Contender = {
  key: "sdk",
  bytesToVerdict: (bytes) => completionJobOutFromJSON(decode(bytes)).ok,
  textToJob: (text) => completionJobOutFromJSON(text).value as CompletionJobOut | undefined,
  bytesToJob: (bytes) =>
    completionJobOutFromJSON(decode(bytes)).value as CompletionJobOut | undefined,
  valueToVerdict: (value) => CompletionJobOut$inboundSchema.safeParse(value).success,
  valueToJob: (value) => CompletionJobOut$inboundSchema.parse(value) as CompletionJobOut,
  jobToText: (job) => completionJobOutToJSON(job as never),
  textToIssues: (text) => issuesOf(completionJobOutFromJSON(text).error),
  valueToIssues: (value) => CompletionJobOut$inboundSchema.safeParse(value).error?.issues ?? [],
};

function issuesOf(error: SDKValidationError | undefined): readonly unknown[] {
  return (error?.cause as ZodError | undefined)?.issues ?? [];
}
