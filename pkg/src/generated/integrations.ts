// Written by `make generate` from the models in src/model; changes here are lost.

import { face, fromJSON, toJSON } from "../face.js";
import type { Face, JsonText } from "../face.js";
import type { Result } from "../result.js";
import { describedWandbIntegrationOut, modelWandbIntegrationOut, readerWandbIntegrationOut, toWireWandbIntegrationOut, type WandbIntegrationOut, type WireWandbIntegrationOut } from "./wandb-integration-out.js";

/**
 * Another name of WandbIntegrationOut; its errors say Integrations.
 *
 * @example
 * ```ts
 * assert.equal(Integrations.is({}), false);
 * ```
 */
export type Integrations = WandbIntegrationOut;

/**
 * A Integrations as the API writes it: an object for which `Integrations.isWire` holds.
 *
 * @example
 * ```ts
 * assert.equal(Integrations.isWire([]), false);
 * ```
 */
export type WireIntegrations = WireWandbIntegrationOut;

const model = { ...modelWandbIntegrationOut, name: "Integrations" };

/**
 * Another name of WandbIntegrationOut; its errors say Integrations.
 *
 * @example
 * ```ts
 * assert.equal(Integrations.is({}), false);
 * ```
 */
export const Integrations: Face<Integrations, WireIntegrations> =
  /* @__PURE__ */ face(model, readerWandbIntegrationOut, describedWandbIntegrationOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = integrationsFromJSON("[]");
 * assert.equal(result.error.issues[0].message, "Expected object, received array");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or all that is wrong as the `error`.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function integrationsFromJSON(text: JsonText): Result<Integrations, WireIntegrations> {
  return fromJSON(model, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => integrationsToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in the SDK's spelling, and nothing of the wire's.
 * @returns The text, without white space.
 * @throws ValidationError if it is no Integrations.
 */
export function integrationsToJSON(value: Integrations): string {
  return toJSON(model, toWireWandbIntegrationOut, value);
}
