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
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, numberAt, recordAt, stringAt } from "../../../../tape/tape.js";
import { acceptRecord, isRecord } from "../../../../value/any-record.js";
import { hasMembers, isBuiltIn, isPromise } from "../../../../value/members.js";
import { snapshotMixed } from "../../../../value/mixed.js";
import { isInteger } from "../../../../value/number.js";
import { partSnapshot, snapshotOther, snapshotSdk, snapshotSdkAlone, snapshotWire } from "../../../../value/snapshot.js";
import { MISSING, NULL } from "../../../../generated/numbers/layout.js";

/**
 * Something that happened to a job, such as a change of its status.
 *
 * @example
 * ```ts
 * assert.equal(EventOut.is([]), false);
 * ```
 */
export type EventOut = {
  /**
   * What happened, as in `status-updated`.
   */
  name: string;
  /**
   * The details of the event, with keys and values that depend on what happened.
   */
  data?: { [key: string]: any } | null | undefined;
  /**
   * When it happened, in seconds since the UNIX epoch.
   */
  createdAt: number;
};

/**
 * An EventOut in wire spelling, as the API writes it. `EventOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(EventOut.isWire([]), false);
 * ```
 */
export type WireEventOut = {
  /**
   * What happened, as in `status-updated`.
   */
  name: string;
  /**
   * The details of the event, with keys and values that depend on what happened.
   */
  data?: { [key: string]: any } | null | undefined;
  /**
   * When it happened, in seconds since the UNIX epoch.
   */
  created_at: number;
};

/** Builds an EventOut from its slot on the tape. */
export const BuiltEventOut: Builder<EventOut> = /* @__PURE__ */ builder<EventOut>(function (words, at) {
  const block = blockOf(words, at);
  let tag: number;
  this.name = stringAt(words, block);
  if ((tag = words[block + 4] as number) !== MISSING) this.data = tag > NULL ? recordAt(words, block + 4) : emptyOf(tag);
  this.createdAt = numberAt(block + 8);
});

/** Builds a list of EventOut from its slot on the tape. */
export function listOfEventOut(words: Int32Array, at: number): EventOut[] {
  if (isHeld(words, at)) return heldAt(words, at) as EventOut[];
  const end = endOf(words, at);
  const list: EventOut[] = [];
  for (let element = blockOf(words, at); element < end; element = next(words, element)) {
    list.push(isHeld(words, element) ? (heldAt(words, element) as EventOut) : new BuiltEventOut(words, element));
  }
  return list;
}

const keys: Keys = [
  ["name", "name"],
  ["data", "data"],
  ["created_at", "createdAt"],
];

/** The description that the JSON Schemas of an EventOut are made from. */
export const descriptionEventOut: Description = {
  name: "EventOut",
  text: "Something that happened to a job, such as a change of its status.",
  keys,
  fields: [
    ["What happened, as in `status-updated`.", "string"],
    ["The details of the event, with keys and values that depend on what happened.", "object", "nullish"],
    ["When it happened, in seconds since the UNIX epoch.", "integer"],
  ],
};

/** Tells whether a value is a valid EventOut in wire spelling. */
export function isWireEventOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const name$ = value.name;
  if (!(typeof name$ === "string")) return false;
  const data$ = value.data;
  if (data$ != null && !isRecord(data$)) return false;
  const createdAt$ = value.created_at;
  if (!(isInteger(createdAt$))) return false;
  return true;
}

/** Tells whether a value is a valid EventOut in SDK spelling. */
export function isSdkEventOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const name$ = value.name;
  if (!(typeof name$ === "string")) return false;
  const data$ = value.data;
  if (data$ != null && !isRecord(data$)) return false;
  const createdAt$ = value.createdAt;
  if (!(isInteger(createdAt$))) return false;
  return true;
}

function hasSdkKey(value: Members): boolean {
  return (
    "createdAt" in value
  );
}

function hasWireKey(value: Members): boolean {
  return (
    "created_at" in value
  );
}

/** Makes the SDK object of an EventOut that is accepted at once, or takes a snapshot of the value. */
export function acceptEventOut(value: unknown): EventOut | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  if (hasSdkKey(value)) return acceptSdkEventOut(value);
  const name$ = value.name;
  const data$ = value.data;
  const data$part = data$ == null ? data$ : acceptRecord(data$);
  const createdAt$ = value.created_at;
  if (!(
    (typeof name$ === "string") &&
    !(data$part instanceof Snapshot) &&
    (isInteger(createdAt$))
  )) return snapshotWire(value, keys, name$, partSnapshot(data$part), createdAt$);
  if (
    data$ !== undefined
  ) return { name: name$, data: data$part, createdAt: createdAt$ } as EventOut;
  const out: Members = { name: name$ };
  if (data$ !== undefined || "data" in value) out.data = data$part;
  out.createdAt = createdAt$;
  return out as EventOut;
}

function acceptSdkEventOut(value: Members): EventOut | Snapshot {
  if (hasWireKey(value)) return snapshotMixed(value, keys, acceptEventOut);
  const name$ = value.name;
  const data$ = value.data;
  const data$part = data$ == null ? data$ : acceptRecord(data$);
  const createdAt$ = value.createdAt;
  if (!(
    (typeof name$ === "string") &&
    !(data$part instanceof Snapshot) &&
    (isInteger(createdAt$))
  )) return snapshotSdk(value, keys, name$, partSnapshot(data$part), createdAt$);
  if (
    data$ !== undefined
  ) return { name: name$, data: data$part, createdAt: createdAt$ } as EventOut;
  const out: Members = { name: name$ };
  if (data$ !== undefined || "data" in value) out.data = data$part;
  out.createdAt = createdAt$;
  return out as EventOut;
}

/** Makes the wire object of a valid EventOut, or takes a snapshot of any other value. */
export function toWireEventOut(value: unknown): object | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
  }
  const name$ = value.name;
  const data$ = value.data;
  const data$part = data$ == null ? data$ : acceptRecord(data$);
  const createdAt$ = value.createdAt;
  if (!(
    (typeof name$ === "string") &&
    !(data$part instanceof Snapshot) &&
    (isInteger(createdAt$))
  )) return snapshotSdkAlone(value, keys, name$, partSnapshot(data$part), createdAt$);
  if (
    data$ === undefined
  ) return { name: name$, created_at: createdAt$ };
  return { name: name$, data: data$part, created_at: createdAt$ };
}

/** What the functions of texts need to know of EventOut. */
export const textEventOut: TextCodec<EventOut> = {
  name: "EventOut",
  use: useFamily,
  choices: enumerations,
  index: 5,
  Built: BuiltEventOut,
};

/** What the functions of JavaScript values need to know of EventOut. */
export const valueEventOut: ValueCodec<EventOut> = {
  accept: acceptEventOut,
  isSdk: isSdkEventOut,
  isWire: isWireEventOut,
};

/**
 * Something that happened to a job, such as a change of its status.
 *
 * @example
 * ```ts
 * assert.equal(EventOut.isJSON("[]"), false);
 * ```
 */
export const EventOut: Codec<EventOut, WireEventOut> =
  /* @__PURE__ */ codec(textEventOut, valueEventOut, descriptionEventOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = eventOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function eventOutFromJSON(text: JsonText): Result<EventOut, WireEventOut> {
  return fromJSON(textEventOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => eventOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid EventOut.
 */
export function eventOutToJSON(value: EventOut): string {
  return toJSON(textEventOut, toWireEventOut, value);
}
