// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { Result } from "../../../../errors/result.js";
import { descriptionWandbIntegrationOut, textWandbIntegrationOut, toWireWandbIntegrationOut, valueWandbIntegrationOut, type WandbIntegrationOut, type WireWandbIntegrationOut } from "../job/wandb-integration-out.js";

/**
 * Another name of WandbIntegrationOut. Its errors call it CompletionDetailedJobOutIntegrations.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutIntegrations.is({}), false);
 * ```
 */
export type CompletionDetailedJobOutIntegrations = WandbIntegrationOut;

/**
 * A CompletionDetailedJobOutIntegrations in wire spelling, as the API writes it. `CompletionDetailedJobOutIntegrations.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutIntegrations.isWire([]), false);
 * ```
 */
export type WireCompletionDetailedJobOutIntegrations = WireWandbIntegrationOut;

const textCompletionDetailedJobOutIntegrations = { ...textWandbIntegrationOut, name: "CompletionDetailedJobOutIntegrations" };

/**
 * Another name of WandbIntegrationOut. Its errors call it CompletionDetailedJobOutIntegrations.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutIntegrations.is({}), false);
 * ```
 */
export const CompletionDetailedJobOutIntegrations: Codec<CompletionDetailedJobOutIntegrations, WireCompletionDetailedJobOutIntegrations> =
  /* @__PURE__ */ codec(textCompletionDetailedJobOutIntegrations, valueWandbIntegrationOut, descriptionWandbIntegrationOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = completionDetailedJobOutIntegrationsFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function completionDetailedJobOutIntegrationsFromJSON(text: JsonText): Result<CompletionDetailedJobOutIntegrations, WireCompletionDetailedJobOutIntegrations> {
  return fromJSON(textCompletionDetailedJobOutIntegrations, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => completionDetailedJobOutIntegrationsToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid CompletionDetailedJobOutIntegrations.
 */
export function completionDetailedJobOutIntegrationsToJSON(value: CompletionDetailedJobOutIntegrations): string {
  return toJSON(textCompletionDetailedJobOutIntegrations, toWireWandbIntegrationOut, value);
}
