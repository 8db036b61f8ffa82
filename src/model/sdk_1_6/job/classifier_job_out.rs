use alloc::string::String;
use alloc::vec::Vec;

use super::{JobMetadataOut, ObjectT, Status, WandbIntegrationOut};
use crate::model::declare::{component, enumeration};
use crate::model::sdk_1_6::training::ClassifierTrainingParameters;
use crate::model::{Integer, Nullish};

component! {
    /// A fine-tuning job for a classifier, as the API reports it.
    ///
    /// ```
    /// use completion_job::{ClassifierJobOut, ClassifierJobOutJobType, Status};
    /// let job = ClassifierJobOut::from_json(br#"{
    ///   "id": "a621cf02-1cd9-4cf5-8403-315211a509a3", "auto_start": true, "model": "ministral-3b-latest",
    ///   "status": "RUNNING", "created_at": 1747000000, "modified_at": 1747000060, "training_files": [],
    ///   "hyperparameters": {}
    /// }"#).unwrap();
    /// assert_eq!(job.status, Status::Running);
    /// assert_eq!(job.job_type, ClassifierJobOutJobType::Classifier);
    /// ```
    pub struct ClassifierJobOut {
        /// The ID of the job.
        id: String,
        /// Whether the job starts by itself once its files are validated, rather than waiting to be started.
        auto_start as "autoStart": bool,
        /// The name of the model that is fine-tuned.
        model: String,
        /// How far the job has come.
        status: ClassifierJobOutStatus,
        /// When the job was created, in seconds since the UNIX epoch.
        created_at as "createdAt": Integer,
        /// When the job was last changed, in seconds since the UNIX epoch.
        modified_at as "modifiedAt": Integer,
        /// The IDs of the uploaded files with the training data.
        training_files as "trainingFiles": Vec<String>,
        /// The IDs of the uploaded files with the validation data.
        validation_files as "validationFiles": Nullish<Vec<String>>,
        /// The type of the object, always `job`.
        object: ClassifierJobOutObject = ClassifierJobOutObject::Job,
        /// The name of the model that the job makes; `null` while the job is still running.
        fine_tuned_model as "fineTunedModel": Nullish<String>,
        /// Text that becomes part of the fine-tuned model's name, to tell it from others.
        suffix: Nullish<String>,
        /// The integrations that are switched on for the job.
        integrations: Nullish<Vec<ClassifierJobOutIntegrations>>,
        /// How many tokens the training used in all.
        trained_tokens as "trainedTokens": Nullish<Integer>,
        /// The expected duration and cost of the job.
        metadata: Nullish<JobMetadataOut>,
        /// The type of the job, always `classifier`.
        job_type as "jobType": ClassifierJobOutJobType = ClassifierJobOutJobType::Classifier,
        /// The settings of the training.
        hyperparameters: ClassifierTrainingParameters,
    }
}

/// How far a classifier job has come. It is the status of any job.
pub type ClassifierJobOutStatus = Status;

/// The type of the object, always a job. It is the same for any job.
pub type ClassifierJobOutObject = ObjectT;

/// An integration that is switched on for a classifier job. There is one kind of integration.
pub type ClassifierJobOutIntegrations = WandbIntegrationOut;

enumeration! {
    /// The type of a classifier job.
    ///
    /// ```
    /// assert_eq!(completion_job::ClassifierJobOutJobType::Classifier.to_string(), "classifier");
    /// ```
    pub enum ClassifierJobOutJobType {
        /// A job that fine-tunes a classifier.
        Classifier = "classifier",
    }
}
