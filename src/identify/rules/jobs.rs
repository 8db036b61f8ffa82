/// The test for a status that generations 1.5 and 1.6 know. Generation 2 reads any.
pub const STATUS: &str = "!status=QUEUED|STARTED|VALIDATING|VALIDATED|RUNNING|FAILED_VALIDATION|FAILED|SUCCESS|CANCELLED|CANCELLATION_REQUESTED";

/// The test for a kind that generations 1.6 and 2 know. Generation 1.5 reads any.
pub const KIND: &str = "job_type=completion|classifier";

/// The tests for a job of Mistral's.
pub const JOB: &[&str] = &[
    "!auto_start:boolean",
    "!modified_at:number",
    "!training_files:array",
    "!validation_files:array",
    "!job_type=FT|completion|classifier",
    STATUS,
    "!classifier_targets:array",
    "!object=job",
    "id:string",
    "model:string",
    "created_at:number",
    "hyperparameters:object",
    "fine_tuned_model:any",
    "trained_tokens:any",
    "integrations:any",
    "repositories:array",
    "events:array",
    "checkpoints:array",
];

/// The names that a generation has for its components.
#[derive(Clone, Copy, Debug)]
pub struct Components {
    /// The generation.
    pub generation: &'static str,
    /// The entry of the npm package that has its functions.
    pub entry: &'static str,
    /// A completion job, plain and detailed, and a classifier job, plain and detailed.
    pub jobs: [&'static str; 4],
    /// A page of jobs.
    pub page: &'static str,
}

/// The generations. The second is the default.
pub const COMPONENTS: &[Components] = &[
    Components {
        generation: "1.5",
        entry: "completion-job/sdk-1.5",
        jobs: ["JobOut", "DetailedJobOut", "JobOut", "DetailedJobOut"],
        page: "JobsOut",
    },
    Components {
        generation: "1.6",
        entry: "completion-job",
        jobs: [
            "CompletionJobOut",
            "CompletionDetailedJobOut",
            "ClassifierJobOut",
            "ClassifierDetailedJobOut",
        ],
        page: "JobsOut",
    },
    Components {
        generation: "2",
        entry: "completion-job/sdk-2",
        jobs: [
            "CompletionFineTuningJob",
            "CompletionFineTuningJobDetails",
            "ClassifierFineTuningJob",
            "ClassifierFineTuningJobDetails",
        ],
        page: "ListFineTuningJobsResponse",
    },
];

/// The keys of jobs and their parts that the SDK spells otherwise.
pub const WIRE_KEYS: &[&str] = &[
    "auto_start",
    "created_at",
    "modified_at",
    "training_files",
    "validation_files",
    "fine_tuned_model",
    "trained_tokens",
    "job_type",
    "training_steps",
    "learning_rate",
    "weight_decay",
    "warmup_fraction",
    "seq_len",
    "fim_ratio",
    "expected_duration_seconds",
    "cost_currency",
    "train_tokens_per_step",
    "train_tokens",
    "data_tokens",
    "estimated_start_time",
    "run_name",
    "commit_id",
    "step_number",
    "train_loss",
    "valid_loss",
    "valid_mean_token_accuracy",
    "classifier_targets",
    "loss_function",
];
