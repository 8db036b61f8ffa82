//! The model of SDK generation 1.6: a file for each component, which holds the enumerations that only it uses. The generator
//! puts the TypeScript of a component in a folder of the same name.

mod job;
mod list;
mod progress;
mod small;
mod training;

pub use job::{
    ClassifierDetailedJobOut, ClassifierDetailedJobOutIntegrations, ClassifierDetailedJobOutJobType,
    ClassifierDetailedJobOutObject, ClassifierDetailedJobOutStatus, ClassifierJobOut,
    ClassifierJobOutIntegrations, ClassifierJobOutJobType, ClassifierJobOutObject, ClassifierJobOutStatus,
    CompletionDetailedJobOut, CompletionDetailedJobOutIntegrations, CompletionDetailedJobOutJobType,
    CompletionDetailedJobOutObject, CompletionDetailedJobOutRepositories, CompletionDetailedJobOutStatus,
    CompletionJobOut, Integrations, JobMetadataOut, JobType, LegacyJobMetadataOut,
    LegacyJobMetadataOutObject, ObjectT, Repositories, Status, WandbIntegrationOut, WandbIntegrationOutType,
};
pub use list::{
    JobsApiRoutesFineTuningCreateFineTuningJobResponse, JobsApiRoutesFineTuningGetFineTuningJobResponse,
    JobsOut, JobsOutData, JobsOutObject, One,
};
pub use progress::{CheckpointOut, EventOut, MetricOut};
pub use small::SMALL;
pub use training::{
    ClassifierTargetOut, ClassifierTrainingParameters, CompletionTrainingParameters,
    FTClassifierLossFunction, GithubRepositoryOut, GithubRepositoryOutType,
};

/// Calls a macro with the list of this generation's declarations. No other list names them: add the name of a new component,
/// enumeration or alias here.
macro_rules! sdk_1_6 {
    ($($callback:tt)*) => {
        $($callback)*! {
            components: [
                CompletionJobOut,
                CompletionTrainingParameters,
                GithubRepositoryOut,
                JobMetadataOut,
                WandbIntegrationOut,
                EventOut,
                ClassifierJobOut,
                ClassifierTrainingParameters,
                ClassifierTargetOut,
                CheckpointOut,
                MetricOut,
                LegacyJobMetadataOut,
                CompletionDetailedJobOut,
                ClassifierDetailedJobOut,
                JobsOut,
            ],
            unions: [
                JobsOutData,
                One,
                JobsApiRoutesFineTuningCreateFineTuningJobResponse,
                JobsApiRoutesFineTuningGetFineTuningJobResponse,
            ],
            enumerations: [
                Status,
                ObjectT,
                JobType,
                WandbIntegrationOutType,
                GithubRepositoryOutType,
                ClassifierJobOutJobType,
                FTClassifierLossFunction,
                LegacyJobMetadataOutObject,
                JobsOutObject,
            ],
            aliases: [
                Integrations = WandbIntegrationOut,
                Repositories = GithubRepositoryOut,
                ClassifierJobOutIntegrations = WandbIntegrationOut,
                CompletionDetailedJobOutIntegrations = WandbIntegrationOut,
                CompletionDetailedJobOutRepositories = GithubRepositoryOut,
                ClassifierDetailedJobOutIntegrations = WandbIntegrationOut,
            ],
            enumeration_aliases: [
                ClassifierJobOutStatus = Status,
                ClassifierJobOutObject = ObjectT,
                CompletionDetailedJobOutStatus = Status,
                CompletionDetailedJobOutObject = ObjectT,
                CompletionDetailedJobOutJobType = JobType,
                ClassifierDetailedJobOutStatus = Status,
                ClassifierDetailedJobOutObject = ObjectT,
                ClassifierDetailedJobOutJobType = ClassifierJobOutJobType,
            ],
            small: Some(&SMALL),
        }
    };
}

#[cfg(feature = "std")]
pub(crate) use sdk_1_6;

sdk_1_6!(crate::model::declare::model);
