//! Declares the job twice: for reading the wire spelling, and for writing it.

use serde::{Deserialize, Deserializer, Serialize};

/// Declares the job in a module. `$sdk_side` is the side of serde, `serialize` or `deserialize`, that uses SDK spelling.
macro_rules! job {
    ($module:ident, $sdk_side:ident) => {
        /// The job and its components.
        pub mod $module {
            use super::*;

            /// A fine-tuning job.
            #[derive(Deserialize, Serialize)]
            #[serde(rename_all($sdk_side = "camelCase"))]
            pub struct Job {
                id: String,
                auto_start: bool,
                model: String,
                status: Status,
                created_at: i64,
                modified_at: i64,
                training_files: Vec<String>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                validation_files: Option<Option<Vec<String>>>,
                #[serde(default)]
                object: ObjectT,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                fine_tuned_model: Option<Option<String>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                suffix: Option<Option<String>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                integrations: Option<Option<Vec<Integration>>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                trained_tokens: Option<Option<i64>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                metadata: Option<Option<Metadata>>,
                #[serde(default)]
                job_type: JobType,
                hyperparameters: Parameters,
                #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
                repositories: Option<Vec<Repository>>,
            }

            #[derive(Deserialize, Serialize)]
            #[serde(rename_all($sdk_side = "camelCase"))]
            struct Parameters {
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                training_steps: Option<Option<i64>>,
                #[serde(default = "learning_rate")]
                learning_rate: f64,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                weight_decay: Option<Option<f64>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                warmup_fraction: Option<Option<f64>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                epochs: Option<Option<f64>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                seq_len: Option<Option<i64>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                fim_ratio: Option<Option<f64>>,
            }

            #[derive(Deserialize, Serialize)]
            #[serde(rename_all($sdk_side = "camelCase"))]
            struct Metadata {
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                expected_duration_seconds: Option<Option<i64>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                cost: Option<Option<f64>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                cost_currency: Option<Option<String>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                train_tokens_per_step: Option<Option<i64>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                train_tokens: Option<Option<i64>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                data_tokens: Option<Option<i64>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                estimated_start_time: Option<Option<i64>>,
            }

            #[derive(Deserialize, Serialize)]
            #[serde(rename_all($sdk_side = "camelCase"))]
            struct Integration {
                #[serde(default, rename = "type")]
                kind: IntegrationType,
                project: String,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                name: Option<Option<String>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                run_name: Option<Option<String>>,
                #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
                url: Option<Option<String>>,
            }

            #[derive(Deserialize, Serialize)]
            #[serde(rename_all($sdk_side = "camelCase"))]
            struct Repository {
                #[serde(default, rename = "type")]
                kind: RepositoryType,
                name: String,
                owner: String,
                #[serde(
                    default,
                    rename = "ref",
                    deserialize_with = "there",
                    skip_serializing_if = "Option::is_none"
                )]
                reference: Option<Option<String>>,
                #[serde(default = "weight")]
                weight: f64,
                commit_id: String,
            }
        }
    };
}

job!(inbound, serialize);
job!(outbound, deserialize);

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Status {
    Queued,
    Started,
    Validating,
    Validated,
    Running,
    FailedValidation,
    Failed,
    Success,
    Cancelled,
    CancellationRequested,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum ObjectT {
    #[default]
    Job,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum JobType {
    #[default]
    Completion,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum IntegrationType {
    #[default]
    Wandb,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum RepositoryType {
    #[default]
    Github,
}

/// Reads a member that is present but may be null. An absent member is the outer `None`.
fn there<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Reads a member that is present and must not be null.
fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

fn learning_rate() -> f64 {
    0.0001
}

fn weight() -> f64 {
    1.0
}
