// Written by `make generate` from the models in src/model. Changes here are lost.

import type { EnumerationDescription } from "../../../../json-schema/description.js";

/**
 * The type of a repository.
 *
 * @example
 * ```ts
 * assert.equal(GithubRepositoryOutType.Github, "github");
 * ```
 */
export const GithubRepositoryOutType = {
  /**
   * A repository on GitHub.
   */
  Github: "github",
} as const;

/**
 * The type of a repository.
 *
 * @example
 * ```ts
 * assert.equal(GithubRepositoryOutType.Github, "github");
 * ```
 */
export type GithubRepositoryOutType = (typeof GithubRepositoryOutType)[keyof typeof GithubRepositoryOutType];

/** The values of GithubRepositoryOutType, by the index that the tape holds. */
export const valuesGithubRepositoryOutType: readonly GithubRepositoryOutType[] = ["github"];

/** The description that JSON Schemas have of GithubRepositoryOutType. */
export const descriptionGithubRepositoryOutType: EnumerationDescription = {
  name: "GithubRepositoryOutType",
  text: "The type of a repository.",
  values: valuesGithubRepositoryOutType,
};
