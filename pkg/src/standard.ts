import type { Described } from "./described.js";
import { type JsonSchema, jsonSchema } from "./json-schema.js";
import type { Issue } from "./issue.js";
import type { Result } from "./result.js";

/**
 * A component as a Standard Schema (https://standardschema.dev), for libraries that take validators of any make, and as a Standard
 * JSON Schema.
 *
 * ```ts
 * const standard = JobMetadataOut["~standard"];
 * assert.deepEqual(standard.validate({ data_tokens: 7 }), { value: { dataTokens: 7 } });
 * assert.equal(standard.validate({ data_tokens: "7" }).issues[0].message, "Expected number, received string");
 * ```
 */
export interface Standard<Input, Output> {
  /** The version of the standard. */
  readonly version: 1;
  /** Who made the validator. */
  readonly vendor: "completion-job";
  /** What it takes and what it gives; for the compiler alone, never there. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  /** Does what `safeParse` does. */
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** The JSON Schema of what it takes, which is that of either spelling, and of what it gives, which is that of SDK objects. */
  readonly jsonSchema: {
    readonly input: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
    readonly output: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
  };
}

/** The value that a Standard Schema gives, or the issues if there are any. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

/** Which JSON Schema a Standard JSON Schema is to give. */
export interface StandardJsonSchemaOptions {
  /** `draft-2020-12` or `draft-07`; any other throws a RangeError. */
  readonly target: string;
}

/** What a component is to libraries that know the standards. */
export function standard<Input, Output>(
  name: string,
  described: Described,
  safeParse: (value: unknown) => Result<Output, Input>,
): Standard<Input, Output> {
  const schemaIn =
    (spelling: "either" | "sdk") =>
    ({ target }: StandardJsonSchemaOptions): JsonSchema =>
      jsonSchema(name, described, spelling, target);
  return {
    version: 1,
    vendor: "completion-job",
    validate: (value) => {
      const result = safeParse(value);
      return result.ok ? { value: result.value } : { issues: result.error.issues };
    },
    jsonSchema: { input: schemaIn("either"), output: schemaIn("sdk") },
  };
}
