use alloc::string::String;
use alloc::vec::Vec;

use super::{JobMetadataOut, WandbIntegrationOut};
use crate::model::declare::{component, enumeration};
use crate::model::sdk_1_6::training::{CompletionTrainingParameters, GithubRepositoryOut};
use crate::model::{Integer, Nullish};

component! {
    /// A fine-tuning job for a completion model, as the API reports it.
    ///
    /// ```
    /// use completion_job::{CompletionJobOut, JobType, Status};
    /// let job = CompletionJobOut::from_json(br#"{
    ///   "id": "80365749-d182-4b69-8227-5fcbe189f431", "auto_start": false, "model": "V90", "status": "FAILED",
    ///   "created_at": 785153, "modified_at": 281730, "training_files": [], "hyperparameters": {}
    /// }"#).unwrap();
    /// assert_eq!(job.status, Status::Failed);
    /// assert_eq!(job.job_type, JobType::Completion);
    /// assert_eq!(job.created_at.as_i64(), Some(785153));
    /// ```
    pub struct CompletionJobOut {
        /// The ID of the job.
        id: String,
        /// Whether the job starts by itself once its files are validated, rather than waiting to be started.
        auto_start as "autoStart": bool,
        /// The name of the model that is fine-tuned.
        model: String,
        /// How far the job has come.
        status: Status,
        /// When the job was created, in seconds since the UNIX epoch.
        created_at as "createdAt": Integer,
        /// When the job was last changed, in seconds since the UNIX epoch.
        modified_at as "modifiedAt": Integer,
        /// The IDs of the uploaded files with the training data.
        training_files as "trainingFiles": Vec<String>,
        /// The IDs of the uploaded files with the validation data.
        validation_files as "validationFiles": Nullish<Vec<String>>,
        /// The type of the object, always `job`.
        object: ObjectT = ObjectT::Job,
        /// The name of the model that the job makes; `null` while the job is still running.
        fine_tuned_model as "fineTunedModel": Nullish<String>,
        /// Text that becomes part of the fine-tuned model's name, to tell it from others.
        suffix: Nullish<String>,
        /// The integrations that are switched on for the job.
        integrations: Nullish<Vec<Integrations>>,
        /// How many tokens the training used in all.
        trained_tokens as "trainedTokens": Nullish<Integer>,
        /// The expected duration and cost of the job.
        metadata: Nullish<JobMetadataOut>,
        /// The type of the job, always `completion`.
        job_type as "jobType": JobType = JobType::Completion,
        /// The settings of the training.
        hyperparameters: CompletionTrainingParameters,
        /// The repositories that the training uses.
        repositories: Option<Vec<Repositories>>,
    }
}

/// An integration that is switched on for a job. There is one kind of integration.
pub type Integrations = WandbIntegrationOut;

/// A repository that the training uses. There is one kind of repository.
pub type Repositories = GithubRepositoryOut;

enumeration! {
    /// How far a fine-tuning job has come.
    ///
    /// ```
    /// use completion_job::Status;
    /// assert_eq!(Status::FailedValidation.as_str(), "FAILED_VALIDATION");
    /// ```
    pub enum Status {
        /// The job waits for its turn.
        Queued = "QUEUED",
        /// The job was started.
        Started = "STARTED",
        /// The job's files and settings are being checked.
        Validating = "VALIDATING",
        /// The job's files and settings are in order.
        Validated = "VALIDATED",
        /// The training runs.
        Running = "RUNNING",
        /// The job's files or settings are not in order.
        FailedValidation = "FAILED_VALIDATION",
        /// The training failed.
        Failed = "FAILED",
        /// The training is done.
        Success = "SUCCESS",
        /// The job was cancelled.
        Cancelled = "CANCELLED",
        /// The job is being cancelled.
        CancellationRequested = "CANCELLATION_REQUESTED",
    }
}

enumeration! {
    /// The type of the object, always a job.
    ///
    /// ```
    /// assert_eq!(completion_job::ObjectT::Job.to_string(), "job");
    /// ```
    pub enum ObjectT {
        /// A fine-tuning job.
        Job = "job",
    }
}

enumeration! {
    /// The type of a fine-tuning job.
    ///
    /// ```
    /// assert_eq!(completion_job::JobType::Completion.to_string(), "completion");
    /// ```
    pub enum JobType {
        /// A job that fine-tunes a completion model.
        Completion = "completion",
    }
}
