// Written by `make generate` from the models in src/model. Changes here are lost.

/** What is filled in. */
type Part = string | number;

/** A required value is missing. */
export const required = "Required";

/** A value has another type than expected. */
export const mismatch = (expected: Part, received: Part): string =>
  `Expected ${expected}, received ${received}`;

/** A value is none of the enumeration's. */
export const invalidEnumValue = (choice: Part, received: Part): string =>
  `Invalid enum value. Expected ${choice}, received '${received}'`;

/** A value does not tell an option of a union from the others. */
export const invalidLiteral = (value: Part): string =>
  `Invalid literal value, expected "${value}"`;

/** A value is not valid for any option of a union. */
export const invalidUnion = "Invalid input";

/** A field is given in both spellings. */
export const duplicate = (key: Part, other: Part): string =>
  `"${key}" and "${other}" are the same field; expected one of them`;

/** What a field that is given in both spellings was expected to be. */
export const only = (key: Part): string =>
  `"${key}" alone`;

/** What was received instead. */
export const also = (key: Part): string =>
  `"${key}" too`;

/** A text is not JSON. */
export const invalidJson = (expected: Part, found: Part): string =>
  `Invalid JSON: expected ${expected}, found ${found}`;

/** Names a byte that is not UTF-8, by its hexadecimal digits. */
export const byte = (digits: Part): string =>
  `the byte 0x${digits}`;

/** Names a character that cannot be seen, by its hexadecimal digits. */
export const codePoint = (digits: Part): string =>
  `U+${digits}`;

/** A value is missing, for a person to read. */
export const missing = (value: Part, expected: Part): string =>
  `${value} is missing: expected ${expected}`;

/** One object lacks several members. */
export const membersMissing = (count: Part, members: Part): string =>
  `${count} members are missing: ${members}`;

/** Names a member. */
export const member = (key: Part): string =>
  `"${key}"`;

/** Names an element of a list. */
export const element = (index: Part): string =>
  `Element ${index}`;

/** Adds the enumeration's value that was probably meant. */
export const didYouMean = (option: Part): string =>
  `; did you mean '${option}'?`;

/** A JavaScript value is not valid. */
export const failedToParse = (name: Part): string =>
  `Failed to parse '${name}'`;

/** A text is not valid. */
export const failedToParseJson = (name: Part): string =>
  `Failed to parse '${name}' from JSON`;

/** A JavaScript value that should be written as text is not valid. */
export const failedToWriteJson = (name: Part): string =>
  `Failed to write '${name}' as JSON`;

/** Heads the list of issues. `plural` is an s unless there is one issue. */
export const issuesFound = (head: Part, count: Part, plural: Part): string =>
  `${head}: ${count} issue${plural} found`;

/** Stands for the path to the whole value. */
export const wholeValue = "the value itself";

/** Says how many issues are not shown. */
export const andMore = (count: Part): string =>
  `and ${count} more`;

/** A text has a required member in the other spelling. */
export const spellingHint = (sdk: Part, wire: Part): string =>
  `"${sdk}" is the SDK spelling. This function reads the wire spelling, "${wire}".`;
