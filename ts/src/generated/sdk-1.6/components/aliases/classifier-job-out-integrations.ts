// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { Result } from "../../../../errors/result.js";
import { descriptionWandbIntegrationOut, textWandbIntegrationOut, toWireWandbIntegrationOut, valueWandbIntegrationOut, type WandbIntegrationOut, type WireWandbIntegrationOut } from "../job/wandb-integration-out.js";

/**
 * Another name of WandbIntegrationOut. Its errors call it ClassifierJobOutIntegrations.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutIntegrations.is({}), false);
 * ```
 */
export type ClassifierJobOutIntegrations = WandbIntegrationOut;

/**
 * A ClassifierJobOutIntegrations in wire spelling, as the API writes it. `ClassifierJobOutIntegrations.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutIntegrations.isWire([]), false);
 * ```
 */
export type WireClassifierJobOutIntegrations = WireWandbIntegrationOut;

const textClassifierJobOutIntegrations = { ...textWandbIntegrationOut, name: "ClassifierJobOutIntegrations" };

/**
 * Another name of WandbIntegrationOut. Its errors call it ClassifierJobOutIntegrations.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutIntegrations.is({}), false);
 * ```
 */
export const ClassifierJobOutIntegrations: Codec<ClassifierJobOutIntegrations, WireClassifierJobOutIntegrations> =
  /* @__PURE__ */ codec(textClassifierJobOutIntegrations, valueWandbIntegrationOut, descriptionWandbIntegrationOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = classifierJobOutIntegrationsFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function classifierJobOutIntegrationsFromJSON(text: JsonText): Result<ClassifierJobOutIntegrations, WireClassifierJobOutIntegrations> {
  return fromJSON(textClassifierJobOutIntegrations, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => classifierJobOutIntegrationsToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid ClassifierJobOutIntegrations.
 */
export function classifierJobOutIntegrationsToJSON(value: ClassifierJobOutIntegrations): string {
  return toJSON(textClassifierJobOutIntegrations, toWireWandbIntegrationOut, value);
}
