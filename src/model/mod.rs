//! The model, a file a component. A new component is a new file, and a line in each list here.

pub(crate) mod declare;
mod nullish;
mod number;
pub(crate) mod value;

mod completion_job_out;
mod completion_training_parameters;
mod github_repository_out;
mod job_metadata_out;
mod wandb_integration_out;

pub use completion_job_out::{CompletionJobOut, Integrations, JobType, ObjectT, Repositories, Status};
pub use completion_training_parameters::CompletionTrainingParameters;
pub use declare::Documentation;
pub use github_repository_out::{GithubRepositoryOut, GithubRepositoryOutType};
pub use job_metadata_out::JobMetadataOut;
pub use nullish::Nullish;
pub use number::{Integer, Number, NumberError};
pub use wandb_integration_out::{WandbIntegrationOut, WandbIntegrationOutType};

use crate::schema::{Component, Enumeration};

/// The components. JavaScript names them by their index here.
pub static COMPONENTS: [&Component; 5] = [
    CompletionJobOut::COMPONENT,
    CompletionTrainingParameters::COMPONENT,
    GithubRepositoryOut::COMPONENT,
    JobMetadataOut::COMPONENT,
    WandbIntegrationOut::COMPONENT,
];

/// What the generator needs beside the components' tables.
pub struct Described {
    /// The components and what they say of themselves.
    pub components: Vec<(&'static Component, Documentation)>,
    /// The enumerations and what they say of themselves.
    pub enumerations: Vec<(&'static Enumeration, Documentation)>,
    /// Second names, and the components they stand for.
    pub aliases: Vec<(&'static str, &'static Component)>,
}

/// The whole model with its documentation.
pub fn described() -> Described {
    let documentation = [
        CompletionJobOut::DOCUMENTATION,
        CompletionTrainingParameters::DOCUMENTATION,
        GithubRepositoryOut::DOCUMENTATION,
        JobMetadataOut::DOCUMENTATION,
        WandbIntegrationOut::DOCUMENTATION,
    ];
    Described {
        components: COMPONENTS.into_iter().zip(documentation).collect(),
        enumerations: vec![
            (Status::ENUMERATION, Status::DOCUMENTATION),
            (ObjectT::ENUMERATION, ObjectT::DOCUMENTATION),
            (JobType::ENUMERATION, JobType::DOCUMENTATION),
            (WandbIntegrationOutType::ENUMERATION, WandbIntegrationOutType::DOCUMENTATION),
            (GithubRepositoryOutType::ENUMERATION, GithubRepositoryOutType::DOCUMENTATION),
        ],
        aliases: vec![("Integrations", Integrations::COMPONENT), ("Repositories", Repositories::COMPONENT)],
    }
}
