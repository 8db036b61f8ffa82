//! Jobs, and what they say of themselves.

mod classifier_detailed_job_out;
mod classifier_job_out;
mod completion_detailed_job_out;
mod completion_job_out;
mod job_metadata_out;
mod legacy_job_metadata_out;
mod wandb_integration_out;

pub use classifier_detailed_job_out::{
    ClassifierDetailedJobOut, ClassifierDetailedJobOutIntegrations, ClassifierDetailedJobOutJobType,
    ClassifierDetailedJobOutObject, ClassifierDetailedJobOutStatus,
};
pub use classifier_job_out::{
    ClassifierJobOut, ClassifierJobOutIntegrations, ClassifierJobOutJobType, ClassifierJobOutObject,
    ClassifierJobOutStatus,
};
pub use completion_detailed_job_out::{
    CompletionDetailedJobOut, CompletionDetailedJobOutIntegrations, CompletionDetailedJobOutJobType,
    CompletionDetailedJobOutObject, CompletionDetailedJobOutRepositories, CompletionDetailedJobOutStatus,
};
pub use completion_job_out::{CompletionJobOut, Integrations, JobType, ObjectT, Repositories, Status};
pub use job_metadata_out::JobMetadataOut;
pub use legacy_job_metadata_out::{LegacyJobMetadataOut, LegacyJobMetadataOutObject};
pub use wandb_integration_out::{WandbIntegrationOut, WandbIntegrationOutType};
