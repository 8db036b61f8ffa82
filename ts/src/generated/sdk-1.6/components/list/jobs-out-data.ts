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
import { acceptClassifierJobOut, BuiltClassifierJobOut, descriptionClassifierJobOut, isSdkClassifierJobOut, isWireClassifierJobOut, toWireClassifierJobOut, type ClassifierJobOut, type WireClassifierJobOut } from "../job/classifier-job-out.js";
import { acceptCompletionJobOut, BuiltCompletionJobOut, descriptionCompletionJobOut, isSdkCompletionJobOut, isWireCompletionJobOut, toWireCompletionJobOut, type CompletionJobOut, type WireCompletionJobOut } from "../job/completion-job-out.js";

/**
 * A job of a page, whose `job_type` tells its type.
 *
 * @example
 * ```ts
 * assert.equal(JobsOutData.is([]), false);
 * ```
 */
export type JobsOutData =
  | (ClassifierJobOut & {
      /** It tells this option from the others. */
      jobType: "classifier";
    })
  | (CompletionJobOut & {
      /** It tells this option from the others. */
      jobType: "completion";
    });

/**
 * A JobsOutData in wire spelling, as the API writes it. `JobsOutData.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(JobsOutData.isWire([]), false);
 * ```
 */
export type WireJobsOutData =
  | (WireClassifierJobOut & {
      /** It tells this option from the others. */
      job_type: "classifier";
    })
  | (WireCompletionJobOut & {
      /** It tells this option from the others. */
      job_type: "completion";
    });

/** Builds a JobsOutData from its slot on the tape. */
export function buildJobsOutData(words: Int32Array, at: number): JobsOutData {
  if (isHeld(words, at)) return heldAt(words, at) as JobsOutData;
  const first = blockOf(words, at);
  if (words[first] !== MISSING) return (isHeld(words, first) ? heldAt(words, first) : new BuiltClassifierJobOut(words, first)) as JobsOutData;
  return (isHeld(words, first + 1 * SLOT) ? heldAt(words, first + 1 * SLOT) : new BuiltCompletionJobOut(words, first + 1 * SLOT)) as JobsOutData;
}

/** Does the same as a constructor. */
export const BuiltJobsOutData: Builder<JobsOutData> = /* @__PURE__ */ builder<JobsOutData>(buildJobsOutData);

/** Builds a list of JobsOutData from its slot on the tape. */
export function listOfJobsOutData(words: Int32Array, at: number): JobsOutData[] {
  return listOfUnion(words, at, buildJobsOutData);
}

/** The description that the JSON Schemas of a JobsOutData are made from. */
export const descriptionJobsOutData: UnionDescription = {
  name: "JobsOutData",
  text: "A job of a page, whose `job_type` tells its type.",
  options: [
    [descriptionClassifierJobOut, 14],
    [descriptionCompletionJobOut, 14],
  ],
};

/** Makes the SDK object of a JobsOutData that is accepted at once, or takes snapshots of the value, one for each option. */
export function acceptJobsOutData(value: unknown): JobsOutData | Snapshot {
  return acceptUnion<JobsOutData>(value, [acceptClassifierJobOut, acceptCompletionJobOut]);
}

/** Tells whether a value is a valid JobsOutData in wire spelling. */
export function isWireJobsOutData(value: unknown): boolean {
  return isWireClassifierJobOut(value, true) || isWireCompletionJobOut(value, true);
}

/** Tells whether a value is a valid JobsOutData in SDK spelling. */
export function isSdkJobsOutData(value: unknown): boolean {
  return isSdkClassifierJobOut(value, true) || isSdkCompletionJobOut(value, true);
}

/** Makes the wire object of a valid JobsOutData, or takes snapshots of any other value. */
export function toWireJobsOutData(value: unknown): object | Snapshot {
  return acceptUnion<object>(value, [toWireClassifierJobOut, toWireCompletionJobOut]);
}

/** What the functions of texts need to know of JobsOutData. */
export const textJobsOutData: TextCodec<JobsOutData> = {
  name: "JobsOutData",
  use: useFamily,
  choices: enumerations,
  issuesOfText: issuesOfTextWithUnions,
  issuesOfValue: issuesOfValueWithUnions,
  index: 15,
  Built: BuiltJobsOutData,
};

/** What the functions of JavaScript values need to know of JobsOutData. */
export const valueJobsOutData: ValueCodec<JobsOutData> = {
  accept: acceptJobsOutData,
  isSdk: isSdkJobsOutData,
  isWire: isWireJobsOutData,
};

/**
 * A job of a page, whose `job_type` tells its type.
 *
 * @example
 * ```ts
 * assert.equal(JobsOutData.isJSON("[]"), false);
 * ```
 */
export const JobsOutData: Codec<JobsOutData, WireJobsOutData> =
  /* @__PURE__ */ codec(textJobsOutData, valueJobsOutData, descriptionJobsOutData);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = jobsOutDataFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function jobsOutDataFromJSON(text: JsonText): Result<JobsOutData, WireJobsOutData> {
  return fromJSON(textJobsOutData, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => jobsOutDataToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid JobsOutData.
 */
export function jobsOutDataToJSON(value: JobsOutData): string {
  return toJSON(textJobsOutData, toWireJobsOutData, value);
}
