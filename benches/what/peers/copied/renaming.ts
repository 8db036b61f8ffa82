/**
 * Renames keys by hand, for peers that only check. Applies defaults, leaves absent members absent, and writes keys in the SDK's
 * order.
 */
import type {
  CompletionJobOut,
  CompletionTrainingParameters,
  GithubRepositoryOut,
  JobMetadataOut,
  WandbIntegrationOut,
} from "completion-job";
import type {
  WireIntegration,
  WireJob,
  WireMetadata,
  WireParameters,
  WireRepository,
} from "../../wire-job.js";

/** Turns a valid wire job into an SDK object. */
export function toSdk(wire: WireJob): CompletionJobOut {
  const job = {
    id: wire.id,
    autoStart: wire.auto_start,
    model: wire.model,
    status: wire.status,
    createdAt: wire.created_at,
    modifiedAt: wire.modified_at,
    trainingFiles: wire.training_files,
  } as CompletionJobOut;
  if (wire.validation_files !== undefined) job.validationFiles = wire.validation_files;
  job.object = "job";
  if (wire.fine_tuned_model !== undefined) job.fineTunedModel = wire.fine_tuned_model;
  if (wire.suffix !== undefined) job.suffix = wire.suffix;
  if (wire.integrations !== undefined) {
    job.integrations = wire.integrations === null ? null : wire.integrations.map(toSdkIntegration);
  }
  if (wire.trained_tokens !== undefined) job.trainedTokens = wire.trained_tokens;
  if (wire.metadata !== undefined)
    job.metadata = wire.metadata === null ? null : toSdkMetadata(wire.metadata);
  job.jobType = "completion";
  job.hyperparameters = toSdkParameters(wire.hyperparameters);
  if (wire.repositories !== undefined) job.repositories = wire.repositories.map(toSdkRepository);
  return job;
}

function toSdkParameters(wire: WireParameters): CompletionTrainingParameters {
  const parameters: CompletionTrainingParameters = {};
  if (wire.training_steps !== undefined) parameters.trainingSteps = wire.training_steps;
  parameters.learningRate = wire.learning_rate === undefined ? 0.0001 : wire.learning_rate;
  if (wire.weight_decay !== undefined) parameters.weightDecay = wire.weight_decay;
  if (wire.warmup_fraction !== undefined) parameters.warmupFraction = wire.warmup_fraction;
  if (wire.epochs !== undefined) parameters.epochs = wire.epochs;
  if (wire.seq_len !== undefined) parameters.seqLen = wire.seq_len;
  if (wire.fim_ratio !== undefined) parameters.fimRatio = wire.fim_ratio;
  return parameters;
}

function toSdkMetadata(wire: WireMetadata): JobMetadataOut {
  const metadata: JobMetadataOut = {};
  if (wire.expected_duration_seconds !== undefined) {
    metadata.expectedDurationSeconds = wire.expected_duration_seconds;
  }
  if (wire.cost !== undefined) metadata.cost = wire.cost;
  if (wire.cost_currency !== undefined) metadata.costCurrency = wire.cost_currency;
  if (wire.train_tokens_per_step !== undefined) {
    metadata.trainTokensPerStep = wire.train_tokens_per_step;
  }
  if (wire.train_tokens !== undefined) metadata.trainTokens = wire.train_tokens;
  if (wire.data_tokens !== undefined) metadata.dataTokens = wire.data_tokens;
  if (wire.estimated_start_time !== undefined) {
    metadata.estimatedStartTime = wire.estimated_start_time;
  }
  return metadata;
}

function toSdkIntegration(wire: WireIntegration): WandbIntegrationOut {
  const integration: WandbIntegrationOut = { type: "wandb", project: wire.project };
  if (wire.name !== undefined) integration.name = wire.name;
  if (wire.run_name !== undefined) integration.runName = wire.run_name;
  if (wire.url !== undefined) integration.url = wire.url;
  return integration;
}

function toSdkRepository(wire: WireRepository): GithubRepositoryOut {
  const repository = { type: "github", name: wire.name, owner: wire.owner } as GithubRepositoryOut;
  if (wire.ref !== undefined) repository.ref = wire.ref;
  repository.weight = wire.weight === undefined ? 1 : wire.weight;
  repository.commitId = wire.commit_id;
  return repository;
}

/** Turns a valid SDK object into a wire job. */
export function toWire(job: CompletionJobOut): WireJob {
  const wire = {
    id: job.id,
    auto_start: job.autoStart,
    model: job.model,
    status: job.status,
    created_at: job.createdAt,
    modified_at: job.modifiedAt,
    training_files: job.trainingFiles,
  } as WireJob;
  if (job.validationFiles !== undefined) wire.validation_files = job.validationFiles;
  wire.object = "job";
  if (job.fineTunedModel !== undefined) wire.fine_tuned_model = job.fineTunedModel;
  if (job.suffix !== undefined) wire.suffix = job.suffix;
  if (job.integrations !== undefined) {
    wire.integrations = job.integrations === null ? null : job.integrations.map(toWireIntegration);
  }
  if (job.trainedTokens !== undefined) wire.trained_tokens = job.trainedTokens;
  if (job.metadata !== undefined)
    wire.metadata = job.metadata === null ? null : toWireMetadata(job.metadata);
  wire.job_type = "completion";
  wire.hyperparameters = toWireParameters(job.hyperparameters);
  if (job.repositories !== undefined) wire.repositories = job.repositories.map(toWireRepository);
  return wire;
}

function toWireParameters(parameters: CompletionTrainingParameters): WireParameters {
  const wire: WireParameters = {};
  if (parameters.trainingSteps !== undefined) wire.training_steps = parameters.trainingSteps;
  wire.learning_rate = parameters.learningRate === undefined ? 0.0001 : parameters.learningRate;
  if (parameters.weightDecay !== undefined) wire.weight_decay = parameters.weightDecay;
  if (parameters.warmupFraction !== undefined) wire.warmup_fraction = parameters.warmupFraction;
  if (parameters.epochs !== undefined) wire.epochs = parameters.epochs;
  if (parameters.seqLen !== undefined) wire.seq_len = parameters.seqLen;
  if (parameters.fimRatio !== undefined) wire.fim_ratio = parameters.fimRatio;
  return wire;
}

function toWireMetadata(metadata: JobMetadataOut): WireMetadata {
  const wire: WireMetadata = {};
  if (metadata.expectedDurationSeconds !== undefined) {
    wire.expected_duration_seconds = metadata.expectedDurationSeconds;
  }
  if (metadata.cost !== undefined) wire.cost = metadata.cost;
  if (metadata.costCurrency !== undefined) wire.cost_currency = metadata.costCurrency;
  if (metadata.trainTokensPerStep !== undefined) {
    wire.train_tokens_per_step = metadata.trainTokensPerStep;
  }
  if (metadata.trainTokens !== undefined) wire.train_tokens = metadata.trainTokens;
  if (metadata.dataTokens !== undefined) wire.data_tokens = metadata.dataTokens;
  if (metadata.estimatedStartTime !== undefined) {
    wire.estimated_start_time = metadata.estimatedStartTime;
  }
  return wire;
}

function toWireIntegration(integration: WandbIntegrationOut): WireIntegration {
  const wire: WireIntegration = { type: "wandb", project: integration.project };
  if (integration.name !== undefined) wire.name = integration.name;
  if (integration.runName !== undefined) wire.run_name = integration.runName;
  if (integration.url !== undefined) wire.url = integration.url;
  return wire;
}

function toWireRepository(repository: GithubRepositoryOut): WireRepository {
  const wire = {
    type: "github",
    name: repository.name,
    owner: repository.owner,
  } as WireRepository;
  if (repository.ref !== undefined) wire.ref = repository.ref;
  wire.weight = repository.weight === undefined ? 1 : repository.weight;
  wire.commit_id = repository.commitId;
  return wire;
}
