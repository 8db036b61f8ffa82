export type { Face, JsonText } from "./face.js";
export * from "./generated/index.js";
export type { Issue, IssueCode, Span } from "./issue.js";
export type { Result } from "./result.js";
export { ValidationError } from "./validation-error.js";
