/** Turns an SDK object into a wire job: checks and renames in one pass. Returns `undefined` if anything is wrong. */
import type {
  WireIntegration,
  WireJob,
  WireMetadata,
  WireParameters,
  WireRepository,
} from "../../wire-job.js";
import { isInteger, isNumber, isObject, isStatus, isStrings } from "./checks.js";
import { mapAll } from "./map-all.js";

export function writeJob(job: unknown): WireJob | undefined {
  if (!isObject(job)) return undefined;
  const { id, autoStart, model, status, createdAt, modifiedAt, trainingFiles } = job;
  const { validationFiles, object, fineTunedModel, suffix, trainedTokens, jobType } = job;
  const hyperparameters = writeParameters(job.hyperparameters);
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
  const wire = {
    id,
    auto_start: autoStart,
    model,
    status,
    created_at: createdAt,
    modified_at: modifiedAt,
    training_files: trainingFiles,
  } as WireJob;
  if (validationFiles !== undefined) wire.validation_files = validationFiles;
  wire.object = "job";
  if (fineTunedModel !== undefined) wire.fine_tuned_model = fineTunedModel;
  if (suffix !== undefined) wire.suffix = suffix;
  if (job.integrations === null) wire.integrations = null;
  else if (job.integrations !== undefined) {
    const integrations = mapAll(job.integrations, writeIntegration);
    if (integrations === undefined) return undefined;
    wire.integrations = integrations;
  }
  if (trainedTokens !== undefined) wire.trained_tokens = trainedTokens;
  if (job.metadata === null) wire.metadata = null;
  else if (job.metadata !== undefined) {
    const metadata = writeMetadata(job.metadata);
    if (metadata === undefined) return undefined;
    wire.metadata = metadata;
  }
  wire.job_type = "completion";
  wire.hyperparameters = hyperparameters;
  if (job.repositories !== undefined) {
    const repositories = mapAll(job.repositories, writeRepository);
    if (repositories === undefined) return undefined;
    wire.repositories = repositories;
  }
  return wire;
}

function writeParameters(parameters: unknown): WireParameters | undefined {
  if (!isObject(parameters)) return undefined;
  const { trainingSteps, learningRate, weightDecay, warmupFraction, epochs, seqLen, fimRatio } =
    parameters;
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
  const wire: WireParameters = {};
  if (trainingSteps !== undefined) wire.training_steps = trainingSteps;
  wire.learning_rate = learningRate === undefined ? 0.0001 : learningRate;
  if (weightDecay !== undefined) wire.weight_decay = weightDecay;
  if (warmupFraction !== undefined) wire.warmup_fraction = warmupFraction;
  if (epochs !== undefined) wire.epochs = epochs;
  if (seqLen !== undefined) wire.seq_len = seqLen;
  if (fimRatio !== undefined) wire.fim_ratio = fimRatio;
  return wire;
}

function writeMetadata(metadata: unknown): WireMetadata | undefined {
  if (!isObject(metadata)) return undefined;
  const { expectedDurationSeconds, cost, costCurrency, trainTokensPerStep } = metadata;
  const { trainTokens, dataTokens, estimatedStartTime } = metadata;
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
  const wire: WireMetadata = {};
  if (expectedDurationSeconds !== undefined)
    wire.expected_duration_seconds = expectedDurationSeconds;
  if (cost !== undefined) wire.cost = cost;
  if (costCurrency !== undefined) wire.cost_currency = costCurrency;
  if (trainTokensPerStep !== undefined) wire.train_tokens_per_step = trainTokensPerStep;
  if (trainTokens !== undefined) wire.train_tokens = trainTokens;
  if (dataTokens !== undefined) wire.data_tokens = dataTokens;
  if (estimatedStartTime !== undefined) wire.estimated_start_time = estimatedStartTime;
  return wire;
}

function writeIntegration(integration: unknown): WireIntegration | undefined {
  if (!isObject(integration)) return undefined;
  const { type, project, name, runName, url } = integration;
  if (
    !(type === undefined || type === "wandb") ||
    typeof project !== "string" ||
    !(name == null || typeof name === "string") ||
    !(runName == null || typeof runName === "string") ||
    !(url == null || typeof url === "string")
  ) {
    return undefined;
  }
  const wire: WireIntegration = { type: "wandb", project };
  if (name !== undefined) wire.name = name;
  if (runName !== undefined) wire.run_name = runName;
  if (url !== undefined) wire.url = url;
  return wire;
}

function writeRepository(repository: unknown): WireRepository | undefined {
  if (!isObject(repository)) return undefined;
  const { type, name, owner, ref, weight, commitId } = repository;
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
  const wire = { type: "github", name, owner } as WireRepository;
  if (ref !== undefined) wire.ref = ref;
  wire.weight = weight === undefined ? 1 : weight;
  wire.commit_id = commitId;
  return wire;
}
