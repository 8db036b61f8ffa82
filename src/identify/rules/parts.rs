/// A part of a job.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The name of the component.
    pub name: &'static str,
    /// What it is, in words.
    pub words: &'static str,
    /// The tests that it is recognised by.
    pub tests: &'static [&'static str],
}

/// The parts of jobs that a person may have alone. A part's tests name all of its members. If a value has no other members,
/// it gets a point for that.
pub const PARTS: &[Part] = &[
    Part {
        name: "EventOut",
        words: "an event",
        tests: &["!name^status-", "name:string", "created_at:number", "data:any"],
    },
    Part {
        name: "CheckpointOut",
        words: "a checkpoint",
        tests: &["!metrics:object", "!step_number:number", "created_at:number"],
    },
    Part {
        name: "MetricOut",
        words: "the metrics of a checkpoint",
        tests: &["train_loss:any", "valid_loss:any", "!valid_mean_token_accuracy:any"],
    },
    Part {
        name: "JobMetadataOut",
        words: "the metadata of a job",
        tests: &[
            "!expected_duration_seconds:any",
            "cost:any",
            "cost_currency:any",
            "!train_tokens_per_step:any",
            "train_tokens:any",
            "!data_tokens:any",
            "!estimated_start_time:any",
        ],
    },
    Part {
        name: "LegacyJobMetadataOut",
        words: "the metadata of a dry run",
        tests: &[
            "!object=job.metadata",
            "!details:string",
            "deprecated:boolean",
            "expected_duration_seconds:any",
            "cost:any",
            "cost_currency:any",
            "train_tokens_per_step:any",
            "train_tokens:any",
            "data_tokens:any",
            "estimated_start_time:any",
            "epochs:any",
            "training_steps:any",
        ],
    },
    Part {
        name: "CompletionTrainingParameters",
        words: "the training parameters of a job",
        tests: &[
            "training_steps:any",
            "learning_rate:any",
            "weight_decay:any",
            "!warmup_fraction:any",
            "epochs:any",
            "seq_len:any",
            "!fim_ratio:any",
        ],
    },
    Part {
        name: "ClassifierTargetOut",
        words: "a target of a classifier job",
        tests: &["name:string", "labels:strings", "weight:number", "!loss_function:any"],
    },
    Part {
        name: "GithubRepositoryOut",
        words: "a repository of a job",
        tests: &[
            "type=github",
            "name:string",
            "owner:string",
            "ref:any",
            "weight:number",
            "!commit_id:string",
        ],
    },
    Part {
        name: "WandbIntegrationOut",
        words: "an integration of a job",
        tests: &["!type=wandb", "project:string", "name:any", "!run_name:any", "url:any"],
    },
];
