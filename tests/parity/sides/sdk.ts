/** The SDK's side: what @mistralai/mistralai and its zod schemas say of an input. */
import {
  CompletionJobOut$inboundSchema,
  CompletionJobOut$outboundSchema,
  Integrations$inboundSchema,
  Integrations$outboundSchema,
  Repositories$inboundSchema,
  Repositories$outboundSchema,
  completionJobOutFromJSON,
  completionJobOutToJSON,
  integrationsFromJSON,
  integrationsToJSON,
  repositoriesFromJSON,
  repositoriesToJSON,
} from "@mistralai/mistralai/models/components/completionjobout.js";
import {
  CompletionTrainingParameters$inboundSchema,
  CompletionTrainingParameters$outboundSchema,
  completionTrainingParametersFromJSON,
  completionTrainingParametersToJSON,
} from "@mistralai/mistralai/models/components/completiontrainingparameters.js";
import {
  GithubRepositoryOut$inboundSchema,
  GithubRepositoryOut$outboundSchema,
  githubRepositoryOutFromJSON,
  githubRepositoryOutToJSON,
} from "@mistralai/mistralai/models/components/githubrepositoryout.js";
import {
  JobMetadataOut$inboundSchema,
  JobMetadataOut$outboundSchema,
  jobMetadataOutFromJSON,
  jobMetadataOutToJSON,
} from "@mistralai/mistralai/models/components/jobmetadataout.js";
import {
  WandbIntegrationOut$inboundSchema,
  WandbIntegrationOut$outboundSchema,
  wandbIntegrationOutFromJSON,
  wandbIntegrationOutToJSON,
} from "@mistralai/mistralai/models/components/wandbintegrationout.js";
import { type Issue, type Outcome, orThrew } from "./outcome.js";

/** As much of a zod schema as the tests use. */
export interface Schema {
  readonly _def: unknown;
  safeParse(value: unknown): {
    success: boolean;
    data?: unknown;
    error?: { readonly issues: readonly Issue[] };
  };
}

/** As much of the SDK's own …FromJSON result as the tests use. */
export interface SdkResult {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: Error & { readonly rawValue: unknown; readonly rawMessage: unknown };
}

interface SdkComponent {
  readonly inbound: Schema;
  readonly outbound: Schema;
  readonly fromJSON: (text: string) => SdkResult;
  readonly toJSON: (value: never) => string;
}

export const sdk = {
  CompletionJobOut: {
    inbound: CompletionJobOut$inboundSchema,
    outbound: CompletionJobOut$outboundSchema,
    fromJSON: completionJobOutFromJSON,
    toJSON: completionJobOutToJSON,
  },
  CompletionTrainingParameters: {
    inbound: CompletionTrainingParameters$inboundSchema,
    outbound: CompletionTrainingParameters$outboundSchema,
    fromJSON: completionTrainingParametersFromJSON,
    toJSON: completionTrainingParametersToJSON,
  },
  JobMetadataOut: {
    inbound: JobMetadataOut$inboundSchema,
    outbound: JobMetadataOut$outboundSchema,
    fromJSON: jobMetadataOutFromJSON,
    toJSON: jobMetadataOutToJSON,
  },
  WandbIntegrationOut: {
    inbound: WandbIntegrationOut$inboundSchema,
    outbound: WandbIntegrationOut$outboundSchema,
    fromJSON: wandbIntegrationOutFromJSON,
    toJSON: wandbIntegrationOutToJSON,
  },
  GithubRepositoryOut: {
    inbound: GithubRepositoryOut$inboundSchema,
    outbound: GithubRepositoryOut$outboundSchema,
    fromJSON: githubRepositoryOutFromJSON,
    toJSON: githubRepositoryOutToJSON,
  },
  Integrations: {
    inbound: Integrations$inboundSchema,
    outbound: Integrations$outboundSchema,
    fromJSON: integrationsFromJSON,
    toJSON: integrationsToJSON,
  },
  Repositories: {
    inbound: Repositories$inboundSchema,
    outbound: Repositories$outboundSchema,
    fromJSON: repositoriesFromJSON,
    toJSON: repositoriesToJSON,
  },
} satisfies Record<string, SdkComponent>;

export type ComponentName = keyof typeof sdk;
export const componentNames = Object.keys(sdk) as ComponentName[];

/** What the SDK makes of wire JSON text. */
export function inboundText(name: ComponentName, text: string): Outcome {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { verdict: "broken" };
  }
  return inbound(name, value);
}

/** What the SDK makes of wire JSON bytes, read as `Response.json()` reads them. */
export function inboundBytes(name: ComponentName, bytes: Uint8Array): Outcome {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { verdict: "broken" };
  }
  return inboundText(name, text);
}

/** What the SDK makes of a wire-spelled JS value. */
export function inbound(name: ComponentName, value: unknown): Outcome {
  return judge(sdk[name].inbound, value);
}

/** What the SDK makes of an SDK-spelled JS value; a valid one comes back wire-spelled. */
export function outbound(name: ComponentName, value: unknown): Outcome {
  return judge(sdk[name].outbound, value);
}

/** The SDK's wire JSON text of an SDK-spelled value. */
export function toJSON(name: ComponentName, value: unknown): Outcome {
  return orThrew(() => {
    try {
      return { verdict: "valid", value: sdk[name].toJSON(value as never) };
    } catch (error) {
      const issues = issuesOf(error);
      if (issues === undefined) throw error;
      return { verdict: "invalid", issues };
    }
  });
}

function judge(schema: Schema, value: unknown): Outcome {
  return orThrew(() => {
    const result = schema.safeParse(value);
    if (result.success) return { verdict: "valid", value: result.data };
    return { verdict: "invalid", issues: result.error?.issues ?? [] };
  });
}

function issuesOf(error: unknown): readonly Issue[] | undefined {
  if (!(error instanceof Error) || error.name !== "ZodError") return undefined;
  return (error as Error & { issues: readonly Issue[] }).issues;
}
