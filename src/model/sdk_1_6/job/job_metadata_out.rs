use alloc::string::String;

use crate::model::declare::component;
use crate::model::{Integer, Nullish, Number};

component! {
    /// The expected duration and cost of a job.
    ///
    /// ```
    /// use completion_job::{JobMetadataOut, Nullish};
    /// let metadata = JobMetadataOut::from_json(br#"{"cost": 2.6214, "cost_currency": "USD"}"#).unwrap();
    /// assert_eq!(metadata.cost_currency, Nullish::Value("USD".to_string()));
    /// ```
    pub struct JobMetadataOut {
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
    }
}
