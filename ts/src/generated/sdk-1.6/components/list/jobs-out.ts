// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { Description } from "../../../../json-schema/description.js";
import type { Result } from "../../../../errors/result.js";
import { type Builder, builder } from "../../../../tape/builder.js";
import type { TextCodec } from "../../../../text/text-codec.js";
import { issuesOfTextWithUnions, issuesOfValueWithUnions } from "../../../../family/union-issues.js";
import { useFamily } from "../../../../family/use-family.js";
import { enumerations } from "../../enumerations/enumerations.js";
import type { Members } from "../../../../value/members.js";
import { type Keys, Snapshot } from "../../../../value/snapshot.js";
import type { ValueCodec } from "../../../../value/value-codec.js";
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, numberAt, variantAt } from "../../../../tape/tape.js";
import { acceptAll, elementsOf } from "../../../../value/list.js";
import { hasMembers, isBuiltIn, isPromise } from "../../../../value/members.js";
import { isInteger } from "../../../../value/number.js";
import { partSnapshot, snapshotOther, snapshotSdkAlone, snapshotWire } from "../../../../value/snapshot.js";
import { MISSING, NULL } from "../../../../generated/numbers/layout.js";
import { acceptJobsOutData, listOfJobsOutData, descriptionJobsOutData, isSdkJobsOutData, isWireJobsOutData, toWireJobsOutData, type JobsOutData, type WireJobsOutData } from "./jobs-out-data.js";
import { descriptionJobsOutObject, valuesJobsOutObject, type JobsOutObject } from "../../enumerations/list/jobs-out-object.js";

/**
 * A page of a list of fine-tuning jobs, as the API returns it.
 *
 * @example
 * ```ts
 * assert.equal(JobsOut.is([]), false);
 * ```
 */
export type JobsOut = {
  /**
   * The jobs of this page.
   */
  data?: Array<JobsOutData> | undefined;
  /**
   * The type of the object, always `list`.
   */
  object?: JobsOutObject | undefined;
  /**
   * How many jobs the whole list has.
   */
  total: number;
};

/**
 * A JobsOut in wire spelling, as the API writes it. `JobsOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(JobsOut.isWire([]), false);
 * ```
 */
export type WireJobsOut = {
  /**
   * The jobs of this page.
   */
  data?: Array<WireJobsOutData> | undefined;
  /**
   * The type of the object, always `list`.
   */
  object?: JobsOutObject | undefined;
  /**
   * How many jobs the whole list has.
   */
  total: number;
};

/** Builds a JobsOut from its slot on the tape. */
export const BuiltJobsOut: Builder<JobsOut> = /* @__PURE__ */ builder<JobsOut>(function (words, at) {
  const block = blockOf(words, at);
  let tag: number;
  if ((tag = words[block] as number) !== MISSING) this.data = tag > NULL ? listOfJobsOutData(words, block) : emptyOf(tag);
  this.object = (words[block + 4] as number) > NULL ? variantAt(words, block + 4, valuesJobsOutObject) : "list";
  this.total = numberAt(block + 8);
});

/** Builds a list of JobsOut from its slot on the tape. */
export function listOfJobsOut(words: Int32Array, at: number): JobsOut[] {
  if (isHeld(words, at)) return heldAt(words, at) as JobsOut[];
  const end = endOf(words, at);
  const list: JobsOut[] = [];
  for (let element = blockOf(words, at); element < end; element = next(words, element)) {
    list.push(isHeld(words, element) ? (heldAt(words, element) as JobsOut) : new BuiltJobsOut(words, element));
  }
  return list;
}

const keys: Keys = [
  ["data", "data"],
  ["object", "object", valuesJobsOutObject],
  ["total", "total"],
];

/** The description that the JSON Schemas of a JobsOut are made from. */
export const descriptionJobsOut: Description = {
  name: "JobsOut",
  text: "A page of a list of fine-tuning jobs, as the API returns it.",
  keys,
  fields: [
    ["The jobs of this page.", [descriptionJobsOutData], "optional"],
    ["The type of the object, always `list`.", descriptionJobsOutObject, "optional", "list"],
    ["How many jobs the whole list has.", "integer"],
  ],
};

/** Tells whether a value is a valid JobsOut in wire spelling. */
export function isWireJobsOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const data$ = value.data;
  if (data$ !== undefined) {
    const list = elementsOf(data$);
    if (!list) return false;
    for (let index = 0; index < list.length; index++) {
      if (!isWireJobsOutData(list[index])) return false;
    }
  }
  const object$ = value.object;
  if (!(object$ === undefined || object$ === "list")) return false;
  const total$ = value.total;
  if (!(isInteger(total$))) return false;
  return true;
}

/** Tells whether a value is a valid JobsOut in SDK spelling. */
export function isSdkJobsOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const data$ = value.data;
  if (data$ !== undefined) {
    const list = elementsOf(data$);
    if (!list) return false;
    for (let index = 0; index < list.length; index++) {
      if (!isSdkJobsOutData(list[index])) return false;
    }
  }
  const object$ = value.object;
  if (!(object$ === undefined || object$ === "list")) return false;
  const total$ = value.total;
  if (!(isInteger(total$))) return false;
  return true;
}

/** Makes the SDK object of a JobsOut that is accepted at once, or takes a snapshot of the value. */
export function acceptJobsOut(value: unknown): JobsOut | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  const data$ = value.data;
  const data$part = data$ === undefined ? data$ : acceptAll(data$, acceptJobsOutData);
  const object$ = value.object;
  const total$ = value.total;
  if (!(
    !(data$part instanceof Snapshot) &&
    (object$ === undefined || object$ === "list") &&
    (isInteger(total$))
  )) return snapshotWire(value, keys, partSnapshot(data$part), object$, total$);
  if (
    data$ !== undefined
  ) return { data: data$part, object: object$ ?? "list", total: total$ } as JobsOut;
  const out: Members = {  };
  if (data$ !== undefined || "data" in value) out.data = data$part;
  out.object = object$ ?? "list";
  out.total = total$;
  return out as JobsOut;
}

/** Makes the wire object of a valid JobsOut, or takes a snapshot of any other value. */
export function toWireJobsOut(value: unknown): object | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  const data$ = value.data;
  const data$part = data$ === undefined ? data$ : acceptAll(data$, toWireJobsOutData);
  const object$ = value.object;
  const total$ = value.total;
  if (!(
    !(data$part instanceof Snapshot) &&
    (object$ === undefined || object$ === "list") &&
    (isInteger(total$))
  )) return snapshotSdkAlone(value, keys, partSnapshot(data$part), object$, total$);
  if (
    data$ === undefined
  ) return { object: object$ ?? "list", total: total$ };
  return { data: data$part, object: object$ ?? "list", total: total$ };
}

/** What the functions of texts need to know of JobsOut. */
export const textJobsOut: TextCodec<JobsOut> = {
  name: "JobsOut",
  use: useFamily,
  choices: enumerations,
  issuesOfText: issuesOfTextWithUnions,
  issuesOfValue: issuesOfValueWithUnions,
  index: 14,
  Built: BuiltJobsOut,
};

/** What the functions of JavaScript values need to know of JobsOut. */
export const valueJobsOut: ValueCodec<JobsOut> = {
  accept: acceptJobsOut,
  isSdk: isSdkJobsOut,
  isWire: isWireJobsOut,
};

/**
 * A page of a list of fine-tuning jobs, as the API returns it.
 *
 * @example
 * ```ts
 * assert.equal(JobsOut.isJSON("[]"), false);
 * ```
 */
export const JobsOut: Codec<JobsOut, WireJobsOut> =
  /* @__PURE__ */ codec(textJobsOut, valueJobsOut, descriptionJobsOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = jobsOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function jobsOutFromJSON(text: JsonText): Result<JobsOut, WireJobsOut> {
  return fromJSON(textJobsOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => jobsOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid JobsOut.
 */
export function jobsOutToJSON(value: JobsOut): string {
  return toJSON(textJobsOut, toWireJobsOut, value);
}
