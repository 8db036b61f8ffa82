use alloc::string::String;
use alloc::vec::Vec;

use super::{JobMetadataOut, JobType, ObjectT, Status, WandbIntegrationOut};
use crate::model::declare::component;
use crate::model::sdk_1_6::progress::{CheckpointOut, EventOut};
use crate::model::sdk_1_6::training::{CompletionTrainingParameters, GithubRepositoryOut};
use crate::model::{Integer, Nullish};

component! {
    /// A fine-tuning job for a completion model with its events and checkpoints, as the API reports a job that is asked for by its
    /// ID.
    ///
    /// ```
    /// use completion_job::{CompletionDetailedJobOut, CompletionDetailedJobOutStatus};
    /// let job = CompletionDetailedJobOut::from_json(br#"{
    ///   "id": "2b6c1d04-6a1e-4f0e-9a55-0d8f1c3b7e21", "auto_start": true, "model": "open-mistral-7b", "status": "SUCCESS",
    ///   "created_at": 1747000000, "modified_at": 1747000600, "training_files": [], "hyperparameters": {},
    ///   "events": [{"name": "status-updated", "data": {"status": "SUCCESS"}, "created_at": 1747000600}],
    ///   "checkpoints": [{"metrics": {"train_loss": 0.84}, "step_number": 10, "created_at": 1747000590}]
    /// }"#).unwrap();
    /// assert_eq!(job.status, CompletionDetailedJobOutStatus::Success);
    /// assert_eq!(job.events.unwrap()[0].name, "status-updated");
    /// assert_eq!(job.checkpoints.unwrap()[0].step_number.as_i64(), Some(10));
    /// ```
    pub struct CompletionDetailedJobOut {
        /// The ID of the job.
        id: String,
        /// Whether the job starts by itself once its files are validated, rather than waiting to be started.
        auto_start as "autoStart": bool,
        /// The name of the model that is fine-tuned.
        model: String,
        /// How far the job has come.
        status: CompletionDetailedJobOutStatus,
        /// When the job was created, in seconds since the UNIX epoch.
        created_at as "createdAt": Integer,
        /// When the job was last changed, in seconds since the UNIX epoch.
        modified_at as "modifiedAt": Integer,
        /// The IDs of the uploaded files with the training data.
        training_files as "trainingFiles": Vec<String>,
        /// The IDs of the uploaded files with the validation data.
        validation_files as "validationFiles": Nullish<Vec<String>>,
        /// The type of the object, always `job`.
        object: CompletionDetailedJobOutObject = CompletionDetailedJobOutObject::Job,
        /// The name of the model that the job makes; `null` while the job is still running.
        fine_tuned_model as "fineTunedModel": Nullish<String>,
        /// Text that becomes part of the fine-tuned model's name, to tell it from others.
        suffix: Nullish<String>,
        /// The integrations that are switched on for the job.
        integrations: Nullish<Vec<CompletionDetailedJobOutIntegrations>>,
        /// How many tokens the training used in all.
        trained_tokens as "trainedTokens": Nullish<Integer>,
        /// The expected duration and cost of the job.
        metadata: Nullish<JobMetadataOut>,
        /// The type of the job, always `completion`.
        job_type as "jobType": CompletionDetailedJobOutJobType = CompletionDetailedJobOutJobType::Completion,
        /// The settings of the training.
        hyperparameters: CompletionTrainingParameters,
        /// The repositories that the training uses.
        repositories: Option<Vec<CompletionDetailedJobOutRepositories>>,
        /// What happened to the job so far: an event for each change of its status.
        events: Option<Vec<EventOut>>,
        /// The states of the model that the training has saved so far.
        checkpoints: Option<Vec<CheckpointOut>>,
    }
}

/// How far a detailed completion job has come. It is the status of any job.
pub type CompletionDetailedJobOutStatus = Status;

/// The type of the object, always a job. It is the same for any job.
pub type CompletionDetailedJobOutObject = ObjectT;

/// The type of a detailed completion job. It is that of any completion job.
pub type CompletionDetailedJobOutJobType = JobType;

/// An integration that is switched on for a detailed completion job. There is one kind of integration.
pub type CompletionDetailedJobOutIntegrations = WandbIntegrationOut;

/// A repository that the training of a detailed completion job uses. There is one kind of repository.
pub type CompletionDetailedJobOutRepositories = GithubRepositoryOut;
