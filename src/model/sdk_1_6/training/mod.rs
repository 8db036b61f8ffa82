//! What a training is done with: its settings and its data.

mod completion_training_parameters;
mod github_repository_out;

pub use completion_training_parameters::CompletionTrainingParameters;
pub use github_repository_out::{GithubRepositoryOut, GithubRepositoryOutType};
