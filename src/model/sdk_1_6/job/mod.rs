//! Jobs, and what they say of themselves.

mod completion_job_out;
mod job_metadata_out;
mod wandb_integration_out;

pub use completion_job_out::{CompletionJobOut, Integrations, JobType, ObjectT, Repositories, Status};
pub use job_metadata_out::JobMetadataOut;
pub use wandb_integration_out::{WandbIntegrationOut, WandbIntegrationOutType};
