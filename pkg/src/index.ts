/**
 * Reads, validates and normalizes Mistral fine-tuning jobs exactly as the Mistral TypeScript SDK 1.6.1 does.
 *
 * @module completion-job
 */
export type { Face, JsonText } from "./face.js";
export type { FlattenedErrors, FormattedErrors } from "./form-errors.js";
export * from "./generated/index.js";
export type { Issue, IssueCode, Span } from "./issue.js";
export type { JsonSchema, JsonSchemas } from "./json-schema.js";
export type { Result } from "./result.js";
export type { Standard, StandardJsonSchema, StandardResult } from "./standard.js";
export { ValidationError } from "./validation-error.js";
