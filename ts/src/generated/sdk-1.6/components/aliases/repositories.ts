// Written by `make generate` from the models in src/model. Changes here are lost.

import { codec, fromJSON, toJSON } from "../../../../api/codec.js";
import type { Codec, JsonText } from "../../../../api/codec.js";
import type { Result } from "../../../../errors/result.js";
import { descriptionGithubRepositoryOut, textGithubRepositoryOut, toWireGithubRepositoryOut, valueGithubRepositoryOut, type GithubRepositoryOut, type WireGithubRepositoryOut } from "../training/github-repository-out.js";

/**
 * Another name of GithubRepositoryOut. Its errors call it Repositories.
 *
 * @example
 * ```ts
 * assert.equal(Repositories.is({}), false);
 * ```
 */
export type Repositories = GithubRepositoryOut;

/**
 * A Repositories in wire spelling, as the API writes it. `Repositories.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(Repositories.isWire([]), false);
 * ```
 */
export type WireRepositories = WireGithubRepositoryOut;

const textRepositories = { ...textGithubRepositoryOut, name: "Repositories" };

/**
 * Another name of GithubRepositoryOut. Its errors call it Repositories.
 *
 * @example
 * ```ts
 * assert.equal(Repositories.is({}), false);
 * ```
 */
export const Repositories: Codec<Repositories, WireRepositories> =
  /* @__PURE__ */ codec(textRepositories, valueGithubRepositoryOut, descriptionGithubRepositoryOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = repositoriesFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function repositoriesFromJSON(text: JsonText): Result<Repositories, WireRepositories> {
  return fromJSON(textRepositories, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => repositoriesToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid Repositories.
 */
export function repositoriesToJSON(value: Repositories): string {
  return toJSON(textRepositories, toWireGithubRepositoryOut, value);
}
