// Written by `make generate` from the models in src/model. Changes here are lost.

import type { EnumerationDescription } from "../../../../json-schema/description.js";

/**
 * The type of an integration.
 *
 * @example
 * ```ts
 * assert.equal(WandbIntegrationOutType.Wandb, "wandb");
 * ```
 */
export const WandbIntegrationOutType = {
  /**
   * Weights & Biases.
   */
  Wandb: "wandb",
} as const;

/**
 * The type of an integration.
 *
 * @example
 * ```ts
 * assert.equal(WandbIntegrationOutType.Wandb, "wandb");
 * ```
 */
export type WandbIntegrationOutType = (typeof WandbIntegrationOutType)[keyof typeof WandbIntegrationOutType];

/** The values of WandbIntegrationOutType, by the index that the tape holds. */
export const valuesWandbIntegrationOutType: readonly WandbIntegrationOutType[] = ["wandb"];

/** The description that JSON Schemas have of WandbIntegrationOutType. */
export const descriptionWandbIntegrationOutType: EnumerationDescription = {
  name: "WandbIntegrationOutType",
  text: "The type of an integration.",
  values: valuesWandbIntegrationOutType,
};
