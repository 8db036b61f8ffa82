use alloc::string::String;
use alloc::vec::Vec;

use super::{ClassifierJobOutJobType, JobMetadataOut, ObjectT, Status, WandbIntegrationOut};
use crate::model::declare::component;
use crate::model::sdk_1_6::progress::{CheckpointOut, EventOut};
use crate::model::sdk_1_6::training::{ClassifierTargetOut, ClassifierTrainingParameters};
use crate::model::{Integer, Nullish};

component! {
    /// A fine-tuning job for a classifier with its targets, events and checkpoints, as the API reports a job that is asked for by its
    /// ID.
    ///
    /// ```
    /// use completion_job::{ClassifierDetailedJobOut, ClassifierDetailedJobOutStatus, FTClassifierLossFunction};
    /// let job = ClassifierDetailedJobOut::from_json(br#"{
    ///   "id": "5d0f7a66-13a9-4a0f-8c42-9f2e6b7c1d08", "auto_start": true, "model": "ministral-3b-latest", "status": "RUNNING",
    ///   "created_at": 1747000000, "modified_at": 1747000060, "training_files": [], "hyperparameters": {},
    ///   "classifier_targets": [
    ///     {"name": "mood", "labels": ["good", "bad"], "weight": 1, "loss_function": "single_class"}
    ///   ]
    /// }"#).unwrap();
    /// assert_eq!(job.status, ClassifierDetailedJobOutStatus::Running);
    /// assert_eq!(job.classifier_targets[0].loss_function, FTClassifierLossFunction::SingleClass);
    /// assert_eq!(job.events, None);
    /// ```
    pub struct ClassifierDetailedJobOut {
        /// The ID of the job.
        id: String,
        /// Whether the job starts by itself once its files are validated, rather than waiting to be started.
        auto_start as "autoStart": bool,
        /// The name of the model that is fine-tuned.
        model: String,
        /// How far the job has come.
        status: ClassifierDetailedJobOutStatus,
        /// When the job was created, in seconds since the UNIX epoch.
        created_at as "createdAt": Integer,
        /// When the job was last changed, in seconds since the UNIX epoch.
        modified_at as "modifiedAt": Integer,
        /// The IDs of the uploaded files with the training data.
        training_files as "trainingFiles": Vec<String>,
        /// The IDs of the uploaded files with the validation data.
        validation_files as "validationFiles": Nullish<Vec<String>>,
        /// The type of the object, always `job`.
        object: ClassifierDetailedJobOutObject = ClassifierDetailedJobOutObject::Job,
        /// The name of the model that the job makes; `null` while the job is still running.
        fine_tuned_model as "fineTunedModel": Nullish<String>,
        /// Text that becomes part of the fine-tuned model's name, to tell it from others.
        suffix: Nullish<String>,
        /// The integrations that are switched on for the job.
        integrations: Nullish<Vec<ClassifierDetailedJobOutIntegrations>>,
        /// How many tokens the training used in all.
        trained_tokens as "trainedTokens": Nullish<Integer>,
        /// The expected duration and cost of the job.
        metadata: Nullish<JobMetadataOut>,
        /// The type of the job, always `classifier`.
        job_type as "jobType": ClassifierDetailedJobOutJobType = ClassifierDetailedJobOutJobType::Classifier,
        /// The settings of the training.
        hyperparameters: ClassifierTrainingParameters,
        /// What happened to the job so far: an event for each change of its status.
        events: Option<Vec<EventOut>>,
        /// The states of the model that the training has saved so far.
        checkpoints: Option<Vec<CheckpointOut>>,
        /// What the classifier learns to tell about a text.
        classifier_targets as "classifierTargets": Vec<ClassifierTargetOut>,
    }
}

/// How far a detailed classifier job has come. It is the status of any job.
pub type ClassifierDetailedJobOutStatus = Status;

/// The type of the object, always a job. It is the same for any job.
pub type ClassifierDetailedJobOutObject = ObjectT;

/// The type of a detailed classifier job. It is that of any classifier job.
pub type ClassifierDetailedJobOutJobType = ClassifierJobOutJobType;

/// An integration that is switched on for a detailed classifier job. There is one kind of integration.
pub type ClassifierDetailedJobOutIntegrations = WandbIntegrationOut;
