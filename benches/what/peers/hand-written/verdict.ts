/** Decides whether a value is a valid wire job. */
import { isInteger, isNumber, isObject, isStatus, isStrings } from "./checks.js";

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
    (job.fine_tuned_model == null || typeof job.fine_tuned_model === "string") &&
    (job.suffix == null || typeof job.suffix === "string") &&
    (job.integrations == null ||
      (Array.isArray(job.integrations) && job.integrations.every(isIntegration))) &&
    (job.trained_tokens == null || isInteger(job.trained_tokens)) &&
    (job.metadata == null || isMetadata(job.metadata)) &&
    (job.job_type === undefined || job.job_type === "completion") &&
    isParameters(job.hyperparameters) &&
    (job.repositories === undefined ||
      (Array.isArray(job.repositories) && job.repositories.every(isRepository)))
  );
}

function isParameters(parameters: unknown): boolean {
  return (
    isObject(parameters) &&
    (parameters.training_steps == null || isInteger(parameters.training_steps)) &&
    (parameters.learning_rate === undefined || isNumber(parameters.learning_rate)) &&
    (parameters.weight_decay == null || isNumber(parameters.weight_decay)) &&
    (parameters.warmup_fraction == null || isNumber(parameters.warmup_fraction)) &&
    (parameters.epochs == null || isNumber(parameters.epochs)) &&
    (parameters.seq_len == null || isInteger(parameters.seq_len)) &&
    (parameters.fim_ratio == null || isNumber(parameters.fim_ratio))
  );
}

function isMetadata(metadata: unknown): boolean {
  return (
    isObject(metadata) &&
    (metadata.expected_duration_seconds == null || isInteger(metadata.expected_duration_seconds)) &&
    (metadata.cost == null || isNumber(metadata.cost)) &&
    (metadata.cost_currency == null || typeof metadata.cost_currency === "string") &&
    (metadata.train_tokens_per_step == null || isInteger(metadata.train_tokens_per_step)) &&
    (metadata.train_tokens == null || isInteger(metadata.train_tokens)) &&
    (metadata.data_tokens == null || isInteger(metadata.data_tokens)) &&
    (metadata.estimated_start_time == null || isInteger(metadata.estimated_start_time))
  );
}

function isIntegration(integration: unknown): boolean {
  return (
    isObject(integration) &&
    (integration.type === undefined || integration.type === "wandb") &&
    typeof integration.project === "string" &&
    (integration.name == null || typeof integration.name === "string") &&
    (integration.run_name == null || typeof integration.run_name === "string") &&
    (integration.url == null || typeof integration.url === "string")
  );
}

function isRepository(repository: unknown): boolean {
  return (
    isObject(repository) &&
    (repository.type === undefined || repository.type === "github") &&
    typeof repository.name === "string" &&
    typeof repository.owner === "string" &&
    (repository.ref == null || typeof repository.ref === "string") &&
    (repository.weight === undefined || isNumber(repository.weight)) &&
    typeof repository.commit_id === "string"
  );
}
