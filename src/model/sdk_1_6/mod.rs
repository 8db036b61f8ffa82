//! The model of SDK generation 1.6: a file for each component, which holds the enumerations that only it uses.

mod completion_job_out;
mod completion_training_parameters;
mod event_out;
mod github_repository_out;
mod job_metadata_out;
mod wandb_integration_out;

pub use completion_job_out::{CompletionJobOut, Integrations, JobType, ObjectT, Repositories, Status};
pub use completion_training_parameters::CompletionTrainingParameters;
pub use event_out::EventOut;
pub use github_repository_out::{GithubRepositoryOut, GithubRepositoryOutType};
pub use job_metadata_out::JobMetadataOut;
pub use wandb_integration_out::{WandbIntegrationOut, WandbIntegrationOutType};

/// Calls a macro with the list of this generation's declarations. No other list names them: add the name of a new component,
/// enumeration or alias here.
macro_rules! sdk_1_6 {
    ($($callback:tt)*) => {
        $($callback)*! {
            components: [
                CompletionJobOut,
                CompletionTrainingParameters,
                EventOut,
                GithubRepositoryOut,
                JobMetadataOut,
                WandbIntegrationOut,
            ],
            enumerations: [Status, ObjectT, JobType, WandbIntegrationOutType, GithubRepositoryOutType],
            aliases: [Integrations = WandbIntegrationOut, Repositories = GithubRepositoryOut],
        }
    };
}

#[cfg(feature = "std")]
pub(crate) use sdk_1_6;

sdk_1_6!(crate::model::declare::model);
