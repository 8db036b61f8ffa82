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
import { blockOf, endOf, heldAt, isHeld, next, numberAt, stringAt, stringsAt, variantAt } from "../../../../tape/tape.js";
import { acceptStrings, areStrings } from "../../../../value/list.js";
import { hasMembers, isBuiltIn, isPromise } from "../../../../value/members.js";
import { snapshotMixed } from "../../../../value/mixed.js";
import { partSnapshot, snapshotOther, snapshotSdk, snapshotSdkAlone, snapshotWire } from "../../../../value/snapshot.js";
import { isFTClassifierLossFunction, descriptionFTClassifierLossFunction, valuesFTClassifierLossFunction, type FTClassifierLossFunction } from "../../enumerations/training/ft-classifier-loss-function.js";

/**
 * A question that a classifier learns to answer about a text, by one or more labels.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierTargetOut.is([]), false);
 * ```
 */
export type ClassifierTargetOut = {
  /**
   * The name of the target, as in the training data.
   */
  name: string;
  /**
   * The labels that the classifier chooses from.
   */
  labels: Array<string>;
  /**
   * The weight of the target among the others.
   */
  weight: number;
  /**
   * Whether a text has one of the labels, or any number of them.
   */
  lossFunction: FTClassifierLossFunction;
};

/**
 * A ClassifierTargetOut in wire spelling, as the API writes it. `ClassifierTargetOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierTargetOut.isWire([]), false);
 * ```
 */
export type WireClassifierTargetOut = {
  /**
   * The name of the target, as in the training data.
   */
  name: string;
  /**
   * The labels that the classifier chooses from.
   */
  labels: Array<string>;
  /**
   * The weight of the target among the others.
   */
  weight: number;
  /**
   * Whether a text has one of the labels, or any number of them.
   */
  loss_function: FTClassifierLossFunction;
};

/** Builds a ClassifierTargetOut from its slot on the tape. */
export const BuiltClassifierTargetOut: Builder<ClassifierTargetOut> = /* @__PURE__ */ builder<ClassifierTargetOut>(function (words, at) {
  const block = blockOf(words, at);
  this.name = stringAt(words, block);
  this.labels = stringsAt(words, block + 4);
  this.weight = numberAt(block + 8);
  this.lossFunction = variantAt(words, block + 12, valuesFTClassifierLossFunction);
});

/** Builds a list of ClassifierTargetOut from its slot on the tape. */
export function listOfClassifierTargetOut(words: Int32Array, at: number): ClassifierTargetOut[] {
  if (isHeld(words, at)) return heldAt(words, at) as ClassifierTargetOut[];
  const end = endOf(words, at);
  const list: ClassifierTargetOut[] = [];
  for (let element = blockOf(words, at); element < end; element = next(words, element)) {
    list.push(isHeld(words, element) ? (heldAt(words, element) as ClassifierTargetOut) : new BuiltClassifierTargetOut(words, element));
  }
  return list;
}

const keys: Keys = [
  ["name", "name"],
  ["labels", "labels"],
  ["weight", "weight"],
  ["loss_function", "lossFunction", valuesFTClassifierLossFunction],
];

/** The description that the JSON Schemas of a ClassifierTargetOut are made from. */
export const descriptionClassifierTargetOut: Description = {
  name: "ClassifierTargetOut",
  text: "A question that a classifier learns to answer about a text, by one or more labels.",
  keys,
  fields: [
    ["The name of the target, as in the training data.", "string"],
    ["The labels that the classifier chooses from.", ["string"]],
    ["The weight of the target among the others.", "number"],
    ["Whether a text has one of the labels, or any number of them.", descriptionFTClassifierLossFunction],
  ],
};

/** Tells whether a value is a valid ClassifierTargetOut in wire spelling. */
export function isWireClassifierTargetOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const name$ = value.name;
  if (!(typeof name$ === "string")) return false;
  const labels$ = value.labels;
  if (!areStrings(labels$)) return false;
  const weight$ = value.weight;
  if (!(typeof weight$ === "number" && weight$ === weight$)) return false;
  const lossFunction$ = value.loss_function;
  if (!(isFTClassifierLossFunction(lossFunction$))) return false;
  return true;
}

/** Tells whether a value is a valid ClassifierTargetOut in SDK spelling. */
export function isSdkClassifierTargetOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const name$ = value.name;
  if (!(typeof name$ === "string")) return false;
  const labels$ = value.labels;
  if (!areStrings(labels$)) return false;
  const weight$ = value.weight;
  if (!(typeof weight$ === "number" && weight$ === weight$)) return false;
  const lossFunction$ = value.lossFunction;
  if (!(isFTClassifierLossFunction(lossFunction$))) return false;
  return true;
}

function hasSdkKey(value: Members): boolean {
  return (
    "lossFunction" in value
  );
}

function hasWireKey(value: Members): boolean {
  return (
    "loss_function" in value
  );
}

/** Makes the SDK object of a ClassifierTargetOut that is accepted at once, or takes a snapshot of the value. */
export function acceptClassifierTargetOut(value: unknown): ClassifierTargetOut | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  if (hasSdkKey(value)) return acceptSdkClassifierTargetOut(value);
  const name$ = value.name;
  const labels$ = value.labels;
  const labels$part = acceptStrings(labels$);
  const weight$ = value.weight;
  const lossFunction$ = value.loss_function;
  if (!(
    (typeof name$ === "string") &&
    !(labels$part instanceof Snapshot) &&
    (typeof weight$ === "number" && weight$ === weight$) &&
    (isFTClassifierLossFunction(lossFunction$))
  )) return snapshotWire(value, keys, name$, partSnapshot(labels$part), weight$, lossFunction$);
  return { name: name$, labels: labels$part, weight: weight$, lossFunction: lossFunction$ } as ClassifierTargetOut;
}

function acceptSdkClassifierTargetOut(value: Members): ClassifierTargetOut | Snapshot {
  if (hasWireKey(value)) return snapshotMixed(value, keys, acceptClassifierTargetOut);
  const name$ = value.name;
  const labels$ = value.labels;
  const labels$part = acceptStrings(labels$);
  const weight$ = value.weight;
  const lossFunction$ = value.lossFunction;
  if (!(
    (typeof name$ === "string") &&
    !(labels$part instanceof Snapshot) &&
    (typeof weight$ === "number" && weight$ === weight$) &&
    (isFTClassifierLossFunction(lossFunction$))
  )) return snapshotSdk(value, keys, name$, partSnapshot(labels$part), weight$, lossFunction$);
  return { name: name$, labels: labels$part, weight: weight$, lossFunction: lossFunction$ } as ClassifierTargetOut;
}

/** Makes the wire object of a valid ClassifierTargetOut, or takes a snapshot of any other value. */
export function toWireClassifierTargetOut(value: unknown): object | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  const name$ = value.name;
  const labels$ = value.labels;
  const labels$part = acceptStrings(labels$);
  const weight$ = value.weight;
  const lossFunction$ = value.lossFunction;
  if (!(
    (typeof name$ === "string") &&
    !(labels$part instanceof Snapshot) &&
    (typeof weight$ === "number" && weight$ === weight$) &&
    (isFTClassifierLossFunction(lossFunction$))
  )) return snapshotSdkAlone(value, keys, name$, partSnapshot(labels$part), weight$, lossFunction$);
  return { name: name$, labels: labels$part, weight: weight$, loss_function: lossFunction$ };
}

/** What the functions of texts need to know of ClassifierTargetOut. */
export const textClassifierTargetOut: TextCodec<ClassifierTargetOut> = {
  name: "ClassifierTargetOut",
  use: useFamily,
  choices: enumerations,
  index: 8,
  Built: BuiltClassifierTargetOut,
};

/** What the functions of JavaScript values need to know of ClassifierTargetOut. */
export const valueClassifierTargetOut: ValueCodec<ClassifierTargetOut> = {
  accept: acceptClassifierTargetOut,
  isSdk: isSdkClassifierTargetOut,
  isWire: isWireClassifierTargetOut,
};

/**
 * A question that a classifier learns to answer about a text, by one or more labels.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierTargetOut.isJSON("[]"), false);
 * ```
 */
export const ClassifierTargetOut: Codec<ClassifierTargetOut, WireClassifierTargetOut> =
  /* @__PURE__ */ codec(textClassifierTargetOut, valueClassifierTargetOut, descriptionClassifierTargetOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = classifierTargetOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function classifierTargetOutFromJSON(text: JsonText): Result<ClassifierTargetOut, WireClassifierTargetOut> {
  return fromJSON(textClassifierTargetOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => classifierTargetOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid ClassifierTargetOut.
 */
export function classifierTargetOutToJSON(value: ClassifierTargetOut): string {
  return toJSON(textClassifierTargetOut, toWireClassifierTargetOut, value);
}
