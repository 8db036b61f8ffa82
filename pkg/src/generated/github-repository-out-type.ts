// Written by `make generate` from the models in src/model; changes here are lost.

/**
 * The type of a repository.
 *
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
 * ```ts
 * assert.equal(GithubRepositoryOutType.Github, "github");
 * ```
 */
export type GithubRepositoryOutType = (typeof GithubRepositoryOutType)[keyof typeof GithubRepositoryOutType];

/** The values by the index that the tape holds. */
export const valuesGithubRepositoryOutType: readonly GithubRepositoryOutType[] = ["github"];
