//! The model of SDK generation 1.6: a file for each component, which holds the enumerations that only it uses. The generator
//! puts the TypeScript of a component in a folder of the same name.

mod job;
mod training;

pub use job::{
    CompletionJobOut, Integrations, JobMetadataOut, JobType, ObjectT, Repositories, Status,
    WandbIntegrationOut, WandbIntegrationOutType,
};
pub use training::{CompletionTrainingParameters, GithubRepositoryOut, GithubRepositoryOutType};

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
            ],
            enumerations: [Status, ObjectT, JobType, WandbIntegrationOutType, GithubRepositoryOutType],
            aliases: [Integrations = WandbIntegrationOut, Repositories = GithubRepositoryOut],
        }
    };
}

#[cfg(feature = "std")]
pub(crate) use sdk_1_6;

sdk_1_6!(crate::model::declare::model);
