//! What a training is done with: its settings and its data.

mod classifier_target_out;
mod classifier_training_parameters;
mod completion_training_parameters;
mod github_repository_out;

pub use classifier_target_out::{ClassifierTargetOut, FTClassifierLossFunction};
pub use classifier_training_parameters::ClassifierTrainingParameters;
pub use completion_training_parameters::CompletionTrainingParameters;
pub use github_repository_out::{GithubRepositoryOut, GithubRepositoryOutType};
