// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { Result } from "../../../../errors/result.js";
import { descriptionWandbIntegrationOut, textWandbIntegrationOut, toWireWandbIntegrationOut, valueWandbIntegrationOut, type WandbIntegrationOut, type WireWandbIntegrationOut } from "../job/wandb-integration-out.js";

/**
 * Another name of WandbIntegrationOut. Its errors call it ClassifierDetailedJobOutIntegrations.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutIntegrations.is({}), false);
 * ```
 */
export type ClassifierDetailedJobOutIntegrations = WandbIntegrationOut;

/**
 * A ClassifierDetailedJobOutIntegrations in wire spelling, as the API writes it. `ClassifierDetailedJobOutIntegrations.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutIntegrations.isWire([]), false);
 * ```
 */
export type WireClassifierDetailedJobOutIntegrations = WireWandbIntegrationOut;

const textClassifierDetailedJobOutIntegrations = { ...textWandbIntegrationOut, name: "ClassifierDetailedJobOutIntegrations" };

/**
 * Another name of WandbIntegrationOut. Its errors call it ClassifierDetailedJobOutIntegrations.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutIntegrations.is({}), false);
 * ```
 */
export const ClassifierDetailedJobOutIntegrations: Codec<ClassifierDetailedJobOutIntegrations, WireClassifierDetailedJobOutIntegrations> =
  /* @__PURE__ */ codec(textClassifierDetailedJobOutIntegrations, valueWandbIntegrationOut, descriptionWandbIntegrationOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = classifierDetailedJobOutIntegrationsFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function classifierDetailedJobOutIntegrationsFromJSON(text: JsonText): Result<ClassifierDetailedJobOutIntegrations, WireClassifierDetailedJobOutIntegrations> {
  return fromJSON(textClassifierDetailedJobOutIntegrations, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => classifierDetailedJobOutIntegrationsToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid ClassifierDetailedJobOutIntegrations.
 */
export function classifierDetailedJobOutIntegrationsToJSON(value: ClassifierDetailedJobOutIntegrations): string {
  return toJSON(textClassifierDetailedJobOutIntegrations, toWireWandbIntegrationOut, value);
}
