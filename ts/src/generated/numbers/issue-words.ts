// Written by `make generate` from the models in src/model. Changes here are lost.

/** The words for received values in issues, by their tags. */
export const received: readonly string[] = [
  "missing",
  "undefined",
  "null",
  "boolean",
  "boolean",
  "number",
  "number",
  "number",
  "string",
  "string",
  "string",
  "string",
  "array",
  "object",
  "string",
  "valid",
  "nan",
  "date",
  "map",
  "set",
  "promise",
  "bigint",
  "symbol",
  "function",
];

/** The words for expected kinds in issues, by their numbers. */
export const kinds: readonly string[] = [
  "string",
  "boolean",
  "number",
  "array",
  "object",
];

/** The words for what the reader expected where a text is not JSON, by their numbers. */
export const syntax: readonly string[] = [
  "a value",
  "a value after the comma",
  "a value or ']'",
  "a key in double quotes after the comma",
  "a key in double quotes or '}'",
  "':' after the key",
  "',' or '}' after the member",
  "',' or ']' after the element",
  "the end of the text",
  "the word true",
  "the word false",
  "the word null",
  "a digit",
  "the closing double quote of the string",
  "an escape such as \\n instead of a raw control character",
  "one of \" \\ / b f n r t u after the backslash",
  "four hexadecimal digits after \\u",
  "UTF-8",
  "a text that fits into memory",
];
