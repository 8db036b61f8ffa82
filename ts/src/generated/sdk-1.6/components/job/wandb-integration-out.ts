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
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, stringAt, variantAt } from "../../../../tape/tape.js";
import { hasMembers, isBuiltIn, isPromise } from "../../../../value/members.js";
import { snapshotMixed } from "../../../../value/mixed.js";
import { snapshotOther, snapshotSdk, snapshotSdkAlone, snapshotWire } from "../../../../value/snapshot.js";
import { MISSING, NULL } from "../../../../generated/numbers/layout.js";
import { descriptionWandbIntegrationOutType, valuesWandbIntegrationOutType, type WandbIntegrationOutType } from "../../enumerations/job/wandb-integration-out-type.js";

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
 * A WandbIntegrationOut in wire spelling, as the API writes it. `WandbIntegrationOut.isWire` tells whether a value is one.
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
  this.type = (words[block] as number) > NULL ? variantAt(words, block, valuesWandbIntegrationOutType) : "wandb";
  this.project = stringAt(words, block + 4);
  if ((tag = words[block + 8] as number) !== MISSING) this.name = tag > NULL ? stringAt(words, block + 8) : emptyOf(tag);
  if ((tag = words[block + 12] as number) !== MISSING) this.runName = tag > NULL ? stringAt(words, block + 12) : emptyOf(tag);
  if ((tag = words[block + 16] as number) !== MISSING) this.url = tag > NULL ? stringAt(words, block + 16) : emptyOf(tag);
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

/** The description that the JSON Schemas of a WandbIntegrationOut are made from. */
export const descriptionWandbIntegrationOut: Description = {
  name: "WandbIntegrationOut",
  text: "A project at Weights & Biases that a job reports its progress to.",
  keys,
  fields: [
    ["The type of the integration, always `wandb`.", descriptionWandbIntegrationOutType, "optional", "wandb"],
    ["The name of the project that the run is created in.", "string"],
    ["The name that the run is shown with; the job's ID if not given.", "string", "nullish"],
    ["The name of the run.", "string", "nullish"],
    ["The address of the run's page.", "string", "nullish"],
  ],
};

/** Tells whether a value is a valid WandbIntegrationOut in wire spelling. */
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

/** Tells whether a value is a valid WandbIntegrationOut in SDK spelling. */
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

/** Makes the SDK object of a WandbIntegrationOut that is accepted at once, or takes a snapshot of the value. */
export function acceptWandbIntegrationOut(value: unknown): WandbIntegrationOut | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
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
  )) return snapshotWire(value, keys, type$, project$, name$, runName$, url$);
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

function acceptSdkWandbIntegrationOut(value: Members): WandbIntegrationOut | Snapshot {
  if (hasWireKey(value)) return snapshotMixed(value, keys, acceptWandbIntegrationOut);
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
  )) return snapshotSdk(value, keys, type$, project$, name$, runName$, url$);
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

/** Makes the wire object of a valid WandbIntegrationOut, or takes a snapshot of any other value. */
export function toWireWandbIntegrationOut(value: unknown): object | Snapshot {
  let promise = false;
  if (!hasMembers(value) || (promise = isPromise(value, value.then)) || isBuiltIn(value)) {
    return snapshotOther(value, promise);
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
  )) return snapshotSdkAlone(value, keys, type$, project$, name$, runName$, url$);
  if (
    name$ === undefined &&
    runName$ === undefined &&
    url$ === undefined
  ) return { type: type$ ?? "wandb", project: project$ };
  return { type: type$ ?? "wandb", project: project$, name: name$, run_name: runName$, url: url$ };
}

/** What the functions of texts need to know of WandbIntegrationOut. */
export const textWandbIntegrationOut: TextCodec<WandbIntegrationOut> = {
  name: "WandbIntegrationOut",
  use: useSmallModule,
  choices: enumerations,
  index: 4,
  Built: BuiltWandbIntegrationOut,
};

/** What the functions of JavaScript values need to know of WandbIntegrationOut. */
export const valueWandbIntegrationOut: ValueCodec<WandbIntegrationOut> = {
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
export const WandbIntegrationOut: Codec<WandbIntegrationOut, WireWandbIntegrationOut> =
  /* @__PURE__ */ codec(textWandbIntegrationOut, valueWandbIntegrationOut, descriptionWandbIntegrationOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = wandbIntegrationOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function wandbIntegrationOutFromJSON(text: JsonText): Result<WandbIntegrationOut, WireWandbIntegrationOut> {
  return fromJSON(textWandbIntegrationOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => wandbIntegrationOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid WandbIntegrationOut.
 */
export function wandbIntegrationOutToJSON(value: WandbIntegrationOut): string {
  return toJSON(textWandbIntegrationOut, toWireWandbIntegrationOut, value);
}
