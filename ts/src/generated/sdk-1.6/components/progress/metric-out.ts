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
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, numberAt } from "../../../../tape/tape.js";
import { hasMembers, isBuiltIn, isPromise } from "../../../../value/members.js";
import { snapshotMixed } from "../../../../value/mixed.js";
import { snapshotOther, snapshotSdk, snapshotSdkAlone, snapshotWire } from "../../../../value/snapshot.js";
import { MISSING, NULL } from "../../../../generated/numbers/layout.js";

/**
 * How good the model was at a step of its training. The losses should fall from step to step.
 *
 * @example
 * ```ts
 * assert.equal(MetricOut.is([]), false);
 * ```
 */
export type MetricOut = {
  /**
   * The loss on the training data: how far the model's predictions were from it.
   */
  trainLoss?: number | null | undefined;
  /**
   * The loss on the validation data.
   */
  validLoss?: number | null | undefined;
  /**
   * The mean accuracy with which the model predicts the tokens of the validation data. The API has also reported values
   * above 1.
   */
  validMeanTokenAccuracy?: number | null | undefined;
};

/**
 * A MetricOut in wire spelling, as the API writes it. `MetricOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(MetricOut.isWire([]), false);
 * ```
 */
export type WireMetricOut = {
  /**
   * The loss on the training data: how far the model's predictions were from it.
   */
  train_loss?: number | null | undefined;
  /**
   * The loss on the validation data.
   */
  valid_loss?: number | null | undefined;
  /**
   * The mean accuracy with which the model predicts the tokens of the validation data. The API has also reported values
   * above 1.
   */
  valid_mean_token_accuracy?: number | null | undefined;
};

/** Builds a MetricOut from its slot on the tape. */
export const BuiltMetricOut: Builder<MetricOut> = /* @__PURE__ */ builder<MetricOut>(function (words, at) {
  const block = blockOf(words, at);
  let tag: number;
  if ((tag = words[block] as number) !== MISSING) this.trainLoss = tag > NULL ? numberAt(block) : emptyOf(tag);
  if ((tag = words[block + 4] as number) !== MISSING) this.validLoss = tag > NULL ? numberAt(block + 4) : emptyOf(tag);
  if ((tag = words[block + 8] as number) !== MISSING) this.validMeanTokenAccuracy = tag > NULL ? numberAt(block + 8) : emptyOf(tag);
});

/** Builds a list of MetricOut from its slot on the tape. */
export function listOfMetricOut(words: Int32Array, at: number): MetricOut[] {
  if (isHeld(words, at)) return heldAt(words, at) as MetricOut[];
  const end = endOf(words, at);
  const list: MetricOut[] = [];
  for (let element = blockOf(words, at); element < end; element = next(words, element)) {
    list.push(isHeld(words, element) ? (heldAt(words, element) as MetricOut) : new BuiltMetricOut(words, element));
  }
  return list;
}

const keys: Keys = [
  ["train_loss", "trainLoss"],
  ["valid_loss", "validLoss"],
  ["valid_mean_token_accuracy", "validMeanTokenAccuracy"],
];

/** The description that the JSON Schemas of a MetricOut are made from. */
export const descriptionMetricOut: Description = {
  name: "MetricOut",
  text: "How good the model was at a step of its training. The losses should fall from step to step.",
  keys,
  fields: [
    ["The loss on the training data: how far the model's predictions were from it.", "number", "nullish"],
    ["The loss on the validation data.", "number", "nullish"],
    ["The mean accuracy with which the model predicts the tokens of the validation data. The API has also reported values above 1.", "number", "nullish"],
  ],
};

/** Tells whether a value is a valid MetricOut in wire spelling. */
export function isWireMetricOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const trainLoss$ = value.train_loss;
  if (!(trainLoss$ == null || typeof trainLoss$ === "number" && trainLoss$ === trainLoss$)) return false;
  const validLoss$ = value.valid_loss;
  if (!(validLoss$ == null || typeof validLoss$ === "number" && validLoss$ === validLoss$)) return false;
  const validMeanTokenAccuracy$ = value.valid_mean_token_accuracy;
  if (!(validMeanTokenAccuracy$ == null || typeof validMeanTokenAccuracy$ === "number" && validMeanTokenAccuracy$ === validMeanTokenAccuracy$)) return false;
  return true;
}

/** Tells whether a value is a valid MetricOut in SDK spelling. */
export function isSdkMetricOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const trainLoss$ = value.trainLoss;
  if (!(trainLoss$ == null || typeof trainLoss$ === "number" && trainLoss$ === trainLoss$)) return false;
  const validLoss$ = value.validLoss;
  if (!(validLoss$ == null || typeof validLoss$ === "number" && validLoss$ === validLoss$)) return false;
  const validMeanTokenAccuracy$ = value.validMeanTokenAccuracy;
  if (!(validMeanTokenAccuracy$ == null || typeof validMeanTokenAccuracy$ === "number" && validMeanTokenAccuracy$ === validMeanTokenAccuracy$)) return false;
  return true;
}

function hasSdkKey(value: Members): boolean {
  return (
    "trainLoss" in value ||
    "validLoss" in value ||
    "validMeanTokenAccuracy" in value
  );
}

function hasWireKey(value: Members): boolean {
  return (
    "train_loss" in value ||
    "valid_loss" in value ||
    "valid_mean_token_accuracy" in value
  );
}

/** Makes the SDK object of a MetricOut that is accepted at once, or takes a snapshot of the value. */
export function acceptMetricOut(value: unknown): MetricOut | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  if (hasSdkKey(value)) return acceptSdkMetricOut(value);
  const trainLoss$ = value.train_loss;
  const validLoss$ = value.valid_loss;
  const validMeanTokenAccuracy$ = value.valid_mean_token_accuracy;
  if (!(
    (trainLoss$ == null || typeof trainLoss$ === "number" && trainLoss$ === trainLoss$) &&
    (validLoss$ == null || typeof validLoss$ === "number" && validLoss$ === validLoss$) &&
    (validMeanTokenAccuracy$ == null || typeof validMeanTokenAccuracy$ === "number" && validMeanTokenAccuracy$ === validMeanTokenAccuracy$)
  )) return snapshotWire(value, keys, trainLoss$, validLoss$, validMeanTokenAccuracy$);
  const out: Members = {  };
  if (trainLoss$ !== undefined || "train_loss" in value) out.trainLoss = trainLoss$;
  if (validLoss$ !== undefined || "valid_loss" in value) out.validLoss = validLoss$;
  if (validMeanTokenAccuracy$ !== undefined || "valid_mean_token_accuracy" in value) out.validMeanTokenAccuracy = validMeanTokenAccuracy$;
  return out as MetricOut;
}

function acceptSdkMetricOut(value: Members): MetricOut | Snapshot {
  if (hasWireKey(value)) return snapshotMixed(value, keys, acceptMetricOut);
  const trainLoss$ = value.trainLoss;
  const validLoss$ = value.validLoss;
  const validMeanTokenAccuracy$ = value.validMeanTokenAccuracy;
  if (!(
    (trainLoss$ == null || typeof trainLoss$ === "number" && trainLoss$ === trainLoss$) &&
    (validLoss$ == null || typeof validLoss$ === "number" && validLoss$ === validLoss$) &&
    (validMeanTokenAccuracy$ == null || typeof validMeanTokenAccuracy$ === "number" && validMeanTokenAccuracy$ === validMeanTokenAccuracy$)
  )) return snapshotSdk(value, keys, trainLoss$, validLoss$, validMeanTokenAccuracy$);
  const out: Members = {  };
  if (trainLoss$ !== undefined || "trainLoss" in value) out.trainLoss = trainLoss$;
  if (validLoss$ !== undefined || "validLoss" in value) out.validLoss = validLoss$;
  if (validMeanTokenAccuracy$ !== undefined || "validMeanTokenAccuracy" in value) out.validMeanTokenAccuracy = validMeanTokenAccuracy$;
  return out as MetricOut;
}

/** Makes the wire object of a valid MetricOut, or takes a snapshot of any other value. */
export function toWireMetricOut(value: unknown): object | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  const trainLoss$ = value.trainLoss;
  const validLoss$ = value.validLoss;
  const validMeanTokenAccuracy$ = value.validMeanTokenAccuracy;
  if (!(
    (trainLoss$ == null || typeof trainLoss$ === "number" && trainLoss$ === trainLoss$) &&
    (validLoss$ == null || typeof validLoss$ === "number" && validLoss$ === validLoss$) &&
    (validMeanTokenAccuracy$ == null || typeof validMeanTokenAccuracy$ === "number" && validMeanTokenAccuracy$ === validMeanTokenAccuracy$)
  )) return snapshotSdkAlone(value, keys, trainLoss$, validLoss$, validMeanTokenAccuracy$);
  if (
    trainLoss$ === undefined &&
    validLoss$ === undefined &&
    validMeanTokenAccuracy$ === undefined
  ) return {  };
  return { train_loss: trainLoss$, valid_loss: validLoss$, valid_mean_token_accuracy: validMeanTokenAccuracy$ };
}

/** What the functions of texts need to know of MetricOut. */
export const textMetricOut: TextCodec<MetricOut> = {
  name: "MetricOut",
  use: useFamily,
  choices: enumerations,
  index: 10,
  Built: BuiltMetricOut,
};

/** What the functions of JavaScript values need to know of MetricOut. */
export const valueMetricOut: ValueCodec<MetricOut> = {
  accept: acceptMetricOut,
  isSdk: isSdkMetricOut,
  isWire: isWireMetricOut,
};

/**
 * How good the model was at a step of its training. The losses should fall from step to step.
 *
 * @example
 * ```ts
 * assert.equal(MetricOut.isJSON("[]"), false);
 * ```
 */
export const MetricOut: Codec<MetricOut, WireMetricOut> =
  /* @__PURE__ */ codec(textMetricOut, valueMetricOut, descriptionMetricOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = metricOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function metricOutFromJSON(text: JsonText): Result<MetricOut, WireMetricOut> {
  return fromJSON(textMetricOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => metricOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid MetricOut.
 */
export function metricOutToJSON(value: MetricOut): string {
  return toJSON(textMetricOut, toWireMetricOut, value);
}
