// Written by `make generate` from the models in src/model. Changes here are lost.

import { valuesStatus } from "./status.js";
import { valuesObjectT } from "./object-t.js";
import { valuesJobType } from "./job-type.js";
import { valuesWandbIntegrationOutType } from "./wandb-integration-out-type.js";
import { valuesGithubRepositoryOutType } from "./github-repository-out-type.js";

/** The values of each enumeration, by the number that faults use. */
export const enumerations: ReadonlyArray<readonly string[]> = [
  valuesStatus,
  valuesObjectT,
  valuesJobType,
  valuesWandbIntegrationOutType,
  valuesGithubRepositoryOutType,
];
