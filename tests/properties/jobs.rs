//! Strategies that generate any possible job.

use completion_job::{
    CheckpointOut, ClassifierDetailedJobOut, ClassifierJobOut, ClassifierJobOutJobType, ClassifierTargetOut,
    ClassifierTrainingParameters, CompletionDetailedJobOut, CompletionJobOut, CompletionTrainingParameters,
    FTClassifierLossFunction, GithubRepositoryOut, GithubRepositoryOutType, Integer, JobMetadataOut, JobType,
    LegacyJobMetadataOut, LegacyJobMetadataOutObject, MetricOut, Nullish, Number, ObjectT, Status,
    WandbIntegrationOut, WandbIntegrationOutType,
};
use proptest::prelude::*;

use super::events::event;

fn text() -> impl Strategy<Value = String> {
    any::<String>()
}

fn integer() -> impl Strategy<Value = Integer> {
    prop_oneof![any::<i32>().prop_map(Integer::from), Just(Integer::try_from(1e21).unwrap())]
}

fn number() -> impl Strategy<Value = Number> {
    any::<f64>()
        .prop_filter_map("finite", |value| value.is_finite().then(|| Number::try_from(value).unwrap()))
}

fn nullish<T: Clone + std::fmt::Debug>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Nullish<T>> {
    prop_oneof![
        1 => Just(()).prop_map(|()| Nullish::Absent),
        1 => Just(()).prop_map(|()| Nullish::Null),
        2 => value.prop_map(Nullish::Value),
    ]
}

fn list<T: std::fmt::Debug>(element: impl Strategy<Value = T>) -> impl Strategy<Value = Vec<T>> {
    proptest::collection::vec(element, 0..3)
}

fn parameters() -> impl Strategy<Value = CompletionTrainingParameters> {
    let ints = (nullish(integer()), nullish(integer()));
    let numbers = (number(), nullish(number()), nullish(number()), nullish(number()), nullish(number()));
    (ints, numbers).prop_map(|((training_steps, seq_len), numbers)| CompletionTrainingParameters {
        training_steps,
        learning_rate: numbers.0,
        weight_decay: numbers.1,
        warmup_fraction: numbers.2,
        epochs: numbers.3,
        seq_len,
        fim_ratio: numbers.4,
    })
}

fn metadata() -> impl Strategy<Value = JobMetadataOut> {
    let ints = || nullish(integer());
    let cost = (nullish(number()), nullish(text()));
    (ints(), cost, ints(), ints(), ints(), ints()).prop_map(
        |(expected_duration_seconds, (cost, cost_currency), per_step, tokens, data, start)| JobMetadataOut {
            expected_duration_seconds,
            cost,
            cost_currency,
            train_tokens_per_step: per_step,
            train_tokens: tokens,
            data_tokens: data,
            estimated_start_time: start,
        },
    )
}

fn integration() -> impl Strategy<Value = WandbIntegrationOut> {
    (text(), nullish(text()), nullish(text()), nullish(text())).prop_map(|(project, name, run_name, url)| {
        WandbIntegrationOut { r#type: WandbIntegrationOutType::Wandb, project, name, run_name, url }
    })
}

fn repository() -> impl Strategy<Value = GithubRepositoryOut> {
    (text(), text(), nullish(text()), number(), text()).prop_map(|(name, owner, r#ref, weight, commit_id)| {
        GithubRepositoryOut { r#type: GithubRepositoryOutType::Github, name, owner, r#ref, weight, commit_id }
    })
}

/// Makes any valid job.
pub fn job() -> impl Strategy<Value = CompletionJobOut> {
    let required = (text(), any::<bool>(), text(), proptest::sample::select(Status::ALL));
    let times = (integer(), integer(), nullish(integer()));
    let files = (list(text()), nullish(list(text())));
    let names = (nullish(text()), nullish(text()));
    let parts = (
        nullish(list(integration())),
        nullish(metadata()),
        parameters(),
        proptest::option::of(list(repository())),
    );
    (required, times, files, names, parts).prop_map(|(required, times, files, names, parts)| {
        CompletionJobOut {
            id: required.0,
            auto_start: required.1,
            model: required.2,
            status: required.3,
            created_at: times.0,
            modified_at: times.1,
            training_files: files.0,
            validation_files: files.1,
            object: ObjectT::Job,
            fine_tuned_model: names.0,
            suffix: names.1,
            integrations: parts.0,
            trained_tokens: times.2,
            metadata: parts.1,
            job_type: JobType::Completion,
            hyperparameters: parts.2,
            repositories: parts.3,
        }
    })
}

fn classifier_parameters() -> impl Strategy<Value = ClassifierTrainingParameters> {
    parameters().prop_map(|parameters| ClassifierTrainingParameters {
        training_steps: parameters.training_steps,
        learning_rate: parameters.learning_rate,
        weight_decay: parameters.weight_decay,
        warmup_fraction: parameters.warmup_fraction,
        epochs: parameters.epochs,
        seq_len: parameters.seq_len,
    })
}

/// Makes any valid classifier job.
pub fn classifier_job() -> impl Strategy<Value = ClassifierJobOut> {
    (job(), classifier_parameters()).prop_map(|(job, hyperparameters)| ClassifierJobOut {
        id: job.id,
        auto_start: job.auto_start,
        model: job.model,
        status: job.status,
        created_at: job.created_at,
        modified_at: job.modified_at,
        training_files: job.training_files,
        validation_files: job.validation_files,
        object: job.object,
        fine_tuned_model: job.fine_tuned_model,
        suffix: job.suffix,
        integrations: job.integrations,
        trained_tokens: job.trained_tokens,
        metadata: job.metadata,
        job_type: ClassifierJobOutJobType::Classifier,
        hyperparameters,
    })
}

/// Makes any valid target of a classifier.
pub fn classifier_target() -> impl Strategy<Value = ClassifierTargetOut> {
    let loss_function = proptest::sample::select(FTClassifierLossFunction::ALL);
    (text(), list(text()), number(), loss_function).prop_map(|(name, labels, weight, loss_function)| {
        ClassifierTargetOut { name, labels, weight, loss_function }
    })
}

/// Makes any valid checkpoint.
pub fn checkpoint() -> impl Strategy<Value = CheckpointOut> {
    let metrics = (nullish(number()), nullish(number()), nullish(number()));
    (metrics, integer(), integer()).prop_map(|(metrics, step_number, created_at)| CheckpointOut {
        metrics: MetricOut {
            train_loss: metrics.0,
            valid_loss: metrics.1,
            valid_mean_token_accuracy: metrics.2,
        },
        step_number,
        created_at,
    })
}

/// Makes any valid completion job with its events and checkpoints.
pub fn detailed_job() -> impl Strategy<Value = CompletionDetailedJobOut> {
    let events = proptest::option::of(list(event()));
    let checkpoints = proptest::option::of(list(checkpoint()));
    (job(), events, checkpoints).prop_map(|(job, events, checkpoints)| CompletionDetailedJobOut {
        id: job.id,
        auto_start: job.auto_start,
        model: job.model,
        status: job.status,
        created_at: job.created_at,
        modified_at: job.modified_at,
        training_files: job.training_files,
        validation_files: job.validation_files,
        object: job.object,
        fine_tuned_model: job.fine_tuned_model,
        suffix: job.suffix,
        integrations: job.integrations,
        trained_tokens: job.trained_tokens,
        metadata: job.metadata,
        job_type: job.job_type,
        hyperparameters: job.hyperparameters,
        repositories: job.repositories,
        events,
        checkpoints,
    })
}

/// Makes any valid classifier job with its targets, events and checkpoints.
pub fn detailed_classifier_job() -> impl Strategy<Value = ClassifierDetailedJobOut> {
    let progress = (proptest::option::of(list(event())), proptest::option::of(list(checkpoint())));
    (classifier_job(), progress, list(classifier_target())).prop_map(
        |(job, (events, checkpoints), classifier_targets)| ClassifierDetailedJobOut {
            id: job.id,
            auto_start: job.auto_start,
            model: job.model,
            status: job.status,
            created_at: job.created_at,
            modified_at: job.modified_at,
            training_files: job.training_files,
            validation_files: job.validation_files,
            object: job.object,
            fine_tuned_model: job.fine_tuned_model,
            suffix: job.suffix,
            integrations: job.integrations,
            trained_tokens: job.trained_tokens,
            metadata: job.metadata,
            job_type: job.job_type,
            hyperparameters: job.hyperparameters,
            events,
            checkpoints,
            classifier_targets,
        },
    )
}

/// Makes the valid metadata of any dry run.
pub fn legacy_metadata() -> impl Strategy<Value = LegacyJobMetadataOut> {
    let rest = (any::<bool>(), text(), nullish(number()), nullish(integer()));
    (metadata(), rest).prop_map(|(metadata, (deprecated, details, epochs, training_steps))| {
        LegacyJobMetadataOut {
            expected_duration_seconds: metadata.expected_duration_seconds,
            cost: metadata.cost,
            cost_currency: metadata.cost_currency,
            train_tokens_per_step: metadata.train_tokens_per_step,
            train_tokens: metadata.train_tokens,
            data_tokens: metadata.data_tokens,
            estimated_start_time: metadata.estimated_start_time,
            deprecated,
            details,
            epochs,
            training_steps,
            object: LegacyJobMetadataOutObject::JobMetadata,
        }
    })
}
