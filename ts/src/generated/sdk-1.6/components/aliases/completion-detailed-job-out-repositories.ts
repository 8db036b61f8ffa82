// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { Result } from "../../../../errors/result.js";
import { descriptionGithubRepositoryOut, textGithubRepositoryOut, toWireGithubRepositoryOut, valueGithubRepositoryOut, type GithubRepositoryOut, type WireGithubRepositoryOut } from "../training/github-repository-out.js";

/**
 * Another name of GithubRepositoryOut. Its errors call it CompletionDetailedJobOutRepositories.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutRepositories.is({}), false);
 * ```
 */
export type CompletionDetailedJobOutRepositories = GithubRepositoryOut;

/**
 * A CompletionDetailedJobOutRepositories in wire spelling, as the API writes it. `CompletionDetailedJobOutRepositories.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutRepositories.isWire([]), false);
 * ```
 */
export type WireCompletionDetailedJobOutRepositories = WireGithubRepositoryOut;

const textCompletionDetailedJobOutRepositories = { ...textGithubRepositoryOut, name: "CompletionDetailedJobOutRepositories" };

/**
 * Another name of GithubRepositoryOut. Its errors call it CompletionDetailedJobOutRepositories.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutRepositories.is({}), false);
 * ```
 */
export const CompletionDetailedJobOutRepositories: Codec<CompletionDetailedJobOutRepositories, WireCompletionDetailedJobOutRepositories> =
  /* @__PURE__ */ codec(textCompletionDetailedJobOutRepositories, valueGithubRepositoryOut, descriptionGithubRepositoryOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = completionDetailedJobOutRepositoriesFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function completionDetailedJobOutRepositoriesFromJSON(text: JsonText): Result<CompletionDetailedJobOutRepositories, WireCompletionDetailedJobOutRepositories> {
  return fromJSON(textCompletionDetailedJobOutRepositories, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => completionDetailedJobOutRepositoriesToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid CompletionDetailedJobOutRepositories.
 */
export function completionDetailedJobOutRepositoriesToJSON(value: CompletionDetailedJobOutRepositories): string {
  return toJSON(textCompletionDetailedJobOutRepositories, toWireGithubRepositoryOut, value);
}
