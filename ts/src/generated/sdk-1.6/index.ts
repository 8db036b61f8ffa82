// Written by `make generate` from the models in src/model. Changes here are lost.

export { CheckpointOut, checkpointOutFromJSON, checkpointOutToJSON, type WireCheckpointOut } from "./components/progress/checkpoint-out.js";
export { ClassifierJobOut, classifierJobOutFromJSON, classifierJobOutToJSON, type WireClassifierJobOut } from "./components/job/classifier-job-out.js";
export { ClassifierJobOutIntegrations, classifierJobOutIntegrationsFromJSON, classifierJobOutIntegrationsToJSON, type WireClassifierJobOutIntegrations } from "./components/aliases/classifier-job-out-integrations.js";
export { ClassifierJobOutJobType } from "./enumerations/job/classifier-job-out-job-type.js";
export { ClassifierJobOutObject } from "./enumerations/aliases/classifier-job-out-object.js";
export { ClassifierJobOutStatus } from "./enumerations/aliases/classifier-job-out-status.js";
export { ClassifierTargetOut, classifierTargetOutFromJSON, classifierTargetOutToJSON, type WireClassifierTargetOut } from "./components/training/classifier-target-out.js";
export { ClassifierTrainingParameters, classifierTrainingParametersFromJSON, classifierTrainingParametersToJSON, type WireClassifierTrainingParameters } from "./components/training/classifier-training-parameters.js";
export { CompletionJobOut, completionJobOutFromJSON, completionJobOutToJSON, type WireCompletionJobOut } from "./components/job/completion-job-out.js";
export { CompletionTrainingParameters, completionTrainingParametersFromJSON, completionTrainingParametersToJSON, type WireCompletionTrainingParameters } from "./components/training/completion-training-parameters.js";
export { EventOut, eventOutFromJSON, eventOutToJSON, type WireEventOut } from "./components/progress/event-out.js";
export { FTClassifierLossFunction } from "./enumerations/training/ft-classifier-loss-function.js";
export { GithubRepositoryOut, githubRepositoryOutFromJSON, githubRepositoryOutToJSON, type WireGithubRepositoryOut } from "./components/training/github-repository-out.js";
export { GithubRepositoryOutType } from "./enumerations/training/github-repository-out-type.js";
export { Integrations, integrationsFromJSON, integrationsToJSON, type WireIntegrations } from "./components/aliases/integrations.js";
export { JobMetadataOut, jobMetadataOutFromJSON, jobMetadataOutToJSON, type WireJobMetadataOut } from "./components/job/job-metadata-out.js";
export { JobType } from "./enumerations/job/job-type.js";
export { LegacyJobMetadataOut, legacyJobMetadataOutFromJSON, legacyJobMetadataOutToJSON, type WireLegacyJobMetadataOut } from "./components/job/legacy-job-metadata-out.js";
export { LegacyJobMetadataOutObject } from "./enumerations/job/legacy-job-metadata-out-object.js";
export { MetricOut, metricOutFromJSON, metricOutToJSON, type WireMetricOut } from "./components/progress/metric-out.js";
export { ObjectT } from "./enumerations/job/object-t.js";
export { Repositories, repositoriesFromJSON, repositoriesToJSON, type WireRepositories } from "./components/aliases/repositories.js";
export { Status } from "./enumerations/job/status.js";
export { WandbIntegrationOut, wandbIntegrationOutFromJSON, wandbIntegrationOutToJSON, type WireWandbIntegrationOut } from "./components/job/wandb-integration-out.js";
export { WandbIntegrationOutType } from "./enumerations/job/wandb-integration-out-type.js";
