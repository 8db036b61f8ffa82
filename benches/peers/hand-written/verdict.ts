/** Whether a value is a wire job. */
import {
  isInteger,
  isNullishInteger,
  isNullishNumber,
  isNullishString,
  isNumber,
  isObject,
  isStatus,
  isStrings,
} from "./kinds.js";

export function isWireJob(job: unknown): boolean {
  return (
    isObject(job) &&
    typeof job.id === "string" &&
    typeof job.auto_start === "boolean" &&
    typeof job.model === "string" &&
    isStatus(job.status) &&
    isInteger(job.created_at) &&
    isInteger(job.modified_at) &&
    isStrings(job.training_files) &&
    (job.validation_files == null || isStrings(job.validation_files)) &&
    (job.object === undefined || job.object === "job") &&
    isNullishString(job.fine_tuned_model) &&
    isNullishString(job.suffix) &&
    (job.integrations == null || areAll(job.integrations, isIntegration)) &&
    isNullishInteger(job.trained_tokens) &&
    (job.metadata == null || isMetadata(job.metadata)) &&
    (job.job_type === undefined || job.job_type === "completion") &&
    isParameters(job.hyperparameters) &&
    (job.repositories === undefined || areAll(job.repositories, isRepository))
  );
}

function isParameters(parameters: unknown): boolean {
  return (
    isObject(parameters) &&
    isNullishInteger(parameters.training_steps) &&
    (parameters.learning_rate === undefined || isNumber(parameters.learning_rate)) &&
    isNullishNumber(parameters.weight_decay) &&
    isNullishNumber(parameters.warmup_fraction) &&
    isNullishNumber(parameters.epochs) &&
    isNullishInteger(parameters.seq_len) &&
    isNullishNumber(parameters.fim_ratio)
  );
}

function isMetadata(metadata: unknown): boolean {
  return (
    isObject(metadata) &&
    isNullishInteger(metadata.expected_duration_seconds) &&
    isNullishNumber(metadata.cost) &&
    isNullishString(metadata.cost_currency) &&
    isNullishInteger(metadata.train_tokens_per_step) &&
    isNullishInteger(metadata.train_tokens) &&
    isNullishInteger(metadata.data_tokens) &&
    isNullishInteger(metadata.estimated_start_time)
  );
}

function isIntegration(integration: unknown): boolean {
  return (
    isObject(integration) &&
    (integration.type === undefined || integration.type === "wandb") &&
    typeof integration.project === "string" &&
    isNullishString(integration.name) &&
    isNullishString(integration.run_name) &&
    isNullishString(integration.url)
  );
}

function isRepository(repository: unknown): boolean {
  return (
    isObject(repository) &&
    (repository.type === undefined || repository.type === "github") &&
    typeof repository.name === "string" &&
    typeof repository.owner === "string" &&
    isNullishString(repository.ref) &&
    (repository.weight === undefined || isNumber(repository.weight)) &&
    typeof repository.commit_id === "string"
  );
}

function areAll(list: unknown, isOne: (item: unknown) => boolean): boolean {
  if (!Array.isArray(list)) return false;
  for (const item of list) if (!isOne(item)) return false;
  return true;
}
