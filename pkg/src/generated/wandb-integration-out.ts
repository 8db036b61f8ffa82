// Written by `make generate` from the models in src/model; changes here are lost.

import { type Builder, builder } from "../builder.js";
import { face, fromJSON, toJSON } from "../face.js";
import type { Face, JsonText, Model, Reader } from "../face.js";
import type { Members } from "../members.js";
import type { Result } from "../result.js";
import { type Keys, Sighting } from "../sighting.js";
import { acceptEither } from "../either.js";
import { hasMembers, isBuiltIn, isPromise } from "../members.js";
import { Shapes } from "../shapes.js";
import { builtInType, sight, sightSdk, sightWire } from "../sighting.js";
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, stringAt, tagAt, variantAt } from "../tape.js";
import { MISSING, NULL } from "./layout.js";
import { valuesWandbIntegrationOutType, type WandbIntegrationOutType } from "./wandb-integration-out-type.js";

/**
 * A project at Weights & Biases that a job reports its progress to.
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
  ["type", "type"],
  ["project", "project"],
  ["name", "name"],
  ["run_name", "runName"],
  ["url", "url"],
];

const shapes = /* @__PURE__ */ new Shapes(keys);

/** Whether a value is a valid WandbIntegrationOut in the wire's spelling. */
export function isWireWandbIntegrationOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const type$ = value.type;
  const project$ = value.project;
  const name$ = value.name;
  const runName$ = value.run_name;
  const url$ = value.url;
  return (
    (type$ === undefined || type$ === "wandb") &&
    typeof project$ === "string" &&
    (name$ == null || typeof name$ === "string") &&
    (runName$ == null || typeof runName$ === "string") &&
    (url$ == null || typeof url$ === "string")
  );
}

/** Whether a value is a valid WandbIntegrationOut in the SDK's spelling. */
export function isSdkWandbIntegrationOut(value: unknown): boolean {
  if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;
  const type$ = value.type;
  const project$ = value.project;
  const name$ = value.name;
  const runName$ = value.runName;
  const url$ = value.url;
  return (
    (type$ === undefined || type$ === "wandb") &&
    typeof project$ === "string" &&
    (name$ == null || typeof name$ === "string") &&
    (runName$ == null || typeof runName$ === "string") &&
    (url$ == null || typeof url$ === "string")
  );
}

/** Accepts a plain WandbIntegrationOut in the wire's spelling at once, or says what it saw: of a valid one too, if it is to `look`. */
export function acceptWandbIntegrationOut(value: unknown, look?: boolean): WandbIntegrationOut | Sighting {
  if (!hasMembers(value)) return sight(value);
  if (isPromise(value, value.then)) return sight(value, "promise");
  if (isBuiltIn(value)) return sight(value, builtInType(value));
  const own = shapes.areMany ? shapes.count(value) : -1;
  if (own < 0 && (
    "runName" in value
  )) return acceptEither(value, keys, acceptWandbIntegrationOut);
  const type$ = value.type;
  const project$ = value.project;
  const name$ = value.name;
  const runName$ = value.run_name;
  const url$ = value.url;
  const given =
    1 +
    (type$ === undefined ? 0 : 1) +
    (name$ === undefined ? 0 : 1) +
    (runName$ === undefined ? 0 : 1) +
    (url$ === undefined ? 0 : 1);
  if (
    look || !(
    (type$ === undefined || type$ === "wandb") &&
    typeof project$ === "string" &&
    (name$ == null || typeof name$ === "string") &&
    (runName$ == null || typeof runName$ === "string") &&
    (url$ == null || typeof url$ === "string")
  )) return sightWire(value, keys, [type$, project$, name$, runName$, url$]);
  shapes.note(given);
  if (given === 5) return { type: type$, project: project$, name: name$, runName: runName$, url: url$ } as WandbIntegrationOut;
  const out: Members = { type: type$ ?? "wandb", project: project$ };
  if (name$ !== undefined || (own !== given && "name" in value)) out.name = name$;
  if (runName$ !== undefined || (own !== given && "run_name" in value)) out.runName = runName$;
  if (url$ !== undefined || (own !== given && "url" in value)) out.url = url$;
  return out as WandbIntegrationOut;
}

/** The wire object of a valid WandbIntegrationOut, or what it saw of another value. */
export function toWireWandbIntegrationOut(value: unknown): object | Sighting {
  if (!hasMembers(value)) return sight(value);
  if (isPromise(value, value.then)) return sight(value, "promise");
  if (isBuiltIn(value)) return sight(value, builtInType(value));
  const type$ = value.type;
  const project$ = value.project;
  const name$ = value.name;
  const runName$ = value.runName;
  const url$ = value.url;
  if (!(
    (type$ === undefined || type$ === "wandb") &&
    typeof project$ === "string" &&
    (name$ == null || typeof name$ === "string") &&
    (runName$ == null || typeof runName$ === "string") &&
    (url$ == null || typeof url$ === "string")
  )) return sightSdk(value, keys, [type$, project$, name$, runName$, url$]);
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
 * ```ts
 * assert.equal(WandbIntegrationOut.isJSON("[]"), false);
 * ```
 */
export const WandbIntegrationOut: Face<WandbIntegrationOut> = /* @__PURE__ */ face(modelWandbIntegrationOut, readerWandbIntegrationOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * ```ts
 * const result = wandbIntegrationOutFromJSON("[]");
 * assert.equal(result.error.issues[0].message, "Expected object, received array");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or all that is wrong as the `error`.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function wandbIntegrationOutFromJSON(text: JsonText): Result<WandbIntegrationOut> {
  return fromJSON(modelWandbIntegrationOut, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * ```ts
 * assert.throws(() => wandbIntegrationOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @throws ValidationError if it is no WandbIntegrationOut.
 */
export function wandbIntegrationOutToJSON(value: WandbIntegrationOut): string {
  return toJSON(modelWandbIntegrationOut, toWireWandbIntegrationOut, value);
}
