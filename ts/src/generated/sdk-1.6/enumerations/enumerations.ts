// Written by `make generate` from the models in src/model. Changes here are lost.

import { valuesStatus } from "./job/status.js";
import { valuesObjectT } from "./job/object-t.js";
import { valuesJobType } from "./job/job-type.js";
import { valuesWandbIntegrationOutType } from "./job/wandb-integration-out-type.js";
import { valuesGithubRepositoryOutType } from "./training/github-repository-out-type.js";
import { valuesClassifierJobOutJobType } from "./job/classifier-job-out-job-type.js";
import { valuesFTClassifierLossFunction } from "./training/ft-classifier-loss-function.js";
import { valuesLegacyJobMetadataOutObject } from "./job/legacy-job-metadata-out-object.js";
import { valuesJobsOutObject } from "./list/jobs-out-object.js";

/** The values of each enumeration, by the number that faults use. */
export const enumerations: ReadonlyArray<readonly string[]> = [
  valuesStatus,
  valuesObjectT,
  valuesJobType,
  valuesWandbIntegrationOutType,
  valuesGithubRepositoryOutType,
  valuesClassifierJobOutJobType,
  valuesFTClassifierLossFunction,
  valuesLegacyJobMetadataOutObject,
  valuesJobsOutObject,
];
