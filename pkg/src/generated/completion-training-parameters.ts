// Written by `make generate` from the models in src/model; changes here are lost.

import { face, fromJSON, toJSON } from "../face.js";
import type { Face, JsonText, Model } from "../face.js";
import type { Result } from "../result.js";
import { isNumber, receivedType, refuse, sight, MIXED, SDK, Sighting, spellingOf } from "../sighting.js";
import type { Keys, Members } from "../sighting.js";
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, numberAt, tagAt } from "../tape.js";
import { type Builder, builder } from "../builder.js";
import { MISSING, NULL } from "./layout.js";

/**
 * The settings of a job's training.
 */
export type CompletionTrainingParameters = {
  /**
   * How many steps the training takes: how often the weights are updated.
   */
  trainingSteps?: number | null | undefined;
  /**
   * By how much a step changes the weights; 0.0001 if not given.
   */
  learningRate?: number | undefined;
  /**
   * How strongly large weights are held down.
   */
  weightDecay?: number | null | undefined;
  /**
   * Which part of the training, from 0 to 1, the learning rate takes to rise to its full value.
   */
  warmupFraction?: number | null | undefined;
  /**
   * How often the training goes through the whole data; a fraction of a pass counts.
   */
  epochs?: number | null | undefined;
  /**
   * How many tokens a training sequence has at most.
   */
  seqLen?: number | null | undefined;
  /**
   * Which part of the samples, from 0 to 1, is trained as filling in the middle of a text.
   */
  fimRatio?: number | null | undefined;
};

/** Builds a CompletionTrainingParameters from its slot on the tape. */
export const BuiltCompletionTrainingParameters: Builder<CompletionTrainingParameters> = /* @__PURE__ */ builder<CompletionTrainingParameters>(function (words, at) {
  const block = blockOf(words, at);
  let tag: number;
  if ((tag = tagAt(words, block)) !== MISSING) this.trainingSteps = tag > NULL ? numberAt(block) : emptyOf(tag);
  this.learningRate = tagAt(words, block + 4) > NULL ? numberAt(block + 4) : 0.0001;
  if ((tag = tagAt(words, block + 8)) !== MISSING) this.weightDecay = tag > NULL ? numberAt(block + 8) : emptyOf(tag);
  if ((tag = tagAt(words, block + 12)) !== MISSING) this.warmupFraction = tag > NULL ? numberAt(block + 12) : emptyOf(tag);
  if ((tag = tagAt(words, block + 16)) !== MISSING) this.epochs = tag > NULL ? numberAt(block + 16) : emptyOf(tag);
  if ((tag = tagAt(words, block + 20)) !== MISSING) this.seqLen = tag > NULL ? numberAt(block + 20) : emptyOf(tag);
  if ((tag = tagAt(words, block + 24)) !== MISSING) this.fimRatio = tag > NULL ? numberAt(block + 24) : emptyOf(tag);
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

/** Accepts a plain CompletionTrainingParameters at once, or says what it saw. */
export function acceptCompletionTrainingParameters(input: unknown, toWire: boolean): CompletionTrainingParameters | Sighting {
  const received = receivedType(input);
  if (received !== "object") return sight(input, received);
  const value = input as Members;
  const trainingSteps$wire = toWire ? undefined : value.training_steps;
  const trainingSteps$sdk = value.trainingSteps;
  const learningRate$wire = toWire ? undefined : value.learning_rate;
  const learningRate$sdk = value.learningRate;
  const weightDecay$wire = toWire ? undefined : value.weight_decay;
  const weightDecay$sdk = value.weightDecay;
  const warmupFraction$wire = toWire ? undefined : value.warmup_fraction;
  const warmupFraction$sdk = value.warmupFraction;
  const epochs$ = value.epochs;
  const seqLen$wire = toWire ? undefined : value.seq_len;
  const seqLen$sdk = value.seqLen;
  const fimRatio$wire = toWire ? undefined : value.fim_ratio;
  const fimRatio$sdk = value.fimRatio;
  const spelling = toWire
    ? SDK
    : spellingOf(value, keys, trainingSteps$wire !== undefined || learningRate$wire !== undefined || weightDecay$wire !== undefined || warmupFraction$wire !== undefined || seqLen$wire !== undefined || fimRatio$wire !== undefined, trainingSteps$sdk !== undefined || learningRate$sdk !== undefined || weightDecay$sdk !== undefined || warmupFraction$sdk !== undefined || seqLen$sdk !== undefined || fimRatio$sdk !== undefined);
  const trainingSteps$ = spelling === SDK ? trainingSteps$sdk : trainingSteps$wire;
  const learningRate$ = spelling === SDK ? learningRate$sdk : learningRate$wire;
  const weightDecay$ = spelling === SDK ? weightDecay$sdk : weightDecay$wire;
  const warmupFraction$ = spelling === SDK ? warmupFraction$sdk : warmupFraction$wire;
  const seqLen$ = spelling === SDK ? seqLen$sdk : seqLen$wire;
  const fimRatio$ = spelling === SDK ? fimRatio$sdk : fimRatio$wire;
  if (
    spelling !== MIXED &&
    (trainingSteps$ === undefined || trainingSteps$ === null || Number.isInteger(trainingSteps$)) &&
    (learningRate$ === undefined || isNumber(learningRate$)) &&
    (weightDecay$ === undefined || weightDecay$ === null || isNumber(weightDecay$)) &&
    (warmupFraction$ === undefined || warmupFraction$ === null || isNumber(warmupFraction$)) &&
    (epochs$ === undefined || epochs$ === null || isNumber(epochs$)) &&
    (seqLen$ === undefined || seqLen$ === null || Number.isInteger(seqLen$)) &&
    (fimRatio$ === undefined || fimRatio$ === null || isNumber(fimRatio$))
  ) {
    if (toWire) {
      const out: Members = {};
      if (trainingSteps$ !== undefined || "trainingSteps" in value) out.training_steps = trainingSteps$;
      out.learning_rate = learningRate$ === undefined ? 0.0001 : learningRate$;
      if (weightDecay$ !== undefined || "weightDecay" in value) out.weight_decay = weightDecay$;
      if (warmupFraction$ !== undefined || "warmupFraction" in value) out.warmup_fraction = warmupFraction$;
      if (epochs$ !== undefined || "epochs" in value) out.epochs = epochs$;
      if (seqLen$ !== undefined || "seqLen" in value) out.seq_len = seqLen$;
      if (fimRatio$ !== undefined || "fimRatio" in value) out.fim_ratio = fimRatio$;
      return out as never;
    }
    const out: Members = {};
    if (trainingSteps$ !== undefined || (spelling === SDK ? "trainingSteps" : "training_steps") in value) out.trainingSteps = trainingSteps$;
    out.learningRate = learningRate$ === undefined ? 0.0001 : learningRate$;
    if (weightDecay$ !== undefined || (spelling === SDK ? "weightDecay" : "weight_decay") in value) out.weightDecay = weightDecay$;
    if (warmupFraction$ !== undefined || (spelling === SDK ? "warmupFraction" : "warmup_fraction") in value) out.warmupFraction = warmupFraction$;
    if (epochs$ !== undefined || "epochs" in value) out.epochs = epochs$;
    if (seqLen$ !== undefined || (spelling === SDK ? "seqLen" : "seq_len") in value) out.seqLen = seqLen$;
    if (fimRatio$ !== undefined || (spelling === SDK ? "fimRatio" : "fim_ratio") in value) out.fimRatio = fimRatio$;
    return out as CompletionTrainingParameters;
  }
  return refuse(
    value,
    keys,
    toWire,
    [trainingSteps$wire, learningRate$wire, weightDecay$wire, warmupFraction$wire, epochs$, seqLen$wire, fimRatio$wire],
    [trainingSteps$sdk, learningRate$sdk, weightDecay$sdk, warmupFraction$sdk, undefined, seqLen$sdk, fimRatio$sdk],
  );
}

/** What every function of a CompletionTrainingParameters is made of. */
export const modelCompletionTrainingParameters: Model<CompletionTrainingParameters> = {
  name: "CompletionTrainingParameters",
  index: 1,
  Built: BuiltCompletionTrainingParameters,
  accept: acceptCompletionTrainingParameters,
};

/**
 * The settings of a job's training.
 *
 * ```ts
 * assert.equal(CompletionTrainingParameters.isJSON("[]"), false);
 * ```
 */
export const CompletionTrainingParameters: Face<CompletionTrainingParameters> = /* @__PURE__ */ face(modelCompletionTrainingParameters);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * ```ts
 * const result = completionTrainingParametersFromJSON("[]");
 * assert.equal(result.error.issues[0].message, "Expected object, received array");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or all that is wrong as the `error`.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function completionTrainingParametersFromJSON(text: JsonText): Result<CompletionTrainingParameters> {
  return fromJSON(modelCompletionTrainingParameters, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * ```ts
 * assert.throws(() => completionTrainingParametersToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @throws ValidationError if it is no CompletionTrainingParameters.
 */
export function completionTrainingParametersToJSON(value: CompletionTrainingParameters): string {
  return toJSON(modelCompletionTrainingParameters, value);
}
