// Written by `make generate` from the models in src/model. Changes here are lost.

import { valuesStatus } from "./job/status.js";
import { valuesObjectT } from "./job/object-t.js";
import { valuesJobType } from "./job/job-type.js";
import { valuesWandbIntegrationOutType } from "./job/wandb-integration-out-type.js";
import { valuesGithubRepositoryOutType } from "./training/github-repository-out-type.js";

/** The values of each enumeration, by the number that faults use. */
export const enumerations: ReadonlyArray<readonly string[]> = [
  valuesStatus,
  valuesObjectT,
  valuesJobType,
  valuesWandbIntegrationOutType,
  valuesGithubRepositoryOutType,
];
