import type { Issue } from "../errors/issue.js";
import type { Result } from "../errors/result.js";
import type { Description, UnionDescription } from "./description.js";
import { type JsonSchema, jsonSchema } from "./json-schema.js";

/**
 * A component as a Standard Schema (https://standardschema.dev) and as a Standard JSON Schema, for libraries that take validators
 * of any vendor.
 *
 * @example
 * ```ts
 * const standard = JobMetadataOut["~standard"];
 * assert.deepEqual(standard.validate({ data_tokens: 7 }), { value: { dataTokens: 7 } });
 * assert.equal(standard.vendor, "completion-job");
 * ```
 *
 * @typeParam Input - The type that it takes.
 * @typeParam Output - The type that it returns.
 */
export interface Standard<Input, Output> {
  /** The version of the standard. */
  readonly version: 1;
  /** The package that made the validator. */
  readonly vendor: "completion-job";
  /** For the compiler only. It is never present at run time. */
  readonly types?:
    | {
        /** The type that it takes. */
        readonly input: Input;
        /** The type that it returns. */
        readonly output: Output;
      }
    | undefined;
  /**
   * Does what `safeParse` does, with the result of a Standard Schema.
   *
   * @param value - An object in either spelling. Anything else is not valid.
   */
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** Makes the JSON Schemas of the component. */
  readonly jsonSchema: StandardJsonSchema;
}

/**
 * The result of a Standard Schema for a value.
 *
 * @example
 * ```ts
 * const { issues } = JobMetadataOut["~standard"].validate({ data_tokens: "7" });
 * assert.equal(issues[0].message, "Expected number, received string");
 * ```
 *
 * @typeParam Output - The type that it returns for a valid value.
 */
export type StandardResult<Output> =
  | {
      /** The SDK object. */
      readonly value: Output;
      /** Absent from the result for a valid value. */
      readonly issues?: undefined;
    }
  | {
      /** Everything that is wrong with the value. */
      readonly issues: readonly Issue[];
    };

/**
 * The JSON Schemas of a component, for libraries that take a Standard JSON Schema. The `target` may be `draft-2020-12` or
 * `draft-07`. Any other throws a RangeError.
 *
 * @example
 * ```ts
 * const { input, output } = JobMetadataOut["~standard"].jsonSchema;
 * assert.deepEqual(output({ target: "draft-2020-12" }), JobMetadataOut.jsonSchema.sdk);
 * assert.throws(() => input({ target: "draft-04" }), RangeError);
 * ```
 */
export interface StandardJsonSchema {
  /**
   * Makes the JSON Schema for what `parse` takes: objects in either spelling.
   *
   * @param options - The draft of the JSON Schema, as `target`.
   */
  readonly input: (options: { readonly target: string }) => Record<string, unknown>;
  /**
   * Makes the JSON Schema for what `parse` returns: SDK objects.
   *
   * @param options - The draft of the JSON Schema, as `target`.
   */
  readonly output: (options: { readonly target: string }) => Record<string, unknown>;
}

/** Makes the `~standard` member of a component. */
export function standard<Input, Output>(
  name: string,
  description: Description | UnionDescription,
  safeParse: (value: unknown) => Result<Output, Input>,
): Standard<Input, Output> {
  const schemaIn =
    (spelling: "either" | "sdk") =>
    ({ target }: { readonly target: string }): JsonSchema =>
      jsonSchema(name, description, spelling, target);
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
