// Written by `make generate` from the models in src/model; changes here are lost.

import { type Builder, builder } from "../builder.js";
import { face, fromJSON, toJSON } from "../face.js";
import type { Face, JsonText, Model, Reader } from "../face.js";
import type { Described } from "../described.js";
import type { Members } from "../members.js";
import type { Result } from "../result.js";
import { type Keys, Sighting } from "../sighting.js";
import { sightMixed } from "../mixed.js";
import { hasMembers, isBuiltIn, isPromise } from "../members.js";
import { sightOther, sightSdk, sightSdkAlone, sightWire } from "../sighting.js";
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, stringAt, tagAt, variantAt } from "../tape.js";
import { MISSING, NULL } from "./layout.js";
import { describedWandbIntegrationOutType, valuesWandbIntegrationOutType, type WandbIntegrationOutType } from "./wandb-integration-out-type.js";

/**
 * A project at Weights & Biases that a job reports its progress to.
 *
 * @example
 * ```ts
 * assert.equal(WandbIntegrationOut.is([]), false);
 * ```
 */
export type WandbIntegrationOut = {
  /**
   * The type of the integration, always `wandb`.
   */
  type?: WandbIntegrationOutType | undefined;
  /**
   * The name of the project that the run is created in.
   */
  project: string;
  /**
   * The name that the run is shown with; the job's ID if not given.
   */
  name?: string | null | undefined;
  /**
   * The name of the run.
   */
  runName?: string | null | undefined;
  /**
   * The address of the run's page.
   */
  url?: string | null | undefined;
};

/**
 * A WandbIntegrationOut as the API writes it: an object for which `WandbIntegrationOut.isWire` holds.
 *
 * @example
 * ```ts
 * assert.equal(WandbIntegrationOut.isWire([]), false);
 * ```
 */
export type WireWandbIntegrationOut = {
  /**
   * The type of the integration, always `wandb`.
   */
  type?: WandbIntegrationOutType | undefined;
  /**
   * The name of the project that the run is created in.
   */
  project: string;
  /**
   * The name that the run is shown with; the job's ID if not given.
   */
  name?: string | null | undefined;
  /**
   * The name of the run.
   */
  run_name?: string | null | undefined;
  /**
   * The address of the run's page.
   */
  url?: string | null | undefined;
};

/** Builds a WandbIntegrationOut from its slot on the tape. */
export const BuiltWandbIntegrationOut: Builder<WandbIntegrationOut> = /* @__PURE__ */ builder<WandbIntegrationOut>(function (words, at) {
  const block = blockOf(words, at);
  let tag: number;
  this.type = tagAt(words, block) > NULL ? variantAt(words, block, valuesWandbIntegrationOutType) : "wandb";
  this.project = stringAt(words, block + 4);
  if ((tag = tagAt(words, block + 8)) !== MISSING) this.name = tag > NULL ? stringAt(words, block + 8) : emptyOf(tag);
  if ((tag = tagAt(words, block + 12)) !== MISSING) this.runName = tag > NULL ? stringAt(words, block + 12) : emptyOf(tag);
  if ((tag = tagAt(words, block + 16)) !== MISSING) this.url = tag > NULL ? stringAt(words, block + 16) : emptyOf(tag);
});

/** Builds a list of WandbIntegrationOut from its slot on the tape. */
export function listOfWandbIntegrationOut(words: Int32Array, at: number): WandbIntegrationOut[] {
  if (isHeld(words, at)) return heldAt(words, at) as WandbIntegrationOut[];
  const end = endOf(words, at);
  const list: WandbIntegrationOut[] = [];
  for (let element = blockOf(words, at); element < end; element = next(words, element)) {
    list.push(isHeld(words, element) ? (heldAt(words, element) as WandbIntegrationOut) : new BuiltWandbIntegrationOut(words, element));
  }
  return list;
}

const keys: Keys = [
  ["type", "type", valuesWandbIntegrationOutType],
  ["project", "project"],
  ["name", "name"],
  ["run_name", "runName"],
  ["url", "url"],
];

/** What its JSON Schemas are made of. */
export const describedWandbIntegrationOut: Described = {
  name: "WandbIntegrationOut",
  text: "A project at Weights & Biases that a job reports its progress to.",
  keys,
  fields: [
    ["The type of the integration, always `wandb`.", describedWandbIntegrationOutType, "optional", "wandb"],
    ["The name of the project that the run is created in.", "string"],
    ["The name that the run is shown with; the job's ID if not given.", "string", "nullish"],
    ["The name of the run.", "string", "nullish"],
    ["The address of the run's page.", "string", "nullish"],
  ],
};

/** Whether a value is a valid WandbIntegrationOut in the wire's spelling. */
export function isWireWandbIntegrationOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const type$ = value.type;
  if (!(type$ === undefined || type$ === "wandb")) return false;
  const project$ = value.project;
  if (!(typeof project$ === "string")) return false;
  const name$ = value.name;
  if (!(name$ == null || typeof name$ === "string")) return false;
  const runName$ = value.run_name;
  if (!(runName$ == null || typeof runName$ === "string")) return false;
  const url$ = value.url;
  if (!(url$ == null || typeof url$ === "string")) return false;
  return true;
}

/** Whether a value is a valid WandbIntegrationOut in the SDK's spelling. */
export function isSdkWandbIntegrationOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const type$ = value.type;
  if (!(type$ === undefined || type$ === "wandb")) return false;
  const project$ = value.project;
  if (!(typeof project$ === "string")) return false;
  const name$ = value.name;
  if (!(name$ == null || typeof name$ === "string")) return false;
  const runName$ = value.runName;
  if (!(runName$ == null || typeof runName$ === "string")) return false;
  const url$ = value.url;
  if (!(url$ == null || typeof url$ === "string")) return false;
  return true;
}

function hasSdkKey(value: Members): boolean {
  return (
    "runName" in value
  );
}

function hasWireKey(value: Members): boolean {
  return (
    "run_name" in value
  );
}

/** Accepts a plain WandbIntegrationOut at once, or says what it saw. */
export function acceptWandbIntegrationOut(value: unknown): WandbIntegrationOut | Sighting {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return sightOther(value, promise);
  }
  if (hasSdkKey(value)) return acceptSdkWandbIntegrationOut(value);
  const type$ = value.type;
  const project$ = value.project;
  const name$ = value.name;
  const runName$ = value.run_name;
  const url$ = value.url;
  if (!(
    (type$ === undefined || type$ === "wandb") &&
    (typeof project$ === "string") &&
    (name$ == null || typeof name$ === "string") &&
    (runName$ == null || typeof runName$ === "string") &&
    (url$ == null || typeof url$ === "string")
  )) return sightWire(value, keys, type$, project$, name$, runName$, url$);
  if (
    name$ !== undefined &&
    runName$ !== undefined &&
    url$ !== undefined
  ) return { type: type$ ?? "wandb", project: project$, name: name$, runName: runName$, url: url$ } as WandbIntegrationOut;
  const out: Members = { type: type$ ?? "wandb", project: project$ };
  if (name$ !== undefined || "name" in value) out.name = name$;
  if (runName$ !== undefined || "run_name" in value) out.runName = runName$;
  if (url$ !== undefined || "url" in value) out.url = url$;
  return out as WandbIntegrationOut;
}

function acceptSdkWandbIntegrationOut(value: Members): WandbIntegrationOut | Sighting {
  if (hasWireKey(value)) return sightMixed(value, keys, acceptWandbIntegrationOut);
  const type$ = value.type;
  const project$ = value.project;
  const name$ = value.name;
  const runName$ = value.runName;
  const url$ = value.url;
  if (!(
    (type$ === undefined || type$ === "wandb") &&
    (typeof project$ === "string") &&
    (name$ == null || typeof name$ === "string") &&
    (runName$ == null || typeof runName$ === "string") &&
    (url$ == null || typeof url$ === "string")
  )) return sightSdk(value, keys, type$, project$, name$, runName$, url$);
  if (
    name$ !== undefined &&
    runName$ !== undefined &&
    url$ !== undefined
  ) return { type: type$ ?? "wandb", project: project$, name: name$, runName: runName$, url: url$ } as WandbIntegrationOut;
  const out: Members = { type: type$ ?? "wandb", project: project$ };
  if (name$ !== undefined || "name" in value) out.name = name$;
  if (runName$ !== undefined || "runName" in value) out.runName = runName$;
  if (url$ !== undefined || "url" in value) out.url = url$;
  return out as WandbIntegrationOut;
}

/** The wire object of a valid WandbIntegrationOut, or what it saw of another value. */
export function toWireWandbIntegrationOut(value: unknown): object | Sighting {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return sightOther(value, promise);
  }
  const type$ = value.type;
  const project$ = value.project;
  const name$ = value.name;
  const runName$ = value.runName;
  const url$ = value.url;
  if (!(
    (type$ === undefined || type$ === "wandb") &&
    (typeof project$ === "string") &&
    (name$ == null || typeof name$ === "string") &&
    (runName$ == null || typeof runName$ === "string") &&
    (url$ == null || typeof url$ === "string")
  )) return sightSdkAlone(value, keys, type$, project$, name$, runName$, url$);
  if (
    name$ === undefined &&
    runName$ === undefined &&
    url$ === undefined
  ) return { type: type$ ?? "wandb", project: project$ };
  return { type: type$ ?? "wandb", project: project$, name: name$, run_name: runName$, url: url$ };
}

/** What the functions of texts are made of. */
export const modelWandbIntegrationOut: Model<WandbIntegrationOut> = {
  name: "WandbIntegrationOut",
  index: 4,
  Built: BuiltWandbIntegrationOut,
};

/** What the functions of JavaScript values are made of besides. */
export const readerWandbIntegrationOut: Reader<WandbIntegrationOut> = {
  accept: acceptWandbIntegrationOut,
  isSdk: isSdkWandbIntegrationOut,
  isWire: isWireWandbIntegrationOut,
};

/**
 * A project at Weights & Biases that a job reports its progress to.
 *
 * @example
 * ```ts
 * assert.equal(WandbIntegrationOut.isJSON("[]"), false);
 * ```
 */
export const WandbIntegrationOut: Face<WandbIntegrationOut, WireWandbIntegrationOut> =
  /* @__PURE__ */ face(modelWandbIntegrationOut, readerWandbIntegrationOut, describedWandbIntegrationOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = wandbIntegrationOutFromJSON("[]");
 * assert.equal(result.error.issues[0].message, "Expected object, received array");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or all that is wrong as the `error`.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function wandbIntegrationOutFromJSON(text: JsonText): Result<WandbIntegrationOut, WireWandbIntegrationOut> {
  return fromJSON(modelWandbIntegrationOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => wandbIntegrationOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in the SDK's spelling, and nothing of the wire's.
 * @returns The text, without white space.
 * @throws ValidationError if it is no WandbIntegrationOut.
 */
export function wandbIntegrationOutToJSON(value: WandbIntegrationOut): string {
  return toJSON(modelWandbIntegrationOut, toWireWandbIntegrationOut, value);
}
