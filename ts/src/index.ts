/**
 * Reads, validates and normalizes Mistral fine-tuning jobs exactly as the Mistral TypeScript SDK 1.6.1 does.
 *
 * @module completion-job
 */
export * from "./generated/sdk-1.6/index.js";
export type { FlattenedErrors, FormattedErrors } from "./errors/form-errors.js";
export type { Issue, IssueCode, Span, UnionError } from "./errors/issue.js";
export type { Result } from "./errors/result.js";
export { ValidationError } from "./errors/validation-error.js";
export { type Suggestion, suggestionFor } from "./identify/advice/suggestion.js";
export type {
  Evidence,
  Generation,
  Identification,
  IdentifiedApiError,
  IdentifiedExchange,
  IdentifiedJob,
  IdentifiedJobs,
  IdentifiedJsonString,
  IdentifiedOtherJob,
  IdentifiedPage,
  IdentifiedPart,
  IdentifiedRequest,
  IdentifiedText,
  JobCounts,
  KeySpelling,
  Reader,
  TextFormat,
  Unidentified,
} from "./identify/identification.js";
export { identify } from "./identify/identify.js";
export type { JsonSchema, JsonSchemas } from "./json-schema/json-schema.js";
export type { Standard, StandardJsonSchema, StandardResult } from "./json-schema/standard.js";
export type { Codec, JsonText } from "./api/codec.js";
