/** Turns a wire job into an SDK object: checks and renames in one pass. Returns `undefined` if anything is wrong. */
import type {
  CompletionJobOut,
  CompletionTrainingParameters,
  GithubRepositoryOut,
  JobMetadataOut,
  WandbIntegrationOut,
} from "completion-job";
import { isInteger, isNumber, isObject, isStatus, isStrings } from "./checks.js";
import { mapAll } from "./map-all.js";

export function readJob(wire: unknown): CompletionJobOut | undefined {
  if (!isObject(wire)) return undefined;
  const { id, model, status, object, suffix } = wire;
  const autoStart = wire.auto_start;
  const createdAt = wire.created_at;
  const modifiedAt = wire.modified_at;
  const trainingFiles = wire.training_files;
  const validationFiles = wire.validation_files;
  const fineTunedModel = wire.fine_tuned_model;
  const trainedTokens = wire.trained_tokens;
  const jobType = wire.job_type;
  const hyperparameters = readParameters(wire.hyperparameters);
  if (
    typeof id !== "string" ||
    typeof autoStart !== "boolean" ||
    typeof model !== "string" ||
    !isStatus(status) ||
    !isInteger(createdAt) ||
    !isInteger(modifiedAt) ||
    !isStrings(trainingFiles) ||
    !(validationFiles == null || isStrings(validationFiles)) ||
    !(object === undefined || object === "job") ||
    !(fineTunedModel == null || typeof fineTunedModel === "string") ||
    !(suffix == null || typeof suffix === "string") ||
    !(trainedTokens == null || isInteger(trainedTokens)) ||
    !(jobType === undefined || jobType === "completion") ||
    hyperparameters === undefined
  ) {
    return undefined;
  }
  const job = {
    id,
    autoStart,
    model,
    status,
    createdAt,
    modifiedAt,
    trainingFiles,
  } as CompletionJobOut;
  if (validationFiles !== undefined) job.validationFiles = validationFiles;
  job.object = "job";
  if (fineTunedModel !== undefined) job.fineTunedModel = fineTunedModel;
  if (suffix !== undefined) job.suffix = suffix;
  if (wire.integrations === null) job.integrations = null;
  else if (wire.integrations !== undefined) {
    const integrations = mapAll(wire.integrations, readIntegration);
    if (integrations === undefined) return undefined;
    job.integrations = integrations;
  }
  if (trainedTokens !== undefined) job.trainedTokens = trainedTokens;
  if (wire.metadata === null) job.metadata = null;
  else if (wire.metadata !== undefined) {
    const metadata = readMetadata(wire.metadata);
    if (metadata === undefined) return undefined;
    job.metadata = metadata;
  }
  job.jobType = "completion";
  job.hyperparameters = hyperparameters;
  if (wire.repositories !== undefined) {
    const repositories = mapAll(wire.repositories, readRepository);
    if (repositories === undefined) return undefined;
    job.repositories = repositories;
  }
  return job;
}

function readParameters(wire: unknown): CompletionTrainingParameters | undefined {
  if (!isObject(wire)) return undefined;
  const { epochs } = wire;
  const trainingSteps = wire.training_steps;
  const learningRate = wire.learning_rate;
  const weightDecay = wire.weight_decay;
  const warmupFraction = wire.warmup_fraction;
  const seqLen = wire.seq_len;
  const fimRatio = wire.fim_ratio;
  if (
    !(trainingSteps == null || isInteger(trainingSteps)) ||
    !(learningRate === undefined || isNumber(learningRate)) ||
    !(weightDecay == null || isNumber(weightDecay)) ||
    !(warmupFraction == null || isNumber(warmupFraction)) ||
    !(epochs == null || isNumber(epochs)) ||
    !(seqLen == null || isInteger(seqLen)) ||
    !(fimRatio == null || isNumber(fimRatio))
  ) {
    return undefined;
  }
  const parameters: CompletionTrainingParameters = {};
  if (trainingSteps !== undefined) parameters.trainingSteps = trainingSteps;
  parameters.learningRate = learningRate === undefined ? 0.0001 : learningRate;
  if (weightDecay !== undefined) parameters.weightDecay = weightDecay;
  if (warmupFraction !== undefined) parameters.warmupFraction = warmupFraction;
  if (epochs !== undefined) parameters.epochs = epochs;
  if (seqLen !== undefined) parameters.seqLen = seqLen;
  if (fimRatio !== undefined) parameters.fimRatio = fimRatio;
  return parameters;
}

function readMetadata(wire: unknown): JobMetadataOut | undefined {
  if (!isObject(wire)) return undefined;
  const { cost } = wire;
  const expectedDurationSeconds = wire.expected_duration_seconds;
  const costCurrency = wire.cost_currency;
  const trainTokensPerStep = wire.train_tokens_per_step;
  const trainTokens = wire.train_tokens;
  const dataTokens = wire.data_tokens;
  const estimatedStartTime = wire.estimated_start_time;
  if (
    !(expectedDurationSeconds == null || isInteger(expectedDurationSeconds)) ||
    !(cost == null || isNumber(cost)) ||
    !(costCurrency == null || typeof costCurrency === "string") ||
    !(trainTokensPerStep == null || isInteger(trainTokensPerStep)) ||
    !(trainTokens == null || isInteger(trainTokens)) ||
    !(dataTokens == null || isInteger(dataTokens)) ||
    !(estimatedStartTime == null || isInteger(estimatedStartTime))
  ) {
    return undefined;
  }
  const metadata: JobMetadataOut = {};
  if (expectedDurationSeconds !== undefined)
    metadata.expectedDurationSeconds = expectedDurationSeconds;
  if (cost !== undefined) metadata.cost = cost;
  if (costCurrency !== undefined) metadata.costCurrency = costCurrency;
  if (trainTokensPerStep !== undefined) metadata.trainTokensPerStep = trainTokensPerStep;
  if (trainTokens !== undefined) metadata.trainTokens = trainTokens;
  if (dataTokens !== undefined) metadata.dataTokens = dataTokens;
  if (estimatedStartTime !== undefined) metadata.estimatedStartTime = estimatedStartTime;
  return metadata;
}

function readIntegration(wire: unknown): WandbIntegrationOut | undefined {
  if (!isObject(wire)) return undefined;
  const { type, project, name, url } = wire;
  const runName = wire.run_name;
  if (
    !(type === undefined || type === "wandb") ||
    typeof project !== "string" ||
    !(name == null || typeof name === "string") ||
    !(runName == null || typeof runName === "string") ||
    !(url == null || typeof url === "string")
  ) {
    return undefined;
  }
  const integration: WandbIntegrationOut = { type: "wandb", project };
  if (name !== undefined) integration.name = name;
  if (runName !== undefined) integration.runName = runName;
  if (url !== undefined) integration.url = url;
  return integration;
}

function readRepository(wire: unknown): GithubRepositoryOut | undefined {
  if (!isObject(wire)) return undefined;
  const { type, name, owner, ref, weight } = wire;
  const commitId = wire.commit_id;
  if (
    !(type === undefined || type === "github") ||
    typeof name !== "string" ||
    typeof owner !== "string" ||
    !(ref == null || typeof ref === "string") ||
    !(weight === undefined || isNumber(weight)) ||
    typeof commitId !== "string"
  ) {
    return undefined;
  }
  const repository = { type: "github", name, owner } as GithubRepositoryOut;
  if (ref !== undefined) repository.ref = ref;
  repository.weight = weight === undefined ? 1 : weight;
  repository.commitId = commitId;
  return repository;
}
