// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { Description } from "../../../../json-schema/description.js";
import type { Result } from "../../../../errors/result.js";
import { type Builder, builder } from "../../../../tape/builder.js";
import type { TextCodec } from "../../../../text/text-codec.js";
import { useSmallModule } from "../../../../module/instance.js";
import { enumerations } from "../../enumerations/small.js";
import type { Members } from "../../../../value/members.js";
import { type Keys, Snapshot } from "../../../../value/snapshot.js";
import type { ValueCodec } from "../../../../value/value-codec.js";
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, numberAt, stringAt } from "../../../../tape/tape.js";
import { hasMembers, isBuiltIn, isPromise } from "../../../../value/members.js";
import { snapshotMixed } from "../../../../value/mixed.js";
import { isInteger } from "../../../../value/number.js";
import { snapshotOther, snapshotSdk, snapshotSdkAlone, snapshotWire } from "../../../../value/snapshot.js";
import { MISSING, NULL } from "../../../../generated/numbers/layout.js";

/**
 * The expected duration and cost of a job.
 *
 * @example
 * ```ts
 * assert.equal(JobMetadataOut.is([]), false);
 * ```
 */
export type JobMetadataOut = {
  /**
   * How long the training is expected to run, in seconds.
   */
  expectedDurationSeconds?: number | null | undefined;
  /**
   * The cost of the training, in the currency given with it.
   */
  cost?: number | null | undefined;
  /**
   * The currency of the cost, as in `USD`.
   */
  costCurrency?: string | null | undefined;
  /**
   * How many tokens a training step reads.
   */
  trainTokensPerStep?: number | null | undefined;
  /**
   * How many tokens the whole training reads.
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

/**
 * A JobMetadataOut in wire spelling, as the API writes it. `JobMetadataOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(JobMetadataOut.isWire([]), false);
 * ```
 */
export type WireJobMetadataOut = {
  /**
   * How long the training is expected to run, in seconds.
   */
  expected_duration_seconds?: number | null | undefined;
  /**
   * The cost of the training, in the currency given with it.
   */
  cost?: number | null | undefined;
  /**
   * The currency of the cost, as in `USD`.
   */
  cost_currency?: string | null | undefined;
  /**
   * How many tokens a training step reads.
   */
  train_tokens_per_step?: number | null | undefined;
  /**
   * How many tokens the whole training reads.
   */
  train_tokens?: number | null | undefined;
  /**
   * How many tokens the training data has.
   */
  data_tokens?: number | null | undefined;
  /**
   * When the training is expected to start, in seconds since the UNIX epoch.
   */
  estimated_start_time?: number | null | undefined;
};

/** Builds a JobMetadataOut from its slot on the tape. */
export const BuiltJobMetadataOut: Builder<JobMetadataOut> = /* @__PURE__ */ builder<JobMetadataOut>(function (words, at) {
  const block = blockOf(words, at);
  let tag: number;
  if ((tag = words[block] as number) !== MISSING) this.expectedDurationSeconds = tag > NULL ? numberAt(block) : emptyOf(tag);
  if ((tag = words[block + 4] as number) !== MISSING) this.cost = tag > NULL ? numberAt(block + 4) : emptyOf(tag);
  if ((tag = words[block + 8] as number) !== MISSING) this.costCurrency = tag > NULL ? stringAt(words, block + 8) : emptyOf(tag);
  if ((tag = words[block + 12] as number) !== MISSING) this.trainTokensPerStep = tag > NULL ? numberAt(block + 12) : emptyOf(tag);
  if ((tag = words[block + 16] as number) !== MISSING) this.trainTokens = tag > NULL ? numberAt(block + 16) : emptyOf(tag);
  if ((tag = words[block + 20] as number) !== MISSING) this.dataTokens = tag > NULL ? numberAt(block + 20) : emptyOf(tag);
  if ((tag = words[block + 24] as number) !== MISSING) this.estimatedStartTime = tag > NULL ? numberAt(block + 24) : emptyOf(tag);
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

/** The description that the JSON Schemas of a JobMetadataOut are made from. */
export const descriptionJobMetadataOut: Description = {
  name: "JobMetadataOut",
  text: "The expected duration and cost of a job.",
  keys,
  fields: [
    ["How long the training is expected to run, in seconds.", "integer", "nullish"],
    ["The cost of the training, in the currency given with it.", "number", "nullish"],
    ["The currency of the cost, as in `USD`.", "string", "nullish"],
    ["How many tokens a training step reads.", "integer", "nullish"],
    ["How many tokens the whole training reads.", "integer", "nullish"],
    ["How many tokens the training data has.", "integer", "nullish"],
    ["When the training is expected to start, in seconds since the UNIX epoch.", "integer", "nullish"],
  ],
};

/** Tells whether a value is a valid JobMetadataOut in wire spelling. */
export function isWireJobMetadataOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const expectedDurationSeconds$ = value.expected_duration_seconds;
  if (!(expectedDurationSeconds$ == null || isInteger(expectedDurationSeconds$))) return false;
  const cost$ = value.cost;
  if (!(cost$ == null || typeof cost$ === "number" && cost$ === cost$)) return false;
  const costCurrency$ = value.cost_currency;
  if (!(costCurrency$ == null || typeof costCurrency$ === "string")) return false;
  const trainTokensPerStep$ = value.train_tokens_per_step;
  if (!(trainTokensPerStep$ == null || isInteger(trainTokensPerStep$))) return false;
  const trainTokens$ = value.train_tokens;
  if (!(trainTokens$ == null || isInteger(trainTokens$))) return false;
  const dataTokens$ = value.data_tokens;
  if (!(dataTokens$ == null || isInteger(dataTokens$))) return false;
  const estimatedStartTime$ = value.estimated_start_time;
  if (!(estimatedStartTime$ == null || isInteger(estimatedStartTime$))) return false;
  return true;
}

/** Tells whether a value is a valid JobMetadataOut in SDK spelling. */
export function isSdkJobMetadataOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const expectedDurationSeconds$ = value.expectedDurationSeconds;
  if (!(expectedDurationSeconds$ == null || isInteger(expectedDurationSeconds$))) return false;
  const cost$ = value.cost;
  if (!(cost$ == null || typeof cost$ === "number" && cost$ === cost$)) return false;
  const costCurrency$ = value.costCurrency;
  if (!(costCurrency$ == null || typeof costCurrency$ === "string")) return false;
  const trainTokensPerStep$ = value.trainTokensPerStep;
  if (!(trainTokensPerStep$ == null || isInteger(trainTokensPerStep$))) return false;
  const trainTokens$ = value.trainTokens;
  if (!(trainTokens$ == null || isInteger(trainTokens$))) return false;
  const dataTokens$ = value.dataTokens;
  if (!(dataTokens$ == null || isInteger(dataTokens$))) return false;
  const estimatedStartTime$ = value.estimatedStartTime;
  if (!(estimatedStartTime$ == null || isInteger(estimatedStartTime$))) return false;
  return true;
}

function hasSdkKey(value: Members): boolean {
  return (
    "expectedDurationSeconds" in value ||
    "costCurrency" in value ||
    "trainTokensPerStep" in value ||
    "trainTokens" in value ||
    "dataTokens" in value ||
    "estimatedStartTime" in value
  );
}

function hasWireKey(value: Members): boolean {
  return (
    "expected_duration_seconds" in value ||
    "cost_currency" in value ||
    "train_tokens_per_step" in value ||
    "train_tokens" in value ||
    "data_tokens" in value ||
    "estimated_start_time" in value
  );
}

/** Makes the SDK object of a JobMetadataOut that is accepted at once, or takes a snapshot of the value. */
export function acceptJobMetadataOut(value: unknown): JobMetadataOut | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  if (hasSdkKey(value)) return acceptSdkJobMetadataOut(value);
  const expectedDurationSeconds$ = value.expected_duration_seconds;
  const cost$ = value.cost;
  const costCurrency$ = value.cost_currency;
  const trainTokensPerStep$ = value.train_tokens_per_step;
  const trainTokens$ = value.train_tokens;
  const dataTokens$ = value.data_tokens;
  const estimatedStartTime$ = value.estimated_start_time;
  if (!(
    (expectedDurationSeconds$ == null || isInteger(expectedDurationSeconds$)) &&
    (cost$ == null || typeof cost$ === "number" && cost$ === cost$) &&
    (costCurrency$ == null || typeof costCurrency$ === "string") &&
    (trainTokensPerStep$ == null || isInteger(trainTokensPerStep$)) &&
    (trainTokens$ == null || isInteger(trainTokens$)) &&
    (dataTokens$ == null || isInteger(dataTokens$)) &&
    (estimatedStartTime$ == null || isInteger(estimatedStartTime$))
  )) return snapshotWire(value, keys, expectedDurationSeconds$, cost$, costCurrency$, trainTokensPerStep$, trainTokens$, dataTokens$, estimatedStartTime$);
  const out: Members = {  };
  if (expectedDurationSeconds$ !== undefined || "expected_duration_seconds" in value) out.expectedDurationSeconds = expectedDurationSeconds$;
  if (cost$ !== undefined || "cost" in value) out.cost = cost$;
  if (costCurrency$ !== undefined || "cost_currency" in value) out.costCurrency = costCurrency$;
  if (trainTokensPerStep$ !== undefined || "train_tokens_per_step" in value) out.trainTokensPerStep = trainTokensPerStep$;
  if (trainTokens$ !== undefined || "train_tokens" in value) out.trainTokens = trainTokens$;
  if (dataTokens$ !== undefined || "data_tokens" in value) out.dataTokens = dataTokens$;
  if (estimatedStartTime$ !== undefined || "estimated_start_time" in value) out.estimatedStartTime = estimatedStartTime$;
  return out as JobMetadataOut;
}

function acceptSdkJobMetadataOut(value: Members): JobMetadataOut | Snapshot {
  if (hasWireKey(value)) return snapshotMixed(value, keys, acceptJobMetadataOut);
  const expectedDurationSeconds$ = value.expectedDurationSeconds;
  const cost$ = value.cost;
  const costCurrency$ = value.costCurrency;
  const trainTokensPerStep$ = value.trainTokensPerStep;
  const trainTokens$ = value.trainTokens;
  const dataTokens$ = value.dataTokens;
  const estimatedStartTime$ = value.estimatedStartTime;
  if (!(
    (expectedDurationSeconds$ == null || isInteger(expectedDurationSeconds$)) &&
    (cost$ == null || typeof cost$ === "number" && cost$ === cost$) &&
    (costCurrency$ == null || typeof costCurrency$ === "string") &&
    (trainTokensPerStep$ == null || isInteger(trainTokensPerStep$)) &&
    (trainTokens$ == null || isInteger(trainTokens$)) &&
    (dataTokens$ == null || isInteger(dataTokens$)) &&
    (estimatedStartTime$ == null || isInteger(estimatedStartTime$))
  )) return snapshotSdk(value, keys, expectedDurationSeconds$, cost$, costCurrency$, trainTokensPerStep$, trainTokens$, dataTokens$, estimatedStartTime$);
  const out: Members = {  };
  if (expectedDurationSeconds$ !== undefined || "expectedDurationSeconds" in value) out.expectedDurationSeconds = expectedDurationSeconds$;
  if (cost$ !== undefined || "cost" in value) out.cost = cost$;
  if (costCurrency$ !== undefined || "costCurrency" in value) out.costCurrency = costCurrency$;
  if (trainTokensPerStep$ !== undefined || "trainTokensPerStep" in value) out.trainTokensPerStep = trainTokensPerStep$;
  if (trainTokens$ !== undefined || "trainTokens" in value) out.trainTokens = trainTokens$;
  if (dataTokens$ !== undefined || "dataTokens" in value) out.dataTokens = dataTokens$;
  if (estimatedStartTime$ !== undefined || "estimatedStartTime" in value) out.estimatedStartTime = estimatedStartTime$;
  return out as JobMetadataOut;
}

/** Makes the wire object of a valid JobMetadataOut, or takes a snapshot of any other value. */
export function toWireJobMetadataOut(value: unknown): object | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  const expectedDurationSeconds$ = value.expectedDurationSeconds;
  const cost$ = value.cost;
  const costCurrency$ = value.costCurrency;
  const trainTokensPerStep$ = value.trainTokensPerStep;
  const trainTokens$ = value.trainTokens;
  const dataTokens$ = value.dataTokens;
  const estimatedStartTime$ = value.estimatedStartTime;
  if (!(
    (expectedDurationSeconds$ == null || isInteger(expectedDurationSeconds$)) &&
    (cost$ == null || typeof cost$ === "number" && cost$ === cost$) &&
    (costCurrency$ == null || typeof costCurrency$ === "string") &&
    (trainTokensPerStep$ == null || isInteger(trainTokensPerStep$)) &&
    (trainTokens$ == null || isInteger(trainTokens$)) &&
    (dataTokens$ == null || isInteger(dataTokens$)) &&
    (estimatedStartTime$ == null || isInteger(estimatedStartTime$))
  )) return snapshotSdkAlone(value, keys, expectedDurationSeconds$, cost$, costCurrency$, trainTokensPerStep$, trainTokens$, dataTokens$, estimatedStartTime$);
  if (
    expectedDurationSeconds$ === undefined &&
    cost$ === undefined &&
    costCurrency$ === undefined &&
    trainTokensPerStep$ === undefined &&
    trainTokens$ === undefined &&
    dataTokens$ === undefined &&
    estimatedStartTime$ === undefined
  ) return {  };
  return { expected_duration_seconds: expectedDurationSeconds$, cost: cost$, cost_currency: costCurrency$, train_tokens_per_step: trainTokensPerStep$, train_tokens: trainTokens$, data_tokens: dataTokens$, estimated_start_time: estimatedStartTime$ };
}

/** What the functions of texts need to know of JobMetadataOut. */
export const textJobMetadataOut: TextCodec<JobMetadataOut> = {
  name: "JobMetadataOut",
  use: useSmallModule,
  choices: enumerations,
  index: 3,
  Built: BuiltJobMetadataOut,
};

/** What the functions of JavaScript values need to know of JobMetadataOut. */
export const valueJobMetadataOut: ValueCodec<JobMetadataOut> = {
  accept: acceptJobMetadataOut,
  isSdk: isSdkJobMetadataOut,
  isWire: isWireJobMetadataOut,
};

/**
 * The expected duration and cost of a job.
 *
 * @example
 * ```ts
 * assert.equal(JobMetadataOut.isJSON("[]"), false);
 * ```
 */
export const JobMetadataOut: Codec<JobMetadataOut, WireJobMetadataOut> =
  /* @__PURE__ */ codec(textJobMetadataOut, valueJobMetadataOut, descriptionJobMetadataOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = jobMetadataOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function jobMetadataOutFromJSON(text: JsonText): Result<JobMetadataOut, WireJobMetadataOut> {
  return fromJSON(textJobMetadataOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => jobMetadataOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid JobMetadataOut.
 */
export function jobMetadataOutToJSON(value: JobMetadataOut): string {
  return toJSON(textJobMetadataOut, toWireJobMetadataOut, value);
}
