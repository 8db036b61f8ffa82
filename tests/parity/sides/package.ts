/** The side under test: the package's own face, put into outcomes. */
import * as product from "completion-job";
import type { ComponentName } from "./sdk.js";
import { type Issue, type Outcome, orThrew } from "./outcome.js";

export type JSONInput = string | Uint8Array | ArrayBuffer;

type Result =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly issues: readonly Issue[] } };

interface Face {
  readonly fromJSON: (text: JSONInput) => Result;
  readonly toJSON: (value: never) => string;
  readonly object: {
    parse(value: unknown): unknown;
    safeParse(value: unknown): Result;
    parseJSON(text: JSONInput): unknown;
    is(value: unknown): boolean;
    isWire(value: unknown): boolean;
    isJSON(text: JSONInput): boolean;
  };
}

export const subject: Readonly<Record<ComponentName, Face>> = {
  CompletionJobOut: {
    fromJSON: product.completionJobOutFromJSON,
    toJSON: product.completionJobOutToJSON,
    object: product.CompletionJobOut,
  },
  CompletionTrainingParameters: {
    fromJSON: product.completionTrainingParametersFromJSON,
    toJSON: product.completionTrainingParametersToJSON,
    object: product.CompletionTrainingParameters,
  },
  JobMetadataOut: {
    fromJSON: product.jobMetadataOutFromJSON,
    toJSON: product.jobMetadataOutToJSON,
    object: product.JobMetadataOut,
  },
  WandbIntegrationOut: {
    fromJSON: product.wandbIntegrationOutFromJSON,
    toJSON: product.wandbIntegrationOutToJSON,
    object: product.WandbIntegrationOut,
  },
  GithubRepositoryOut: {
    fromJSON: product.githubRepositoryOutFromJSON,
    toJSON: product.githubRepositoryOutToJSON,
    object: product.GithubRepositoryOut,
  },
  Integrations: {
    fromJSON: product.integrationsFromJSON,
    toJSON: product.integrationsToJSON,
    object: product.Integrations,
  },
  Repositories: {
    fromJSON: product.repositoriesFromJSON,
    toJSON: product.repositoriesToJSON,
    object: product.Repositories,
  },
};

export function fromJSON(name: ComponentName, input: JSONInput): Outcome {
  return orThrew(() => outcomeOf(subject[name].fromJSON(input)));
}

export function safeParse(name: ComponentName, value: unknown): Outcome {
  return orThrew(() => outcomeOf(subject[name].object.safeParse(value)));
}

export function parse(name: ComponentName, value: unknown): Outcome {
  return returned(() => subject[name].object.parse(value));
}

export function parseJSON(name: ComponentName, input: JSONInput): Outcome {
  return returned(() => subject[name].object.parseJSON(input));
}

export function toJSON(name: ComponentName, value: unknown): Outcome {
  return returned(() => subject[name].toJSON(value as never));
}

function outcomeOf(result: Result): Outcome {
  if (result.ok) return { verdict: "valid", value: result.value };
  return failure(result.error);
}

/** The outcome of a function that returns a value or throws a ValidationError. */
function returned(produce: () => unknown): Outcome {
  try {
    return { verdict: "valid", value: produce() };
  } catch (error) {
    if (error instanceof product.ValidationError) return failure(error);
    return { verdict: "threw", error };
  }
}

/** Broken JSON is exactly one issue, `invalid_json`; anything else stays an invalid outcome. */
function failure({ issues }: { readonly issues: readonly Issue[] }): Outcome {
  const broken = issues.length === 1 && issues[0]?.code === "invalid_json";
  return { verdict: broken ? "broken" : "invalid", issues };
}
