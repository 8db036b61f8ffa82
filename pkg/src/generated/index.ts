// Written by `make generate` from the models in src/model; changes here are lost.

export { CompletionJobOut, completionJobOutFromJSON, completionJobOutToJSON, type WireCompletionJobOut } from "./completion-job-out.js";
export { CompletionTrainingParameters, completionTrainingParametersFromJSON, completionTrainingParametersToJSON, type WireCompletionTrainingParameters } from "./completion-training-parameters.js";
export { GithubRepositoryOut, githubRepositoryOutFromJSON, githubRepositoryOutToJSON, type WireGithubRepositoryOut } from "./github-repository-out.js";
export { GithubRepositoryOutType } from "./github-repository-out-type.js";
export { Integrations, integrationsFromJSON, integrationsToJSON, type WireIntegrations } from "./integrations.js";
export { JobMetadataOut, jobMetadataOutFromJSON, jobMetadataOutToJSON, type WireJobMetadataOut } from "./job-metadata-out.js";
export { JobType } from "./job-type.js";
export { ObjectT } from "./object-t.js";
export { Repositories, repositoriesFromJSON, repositoriesToJSON, type WireRepositories } from "./repositories.js";
export { Status } from "./status.js";
export { WandbIntegrationOut, wandbIntegrationOutFromJSON, wandbIntegrationOutToJSON, type WireWandbIntegrationOut } from "./wandb-integration-out.js";
export { WandbIntegrationOutType } from "./wandb-integration-out-type.js";
