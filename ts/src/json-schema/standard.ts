import type { Description } from "./description.js";
import { type JsonSchema, jsonSchema } from "./json-schema.js";
import type { Issue } from "../errors/issue.js";
import type { Result } from "../errors/result.js";

/**
 * A component as a Standard Schema (https://standardschema.dev), for libraries that take validators of any make, and as a Standard
 * JSON Schema.
 *
 * @example
 * ```ts
 * const standard = JobMetadataOut["~standard"];
 * assert.deepEqual(standard.validate({ data_tokens: 7 }), { value: { dataTokens: 7 } });
 * assert.equal(standard.vendor, "completion-job");
 * ```
 *
 * @typeParam Input - What it takes.
 * @typeParam Output - What it gives.
 */
export interface Standard<Input, Output> {
  /** The version of the standard. */
  readonly version: 1;
  /** Who made the validator. */
  readonly vendor: "completion-job";
  /** For the compiler alone: never there. */
  readonly types?:
    | {
        /** What it takes. */
        readonly input: Input;
        /** What it gives. */
        readonly output: Output;
      }
    | undefined;
  /**
   * Does what `safeParse` does.
   *
   * @param value - An object in either spelling; anything else is not valid.
   */
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** Gives its JSON Schemas. */
  readonly jsonSchema: StandardJsonSchema;
}

/**
 * What a Standard Schema makes of a value.
 *
 * @example
 * ```ts
 * const { issues } = JobMetadataOut["~standard"].validate({ data_tokens: "7" });
 * assert.equal(issues[0].message, "Expected number, received string");
 * ```
 *
 * @typeParam Output - What a valid value gives.
 */
export type StandardResult<Output> =
  | {
      /** What the value gives. */
      readonly value: Output;
      /** Nothing. */
      readonly issues?: undefined;
    }
  | {
      /** All that is wrong with the value. */
      readonly issues: readonly Issue[];
    };

/**
 * The JSON Schemas of a component for libraries that take a Standard JSON Schema. Their `target` is `draft-2020-12` or `draft-07`;
 * for any other they throw a RangeError.
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
   * That of what `parse` takes: objects in either spelling.
   *
   * @param options - Which JSON Schema it is to be.
   */
  readonly input: (options: { readonly target: string }) => Record<string, unknown>;
  /**
   * That of what `parse` gives: SDK objects.
   *
   * @param options - Which JSON Schema it is to be.
   */
  readonly output: (options: { readonly target: string }) => Record<string, unknown>;
}

/** What a component is to libraries that know the standards. */
export function standard<Input, Output>(
  name: string,
  description: Description,
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
