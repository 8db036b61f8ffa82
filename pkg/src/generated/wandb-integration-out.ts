// Written by `make generate` from the models in src/model; changes here are lost.

import { face, fromJSON, toJSON } from "../face.js";
import type { Face, JsonText, Model } from "../face.js";
import type { Result } from "../result.js";
import { receivedType, refuse, sight, MIXED, SDK, Sighting, spellingOf } from "../sighting.js";
import type { Keys, Members } from "../sighting.js";
import { blockOf, emptyOf, endOf, heldAt, isHeld, next, stringAt, tagAt, variantAt } from "../tape.js";
import { type Builder, builder } from "../builder.js";
import { MISSING, NULL } from "./layout.js";
import { isWandbIntegrationOutType, valuesWandbIntegrationOutType, type WandbIntegrationOutType } from "./wandb-integration-out-type.js";

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

/** Accepts a plain WandbIntegrationOut at once, or says what it saw. */
export function acceptWandbIntegrationOut(input: unknown, toWire: boolean): WandbIntegrationOut | Sighting {
  const received = receivedType(input);
  if (received !== "object") return sight(input, received);
  const value = input as Members;
  const type$ = value.type;
  const project$ = value.project;
  const name$ = value.name;
  const runName$wire = toWire ? undefined : value.run_name;
  const runName$sdk = value.runName;
  const url$ = value.url;
  const spelling = toWire
    ? SDK
    : spellingOf(value, keys, runName$wire !== undefined, runName$sdk !== undefined);
  const runName$ = spelling === SDK ? runName$sdk : runName$wire;
  if (
    spelling !== MIXED &&
    (type$ === undefined || isWandbIntegrationOutType(type$)) &&
    typeof project$ === "string" &&
    (name$ === undefined || name$ === null || typeof name$ === "string") &&
    (runName$ === undefined || runName$ === null || typeof runName$ === "string") &&
    (url$ === undefined || url$ === null || typeof url$ === "string")
  ) {
    if (toWire) {
      const out: Members = {
        type: type$ === undefined ? "wandb" : type$,
        project: project$,
      };
      if (name$ !== undefined || "name" in value) out.name = name$;
      if (runName$ !== undefined || "runName" in value) out.run_name = runName$;
      if (url$ !== undefined || "url" in value) out.url = url$;
      return out as never;
    }
    const out: Members = {
      type: type$ === undefined ? "wandb" : type$,
      project: project$,
    };
    if (name$ !== undefined || "name" in value) out.name = name$;
    if (runName$ !== undefined || (spelling === SDK ? "runName" : "run_name") in value) out.runName = runName$;
    if (url$ !== undefined || "url" in value) out.url = url$;
    return out as WandbIntegrationOut;
  }
  return refuse(
    value,
    keys,
    toWire,
    [type$, project$, name$, runName$wire, url$],
    [undefined, undefined, undefined, runName$sdk, undefined],
  );
}

/** What every function of a WandbIntegrationOut is made of. */
export const modelWandbIntegrationOut: Model<WandbIntegrationOut> = {
  name: "WandbIntegrationOut",
  index: 4,
  Built: BuiltWandbIntegrationOut,
  accept: acceptWandbIntegrationOut,
};

/**
 * A project at Weights & Biases that a job reports its progress to.
 *
 * ```ts
 * assert.equal(WandbIntegrationOut.isJSON("[]"), false);
 * ```
 */
export const WandbIntegrationOut: Face<WandbIntegrationOut> = /* @__PURE__ */ face(modelWandbIntegrationOut);

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
  return toJSON(modelWandbIntegrationOut, value);
}
