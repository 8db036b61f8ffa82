// Written by `make generate` from the models in src/model. Changes here are lost.

// The tests are explained in src/identify/rules/mod.rs.

/** The tests for a job of Mistral's. */
export const job = ["!auto_start:boolean", "!modified_at:number", "!training_files:array", "!validation_files:array", "!job_type=FT|completion|classifier", "!status=QUEUED|STARTED|VALIDATING|VALIDATED|RUNNING|FAILED_VALIDATION|FAILED|SUCCESS|CANCELLED|CANCELLATION_REQUESTED", "!classifier_targets:array", "!object=job", "id:string", "model:string", "created_at:number", "hyperparameters:object", "fine_tuned_model:any", "trained_tokens:any", "integrations:any", "repositories:array", "events:array", "checkpoints:array"];

/** The test for a status that generations 1.5 and 1.6 know. */
export const status = "!status=QUEUED|STARTED|VALIDATING|VALIDATED|RUNNING|FAILED_VALIDATION|FAILED|SUCCESS|CANCELLED|CANCELLATION_REQUESTED";

/** The test for a kind that generations 1.6 and 2 know. */
export const kind = "job_type=completion|classifier";

/** How many points a value needs to be a job. */
export const jobPoints = 5;

/** How many points a part or another vendor's job needs. */
export const points = 3;

/** The keys that the SDK spells otherwise. */
export const wireKeys = ["auto_start", "created_at", "modified_at", "training_files", "validation_files", "fine_tuned_model", "trained_tokens", "job_type", "training_steps", "learning_rate", "weight_decay", "warmup_fraction", "seq_len", "fim_ratio", "expected_duration_seconds", "cost_currency", "train_tokens_per_step", "train_tokens", "data_tokens", "estimated_start_time", "run_name", "commit_id", "step_number", "train_loss", "valid_loss", "valid_mean_token_accuracy", "classifier_targets", "loss_function"];

/** Each generation: its name, its entry, its jobs (completion, detailed, classifier, detailed), and its page. */
export const generations = [
  ["1.5", "completion-job/sdk-1.5", ["JobOut", "DetailedJobOut", "JobOut", "DetailedJobOut"], "JobsOut"],
  ["1.6", "completion-job", ["CompletionJobOut", "CompletionDetailedJobOut", "ClassifierJobOut", "ClassifierDetailedJobOut"], "JobsOut"],
  ["2", "completion-job/sdk-2", ["CompletionFineTuningJob", "CompletionFineTuningJobDetails", "ClassifierFineTuningJob", "ClassifierFineTuningJobDetails"], "ListFineTuningJobsResponse"],
] as const;

/** The parts of jobs: component, words, tests. */
export const parts = [
  ["EventOut", "an event", ["!name^status-", "name:string", "created_at:number", "data:any"]],
  ["CheckpointOut", "a checkpoint", ["!metrics:object", "!step_number:number", "created_at:number"]],
  ["MetricOut", "the metrics of a checkpoint", ["train_loss:any", "valid_loss:any", "!valid_mean_token_accuracy:any"]],
  ["JobMetadataOut", "the metadata of a job", ["!expected_duration_seconds:any", "cost:any", "cost_currency:any", "!train_tokens_per_step:any", "train_tokens:any", "!data_tokens:any", "!estimated_start_time:any"]],
  ["LegacyJobMetadataOut", "the metadata of a dry run", ["!object=job.metadata", "!details:string", "deprecated:boolean", "expected_duration_seconds:any", "cost:any", "cost_currency:any", "train_tokens_per_step:any", "train_tokens:any", "data_tokens:any", "estimated_start_time:any", "epochs:any", "training_steps:any"]],
  ["CompletionTrainingParameters", "the training parameters of a job", ["training_steps:any", "learning_rate:any", "weight_decay:any", "!warmup_fraction:any", "epochs:any", "seq_len:any", "!fim_ratio:any"]],
  ["ClassifierTargetOut", "a target of a classifier job", ["name:string", "labels:strings", "weight:number", "!loss_function:any"]],
  ["GithubRepositoryOut", "a repository of a job", ["type=github", "name:string", "owner:string", "ref:any", "weight:number", "!commit_id:string"]],
  ["WandbIntegrationOut", "an integration of a job", ["!type=wandb", "project:string", "name:any", "!run_name:any", "url:any"]],
] as const;

/** Jobs that are not Mistral's: vendor, tests. */
export const vendors = [
  ["Anyscale", ["!id^eftjob_", "training_file:string", "object=fine_tuning.job"]],
  ["Azure OpenAI", ["!model^gpt-35-", "training_file:string", "object=fine_tuning.job"]],
  ["Together AI", ["!model_output_name:string", "!model_output_path:any", "training_file:string", "n_epochs:number", "id^ft-"]],
  ["OpenAI", ["!object=fine_tuning.job|fine-tune", "training_file:string", "id^ftjob-", "organization_id:string", "result_files:array", "finished_at:any", "!hyperparameters/n_epochs:any"]],
  ["Cohere", ["!status^STATUS_", "!settings/base_model:object", "!finetuned_model/settings:object", "finetuned_model/id:string", "creator_id:string", "organization_id:string"]],
  ["Fireworks AI", ["!name^accounts/", "state^JOB_STATE_", "dataset:string", "base_model:string"]],
  ["Google Vertex AI", ["!supervised_tuning_spec:object", "!name^projects/", "state^JOB_STATE_", "base_model:string"]],
  ["Amazon Bedrock", ["!job_arn^arn:aws:bedrock", "!base_model_arn:string", "output_model_arn:string", "job_name:string"]],
  ["Mistral's batch API", ["object=batch", "!input_files:array", "endpoint:string", "total_requests:number"]],
] as const;

/** What a text is that is not JSON. */
export const formats = {
  empty: "This text is empty.",
  truncated_json: "This is JSON that ends too early; it was probably cut off.",
  broken_json: "This looks like JSON but is not valid; the error of readJob says where it breaks.",
  json_lines: "These are lines of JSON, and none of them is a job.",
  python_model: "This is how Python prints {name}, which is not JSON; in Python, model_dump_json() writes JSON.",
  python_dict: "This is how Python prints a dict, which is not JSON; in Python, json.dumps() writes JSON.",
  javascript: "This is how JavaScript prints an object, which is not JSON; JSON.stringify() writes JSON.",
  yaml: "This looks like YAML, not like JSON.",
  html: "This is an HTML page, not JSON.",
  xml: "This looks like XML, not like JSON.",
  markdown: "This is a block of Markdown; what stands between its fences may be JSON.",
  utf_16: "This text is in UTF-16; JSON is read from UTF-8 bytes, or from a string.",
  gzip: "These bytes are compressed with gzip; uncompress them first.",
  binary: "These bytes are not text in UTF-8.",
  text: "This is text, but not JSON.",
} as const;
