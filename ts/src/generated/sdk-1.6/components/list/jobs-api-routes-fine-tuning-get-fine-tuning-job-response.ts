// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { UnionDescription } from "../../../../json-schema/description.js";
import type { Result } from "../../../../errors/result.js";
import { issuesOfTextWithUnions, issuesOfValueWithUnions } from "../../../../family/union-issues.js";
import { useFamily } from "../../../../family/use-family.js";
import { type Builder, builder } from "../../../../tape/builder.js";
import { blockOf, heldAt, isHeld, listOfUnion } from "../../../../tape/tape.js";
import type { TextCodec } from "../../../../text/text-codec.js";
import type { Snapshot } from "../../../../value/snapshot.js";
import { acceptUnion } from "../../../../value/union.js";
import type { ValueCodec } from "../../../../value/value-codec.js";
import { MISSING, SLOT } from "../../../../generated/numbers/layout.js";
import { enumerations } from "../../enumerations/enumerations.js";
import { acceptClassifierDetailedJobOut, BuiltClassifierDetailedJobOut, descriptionClassifierDetailedJobOut, isSdkClassifierDetailedJobOut, isWireClassifierDetailedJobOut, toWireClassifierDetailedJobOut, type ClassifierDetailedJobOut, type WireClassifierDetailedJobOut } from "../job/classifier-detailed-job-out.js";
import { acceptCompletionDetailedJobOut, BuiltCompletionDetailedJobOut, descriptionCompletionDetailedJobOut, isSdkCompletionDetailedJobOut, isWireCompletionDetailedJobOut, toWireCompletionDetailedJobOut, type CompletionDetailedJobOut, type WireCompletionDetailedJobOut } from "../job/completion-detailed-job-out.js";

/**
 * What the API answers to a question for one job: the job with its events and checkpoints, whose `job_type` tells its type.
 *
 * @example
 * ```ts
 * assert.equal(JobsApiRoutesFineTuningGetFineTuningJobResponse.is([]), false);
 * ```
 */
export type JobsApiRoutesFineTuningGetFineTuningJobResponse =
  | (ClassifierDetailedJobOut & {
      /** It tells this option from the others. */
      jobType: "classifier";
    })
  | (CompletionDetailedJobOut & {
      /** It tells this option from the others. */
      jobType: "completion";
    });

/**
 * A JobsApiRoutesFineTuningGetFineTuningJobResponse in wire spelling, as the API writes it. `JobsApiRoutesFineTuningGetFineTuningJobResponse.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(JobsApiRoutesFineTuningGetFineTuningJobResponse.isWire([]), false);
 * ```
 */
export type WireJobsApiRoutesFineTuningGetFineTuningJobResponse =
  | (WireClassifierDetailedJobOut & {
      /** It tells this option from the others. */
      job_type: "classifier";
    })
  | (WireCompletionDetailedJobOut & {
      /** It tells this option from the others. */
      job_type: "completion";
    });

/** Builds a JobsApiRoutesFineTuningGetFineTuningJobResponse from its slot on the tape. */
export function buildJobsApiRoutesFineTuningGetFineTuningJobResponse(words: Int32Array, at: number): JobsApiRoutesFineTuningGetFineTuningJobResponse {
  if (isHeld(words, at)) return heldAt(words, at) as JobsApiRoutesFineTuningGetFineTuningJobResponse;
  const first = blockOf(words, at);
  if (words[first] !== MISSING) return (isHeld(words, first) ? heldAt(words, first) : new BuiltClassifierDetailedJobOut(words, first)) as JobsApiRoutesFineTuningGetFineTuningJobResponse;
  return (isHeld(words, first + 1 * SLOT) ? heldAt(words, first + 1 * SLOT) : new BuiltCompletionDetailedJobOut(words, first + 1 * SLOT)) as JobsApiRoutesFineTuningGetFineTuningJobResponse;
}

/** Does the same as a constructor. */
export const BuiltJobsApiRoutesFineTuningGetFineTuningJobResponse: Builder<JobsApiRoutesFineTuningGetFineTuningJobResponse> = /* @__PURE__ */ builder<JobsApiRoutesFineTuningGetFineTuningJobResponse>(buildJobsApiRoutesFineTuningGetFineTuningJobResponse);

/** Builds a list of JobsApiRoutesFineTuningGetFineTuningJobResponse from its slot on the tape. */
export function listOfJobsApiRoutesFineTuningGetFineTuningJobResponse(words: Int32Array, at: number): JobsApiRoutesFineTuningGetFineTuningJobResponse[] {
  return listOfUnion(words, at, buildJobsApiRoutesFineTuningGetFineTuningJobResponse);
}

/** The description that the JSON Schemas of a JobsApiRoutesFineTuningGetFineTuningJobResponse are made from. */
export const descriptionJobsApiRoutesFineTuningGetFineTuningJobResponse: UnionDescription = {
  name: "JobsApiRoutesFineTuningGetFineTuningJobResponse",
  text: "What the API answers to a question for one job: the job with its events and checkpoints, whose `job_type` tells its type.",
  options: [
    [descriptionClassifierDetailedJobOut, 14],
    [descriptionCompletionDetailedJobOut, 14],
  ],
};

/** Makes the SDK object of a JobsApiRoutesFineTuningGetFineTuningJobResponse that is accepted at once, or takes snapshots of the value, one for each option. */
export function acceptJobsApiRoutesFineTuningGetFineTuningJobResponse(value: unknown): JobsApiRoutesFineTuningGetFineTuningJobResponse | Snapshot {
  return acceptUnion<JobsApiRoutesFineTuningGetFineTuningJobResponse>(value, [acceptClassifierDetailedJobOut, acceptCompletionDetailedJobOut]);
}

/** Tells whether a value is a valid JobsApiRoutesFineTuningGetFineTuningJobResponse in wire spelling. */
export function isWireJobsApiRoutesFineTuningGetFineTuningJobResponse(value: unknown): boolean {
  return isWireClassifierDetailedJobOut(value, true) || isWireCompletionDetailedJobOut(value, true);
}

/** Tells whether a value is a valid JobsApiRoutesFineTuningGetFineTuningJobResponse in SDK spelling. */
export function isSdkJobsApiRoutesFineTuningGetFineTuningJobResponse(value: unknown): boolean {
  return isSdkClassifierDetailedJobOut(value, true) || isSdkCompletionDetailedJobOut(value, true);
}

/** Makes the wire object of a valid JobsApiRoutesFineTuningGetFineTuningJobResponse, or takes snapshots of any other value. */
export function toWireJobsApiRoutesFineTuningGetFineTuningJobResponse(value: unknown): object | Snapshot {
  return acceptUnion<object>(value, [toWireClassifierDetailedJobOut, toWireCompletionDetailedJobOut]);
}

/** What the functions of texts need to know of JobsApiRoutesFineTuningGetFineTuningJobResponse. */
export const textJobsApiRoutesFineTuningGetFineTuningJobResponse: TextCodec<JobsApiRoutesFineTuningGetFineTuningJobResponse> = {
  name: "JobsApiRoutesFineTuningGetFineTuningJobResponse",
  use: useFamily,
  choices: enumerations,
  issuesOfText: issuesOfTextWithUnions,
  issuesOfValue: issuesOfValueWithUnions,
  index: 18,
  Built: BuiltJobsApiRoutesFineTuningGetFineTuningJobResponse,
};

/** What the functions of JavaScript values need to know of JobsApiRoutesFineTuningGetFineTuningJobResponse. */
export const valueJobsApiRoutesFineTuningGetFineTuningJobResponse: ValueCodec<JobsApiRoutesFineTuningGetFineTuningJobResponse> = {
  accept: acceptJobsApiRoutesFineTuningGetFineTuningJobResponse,
  isSdk: isSdkJobsApiRoutesFineTuningGetFineTuningJobResponse,
  isWire: isWireJobsApiRoutesFineTuningGetFineTuningJobResponse,
};

/**
 * What the API answers to a question for one job: the job with its events and checkpoints, whose `job_type` tells its type.
 *
 * @example
 * ```ts
 * assert.equal(JobsApiRoutesFineTuningGetFineTuningJobResponse.isJSON("[]"), false);
 * ```
 */
export const JobsApiRoutesFineTuningGetFineTuningJobResponse: Codec<JobsApiRoutesFineTuningGetFineTuningJobResponse, WireJobsApiRoutesFineTuningGetFineTuningJobResponse> =
  /* @__PURE__ */ codec(textJobsApiRoutesFineTuningGetFineTuningJobResponse, valueJobsApiRoutesFineTuningGetFineTuningJobResponse, descriptionJobsApiRoutesFineTuningGetFineTuningJobResponse);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = jobsApiRoutesFineTuningGetFineTuningJobResponseFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function jobsApiRoutesFineTuningGetFineTuningJobResponseFromJSON(text: JsonText): Result<JobsApiRoutesFineTuningGetFineTuningJobResponse, WireJobsApiRoutesFineTuningGetFineTuningJobResponse> {
  return fromJSON(textJobsApiRoutesFineTuningGetFineTuningJobResponse, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => jobsApiRoutesFineTuningGetFineTuningJobResponseToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid JobsApiRoutesFineTuningGetFineTuningJobResponse.
 */
export function jobsApiRoutesFineTuningGetFineTuningJobResponseToJSON(value: JobsApiRoutesFineTuningGetFineTuningJobResponse): string {
  return toJSON(textJobsApiRoutesFineTuningGetFineTuningJobResponse, toWireJobsApiRoutesFineTuningGetFineTuningJobResponse, value);
}
