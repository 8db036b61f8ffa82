// Written by `make generate` from the models in src/model. Changes here are lost.

export { CompletionJobOut, completionJobOutFromJSON, completionJobOutToJSON, type WireCompletionJobOut } from "./components/completion-job-out.js";
export { CompletionTrainingParameters, completionTrainingParametersFromJSON, completionTrainingParametersToJSON, type WireCompletionTrainingParameters } from "./components/completion-training-parameters.js";
export { EventOut, eventOutFromJSON, eventOutToJSON, type WireEventOut } from "./components/event-out.js";
export { GithubRepositoryOut, githubRepositoryOutFromJSON, githubRepositoryOutToJSON, type WireGithubRepositoryOut } from "./components/github-repository-out.js";
export { GithubRepositoryOutType } from "./enumerations/github-repository-out-type.js";
export { Integrations, integrationsFromJSON, integrationsToJSON, type WireIntegrations } from "./components/integrations.js";
export { JobMetadataOut, jobMetadataOutFromJSON, jobMetadataOutToJSON, type WireJobMetadataOut } from "./components/job-metadata-out.js";
export { JobType } from "./enumerations/job-type.js";
export { ObjectT } from "./enumerations/object-t.js";
export { Repositories, repositoriesFromJSON, repositoriesToJSON, type WireRepositories } from "./components/repositories.js";
export { Status } from "./enumerations/status.js";
export { WandbIntegrationOut, wandbIntegrationOutFromJSON, wandbIntegrationOutToJSON, type WireWandbIntegrationOut } from "./components/wandb-integration-out.js";
export { WandbIntegrationOutType } from "./enumerations/wandb-integration-out-type.js";
