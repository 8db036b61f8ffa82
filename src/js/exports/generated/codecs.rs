// Written by `make generate` from the models in src/model. Changes here are lost.

functions! {
    CompletionJobOut, completionJobOutFromJSON, completionJobOutToJSON;
    CompletionTrainingParameters, completionTrainingParametersFromJSON, completionTrainingParametersToJSON;
    EventOut, eventOutFromJSON, eventOutToJSON;
    GithubRepositoryOut, githubRepositoryOutFromJSON, githubRepositoryOutToJSON;
    JobMetadataOut, jobMetadataOutFromJSON, jobMetadataOutToJSON;
    WandbIntegrationOut, wandbIntegrationOutFromJSON, wandbIntegrationOutToJSON;
    ClassifierJobOut, classifierJobOutFromJSON, classifierJobOutToJSON;
    ClassifierTrainingParameters, classifierTrainingParametersFromJSON, classifierTrainingParametersToJSON;
    ClassifierTargetOut, classifierTargetOutFromJSON, classifierTargetOutToJSON;
    CheckpointOut, checkpointOutFromJSON, checkpointOutToJSON;
    MetricOut, metricOutFromJSON, metricOutToJSON;
    LegacyJobMetadataOut, legacyJobMetadataOutFromJSON, legacyJobMetadataOutToJSON;
    CompletionDetailedJobOut, completionDetailedJobOutFromJSON, completionDetailedJobOutToJSON;
    ClassifierDetailedJobOut, classifierDetailedJobOutFromJSON, classifierDetailedJobOutToJSON;
    Integrations, integrationsFromJSON, integrationsToJSON;
    Repositories, repositoriesFromJSON, repositoriesToJSON;
    ClassifierJobOutIntegrations, classifierJobOutIntegrationsFromJSON, classifierJobOutIntegrationsToJSON;
    CompletionDetailedJobOutIntegrations, completionDetailedJobOutIntegrationsFromJSON, completionDetailedJobOutIntegrationsToJSON;
    CompletionDetailedJobOutRepositories, completionDetailedJobOutRepositoriesFromJSON, completionDetailedJobOutRepositoriesToJSON;
    ClassifierDetailedJobOutIntegrations, classifierDetailedJobOutIntegrationsFromJSON, classifierDetailedJobOutIntegrationsToJSON;
}
