use alloc::string::String;

use crate::model::declare::{component, enumeration};
use crate::model::{Integer, Nullish, Number};

component! {
    /// The expected duration and cost of a job that was not created: what a dry run returned.
    ///
    /// ```
    /// use completion_job::LegacyJobMetadataOut;
    /// let metadata = LegacyJobMetadataOut::from_json(br#"{"details": "dry run", "train_tokens": 4096}"#).unwrap();
    /// assert!(metadata.deprecated);
    /// assert_eq!(metadata.train_tokens.value().unwrap().as_i64(), Some(4096));
    /// ```
    pub struct LegacyJobMetadataOut {
        /// How long the training is expected to run, in seconds.
        expected_duration_seconds as "expectedDurationSeconds": Nullish<Integer>,
        /// The cost of the training, in the currency given with it.
        cost: Nullish<Number>,
        /// The currency of the cost, as in `USD`.
        cost_currency as "costCurrency": Nullish<String>,
        /// How many tokens a training step reads.
        train_tokens_per_step as "trainTokensPerStep": Nullish<Integer>,
        /// How many tokens the whole training reads.
        train_tokens as "trainTokens": Nullish<Integer>,
        /// How many tokens the training data has.
        data_tokens as "dataTokens": Nullish<Integer>,
        /// When the training is expected to start, in seconds since the UNIX epoch.
        estimated_start_time as "estimatedStartTime": Nullish<Integer>,
        /// Whether the API regards this object as deprecated; `true` if not given.
        deprecated: bool = true,
        /// What the API adds in words, as in `dry run`.
        details: String,
        /// How many times the training goes through the data; this may be a fraction.
        epochs: Nullish<Number>,
        /// How many steps the training takes: how often the weights are updated.
        training_steps as "trainingSteps": Nullish<Integer>,
        /// The type of the object, always `job.metadata`.
        object: LegacyJobMetadataOutObject = LegacyJobMetadataOutObject::JobMetadata,
    }
}

enumeration! {
    /// The type of the object, always the metadata of a job.
    ///
    /// ```
    /// assert_eq!(completion_job::LegacyJobMetadataOutObject::JobMetadata.to_string(), "job.metadata");
    /// ```
    pub enum LegacyJobMetadataOutObject {
        /// The metadata of a job.
        JobMetadata = "job.metadata",
    }
}
