/** The SDK's side: what @mistralai/mistralai and its zod schemas say about an input. */
import { type ComponentName, componentNames } from "../../shared/components.js";
import { type JSONInput, uncapitalize } from "../../shared/package.js";
import { type Issue, type Outcome, orThrew } from "./outcome.js";
import { sdkExports } from "./sdk-modules.js";
import type { Oracle } from "./side.js";

/** The part of a zod schema that the tests use. */
export interface Schema {
  readonly _def: unknown;
  safeParse(value: unknown): {
    success: boolean;
    data?: unknown;
    error?: { readonly issues: readonly Issue[] };
  };
}

/** The part of the result of the SDK's …FromJSON that the tests use. */
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

/** What the SDK exports for each component, found by its name. */
export const sdkComponents = Object.fromEntries(
  componentNames.map((name) => [name, componentNamed(name)]),
) as Readonly<Record<ComponentName, SdkComponent>>;

function componentNamed(name: ComponentName): SdkComponent {
  const start = uncapitalize(name);
  return {
    inbound: exported(`${name}$inboundSchema` as const),
    outbound: exported(`${name}$outboundSchema` as const),
    fromJSON: exported(`${start}FromJSON` as const),
    toJSON: exported(`${start}ToJSON` as const),
  };
}

function exported<Key extends keyof typeof sdkExports>(key: Key): (typeof sdkExports)[Key] {
  if (sdkExports[key] === undefined) throw new Error(`the SDK has no ${key}`);
  return sdkExports[key];
}

export const sdk: Oracle = {
  name: "the SDK",
  fromJSON,
  toJSON,
  inbound: (name, value) => judge(sdkComponents[name].inbound, value),
  outbound: (name, value) => judge(sdkComponents[name].outbound, value),
};

/** Reads bytes as `Response.json()` does. */
function fromJSON(name: ComponentName, input: JSONInput): Outcome {
  let value: unknown;
  try {
    value = JSON.parse(typeof input === "string" ? input : decode(input));
  } catch {
    return { verdict: "broken" };
  }
  return sdk.inbound(name, value);
}

function decode(bytes: Uint8Array | ArrayBuffer): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

function toJSON(name: ComponentName, value: unknown): Outcome {
  return orThrew(() => {
    try {
      return { verdict: "valid", value: sdkComponents[name].toJSON(value as never) };
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
