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
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, numberAt } from "../../../../tape/tape.js";
import { hasMembers, isBuiltIn, isPromise } from "../../../../value/members.js";
import { snapshotMixed } from "../../../../value/mixed.js";
import { isInteger } from "../../../../value/number.js";
import { snapshotOther, snapshotSdk, snapshotSdkAlone, snapshotWire } from "../../../../value/snapshot.js";
import { MISSING, NULL } from "../../../../generated/numbers/layout.js";

/**
 * The settings of a job's training.
 *
 * @example
 * ```ts
 * assert.equal(CompletionTrainingParameters.is([]), false);
 * ```
 */
export type CompletionTrainingParameters = {
  /**
   * How many steps the training takes: how often the weights are updated.
   */
  trainingSteps?: number | null | undefined;
  /**
   * How much a step changes the weights; 0.0001 if not given.
   */
  learningRate?: number | undefined;
  /**
   * How strongly large weights are penalized.
   */
  weightDecay?: number | null | undefined;
  /**
   * The part of the training, from 0 to 1, in which the learning rate rises to its full value.
   */
  warmupFraction?: number | null | undefined;
  /**
   * How many times the training goes through the data; this may be a fraction.
   */
  epochs?: number | null | undefined;
  /**
   * How many tokens a training sequence has at most.
   */
  seqLen?: number | null | undefined;
  /**
   * The part of the samples, from 0 to 1, that train filling in the middle of a text.
   */
  fimRatio?: number | null | undefined;
};

/**
 * A CompletionTrainingParameters in wire spelling, as the API writes it. `CompletionTrainingParameters.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(CompletionTrainingParameters.isWire([]), false);
 * ```
 */
export type WireCompletionTrainingParameters = {
  /**
   * How many steps the training takes: how often the weights are updated.
   */
  training_steps?: number | null | undefined;
  /**
   * How much a step changes the weights; 0.0001 if not given.
   */
  learning_rate?: number | undefined;
  /**
   * How strongly large weights are penalized.
   */
  weight_decay?: number | null | undefined;
  /**
   * The part of the training, from 0 to 1, in which the learning rate rises to its full value.
   */
  warmup_fraction?: number | null | undefined;
  /**
   * How many times the training goes through the data; this may be a fraction.
   */
  epochs?: number | null | undefined;
  /**
   * How many tokens a training sequence has at most.
   */
  seq_len?: number | null | undefined;
  /**
   * The part of the samples, from 0 to 1, that train filling in the middle of a text.
   */
  fim_ratio?: number | null | undefined;
};

/** Builds a CompletionTrainingParameters from its slot on the tape. */
export const BuiltCompletionTrainingParameters: Builder<CompletionTrainingParameters> = /* @__PURE__ */ builder<CompletionTrainingParameters>(function (words, at) {
  const block = blockOf(words, at);
  let tag: number;
  if ((tag = words[block] as number) !== MISSING) this.trainingSteps = tag > NULL ? numberAt(block) : emptyOf(tag);
  this.learningRate = (words[block + 4] as number) > NULL ? numberAt(block + 4) : 0.0001;
  if ((tag = words[block + 8] as number) !== MISSING) this.weightDecay = tag > NULL ? numberAt(block + 8) : emptyOf(tag);
  if ((tag = words[block + 12] as number) !== MISSING) this.warmupFraction = tag > NULL ? numberAt(block + 12) : emptyOf(tag);
  if ((tag = words[block + 16] as number) !== MISSING) this.epochs = tag > NULL ? numberAt(block + 16) : emptyOf(tag);
  if ((tag = words[block + 20] as number) !== MISSING) this.seqLen = tag > NULL ? numberAt(block + 20) : emptyOf(tag);
  if ((tag = words[block + 24] as number) !== MISSING) this.fimRatio = tag > NULL ? numberAt(block + 24) : emptyOf(tag);
});

/** Builds a list of CompletionTrainingParameters from its slot on the tape. */
export function listOfCompletionTrainingParameters(words: Int32Array, at: number): CompletionTrainingParameters[] {
  if (isHeld(words, at)) return heldAt(words, at) as CompletionTrainingParameters[];
  const end = endOf(words, at);
  const list: CompletionTrainingParameters[] = [];
  for (let element = blockOf(words, at); element < end; element = next(words, element)) {
    list.push(isHeld(words, element) ? (heldAt(words, element) as CompletionTrainingParameters) : new BuiltCompletionTrainingParameters(words, element));
  }
  return list;
}

const keys: Keys = [
  ["training_steps", "trainingSteps"],
  ["learning_rate", "learningRate"],
  ["weight_decay", "weightDecay"],
  ["warmup_fraction", "warmupFraction"],
  ["epochs", "epochs"],
  ["seq_len", "seqLen"],
  ["fim_ratio", "fimRatio"],
];

/** The description that the JSON Schemas of a CompletionTrainingParameters are made from. */
export const descriptionCompletionTrainingParameters: Description = {
  name: "CompletionTrainingParameters",
  text: "The settings of a job's training.",
  keys,
  fields: [
    ["How many steps the training takes: how often the weights are updated.", "integer", "nullish"],
    ["How much a step changes the weights; 0.0001 if not given.", "number", "optional", 0.0001],
    ["How strongly large weights are penalized.", "number", "nullish"],
    ["The part of the training, from 0 to 1, in which the learning rate rises to its full value.", "number", "nullish"],
    ["How many times the training goes through the data; this may be a fraction.", "number", "nullish"],
    ["How many tokens a training sequence has at most.", "integer", "nullish"],
    ["The part of the samples, from 0 to 1, that train filling in the middle of a text.", "number", "nullish"],
  ],
};

/** Tells whether a value is a valid CompletionTrainingParameters in wire spelling. */
export function isWireCompletionTrainingParameters(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const trainingSteps$ = value.training_steps;
  if (!(trainingSteps$ == null || isInteger(trainingSteps$))) return false;
  const learningRate$ = value.learning_rate;
  if (!(learningRate$ === undefined || typeof learningRate$ === "number" && learningRate$ === learningRate$)) return false;
  const weightDecay$ = value.weight_decay;
  if (!(weightDecay$ == null || typeof weightDecay$ === "number" && weightDecay$ === weightDecay$)) return false;
  const warmupFraction$ = value.warmup_fraction;
  if (!(warmupFraction$ == null || typeof warmupFraction$ === "number" && warmupFraction$ === warmupFraction$)) return false;
  const epochs$ = value.epochs;
  if (!(epochs$ == null || typeof epochs$ === "number" && epochs$ === epochs$)) return false;
  const seqLen$ = value.seq_len;
  if (!(seqLen$ == null || isInteger(seqLen$))) return false;
  const fimRatio$ = value.fim_ratio;
  if (!(fimRatio$ == null || typeof fimRatio$ === "number" && fimRatio$ === fimRatio$)) return false;
  return true;
}

/** Tells whether a value is a valid CompletionTrainingParameters in SDK spelling. */
export function isSdkCompletionTrainingParameters(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const trainingSteps$ = value.trainingSteps;
  if (!(trainingSteps$ == null || isInteger(trainingSteps$))) return false;
  const learningRate$ = value.learningRate;
  if (!(learningRate$ === undefined || typeof learningRate$ === "number" && learningRate$ === learningRate$)) return false;
  const weightDecay$ = value.weightDecay;
  if (!(weightDecay$ == null || typeof weightDecay$ === "number" && weightDecay$ === weightDecay$)) return false;
  const warmupFraction$ = value.warmupFraction;
  if (!(warmupFraction$ == null || typeof warmupFraction$ === "number" && warmupFraction$ === warmupFraction$)) return false;
  const epochs$ = value.epochs;
  if (!(epochs$ == null || typeof epochs$ === "number" && epochs$ === epochs$)) return false;
  const seqLen$ = value.seqLen;
  if (!(seqLen$ == null || isInteger(seqLen$))) return false;
  const fimRatio$ = value.fimRatio;
  if (!(fimRatio$ == null || typeof fimRatio$ === "number" && fimRatio$ === fimRatio$)) return false;
  return true;
}

function hasSdkKey(value: Members): boolean {
  return (
    "trainingSteps" in value ||
    "learningRate" in value ||
    "weightDecay" in value ||
    "warmupFraction" in value ||
    "seqLen" in value ||
    "fimRatio" in value
  );
}

function hasWireKey(value: Members): boolean {
  return (
    "training_steps" in value ||
    "learning_rate" in value ||
    "weight_decay" in value ||
    "warmup_fraction" in value ||
    "seq_len" in value ||
    "fim_ratio" in value
  );
}

/** Makes the SDK object of a CompletionTrainingParameters that is accepted at once, or takes a snapshot of the value. */
export function acceptCompletionTrainingParameters(value: unknown): CompletionTrainingParameters | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  if (hasSdkKey(value)) return acceptSdkCompletionTrainingParameters(value);
  const trainingSteps$ = value.training_steps;
  const learningRate$ = value.learning_rate;
  const weightDecay$ = value.weight_decay;
  const warmupFraction$ = value.warmup_fraction;
  const epochs$ = value.epochs;
  const seqLen$ = value.seq_len;
  const fimRatio$ = value.fim_ratio;
  if (!(
    (trainingSteps$ == null || isInteger(trainingSteps$)) &&
    (learningRate$ === undefined || typeof learningRate$ === "number" && learningRate$ === learningRate$) &&
    (weightDecay$ == null || typeof weightDecay$ === "number" && weightDecay$ === weightDecay$) &&
    (warmupFraction$ == null || typeof warmupFraction$ === "number" && warmupFraction$ === warmupFraction$) &&
    (epochs$ == null || typeof epochs$ === "number" && epochs$ === epochs$) &&
    (seqLen$ == null || isInteger(seqLen$)) &&
    (fimRatio$ == null || typeof fimRatio$ === "number" && fimRatio$ === fimRatio$)
  )) return snapshotWire(value, keys, trainingSteps$, learningRate$, weightDecay$, warmupFraction$, epochs$, seqLen$, fimRatio$);
  const out: Members = {  };
  if (trainingSteps$ !== undefined || "training_steps" in value) out.trainingSteps = trainingSteps$;
  out.learningRate = learningRate$ ?? 0.0001;
  if (weightDecay$ !== undefined || "weight_decay" in value) out.weightDecay = weightDecay$;
  if (warmupFraction$ !== undefined || "warmup_fraction" in value) out.warmupFraction = warmupFraction$;
  if (epochs$ !== undefined || "epochs" in value) out.epochs = epochs$;
  if (seqLen$ !== undefined || "seq_len" in value) out.seqLen = seqLen$;
  if (fimRatio$ !== undefined || "fim_ratio" in value) out.fimRatio = fimRatio$;
  return out as CompletionTrainingParameters;
}

function acceptSdkCompletionTrainingParameters(value: Members): CompletionTrainingParameters | Snapshot {
  if (hasWireKey(value)) return snapshotMixed(value, keys, acceptCompletionTrainingParameters);
  const trainingSteps$ = value.trainingSteps;
  const learningRate$ = value.learningRate;
  const weightDecay$ = value.weightDecay;
  const warmupFraction$ = value.warmupFraction;
  const epochs$ = value.epochs;
  const seqLen$ = value.seqLen;
  const fimRatio$ = value.fimRatio;
  if (!(
    (trainingSteps$ == null || isInteger(trainingSteps$)) &&
    (learningRate$ === undefined || typeof learningRate$ === "number" && learningRate$ === learningRate$) &&
    (weightDecay$ == null || typeof weightDecay$ === "number" && weightDecay$ === weightDecay$) &&
    (warmupFraction$ == null || typeof warmupFraction$ === "number" && warmupFraction$ === warmupFraction$) &&
    (epochs$ == null || typeof epochs$ === "number" && epochs$ === epochs$) &&
    (seqLen$ == null || isInteger(seqLen$)) &&
    (fimRatio$ == null || typeof fimRatio$ === "number" && fimRatio$ === fimRatio$)
  )) return snapshotSdk(value, keys, trainingSteps$, learningRate$, weightDecay$, warmupFraction$, epochs$, seqLen$, fimRatio$);
  const out: Members = {  };
  if (trainingSteps$ !== undefined || "trainingSteps" in value) out.trainingSteps = trainingSteps$;
  out.learningRate = learningRate$ ?? 0.0001;
  if (weightDecay$ !== undefined || "weightDecay" in value) out.weightDecay = weightDecay$;
  if (warmupFraction$ !== undefined || "warmupFraction" in value) out.warmupFraction = warmupFraction$;
  if (epochs$ !== undefined || "epochs" in value) out.epochs = epochs$;
  if (seqLen$ !== undefined || "seqLen" in value) out.seqLen = seqLen$;
  if (fimRatio$ !== undefined || "fimRatio" in value) out.fimRatio = fimRatio$;
  return out as CompletionTrainingParameters;
}

/** Makes the wire object of a valid CompletionTrainingParameters, or takes a snapshot of any other value. */
export function toWireCompletionTrainingParameters(value: unknown): object | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  const trainingSteps$ = value.trainingSteps;
  const learningRate$ = value.learningRate;
  const weightDecay$ = value.weightDecay;
  const warmupFraction$ = value.warmupFraction;
  const epochs$ = value.epochs;
  const seqLen$ = value.seqLen;
  const fimRatio$ = value.fimRatio;
  if (!(
    (trainingSteps$ == null || isInteger(trainingSteps$)) &&
    (learningRate$ === undefined || typeof learningRate$ === "number" && learningRate$ === learningRate$) &&
    (weightDecay$ == null || typeof weightDecay$ === "number" && weightDecay$ === weightDecay$) &&
    (warmupFraction$ == null || typeof warmupFraction$ === "number" && warmupFraction$ === warmupFraction$) &&
    (epochs$ == null || typeof epochs$ === "number" && epochs$ === epochs$) &&
    (seqLen$ == null || isInteger(seqLen$)) &&
    (fimRatio$ == null || typeof fimRatio$ === "number" && fimRatio$ === fimRatio$)
  )) return snapshotSdkAlone(value, keys, trainingSteps$, learningRate$, weightDecay$, warmupFraction$, epochs$, seqLen$, fimRatio$);
  if (
    trainingSteps$ === undefined &&
    weightDecay$ === undefined &&
    warmupFraction$ === undefined &&
    epochs$ === undefined &&
    seqLen$ === undefined &&
    fimRatio$ === undefined
  ) return { learning_rate: learningRate$ ?? 0.0001 };
  return { training_steps: trainingSteps$, learning_rate: learningRate$ ?? 0.0001, weight_decay: weightDecay$, warmup_fraction: warmupFraction$, epochs: epochs$, seq_len: seqLen$, fim_ratio: fimRatio$ };
}

/** What the functions of texts need to know of CompletionTrainingParameters. */
export const textCompletionTrainingParameters: TextCodec<CompletionTrainingParameters> = {
  name: "CompletionTrainingParameters",
  use: useSmallModule,
  choices: enumerations,
  index: 1,
  Built: BuiltCompletionTrainingParameters,
};

/** What the functions of JavaScript values need to know of CompletionTrainingParameters. */
export const valueCompletionTrainingParameters: ValueCodec<CompletionTrainingParameters> = {
  accept: acceptCompletionTrainingParameters,
  isSdk: isSdkCompletionTrainingParameters,
  isWire: isWireCompletionTrainingParameters,
};

/**
 * The settings of a job's training.
 *
 * @example
 * ```ts
 * assert.equal(CompletionTrainingParameters.isJSON("[]"), false);
 * ```
 */
export const CompletionTrainingParameters: Codec<CompletionTrainingParameters, WireCompletionTrainingParameters> =
  /* @__PURE__ */ codec(textCompletionTrainingParameters, valueCompletionTrainingParameters, descriptionCompletionTrainingParameters);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = completionTrainingParametersFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function completionTrainingParametersFromJSON(text: JsonText): Result<CompletionTrainingParameters, WireCompletionTrainingParameters> {
  return fromJSON(textCompletionTrainingParameters, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => completionTrainingParametersToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid CompletionTrainingParameters.
 */
export function completionTrainingParametersToJSON(value: CompletionTrainingParameters): string {
  return toJSON(textCompletionTrainingParameters, toWireCompletionTrainingParameters, value);
}
