use super::Rule;

/// Jobs that are not Mistral's fine-tuning jobs. The first rule that is met names the vendor.
pub const VENDORS: &[Rule] = &[
    Rule { name: "Anyscale", tests: &["!id^eftjob_", "training_file:string", "object=fine_tuning.job"] },
    Rule {
        name: "Azure OpenAI",
        tests: &["!model^gpt-35-", "training_file:string", "object=fine_tuning.job"],
    },
    Rule {
        name: "Together AI",
        tests: &[
            "!model_output_name:string",
            "!model_output_path:any",
            "training_file:string",
            "n_epochs:number",
            "id^ft-",
        ],
    },
    Rule {
        name: "OpenAI",
        tests: &[
            "!object=fine_tuning.job|fine-tune",
            "training_file:string",
            "id^ftjob-",
            "organization_id:string",
            "result_files:array",
            "finished_at:any",
            "!hyperparameters/n_epochs:any",
        ],
    },
    Rule {
        name: "Cohere",
        tests: &[
            "!status^STATUS_",
            "!settings/base_model:object",
            "!finetuned_model/settings:object",
            "finetuned_model/id:string",
            "creator_id:string",
            "organization_id:string",
        ],
    },
    Rule {
        name: "Fireworks AI",
        tests: &["!name^accounts/", "state^JOB_STATE_", "dataset:string", "base_model:string"],
    },
    Rule {
        name: "Google Vertex AI",
        tests: &[
            "!supervised_tuning_spec:object",
            "!name^projects/",
            "state^JOB_STATE_",
            "base_model:string",
        ],
    },
    Rule {
        name: "Amazon Bedrock",
        tests: &[
            "!job_arn^arn:aws:bedrock",
            "!base_model_arn:string",
            "output_model_arn:string",
            "job_name:string",
        ],
    },
    Rule {
        name: "Mistral's batch API",
        tests: &["object=batch", "!input_files:array", "endpoint:string", "total_requests:number"],
    },
];
