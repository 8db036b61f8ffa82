// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { Description } from "../../../../json-schema/description.js";
import type { Result } from "../../../../errors/result.js";
import { type Builder, builder } from "../../../../tape/builder.js";
import type { TextCodec } from "../../../../text/text-codec.js";
import { useFamily } from "../../../../family/use-family.js";
import { enumerations } from "../../enumerations/enumerations.js";
import type { Members } from "../../../../value/members.js";
import { type Keys, Snapshot } from "../../../../value/snapshot.js";
import type { ValueCodec } from "../../../../value/value-codec.js";
import { blockOf, booleanAt, emptyOf, endOf, heldAt, isHeld, next, numberAt, stringAt, variantAt } from "../../../../tape/tape.js";
import { hasMembers, isBuiltIn, isPromise } from "../../../../value/members.js";
import { snapshotMixed } from "../../../../value/mixed.js";
import { isInteger } from "../../../../value/number.js";
import { snapshotOther, snapshotSdk, snapshotSdkAlone, snapshotWire } from "../../../../value/snapshot.js";
import { MISSING, NULL } from "../../../../generated/numbers/layout.js";
import { descriptionLegacyJobMetadataOutObject, valuesLegacyJobMetadataOutObject, type LegacyJobMetadataOutObject } from "../../enumerations/job/legacy-job-metadata-out-object.js";

/**
 * The expected duration and cost of a job that was not created: what a dry run returned.
 *
 * @example
 * ```ts
 * assert.equal(LegacyJobMetadataOut.is([]), false);
 * ```
 */
export type LegacyJobMetadataOut = {
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
  /**
   * Whether the API regards this object as deprecated; `true` if not given.
   */
  deprecated?: boolean | undefined;
  /**
   * What the API adds in words, as in `dry run`.
   */
  details: string;
  /**
   * How many times the training goes through the data; this may be a fraction.
   */
  epochs?: number | null | undefined;
  /**
   * How many steps the training takes: how often the weights are updated.
   */
  trainingSteps?: number | null | undefined;
  /**
   * The type of the object, always `job.metadata`.
   */
  object?: LegacyJobMetadataOutObject | undefined;
};

/**
 * A LegacyJobMetadataOut in wire spelling, as the API writes it. `LegacyJobMetadataOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(LegacyJobMetadataOut.isWire([]), false);
 * ```
 */
export type WireLegacyJobMetadataOut = {
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
  /**
   * Whether the API regards this object as deprecated; `true` if not given.
   */
  deprecated?: boolean | undefined;
  /**
   * What the API adds in words, as in `dry run`.
   */
  details: string;
  /**
   * How many times the training goes through the data; this may be a fraction.
   */
  epochs?: number | null | undefined;
  /**
   * How many steps the training takes: how often the weights are updated.
   */
  training_steps?: number | null | undefined;
  /**
   * The type of the object, always `job.metadata`.
   */
  object?: LegacyJobMetadataOutObject | undefined;
};

/** Builds a LegacyJobMetadataOut from its slot on the tape. */
export const BuiltLegacyJobMetadataOut: Builder<LegacyJobMetadataOut> = /* @__PURE__ */ builder<LegacyJobMetadataOut>(function (words, at) {
  const block = blockOf(words, at);
  let tag: number;
  if ((tag = words[block] as number) !== MISSING) this.expectedDurationSeconds = tag > NULL ? numberAt(block) : emptyOf(tag);
  if ((tag = words[block + 4] as number) !== MISSING) this.cost = tag > NULL ? numberAt(block + 4) : emptyOf(tag);
  if ((tag = words[block + 8] as number) !== MISSING) this.costCurrency = tag > NULL ? stringAt(words, block + 8) : emptyOf(tag);
  if ((tag = words[block + 12] as number) !== MISSING) this.trainTokensPerStep = tag > NULL ? numberAt(block + 12) : emptyOf(tag);
  if ((tag = words[block + 16] as number) !== MISSING) this.trainTokens = tag > NULL ? numberAt(block + 16) : emptyOf(tag);
  if ((tag = words[block + 20] as number) !== MISSING) this.dataTokens = tag > NULL ? numberAt(block + 20) : emptyOf(tag);
  if ((tag = words[block + 24] as number) !== MISSING) this.estimatedStartTime = tag > NULL ? numberAt(block + 24) : emptyOf(tag);
  this.deprecated = (words[block + 28] as number) > NULL ? booleanAt(words, block + 28) : true;
  this.details = stringAt(words, block + 32);
  if ((tag = words[block + 36] as number) !== MISSING) this.epochs = tag > NULL ? numberAt(block + 36) : emptyOf(tag);
  if ((tag = words[block + 40] as number) !== MISSING) this.trainingSteps = tag > NULL ? numberAt(block + 40) : emptyOf(tag);
  this.object = (words[block + 44] as number) > NULL ? variantAt(words, block + 44, valuesLegacyJobMetadataOutObject) : "job.metadata";
});

/** Builds a list of LegacyJobMetadataOut from its slot on the tape. */
export function listOfLegacyJobMetadataOut(words: Int32Array, at: number): LegacyJobMetadataOut[] {
  if (isHeld(words, at)) return heldAt(words, at) as LegacyJobMetadataOut[];
  const end = endOf(words, at);
  const list: LegacyJobMetadataOut[] = [];
  for (let element = blockOf(words, at); element < end; element = next(words, element)) {
    list.push(isHeld(words, element) ? (heldAt(words, element) as LegacyJobMetadataOut) : new BuiltLegacyJobMetadataOut(words, element));
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
  ["deprecated", "deprecated"],
  ["details", "details"],
  ["epochs", "epochs"],
  ["training_steps", "trainingSteps"],
  ["object", "object", valuesLegacyJobMetadataOutObject],
];

/** The description that the JSON Schemas of a LegacyJobMetadataOut are made from. */
export const descriptionLegacyJobMetadataOut: Description = {
  name: "LegacyJobMetadataOut",
  text: "The expected duration and cost of a job that was not created: what a dry run returned.",
  keys,
  fields: [
    ["How long the training is expected to run, in seconds.", "integer", "nullish"],
    ["The cost of the training, in the currency given with it.", "number", "nullish"],
    ["The currency of the cost, as in `USD`.", "string", "nullish"],
    ["How many tokens a training step reads.", "integer", "nullish"],
    ["How many tokens the whole training reads.", "integer", "nullish"],
    ["How many tokens the training data has.", "integer", "nullish"],
    ["When the training is expected to start, in seconds since the UNIX epoch.", "integer", "nullish"],
    ["Whether the API regards this object as deprecated; `true` if not given.", "boolean", "optional", true],
    ["What the API adds in words, as in `dry run`.", "string"],
    ["How many times the training goes through the data; this may be a fraction.", "number", "nullish"],
    ["How many steps the training takes: how often the weights are updated.", "integer", "nullish"],
    ["The type of the object, always `job.metadata`.", descriptionLegacyJobMetadataOutObject, "optional", "job.metadata"],
  ],
};

/** Tells whether a value is a valid LegacyJobMetadataOut in wire spelling. */
export function isWireLegacyJobMetadataOut(value: unknown): boolean {
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
  const deprecated$ = value.deprecated;
  if (!(deprecated$ === undefined || typeof deprecated$ === "boolean")) return false;
  const details$ = value.details;
  if (!(typeof details$ === "string")) return false;
  const epochs$ = value.epochs;
  if (!(epochs$ == null || typeof epochs$ === "number" && epochs$ === epochs$)) return false;
  const trainingSteps$ = value.training_steps;
  if (!(trainingSteps$ == null || isInteger(trainingSteps$))) return false;
  const object$ = value.object;
  if (!(object$ === undefined || object$ === "job.metadata")) return false;
  return true;
}

/** Tells whether a value is a valid LegacyJobMetadataOut in SDK spelling. */
export function isSdkLegacyJobMetadataOut(value: unknown): boolean {
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
  const deprecated$ = value.deprecated;
  if (!(deprecated$ === undefined || typeof deprecated$ === "boolean")) return false;
  const details$ = value.details;
  if (!(typeof details$ === "string")) return false;
  const epochs$ = value.epochs;
  if (!(epochs$ == null || typeof epochs$ === "number" && epochs$ === epochs$)) return false;
  const trainingSteps$ = value.trainingSteps;
  if (!(trainingSteps$ == null || isInteger(trainingSteps$))) return false;
  const object$ = value.object;
  if (!(object$ === undefined || object$ === "job.metadata")) return false;
  return true;
}

function hasSdkKey(value: Members): boolean {
  return (
    "expectedDurationSeconds" in value ||
    "costCurrency" in value ||
    "trainTokensPerStep" in value ||
    "trainTokens" in value ||
    "dataTokens" in value ||
    "estimatedStartTime" in value ||
    "trainingSteps" in value
  );
}

function hasWireKey(value: Members): boolean {
  return (
    "expected_duration_seconds" in value ||
    "cost_currency" in value ||
    "train_tokens_per_step" in value ||
    "train_tokens" in value ||
    "data_tokens" in value ||
    "estimated_start_time" in value ||
    "training_steps" in value
  );
}

/** Makes the SDK object of a LegacyJobMetadataOut that is accepted at once, or takes a snapshot of the value. */
export function acceptLegacyJobMetadataOut(value: unknown): LegacyJobMetadataOut | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  if (hasSdkKey(value)) return acceptSdkLegacyJobMetadataOut(value);
  const expectedDurationSeconds$ = value.expected_duration_seconds;
  const cost$ = value.cost;
  const costCurrency$ = value.cost_currency;
  const trainTokensPerStep$ = value.train_tokens_per_step;
  const trainTokens$ = value.train_tokens;
  const dataTokens$ = value.data_tokens;
  const estimatedStartTime$ = value.estimated_start_time;
  const deprecated$ = value.deprecated;
  const details$ = value.details;
  const epochs$ = value.epochs;
  const trainingSteps$ = value.training_steps;
  const object$ = value.object;
  if (!(
    (expectedDurationSeconds$ == null || isInteger(expectedDurationSeconds$)) &&
    (cost$ == null || typeof cost$ === "number" && cost$ === cost$) &&
    (costCurrency$ == null || typeof costCurrency$ === "string") &&
    (trainTokensPerStep$ == null || isInteger(trainTokensPerStep$)) &&
    (trainTokens$ == null || isInteger(trainTokens$)) &&
    (dataTokens$ == null || isInteger(dataTokens$)) &&
    (estimatedStartTime$ == null || isInteger(estimatedStartTime$)) &&
    (deprecated$ === undefined || typeof deprecated$ === "boolean") &&
    (typeof details$ === "string") &&
    (epochs$ == null || typeof epochs$ === "number" && epochs$ === epochs$) &&
    (trainingSteps$ == null || isInteger(trainingSteps$)) &&
    (object$ === undefined || object$ === "job.metadata")
  )) return snapshotWire(value, keys, expectedDurationSeconds$, cost$, costCurrency$, trainTokensPerStep$, trainTokens$, dataTokens$, estimatedStartTime$, deprecated$, details$, epochs$, trainingSteps$, object$);
  if (
    expectedDurationSeconds$ !== undefined &&
    cost$ !== undefined &&
    costCurrency$ !== undefined &&
    trainTokensPerStep$ !== undefined &&
    trainTokens$ !== undefined &&
    dataTokens$ !== undefined &&
    estimatedStartTime$ !== undefined &&
    epochs$ !== undefined &&
    trainingSteps$ !== undefined
  ) return { expectedDurationSeconds: expectedDurationSeconds$, cost: cost$, costCurrency: costCurrency$, trainTokensPerStep: trainTokensPerStep$, trainTokens: trainTokens$, dataTokens: dataTokens$, estimatedStartTime: estimatedStartTime$, deprecated: deprecated$ ?? true, details: details$, epochs: epochs$, trainingSteps: trainingSteps$, object: object$ ?? "job.metadata" } as LegacyJobMetadataOut;
  const out: Members = {  };
  if (expectedDurationSeconds$ !== undefined || "expected_duration_seconds" in value) out.expectedDurationSeconds = expectedDurationSeconds$;
  if (cost$ !== undefined || "cost" in value) out.cost = cost$;
  if (costCurrency$ !== undefined || "cost_currency" in value) out.costCurrency = costCurrency$;
  if (trainTokensPerStep$ !== undefined || "train_tokens_per_step" in value) out.trainTokensPerStep = trainTokensPerStep$;
  if (trainTokens$ !== undefined || "train_tokens" in value) out.trainTokens = trainTokens$;
  if (dataTokens$ !== undefined || "data_tokens" in value) out.dataTokens = dataTokens$;
  if (estimatedStartTime$ !== undefined || "estimated_start_time" in value) out.estimatedStartTime = estimatedStartTime$;
  out.deprecated = deprecated$ ?? true;
  out.details = details$;
  if (epochs$ !== undefined || "epochs" in value) out.epochs = epochs$;
  if (trainingSteps$ !== undefined || "training_steps" in value) out.trainingSteps = trainingSteps$;
  out.object = object$ ?? "job.metadata";
  return out as LegacyJobMetadataOut;
}

function acceptSdkLegacyJobMetadataOut(value: Members): LegacyJobMetadataOut | Snapshot {
  if (hasWireKey(value)) return snapshotMixed(value, keys, acceptLegacyJobMetadataOut);
  const expectedDurationSeconds$ = value.expectedDurationSeconds;
  const cost$ = value.cost;
  const costCurrency$ = value.costCurrency;
  const trainTokensPerStep$ = value.trainTokensPerStep;
  const trainTokens$ = value.trainTokens;
  const dataTokens$ = value.dataTokens;
  const estimatedStartTime$ = value.estimatedStartTime;
  const deprecated$ = value.deprecated;
  const details$ = value.details;
  const epochs$ = value.epochs;
  const trainingSteps$ = value.trainingSteps;
  const object$ = value.object;
  if (!(
    (expectedDurationSeconds$ == null || isInteger(expectedDurationSeconds$)) &&
    (cost$ == null || typeof cost$ === "number" && cost$ === cost$) &&
    (costCurrency$ == null || typeof costCurrency$ === "string") &&
    (trainTokensPerStep$ == null || isInteger(trainTokensPerStep$)) &&
    (trainTokens$ == null || isInteger(trainTokens$)) &&
    (dataTokens$ == null || isInteger(dataTokens$)) &&
    (estimatedStartTime$ == null || isInteger(estimatedStartTime$)) &&
    (deprecated$ === undefined || typeof deprecated$ === "boolean") &&
    (typeof details$ === "string") &&
    (epochs$ == null || typeof epochs$ === "number" && epochs$ === epochs$) &&
    (trainingSteps$ == null || isInteger(trainingSteps$)) &&
    (object$ === undefined || object$ === "job.metadata")
  )) return snapshotSdk(value, keys, expectedDurationSeconds$, cost$, costCurrency$, trainTokensPerStep$, trainTokens$, dataTokens$, estimatedStartTime$, deprecated$, details$, epochs$, trainingSteps$, object$);
  if (
    expectedDurationSeconds$ !== undefined &&
    cost$ !== undefined &&
    costCurrency$ !== undefined &&
    trainTokensPerStep$ !== undefined &&
    trainTokens$ !== undefined &&
    dataTokens$ !== undefined &&
    estimatedStartTime$ !== undefined &&
    epochs$ !== undefined &&
    trainingSteps$ !== undefined
  ) return { expectedDurationSeconds: expectedDurationSeconds$, cost: cost$, costCurrency: costCurrency$, trainTokensPerStep: trainTokensPerStep$, trainTokens: trainTokens$, dataTokens: dataTokens$, estimatedStartTime: estimatedStartTime$, deprecated: deprecated$ ?? true, details: details$, epochs: epochs$, trainingSteps: trainingSteps$, object: object$ ?? "job.metadata" } as LegacyJobMetadataOut;
  const out: Members = {  };
  if (expectedDurationSeconds$ !== undefined || "expectedDurationSeconds" in value) out.expectedDurationSeconds = expectedDurationSeconds$;
  if (cost$ !== undefined || "cost" in value) out.cost = cost$;
  if (costCurrency$ !== undefined || "costCurrency" in value) out.costCurrency = costCurrency$;
  if (trainTokensPerStep$ !== undefined || "trainTokensPerStep" in value) out.trainTokensPerStep = trainTokensPerStep$;
  if (trainTokens$ !== undefined || "trainTokens" in value) out.trainTokens = trainTokens$;
  if (dataTokens$ !== undefined || "dataTokens" in value) out.dataTokens = dataTokens$;
  if (estimatedStartTime$ !== undefined || "estimatedStartTime" in value) out.estimatedStartTime = estimatedStartTime$;
  out.deprecated = deprecated$ ?? true;
  out.details = details$;
  if (epochs$ !== undefined || "epochs" in value) out.epochs = epochs$;
  if (trainingSteps$ !== undefined || "trainingSteps" in value) out.trainingSteps = trainingSteps$;
  out.object = object$ ?? "job.metadata";
  return out as LegacyJobMetadataOut;
}

/** Makes the wire object of a valid LegacyJobMetadataOut, or takes a snapshot of any other value. */
export function toWireLegacyJobMetadataOut(value: unknown): object | Snapshot {
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
  const deprecated$ = value.deprecated;
  const details$ = value.details;
  const epochs$ = value.epochs;
  const trainingSteps$ = value.trainingSteps;
  const object$ = value.object;
  if (!(
    (expectedDurationSeconds$ == null || isInteger(expectedDurationSeconds$)) &&
    (cost$ == null || typeof cost$ === "number" && cost$ === cost$) &&
    (costCurrency$ == null || typeof costCurrency$ === "string") &&
    (trainTokensPerStep$ == null || isInteger(trainTokensPerStep$)) &&
    (trainTokens$ == null || isInteger(trainTokens$)) &&
    (dataTokens$ == null || isInteger(dataTokens$)) &&
    (estimatedStartTime$ == null || isInteger(estimatedStartTime$)) &&
    (deprecated$ === undefined || typeof deprecated$ === "boolean") &&
    (typeof details$ === "string") &&
    (epochs$ == null || typeof epochs$ === "number" && epochs$ === epochs$) &&
    (trainingSteps$ == null || isInteger(trainingSteps$)) &&
    (object$ === undefined || object$ === "job.metadata")
  )) return snapshotSdkAlone(value, keys, expectedDurationSeconds$, cost$, costCurrency$, trainTokensPerStep$, trainTokens$, dataTokens$, estimatedStartTime$, deprecated$, details$, epochs$, trainingSteps$, object$);
  if (
    expectedDurationSeconds$ === undefined &&
    cost$ === undefined &&
    costCurrency$ === undefined &&
    trainTokensPerStep$ === undefined &&
    trainTokens$ === undefined &&
    dataTokens$ === undefined &&
    estimatedStartTime$ === undefined &&
    epochs$ === undefined &&
    trainingSteps$ === undefined
  ) return { deprecated: deprecated$ ?? true, details: details$, object: object$ ?? "job.metadata" };
  return { expected_duration_seconds: expectedDurationSeconds$, cost: cost$, cost_currency: costCurrency$, train_tokens_per_step: trainTokensPerStep$, train_tokens: trainTokens$, data_tokens: dataTokens$, estimated_start_time: estimatedStartTime$, deprecated: deprecated$ ?? true, details: details$, epochs: epochs$, training_steps: trainingSteps$, object: object$ ?? "job.metadata" };
}

/** What the functions of texts need to know of LegacyJobMetadataOut. */
export const textLegacyJobMetadataOut: TextCodec<LegacyJobMetadataOut> = {
  name: "LegacyJobMetadataOut",
  use: useFamily,
  choices: enumerations,
  index: 11,
  Built: BuiltLegacyJobMetadataOut,
};

/** What the functions of JavaScript values need to know of LegacyJobMetadataOut. */
export const valueLegacyJobMetadataOut: ValueCodec<LegacyJobMetadataOut> = {
  accept: acceptLegacyJobMetadataOut,
  isSdk: isSdkLegacyJobMetadataOut,
  isWire: isWireLegacyJobMetadataOut,
};

/**
 * The expected duration and cost of a job that was not created: what a dry run returned.
 *
 * @example
 * ```ts
 * assert.equal(LegacyJobMetadataOut.isJSON("[]"), false);
 * ```
 */
export const LegacyJobMetadataOut: Codec<LegacyJobMetadataOut, WireLegacyJobMetadataOut> =
  /* @__PURE__ */ codec(textLegacyJobMetadataOut, valueLegacyJobMetadataOut, descriptionLegacyJobMetadataOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = legacyJobMetadataOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function legacyJobMetadataOutFromJSON(text: JsonText): Result<LegacyJobMetadataOut, WireLegacyJobMetadataOut> {
  return fromJSON(textLegacyJobMetadataOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => legacyJobMetadataOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid LegacyJobMetadataOut.
 */
export function legacyJobMetadataOutToJSON(value: LegacyJobMetadataOut): string {
  return toJSON(textLegacyJobMetadataOut, toWireLegacyJobMetadataOut, value);
}
