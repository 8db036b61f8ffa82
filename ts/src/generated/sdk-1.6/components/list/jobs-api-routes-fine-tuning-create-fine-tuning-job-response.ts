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
import { acceptLegacyJobMetadataOut, BuiltLegacyJobMetadataOut, descriptionLegacyJobMetadataOut, isSdkLegacyJobMetadataOut, isWireLegacyJobMetadataOut, toWireLegacyJobMetadataOut, type LegacyJobMetadataOut, type WireLegacyJobMetadataOut } from "../job/legacy-job-metadata-out.js";
import { acceptOne, buildOne, descriptionOne, isSdkOne, isWireOne, toWireOne, type One, type WireOne } from "./one.js";

/**
 * What the API answers when a job is created: the job or, for a dry run, only its metadata.
 *
 * @example
 * ```ts
 * assert.equal(JobsApiRoutesFineTuningCreateFineTuningJobResponse.is([]), false);
 * ```
 */
export type JobsApiRoutesFineTuningCreateFineTuningJobResponse =
  | LegacyJobMetadataOut
  | One;

/**
 * A JobsApiRoutesFineTuningCreateFineTuningJobResponse in wire spelling, as the API writes it. `JobsApiRoutesFineTuningCreateFineTuningJobResponse.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(JobsApiRoutesFineTuningCreateFineTuningJobResponse.isWire([]), false);
 * ```
 */
export type WireJobsApiRoutesFineTuningCreateFineTuningJobResponse =
  | WireLegacyJobMetadataOut
  | WireOne;

/** Builds a JobsApiRoutesFineTuningCreateFineTuningJobResponse from its slot on the tape. */
export function buildJobsApiRoutesFineTuningCreateFineTuningJobResponse(words: Int32Array, at: number): JobsApiRoutesFineTuningCreateFineTuningJobResponse {
  if (isHeld(words, at)) return heldAt(words, at) as JobsApiRoutesFineTuningCreateFineTuningJobResponse;
  const first = blockOf(words, at);
  if (words[first] !== MISSING) return (isHeld(words, first) ? heldAt(words, first) : new BuiltLegacyJobMetadataOut(words, first)) as JobsApiRoutesFineTuningCreateFineTuningJobResponse;
  return buildOne(words, first + 1 * SLOT);
}

/** Does the same as a constructor. */
export const BuiltJobsApiRoutesFineTuningCreateFineTuningJobResponse: Builder<JobsApiRoutesFineTuningCreateFineTuningJobResponse> = /* @__PURE__ */ builder<JobsApiRoutesFineTuningCreateFineTuningJobResponse>(buildJobsApiRoutesFineTuningCreateFineTuningJobResponse);

/** Builds a list of JobsApiRoutesFineTuningCreateFineTuningJobResponse from its slot on the tape. */
export function listOfJobsApiRoutesFineTuningCreateFineTuningJobResponse(words: Int32Array, at: number): JobsApiRoutesFineTuningCreateFineTuningJobResponse[] {
  return listOfUnion(words, at, buildJobsApiRoutesFineTuningCreateFineTuningJobResponse);
}

/** The description that the JSON Schemas of a JobsApiRoutesFineTuningCreateFineTuningJobResponse are made from. */
export const descriptionJobsApiRoutesFineTuningCreateFineTuningJobResponse: UnionDescription = {
  name: "JobsApiRoutesFineTuningCreateFineTuningJobResponse",
  text: "What the API answers when a job is created: the job or, for a dry run, only its metadata.",
  options: [
    [descriptionLegacyJobMetadataOut],
    [descriptionOne],
  ],
};

/** Makes the SDK object of a JobsApiRoutesFineTuningCreateFineTuningJobResponse that is accepted at once, or takes snapshots of the value, one for each option. */
export function acceptJobsApiRoutesFineTuningCreateFineTuningJobResponse(value: unknown): JobsApiRoutesFineTuningCreateFineTuningJobResponse | Snapshot {
  return acceptUnion<JobsApiRoutesFineTuningCreateFineTuningJobResponse>(value, [acceptLegacyJobMetadataOut, acceptOne]);
}

/** Tells whether a value is a valid JobsApiRoutesFineTuningCreateFineTuningJobResponse in wire spelling. */
export function isWireJobsApiRoutesFineTuningCreateFineTuningJobResponse(value: unknown): boolean {
  return isWireLegacyJobMetadataOut(value) || isWireOne(value);
}

/** Tells whether a value is a valid JobsApiRoutesFineTuningCreateFineTuningJobResponse in SDK spelling. */
export function isSdkJobsApiRoutesFineTuningCreateFineTuningJobResponse(value: unknown): boolean {
  return isSdkLegacyJobMetadataOut(value) || isSdkOne(value);
}

/** Makes the wire object of a valid JobsApiRoutesFineTuningCreateFineTuningJobResponse, or takes snapshots of any other value. */
export function toWireJobsApiRoutesFineTuningCreateFineTuningJobResponse(value: unknown): object | Snapshot {
  return acceptUnion<object>(value, [toWireLegacyJobMetadataOut, toWireOne]);
}

/** What the functions of texts need to know of JobsApiRoutesFineTuningCreateFineTuningJobResponse. */
export const textJobsApiRoutesFineTuningCreateFineTuningJobResponse: TextCodec<JobsApiRoutesFineTuningCreateFineTuningJobResponse> = {
  name: "JobsApiRoutesFineTuningCreateFineTuningJobResponse",
  use: useFamily,
  choices: enumerations,
  issuesOfText: issuesOfTextWithUnions,
  issuesOfValue: issuesOfValueWithUnions,
  index: 17,
  Built: BuiltJobsApiRoutesFineTuningCreateFineTuningJobResponse,
};

/** What the functions of JavaScript values need to know of JobsApiRoutesFineTuningCreateFineTuningJobResponse. */
export const valueJobsApiRoutesFineTuningCreateFineTuningJobResponse: ValueCodec<JobsApiRoutesFineTuningCreateFineTuningJobResponse> = {
  accept: acceptJobsApiRoutesFineTuningCreateFineTuningJobResponse,
  isSdk: isSdkJobsApiRoutesFineTuningCreateFineTuningJobResponse,
  isWire: isWireJobsApiRoutesFineTuningCreateFineTuningJobResponse,
};

/**
 * What the API answers when a job is created: the job or, for a dry run, only its metadata.
 *
 * @example
 * ```ts
 * assert.equal(JobsApiRoutesFineTuningCreateFineTuningJobResponse.isJSON("[]"), false);
 * ```
 */
export const JobsApiRoutesFineTuningCreateFineTuningJobResponse: Codec<JobsApiRoutesFineTuningCreateFineTuningJobResponse, WireJobsApiRoutesFineTuningCreateFineTuningJobResponse> =
  /* @__PURE__ */ codec(textJobsApiRoutesFineTuningCreateFineTuningJobResponse, valueJobsApiRoutesFineTuningCreateFineTuningJobResponse, descriptionJobsApiRoutesFineTuningCreateFineTuningJobResponse);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = jobsApiRoutesFineTuningCreateFineTuningJobResponseFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function jobsApiRoutesFineTuningCreateFineTuningJobResponseFromJSON(text: JsonText): Result<JobsApiRoutesFineTuningCreateFineTuningJobResponse, WireJobsApiRoutesFineTuningCreateFineTuningJobResponse> {
  return fromJSON(textJobsApiRoutesFineTuningCreateFineTuningJobResponse, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => jobsApiRoutesFineTuningCreateFineTuningJobResponseToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid JobsApiRoutesFineTuningCreateFineTuningJobResponse.
 */
export function jobsApiRoutesFineTuningCreateFineTuningJobResponseToJSON(value: JobsApiRoutesFineTuningCreateFineTuningJobResponse): string {
  return toJSON(textJobsApiRoutesFineTuningCreateFineTuningJobResponse, toWireJobsApiRoutesFineTuningCreateFineTuningJobResponse, value);
}
