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
 * A job that was just created, whose `job_type` tells its type.
 *
 * @example
 * ```ts
 * assert.equal(One.is([]), false);
 * ```
 */
export type One =
  | (ClassifierJobOut & {
      /** It tells this option from the others. */
      jobType: "classifier";
    })
  | (CompletionJobOut & {
      /** It tells this option from the others. */
      jobType: "completion";
    });

/**
 * A One in wire spelling, as the API writes it. `One.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(One.isWire([]), false);
 * ```
 */
export type WireOne =
  | (WireClassifierJobOut & {
      /** It tells this option from the others. */
      job_type: "classifier";
    })
  | (WireCompletionJobOut & {
      /** It tells this option from the others. */
      job_type: "completion";
    });

/** Builds a One from its slot on the tape. */
export function buildOne(words: Int32Array, at: number): One {
  if (isHeld(words, at)) return heldAt(words, at) as One;
  const first = blockOf(words, at);
  if (words[first] !== MISSING) return (isHeld(words, first) ? heldAt(words, first) : new BuiltClassifierJobOut(words, first)) as One;
  return (isHeld(words, first + 1 * SLOT) ? heldAt(words, first + 1 * SLOT) : new BuiltCompletionJobOut(words, first + 1 * SLOT)) as One;
}

/** Does the same as a constructor. */
export const BuiltOne: Builder<One> = /* @__PURE__ */ builder<One>(buildOne);

/** Builds a list of One from its slot on the tape. */
export function listOfOne(words: Int32Array, at: number): One[] {
  return listOfUnion(words, at, buildOne);
}

/** The description that the JSON Schemas of a One are made from. */
export const descriptionOne: UnionDescription = {
  name: "One",
  text: "A job that was just created, whose `job_type` tells its type.",
  options: [
    [descriptionClassifierJobOut, 14],
    [descriptionCompletionJobOut, 14],
  ],
};

/** Makes the SDK object of a One that is accepted at once, or takes snapshots of the value, one for each option. */
export function acceptOne(value: unknown): One | Snapshot {
  return acceptUnion<One>(value, [acceptClassifierJobOut, acceptCompletionJobOut]);
}

/** Tells whether a value is a valid One in wire spelling. */
export function isWireOne(value: unknown): boolean {
  return isWireClassifierJobOut(value, true) || isWireCompletionJobOut(value, true);
}

/** Tells whether a value is a valid One in SDK spelling. */
export function isSdkOne(value: unknown): boolean {
  return isSdkClassifierJobOut(value, true) || isSdkCompletionJobOut(value, true);
}

/** Makes the wire object of a valid One, or takes snapshots of any other value. */
export function toWireOne(value: unknown): object | Snapshot {
  return acceptUnion<object>(value, [toWireClassifierJobOut, toWireCompletionJobOut]);
}

/** What the functions of texts need to know of One. */
export const textOne: TextCodec<One> = {
  name: "One",
  use: useFamily,
  choices: enumerations,
  issuesOfText: issuesOfTextWithUnions,
  issuesOfValue: issuesOfValueWithUnions,
  index: 16,
  Built: BuiltOne,
};

/** What the functions of JavaScript values need to know of One. */
export const valueOne: ValueCodec<One> = {
  accept: acceptOne,
  isSdk: isSdkOne,
  isWire: isWireOne,
};

/**
 * A job that was just created, whose `job_type` tells its type.
 *
 * @example
 * ```ts
 * assert.equal(One.isJSON("[]"), false);
 * ```
 */
export const One: Codec<One, WireOne> =
  /* @__PURE__ */ codec(textOne, valueOne, descriptionOne);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = oneFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function oneFromJSON(text: JsonText): Result<One, WireOne> {
  return fromJSON(textOne, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => oneToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid One.
 */
export function oneToJSON(value: One): string {
  return toJSON(textOne, toWireOne, value);
}
