// Written by `make generate` from the models in src/model. Changes here are lost.

functions! {
    CompletionJobOut, completionJobOutFromJSON, completionJobOutToJSON;
    CompletionTrainingParameters, completionTrainingParametersFromJSON, completionTrainingParametersToJSON;
    GithubRepositoryOut, githubRepositoryOutFromJSON, githubRepositoryOutToJSON;
    JobMetadataOut, jobMetadataOutFromJSON, jobMetadataOutToJSON;
    WandbIntegrationOut, wandbIntegrationOutFromJSON, wandbIntegrationOutToJSON;
    EventOut, eventOutFromJSON, eventOutToJSON;
    ClassifierJobOut, classifierJobOutFromJSON, classifierJobOutToJSON;
    ClassifierTrainingParameters, classifierTrainingParametersFromJSON, classifierTrainingParametersToJSON;
    ClassifierTargetOut, classifierTargetOutFromJSON, classifierTargetOutToJSON;
    CheckpointOut, checkpointOutFromJSON, checkpointOutToJSON;
    MetricOut, metricOutFromJSON, metricOutToJSON;
    LegacyJobMetadataOut, legacyJobMetadataOutFromJSON, legacyJobMetadataOutToJSON;
    CompletionDetailedJobOut, completionDetailedJobOutFromJSON, completionDetailedJobOutToJSON;
    ClassifierDetailedJobOut, classifierDetailedJobOutFromJSON, classifierDetailedJobOutToJSON;
    JobsOut, jobsOutFromJSON, jobsOutToJSON;
    JobsOutData, jobsOutDataFromJSON, jobsOutDataToJSON;
    One, oneFromJSON, oneToJSON;
    JobsApiRoutesFineTuningCreateFineTuningJobResponse, jobsApiRoutesFineTuningCreateFineTuningJobResponseFromJSON, jobsApiRoutesFineTuningCreateFineTuningJobResponseToJSON;
    JobsApiRoutesFineTuningGetFineTuningJobResponse, jobsApiRoutesFineTuningGetFineTuningJobResponseFromJSON, jobsApiRoutesFineTuningGetFineTuningJobResponseToJSON;
    Integrations, integrationsFromJSON, integrationsToJSON;
    Repositories, repositoriesFromJSON, repositoriesToJSON;
    ClassifierJobOutIntegrations, classifierJobOutIntegrationsFromJSON, classifierJobOutIntegrationsToJSON;
    CompletionDetailedJobOutIntegrations, completionDetailedJobOutIntegrationsFromJSON, completionDetailedJobOutIntegrationsToJSON;
    CompletionDetailedJobOutRepositories, completionDetailedJobOutRepositoriesFromJSON, completionDetailedJobOutRepositoriesToJSON;
    ClassifierDetailedJobOutIntegrations, classifierDetailedJobOutIntegrationsFromJSON, classifierDetailedJobOutIntegrationsToJSON;
}
