// Written by `make generate` from the models in src/model; changes here are lost.

import { face, fromJSON, toJSON } from "../face.js";
import type { Face, JsonText, Model } from "../face.js";
import type { Result } from "../result.js";
import { isNumber, receivedType, refuse, sight, MIXED, SDK, Sighting, spellingOf } from "../sighting.js";
import type { Keys, Members } from "../sighting.js";
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, numberAt, stringAt, tagAt } from "../tape.js";
import { type Builder, builder } from "../builder.js";
import { MISSING, NULL } from "./layout.js";

/**
 * What a job is expected to take and to cost.
 */
export type JobMetadataOut = {
  /**
   * How long the training is expected to run, in seconds.
   */
  expectedDurationSeconds?: number | null | undefined;
  /**
   * What the training costs, in the currency of `cost_currency`.
   */
  cost?: number | null | undefined;
  /**
   * The currency of the cost, as in `USD`.
   */
  costCurrency?: string | null | undefined;
  /**
   * How many tokens a training step takes in.
   */
  trainTokensPerStep?: number | null | undefined;
  /**
   * How many tokens the whole training takes in.
   */
  trainTokens?: number | null | undefined;
  /**
   * How many tokens the training data has.
   */
  dataTokens?: number | null | undefined;
  /**
   * When the training is expected to start, in seconds since the UNIX epoch.
   */
  estimatedStartTime?: number | null | undefined;
};

/** Builds a JobMetadataOut from its slot on the tape. */
export const BuiltJobMetadataOut: Builder<JobMetadataOut> = /* @__PURE__ */ builder<JobMetadataOut>(function (words, at) {
  const block = blockOf(words, at);
  let tag: number;
  if ((tag = tagAt(words, block)) !== MISSING) this.expectedDurationSeconds = tag > NULL ? numberAt(block) : emptyOf(tag);
  if ((tag = tagAt(words, block + 4)) !== MISSING) this.cost = tag > NULL ? numberAt(block + 4) : emptyOf(tag);
  if ((tag = tagAt(words, block + 8)) !== MISSING) this.costCurrency = tag > NULL ? stringAt(words, block + 8) : emptyOf(tag);
  if ((tag = tagAt(words, block + 12)) !== MISSING) this.trainTokensPerStep = tag > NULL ? numberAt(block + 12) : emptyOf(tag);
  if ((tag = tagAt(words, block + 16)) !== MISSING) this.trainTokens = tag > NULL ? numberAt(block + 16) : emptyOf(tag);
  if ((tag = tagAt(words, block + 20)) !== MISSING) this.dataTokens = tag > NULL ? numberAt(block + 20) : emptyOf(tag);
  if ((tag = tagAt(words, block + 24)) !== MISSING) this.estimatedStartTime = tag > NULL ? numberAt(block + 24) : emptyOf(tag);
});

/** Builds a list of JobMetadataOut from its slot on the tape. */
export function listOfJobMetadataOut(words: Int32Array, at: number): JobMetadataOut[] {
  if (isHeld(words, at)) return heldAt(words, at) as JobMetadataOut[];
  const end = endOf(words, at);
  const list: JobMetadataOut[] = [];
  for (let element = blockOf(words, at); element < end; element = next(words, element)) {
    list.push(isHeld(words, element) ? (heldAt(words, element) as JobMetadataOut) : new BuiltJobMetadataOut(words, element));
  }
  return list;
}

const keys: Keys = [
  ["expected_duration_seconds", "expectedDurationSeconds"],
  ["cost", "cost"],
  ["cost_currency", "costCurrency"],
  ["train_tokens_per_step", "trainTokensPerStep"],
  ["train_tokens", "trainTokens"],
  ["data_tokens", "dataTokens"],
  ["estimated_start_time", "estimatedStartTime"],
];

/** Accepts a plain JobMetadataOut at once, or says what it saw. */
export function acceptJobMetadataOut(input: unknown, toWire: boolean): JobMetadataOut | Sighting {
  const received = receivedType(input);
  if (received !== "object") return sight(input, received);
  const value = input as Members;
  const expectedDurationSeconds$wire = toWire ? undefined : value.expected_duration_seconds;
  const expectedDurationSeconds$sdk = value.expectedDurationSeconds;
  const cost$ = value.cost;
  const costCurrency$wire = toWire ? undefined : value.cost_currency;
  const costCurrency$sdk = value.costCurrency;
  const trainTokensPerStep$wire = toWire ? undefined : value.train_tokens_per_step;
  const trainTokensPerStep$sdk = value.trainTokensPerStep;
  const trainTokens$wire = toWire ? undefined : value.train_tokens;
  const trainTokens$sdk = value.trainTokens;
  const dataTokens$wire = toWire ? undefined : value.data_tokens;
  const dataTokens$sdk = value.dataTokens;
  const estimatedStartTime$wire = toWire ? undefined : value.estimated_start_time;
  const estimatedStartTime$sdk = value.estimatedStartTime;
  const spelling = toWire
    ? SDK
    : spellingOf(value, keys, expectedDurationSeconds$wire !== undefined || costCurrency$wire !== undefined || trainTokensPerStep$wire !== undefined || trainTokens$wire !== undefined || dataTokens$wire !== undefined || estimatedStartTime$wire !== undefined, expectedDurationSeconds$sdk !== undefined || costCurrency$sdk !== undefined || trainTokensPerStep$sdk !== undefined || trainTokens$sdk !== undefined || dataTokens$sdk !== undefined || estimatedStartTime$sdk !== undefined);
  const expectedDurationSeconds$ = spelling === SDK ? expectedDurationSeconds$sdk : expectedDurationSeconds$wire;
  const costCurrency$ = spelling === SDK ? costCurrency$sdk : costCurrency$wire;
  const trainTokensPerStep$ = spelling === SDK ? trainTokensPerStep$sdk : trainTokensPerStep$wire;
  const trainTokens$ = spelling === SDK ? trainTokens$sdk : trainTokens$wire;
  const dataTokens$ = spelling === SDK ? dataTokens$sdk : dataTokens$wire;
  const estimatedStartTime$ = spelling === SDK ? estimatedStartTime$sdk : estimatedStartTime$wire;
  if (
    spelling !== MIXED &&
    (expectedDurationSeconds$ === undefined || expectedDurationSeconds$ === null || Number.isInteger(expectedDurationSeconds$)) &&
    (cost$ === undefined || cost$ === null || isNumber(cost$)) &&
    (costCurrency$ === undefined || costCurrency$ === null || typeof costCurrency$ === "string") &&
    (trainTokensPerStep$ === undefined || trainTokensPerStep$ === null || Number.isInteger(trainTokensPerStep$)) &&
    (trainTokens$ === undefined || trainTokens$ === null || Number.isInteger(trainTokens$)) &&
    (dataTokens$ === undefined || dataTokens$ === null || Number.isInteger(dataTokens$)) &&
    (estimatedStartTime$ === undefined || estimatedStartTime$ === null || Number.isInteger(estimatedStartTime$))
  ) {
    if (toWire) {
      const out: Members = {};
      if (expectedDurationSeconds$ !== undefined || "expectedDurationSeconds" in value) out.expected_duration_seconds = expectedDurationSeconds$;
      if (cost$ !== undefined || "cost" in value) out.cost = cost$;
      if (costCurrency$ !== undefined || "costCurrency" in value) out.cost_currency = costCurrency$;
      if (trainTokensPerStep$ !== undefined || "trainTokensPerStep" in value) out.train_tokens_per_step = trainTokensPerStep$;
      if (trainTokens$ !== undefined || "trainTokens" in value) out.train_tokens = trainTokens$;
      if (dataTokens$ !== undefined || "dataTokens" in value) out.data_tokens = dataTokens$;
      if (estimatedStartTime$ !== undefined || "estimatedStartTime" in value) out.estimated_start_time = estimatedStartTime$;
      return out as never;
    }
    const out: Members = {};
    if (expectedDurationSeconds$ !== undefined || (spelling === SDK ? "expectedDurationSeconds" : "expected_duration_seconds") in value) out.expectedDurationSeconds = expectedDurationSeconds$;
    if (cost$ !== undefined || "cost" in value) out.cost = cost$;
    if (costCurrency$ !== undefined || (spelling === SDK ? "costCurrency" : "cost_currency") in value) out.costCurrency = costCurrency$;
    if (trainTokensPerStep$ !== undefined || (spelling === SDK ? "trainTokensPerStep" : "train_tokens_per_step") in value) out.trainTokensPerStep = trainTokensPerStep$;
    if (trainTokens$ !== undefined || (spelling === SDK ? "trainTokens" : "train_tokens") in value) out.trainTokens = trainTokens$;
    if (dataTokens$ !== undefined || (spelling === SDK ? "dataTokens" : "data_tokens") in value) out.dataTokens = dataTokens$;
    if (estimatedStartTime$ !== undefined || (spelling === SDK ? "estimatedStartTime" : "estimated_start_time") in value) out.estimatedStartTime = estimatedStartTime$;
    return out as JobMetadataOut;
  }
  return refuse(
    value,
    keys,
    toWire,
    [expectedDurationSeconds$wire, cost$, costCurrency$wire, trainTokensPerStep$wire, trainTokens$wire, dataTokens$wire, estimatedStartTime$wire],
    [expectedDurationSeconds$sdk, undefined, costCurrency$sdk, trainTokensPerStep$sdk, trainTokens$sdk, dataTokens$sdk, estimatedStartTime$sdk],
  );
}

/** What every function of a JobMetadataOut is made of. */
export const modelJobMetadataOut: Model<JobMetadataOut> = {
  name: "JobMetadataOut",
  index: 3,
  Built: BuiltJobMetadataOut,
  accept: acceptJobMetadataOut,
};

/**
 * What a job is expected to take and to cost.
 *
 * ```ts
 * assert.equal(JobMetadataOut.isJSON("[]"), false);
 * ```
 */
export const JobMetadataOut: Face<JobMetadataOut> = /* @__PURE__ */ face(modelJobMetadataOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * ```ts
 * const result = jobMetadataOutFromJSON("[]");
 * assert.equal(result.error.issues[0].message, "Expected object, received array");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or all that is wrong as the `error`.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function jobMetadataOutFromJSON(text: JsonText): Result<JobMetadataOut> {
  return fromJSON(modelJobMetadataOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * ```ts
 * assert.throws(() => jobMetadataOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @throws ValidationError if it is no JobMetadataOut.
 */
export function jobMetadataOutToJSON(value: JobMetadataOut): string {
  return toJSON(modelJobMetadataOut, value);
}
