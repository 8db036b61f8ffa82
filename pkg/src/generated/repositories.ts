// Written by `make generate` from the models in src/model; changes here are lost.

import { face, fromJSON, toJSON } from "../face.js";
import type { Face, JsonText } from "../face.js";
import type { Result } from "../result.js";
import { modelGithubRepositoryOut, type GithubRepositoryOut } from "./github-repository-out.js";

/** Another name of GithubRepositoryOut, with functions that say so in their errors. */
export type Repositories = GithubRepositoryOut;

const model = { ...modelGithubRepositoryOut, name: "Repositories" };

/** Another name of GithubRepositoryOut, with functions that say so in their errors. */
export const Repositories: Face<Repositories> = /* @__PURE__ */ face(model);

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or all that is wrong as the `error`.
 * @throws TypeError if `text` is neither.
 */
export function repositoriesFromJSON(text: JsonText): Result<Repositories> {
  return fromJSON(model, text);
}

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @throws ValidationError if it is no Repositories.
 */
export function repositoriesToJSON(value: Repositories): string {
  return toJSON(model, value);
}
