// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { Result } from "../../../../errors/result.js";
import { descriptionWandbIntegrationOut, textWandbIntegrationOut, toWireWandbIntegrationOut, valueWandbIntegrationOut, type WandbIntegrationOut, type WireWandbIntegrationOut } from "../job/wandb-integration-out.js";

/**
 * Another name of WandbIntegrationOut. Its errors call it Integrations.
 *
 * @example
 * ```ts
 * assert.equal(Integrations.is({}), false);
 * ```
 */
export type Integrations = WandbIntegrationOut;

/**
 * An Integrations in wire spelling, as the API writes it. `Integrations.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(Integrations.isWire([]), false);
 * ```
 */
export type WireIntegrations = WireWandbIntegrationOut;

const textIntegrations = { ...textWandbIntegrationOut, name: "Integrations" };

/**
 * Another name of WandbIntegrationOut. Its errors call it Integrations.
 *
 * @example
 * ```ts
 * assert.equal(Integrations.is({}), false);
 * ```
 */
export const Integrations: Codec<Integrations, WireIntegrations> =
  /* @__PURE__ */ codec(textIntegrations, valueWandbIntegrationOut, descriptionWandbIntegrationOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = integrationsFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function integrationsFromJSON(text: JsonText): Result<Integrations, WireIntegrations> {
  return fromJSON(textIntegrations, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => integrationsToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid Integrations.
 */
export function integrationsToJSON(value: Integrations): string {
  return toJSON(textIntegrations, toWireWandbIntegrationOut, value);
}
