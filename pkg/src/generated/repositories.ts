// Written by `make generate` from the models in src/model; changes here are lost.

import { face, fromJSON, toJSON } from "../face.js";
import type { Face, JsonText } from "../face.js";
import type { Result } from "../result.js";
import { describedGithubRepositoryOut, modelGithubRepositoryOut, readerGithubRepositoryOut, toWireGithubRepositoryOut, type GithubRepositoryOut, type WireGithubRepositoryOut } from "./github-repository-out.js";

/**
 * Another name of GithubRepositoryOut; its errors say Repositories.
 *
 * @example
 * ```ts
 * assert.equal(Repositories.is({}), false);
 * ```
 */
export type Repositories = GithubRepositoryOut;

/**
 * A Repositories as the API writes it: an object for which `Repositories.isWire` holds.
 *
 * @example
 * ```ts
 * assert.equal(Repositories.isWire([]), false);
 * ```
 */
export type WireRepositories = WireGithubRepositoryOut;

const model = { ...modelGithubRepositoryOut, name: "Repositories" };

/**
 * Another name of GithubRepositoryOut; its errors say Repositories.
 *
 * @example
 * ```ts
 * assert.equal(Repositories.is({}), false);
 * ```
 */
export const Repositories: Face<Repositories, WireRepositories> =
  /* @__PURE__ */ face(model, readerGithubRepositoryOut, describedGithubRepositoryOut);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = repositoriesFromJSON("[]");
 * assert.equal(result.error.issues[0].message, "Expected object, received array");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or all that is wrong as the `error`.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function repositoriesFromJSON(text: JsonText): Result<Repositories, WireRepositories> {
  return fromJSON(model, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => repositoriesToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in the SDK's spelling, and nothing of the wire's.
 * @returns The text, without white space.
 * @throws ValidationError if it is no Repositories.
 */
export function repositoriesToJSON(value: Repositories): string {
  return toJSON(model, toWireGithubRepositoryOut, value);
}
