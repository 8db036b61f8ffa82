// Written by `make generate` from the models in src/model. Changes here are lost.

export { CompletionJobOut, completionJobOutFromJSON, completionJobOutToJSON, type WireCompletionJobOut } from "./components/job/completion-job-out.js";
export { CompletionTrainingParameters, completionTrainingParametersFromJSON, completionTrainingParametersToJSON, type WireCompletionTrainingParameters } from "./components/training/completion-training-parameters.js";
export { GithubRepositoryOut, githubRepositoryOutFromJSON, githubRepositoryOutToJSON, type WireGithubRepositoryOut } from "./components/training/github-repository-out.js";
export { GithubRepositoryOutType } from "./enumerations/training/github-repository-out-type.js";
export { Integrations, integrationsFromJSON, integrationsToJSON, type WireIntegrations } from "./components/aliases/integrations.js";
export { JobMetadataOut, jobMetadataOutFromJSON, jobMetadataOutToJSON, type WireJobMetadataOut } from "./components/job/job-metadata-out.js";
export { JobType } from "./enumerations/job/job-type.js";
export { ObjectT } from "./enumerations/job/object-t.js";
export { Repositories, repositoriesFromJSON, repositoriesToJSON, type WireRepositories } from "./components/aliases/repositories.js";
export { Status } from "./enumerations/job/status.js";
export { WandbIntegrationOut, wandbIntegrationOutFromJSON, wandbIntegrationOutToJSON, type WireWandbIntegrationOut } from "./components/job/wandb-integration-out.js";
export { WandbIntegrationOutType } from "./enumerations/job/wandb-integration-out-type.js";
