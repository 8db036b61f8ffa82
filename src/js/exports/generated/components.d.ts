// Written by `make generate` from the models in src/model. Changes here are lost.

/**
 * A fine-tuning job for a completion model, as the API reports it.
 *
 * @example
 * ```ts
 * assert.equal(CompletionJobOut.is([]), false);
 * ```
 */
export type CompletionJobOut = {
  /**
   * The ID of the job.
   */
  id: string;
  /**
   * Whether the job starts by itself once its files are validated, rather than waiting to be started.
   */
  autoStart: boolean;
  /**
   * The name of the model that is fine-tuned.
   */
  model: string;
  /**
   * How far the job has come.
   */
  status: Status;
  /**
   * When the job was created, in seconds since the UNIX epoch.
   */
  createdAt: number;
  /**
   * When the job was last changed, in seconds since the UNIX epoch.
   */
  modifiedAt: number;
  /**
   * The IDs of the uploaded files with the training data.
   */
  trainingFiles: Array<string>;
  /**
   * The IDs of the uploaded files with the validation data.
   */
  validationFiles?: Array<string> | null | undefined;
  /**
   * The type of the object, always `job`.
   */
  object?: ObjectT | undefined;
  /**
   * The name of the model that the job makes; `null` while the job is still running.
   */
  fineTunedModel?: string | null | undefined;
  /**
   * Text that becomes part of the fine-tuned model's name, to tell it from others.
   */
  suffix?: string | null | undefined;
  /**
   * The integrations that are switched on for the job.
   */
  integrations?: Array<WandbIntegrationOut> | null | undefined;
  /**
   * How many tokens the training used in all.
   */
  trainedTokens?: number | null | undefined;
  /**
   * The expected duration and cost of the job.
   */
  metadata?: JobMetadataOut | null | undefined;
  /**
   * The type of the job, always `completion`.
   */
  jobType?: JobType | undefined;
  /**
   * The settings of the training.
   */
  hyperparameters: CompletionTrainingParameters;
  /**
   * The repositories that the training uses.
   */
  repositories?: Array<GithubRepositoryOut> | undefined;
};

/**
 * A CompletionJobOut in wire spelling, as the API writes it. `CompletionJobOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(CompletionJobOut.isWire([]), false);
 * ```
 */
export type WireCompletionJobOut = {
  /**
   * The ID of the job.
   */
  id: string;
  /**
   * Whether the job starts by itself once its files are validated, rather than waiting to be started.
   */
  auto_start: boolean;
  /**
   * The name of the model that is fine-tuned.
   */
  model: string;
  /**
   * How far the job has come.
   */
  status: Status;
  /**
   * When the job was created, in seconds since the UNIX epoch.
   */
  created_at: number;
  /**
   * When the job was last changed, in seconds since the UNIX epoch.
   */
  modified_at: number;
  /**
   * The IDs of the uploaded files with the training data.
   */
  training_files: Array<string>;
  /**
   * The IDs of the uploaded files with the validation data.
   */
  validation_files?: Array<string> | null | undefined;
  /**
   * The type of the object, always `job`.
   */
  object?: ObjectT | undefined;
  /**
   * The name of the model that the job makes; `null` while the job is still running.
   */
  fine_tuned_model?: string | null | undefined;
  /**
   * Text that becomes part of the fine-tuned model's name, to tell it from others.
   */
  suffix?: string | null | undefined;
  /**
   * The integrations that are switched on for the job.
   */
  integrations?: Array<WireWandbIntegrationOut> | null | undefined;
  /**
   * How many tokens the training used in all.
   */
  trained_tokens?: number | null | undefined;
  /**
   * The expected duration and cost of the job.
   */
  metadata?: WireJobMetadataOut | null | undefined;
  /**
   * The type of the job, always `completion`.
   */
  job_type?: JobType | undefined;
  /**
   * The settings of the training.
   */
  hyperparameters: WireCompletionTrainingParameters;
  /**
   * The repositories that the training uses.
   */
  repositories?: Array<WireGithubRepositoryOut> | undefined;
};

/**
 * A fine-tuning job for a completion model, as the API reports it.
 *
 * @example
 * ```ts
 * assert.equal(CompletionJobOut.isJSON("[]"), false);
 * ```
 */
export const CompletionJobOut: Codec<CompletionJobOut, WireCompletionJobOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = completionJobOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function completionJobOutFromJSON(text: JsonText): Result<CompletionJobOut, WireCompletionJobOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => completionJobOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid CompletionJobOut.
 */
export function completionJobOutToJSON(value: CompletionJobOut): string;

/**
 * The settings of a job's training.
 *
 * @example
 * ```ts
 * assert.equal(CompletionTrainingParameters.is([]), false);
 * ```
 */
export type CompletionTrainingParameters = {
  /**
   * How many steps the training takes: how often the weights are updated.
   */
  trainingSteps?: number | null | undefined;
  /**
   * How much a step changes the weights; 0.0001 if not given.
   */
  learningRate?: number | undefined;
  /**
   * How strongly large weights are penalized.
   */
  weightDecay?: number | null | undefined;
  /**
   * The part of the training, from 0 to 1, in which the learning rate rises to its full value.
   */
  warmupFraction?: number | null | undefined;
  /**
   * How many times the training goes through the data; this may be a fraction.
   */
  epochs?: number | null | undefined;
  /**
   * How many tokens a training sequence has at most.
   */
  seqLen?: number | null | undefined;
  /**
   * The part of the samples, from 0 to 1, that train filling in the middle of a text.
   */
  fimRatio?: number | null | undefined;
};

/**
 * A CompletionTrainingParameters in wire spelling, as the API writes it. `CompletionTrainingParameters.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(CompletionTrainingParameters.isWire([]), false);
 * ```
 */
export type WireCompletionTrainingParameters = {
  /**
   * How many steps the training takes: how often the weights are updated.
   */
  training_steps?: number | null | undefined;
  /**
   * How much a step changes the weights; 0.0001 if not given.
   */
  learning_rate?: number | undefined;
  /**
   * How strongly large weights are penalized.
   */
  weight_decay?: number | null | undefined;
  /**
   * The part of the training, from 0 to 1, in which the learning rate rises to its full value.
   */
  warmup_fraction?: number | null | undefined;
  /**
   * How many times the training goes through the data; this may be a fraction.
   */
  epochs?: number | null | undefined;
  /**
   * How many tokens a training sequence has at most.
   */
  seq_len?: number | null | undefined;
  /**
   * The part of the samples, from 0 to 1, that train filling in the middle of a text.
   */
  fim_ratio?: number | null | undefined;
};

/**
 * The settings of a job's training.
 *
 * @example
 * ```ts
 * assert.equal(CompletionTrainingParameters.isJSON("[]"), false);
 * ```
 */
export const CompletionTrainingParameters: Codec<CompletionTrainingParameters, WireCompletionTrainingParameters>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = completionTrainingParametersFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function completionTrainingParametersFromJSON(text: JsonText): Result<CompletionTrainingParameters, WireCompletionTrainingParameters>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => completionTrainingParametersToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid CompletionTrainingParameters.
 */
export function completionTrainingParametersToJSON(value: CompletionTrainingParameters): string;

/**
 * A GitHub repository whose code the training uses.
 *
 * @example
 * ```ts
 * assert.equal(GithubRepositoryOut.is([]), false);
 * ```
 */
export type GithubRepositoryOut = {
  /**
   * The type of the repository, always `github`.
   */
  type?: GithubRepositoryOutType | undefined;
  /**
   * The name of the repository.
   */
  name: string;
  /**
   * The user or organization that owns it.
   */
  owner: string;
  /**
   * The branch, tag or commit that was asked for.
   */
  ref?: string | null | undefined;
  /**
   * The weight of the repository among the others; 1 if not given.
   */
  weight?: number | undefined;
  /**
   * The ID of the commit that is used.
   */
  commitId: string;
};

/**
 * A GithubRepositoryOut in wire spelling, as the API writes it. `GithubRepositoryOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(GithubRepositoryOut.isWire([]), false);
 * ```
 */
export type WireGithubRepositoryOut = {
  /**
   * The type of the repository, always `github`.
   */
  type?: GithubRepositoryOutType | undefined;
  /**
   * The name of the repository.
   */
  name: string;
  /**
   * The user or organization that owns it.
   */
  owner: string;
  /**
   * The branch, tag or commit that was asked for.
   */
  ref?: string | null | undefined;
  /**
   * The weight of the repository among the others; 1 if not given.
   */
  weight?: number | undefined;
  /**
   * The ID of the commit that is used.
   */
  commit_id: string;
};

/**
 * A GitHub repository whose code the training uses.
 *
 * @example
 * ```ts
 * assert.equal(GithubRepositoryOut.isJSON("[]"), false);
 * ```
 */
export const GithubRepositoryOut: Codec<GithubRepositoryOut, WireGithubRepositoryOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = githubRepositoryOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function githubRepositoryOutFromJSON(text: JsonText): Result<GithubRepositoryOut, WireGithubRepositoryOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => githubRepositoryOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid GithubRepositoryOut.
 */
export function githubRepositoryOutToJSON(value: GithubRepositoryOut): string;

/**
 * The expected duration and cost of a job.
 *
 * @example
 * ```ts
 * assert.equal(JobMetadataOut.is([]), false);
 * ```
 */
export type JobMetadataOut = {
  /**
   * How long the training is expected to run, in seconds.
   */
  expectedDurationSeconds?: number | null | undefined;
  /**
   * The cost of the training, in the currency given with it.
   */
  cost?: number | null | undefined;
  /**
   * The currency of the cost, as in `USD`.
   */
  costCurrency?: string | null | undefined;
  /**
   * How many tokens a training step reads.
   */
  trainTokensPerStep?: number | null | undefined;
  /**
   * How many tokens the whole training reads.
   */
  trainTokens?: number | null | undefined;
  /**
   * How many tokens the training data has.
   */
  dataTokens?: number | null | undefined;
  /**
   * When the training is expected to start, in seconds since the UNIX epoch.
   */
  estimatedStartTime?: number | null | undefined;
};

/**
 * A JobMetadataOut in wire spelling, as the API writes it. `JobMetadataOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(JobMetadataOut.isWire([]), false);
 * ```
 */
export type WireJobMetadataOut = {
  /**
   * How long the training is expected to run, in seconds.
   */
  expected_duration_seconds?: number | null | undefined;
  /**
   * The cost of the training, in the currency given with it.
   */
  cost?: number | null | undefined;
  /**
   * The currency of the cost, as in `USD`.
   */
  cost_currency?: string | null | undefined;
  /**
   * How many tokens a training step reads.
   */
  train_tokens_per_step?: number | null | undefined;
  /**
   * How many tokens the whole training reads.
   */
  train_tokens?: number | null | undefined;
  /**
   * How many tokens the training data has.
   */
  data_tokens?: number | null | undefined;
  /**
   * When the training is expected to start, in seconds since the UNIX epoch.
   */
  estimated_start_time?: number | null | undefined;
};

/**
 * The expected duration and cost of a job.
 *
 * @example
 * ```ts
 * assert.equal(JobMetadataOut.isJSON("[]"), false);
 * ```
 */
export const JobMetadataOut: Codec<JobMetadataOut, WireJobMetadataOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = jobMetadataOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function jobMetadataOutFromJSON(text: JsonText): Result<JobMetadataOut, WireJobMetadataOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => jobMetadataOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid JobMetadataOut.
 */
export function jobMetadataOutToJSON(value: JobMetadataOut): string;

/**
 * A project at Weights & Biases that a job reports its progress to.
 *
 * @example
 * ```ts
 * assert.equal(WandbIntegrationOut.is([]), false);
 * ```
 */
export type WandbIntegrationOut = {
  /**
   * The type of the integration, always `wandb`.
   */
  type?: WandbIntegrationOutType | undefined;
  /**
   * The name of the project that the run is created in.
   */
  project: string;
  /**
   * The name that the run is shown with; the job's ID if not given.
   */
  name?: string | null | undefined;
  /**
   * The name of the run.
   */
  runName?: string | null | undefined;
  /**
   * The address of the run's page.
   */
  url?: string | null | undefined;
};

/**
 * A WandbIntegrationOut in wire spelling, as the API writes it. `WandbIntegrationOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(WandbIntegrationOut.isWire([]), false);
 * ```
 */
export type WireWandbIntegrationOut = {
  /**
   * The type of the integration, always `wandb`.
   */
  type?: WandbIntegrationOutType | undefined;
  /**
   * The name of the project that the run is created in.
   */
  project: string;
  /**
   * The name that the run is shown with; the job's ID if not given.
   */
  name?: string | null | undefined;
  /**
   * The name of the run.
   */
  run_name?: string | null | undefined;
  /**
   * The address of the run's page.
   */
  url?: string | null | undefined;
};

/**
 * A project at Weights & Biases that a job reports its progress to.
 *
 * @example
 * ```ts
 * assert.equal(WandbIntegrationOut.isJSON("[]"), false);
 * ```
 */
export const WandbIntegrationOut: Codec<WandbIntegrationOut, WireWandbIntegrationOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = wandbIntegrationOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function wandbIntegrationOutFromJSON(text: JsonText): Result<WandbIntegrationOut, WireWandbIntegrationOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => wandbIntegrationOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid WandbIntegrationOut.
 */
export function wandbIntegrationOutToJSON(value: WandbIntegrationOut): string;

/**
 * Something that happened to a job, such as a change of its status.
 *
 * @example
 * ```ts
 * assert.equal(EventOut.is([]), false);
 * ```
 */
export type EventOut = {
  /**
   * What happened, as in `status-updated`.
   */
  name: string;
  /**
   * The details of the event, with keys and values that depend on what happened.
   */
  data?: { [key: string]: any } | null | undefined;
  /**
   * When it happened, in seconds since the UNIX epoch.
   */
  createdAt: number;
};

/**
 * An EventOut in wire spelling, as the API writes it. `EventOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(EventOut.isWire([]), false);
 * ```
 */
export type WireEventOut = {
  /**
   * What happened, as in `status-updated`.
   */
  name: string;
  /**
   * The details of the event, with keys and values that depend on what happened.
   */
  data?: { [key: string]: any } | null | undefined;
  /**
   * When it happened, in seconds since the UNIX epoch.
   */
  created_at: number;
};

/**
 * Something that happened to a job, such as a change of its status.
 *
 * @example
 * ```ts
 * assert.equal(EventOut.isJSON("[]"), false);
 * ```
 */
export const EventOut: Codec<EventOut, WireEventOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = eventOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function eventOutFromJSON(text: JsonText): Result<EventOut, WireEventOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => eventOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid EventOut.
 */
export function eventOutToJSON(value: EventOut): string;

/**
 * A fine-tuning job for a classifier, as the API reports it.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOut.is([]), false);
 * ```
 */
export type ClassifierJobOut = {
  /**
   * The ID of the job.
   */
  id: string;
  /**
   * Whether the job starts by itself once its files are validated, rather than waiting to be started.
   */
  autoStart: boolean;
  /**
   * The name of the model that is fine-tuned.
   */
  model: string;
  /**
   * How far the job has come.
   */
  status: Status;
  /**
   * When the job was created, in seconds since the UNIX epoch.
   */
  createdAt: number;
  /**
   * When the job was last changed, in seconds since the UNIX epoch.
   */
  modifiedAt: number;
  /**
   * The IDs of the uploaded files with the training data.
   */
  trainingFiles: Array<string>;
  /**
   * The IDs of the uploaded files with the validation data.
   */
  validationFiles?: Array<string> | null | undefined;
  /**
   * The type of the object, always `job`.
   */
  object?: ObjectT | undefined;
  /**
   * The name of the model that the job makes; `null` while the job is still running.
   */
  fineTunedModel?: string | null | undefined;
  /**
   * Text that becomes part of the fine-tuned model's name, to tell it from others.
   */
  suffix?: string | null | undefined;
  /**
   * The integrations that are switched on for the job.
   */
  integrations?: Array<WandbIntegrationOut> | null | undefined;
  /**
   * How many tokens the training used in all.
   */
  trainedTokens?: number | null | undefined;
  /**
   * The expected duration and cost of the job.
   */
  metadata?: JobMetadataOut | null | undefined;
  /**
   * The type of the job, always `classifier`.
   */
  jobType?: ClassifierJobOutJobType | undefined;
  /**
   * The settings of the training.
   */
  hyperparameters: ClassifierTrainingParameters;
};

/**
 * A ClassifierJobOut in wire spelling, as the API writes it. `ClassifierJobOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOut.isWire([]), false);
 * ```
 */
export type WireClassifierJobOut = {
  /**
   * The ID of the job.
   */
  id: string;
  /**
   * Whether the job starts by itself once its files are validated, rather than waiting to be started.
   */
  auto_start: boolean;
  /**
   * The name of the model that is fine-tuned.
   */
  model: string;
  /**
   * How far the job has come.
   */
  status: Status;
  /**
   * When the job was created, in seconds since the UNIX epoch.
   */
  created_at: number;
  /**
   * When the job was last changed, in seconds since the UNIX epoch.
   */
  modified_at: number;
  /**
   * The IDs of the uploaded files with the training data.
   */
  training_files: Array<string>;
  /**
   * The IDs of the uploaded files with the validation data.
   */
  validation_files?: Array<string> | null | undefined;
  /**
   * The type of the object, always `job`.
   */
  object?: ObjectT | undefined;
  /**
   * The name of the model that the job makes; `null` while the job is still running.
   */
  fine_tuned_model?: string | null | undefined;
  /**
   * Text that becomes part of the fine-tuned model's name, to tell it from others.
   */
  suffix?: string | null | undefined;
  /**
   * The integrations that are switched on for the job.
   */
  integrations?: Array<WireWandbIntegrationOut> | null | undefined;
  /**
   * How many tokens the training used in all.
   */
  trained_tokens?: number | null | undefined;
  /**
   * The expected duration and cost of the job.
   */
  metadata?: WireJobMetadataOut | null | undefined;
  /**
   * The type of the job, always `classifier`.
   */
  job_type?: ClassifierJobOutJobType | undefined;
  /**
   * The settings of the training.
   */
  hyperparameters: WireClassifierTrainingParameters;
};

/**
 * A fine-tuning job for a classifier, as the API reports it.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOut.isJSON("[]"), false);
 * ```
 */
export const ClassifierJobOut: Codec<ClassifierJobOut, WireClassifierJobOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = classifierJobOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function classifierJobOutFromJSON(text: JsonText): Result<ClassifierJobOut, WireClassifierJobOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => classifierJobOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid ClassifierJobOut.
 */
export function classifierJobOutToJSON(value: ClassifierJobOut): string;

/**
 * The settings of a classifier job's training.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierTrainingParameters.is([]), false);
 * ```
 */
export type ClassifierTrainingParameters = {
  /**
   * How many steps the training takes: how often the weights are updated.
   */
  trainingSteps?: number | null | undefined;
  /**
   * How much a step changes the weights; 0.0001 if not given.
   */
  learningRate?: number | undefined;
  /**
   * How strongly large weights are penalized.
   */
  weightDecay?: number | null | undefined;
  /**
   * The part of the training, from 0 to 1, in which the learning rate rises to its full value.
   */
  warmupFraction?: number | null | undefined;
  /**
   * How many times the training goes through the data; this may be a fraction.
   */
  epochs?: number | null | undefined;
  /**
   * How many tokens a training sequence has at most.
   */
  seqLen?: number | null | undefined;
};

/**
 * A ClassifierTrainingParameters in wire spelling, as the API writes it. `ClassifierTrainingParameters.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierTrainingParameters.isWire([]), false);
 * ```
 */
export type WireClassifierTrainingParameters = {
  /**
   * How many steps the training takes: how often the weights are updated.
   */
  training_steps?: number | null | undefined;
  /**
   * How much a step changes the weights; 0.0001 if not given.
   */
  learning_rate?: number | undefined;
  /**
   * How strongly large weights are penalized.
   */
  weight_decay?: number | null | undefined;
  /**
   * The part of the training, from 0 to 1, in which the learning rate rises to its full value.
   */
  warmup_fraction?: number | null | undefined;
  /**
   * How many times the training goes through the data; this may be a fraction.
   */
  epochs?: number | null | undefined;
  /**
   * How many tokens a training sequence has at most.
   */
  seq_len?: number | null | undefined;
};

/**
 * The settings of a classifier job's training.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierTrainingParameters.isJSON("[]"), false);
 * ```
 */
export const ClassifierTrainingParameters: Codec<ClassifierTrainingParameters, WireClassifierTrainingParameters>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = classifierTrainingParametersFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function classifierTrainingParametersFromJSON(text: JsonText): Result<ClassifierTrainingParameters, WireClassifierTrainingParameters>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => classifierTrainingParametersToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid ClassifierTrainingParameters.
 */
export function classifierTrainingParametersToJSON(value: ClassifierTrainingParameters): string;

/**
 * A question that a classifier learns to answer about a text, by one or more labels.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierTargetOut.is([]), false);
 * ```
 */
export type ClassifierTargetOut = {
  /**
   * The name of the target, as in the training data.
   */
  name: string;
  /**
   * The labels that the classifier chooses from.
   */
  labels: Array<string>;
  /**
   * The weight of the target among the others.
   */
  weight: number;
  /**
   * Whether a text has one of the labels, or any number of them.
   */
  lossFunction: FTClassifierLossFunction;
};

/**
 * A ClassifierTargetOut in wire spelling, as the API writes it. `ClassifierTargetOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierTargetOut.isWire([]), false);
 * ```
 */
export type WireClassifierTargetOut = {
  /**
   * The name of the target, as in the training data.
   */
  name: string;
  /**
   * The labels that the classifier chooses from.
   */
  labels: Array<string>;
  /**
   * The weight of the target among the others.
   */
  weight: number;
  /**
   * Whether a text has one of the labels, or any number of them.
   */
  loss_function: FTClassifierLossFunction;
};

/**
 * A question that a classifier learns to answer about a text, by one or more labels.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierTargetOut.isJSON("[]"), false);
 * ```
 */
export const ClassifierTargetOut: Codec<ClassifierTargetOut, WireClassifierTargetOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = classifierTargetOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function classifierTargetOutFromJSON(text: JsonText): Result<ClassifierTargetOut, WireClassifierTargetOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => classifierTargetOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid ClassifierTargetOut.
 */
export function classifierTargetOutToJSON(value: ClassifierTargetOut): string;

/**
 * A state of the model that was saved during the training.
 *
 * @example
 * ```ts
 * assert.equal(CheckpointOut.is([]), false);
 * ```
 */
export type CheckpointOut = {
  /**
   * How good the model was at this step.
   */
  metrics: MetricOut;
  /**
   * The number of the step after which the model was saved.
   */
  stepNumber: number;
  /**
   * When the checkpoint was created, in seconds since the UNIX epoch.
   */
  createdAt: number;
};

/**
 * A CheckpointOut in wire spelling, as the API writes it. `CheckpointOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(CheckpointOut.isWire([]), false);
 * ```
 */
export type WireCheckpointOut = {
  /**
   * How good the model was at this step.
   */
  metrics: WireMetricOut;
  /**
   * The number of the step after which the model was saved.
   */
  step_number: number;
  /**
   * When the checkpoint was created, in seconds since the UNIX epoch.
   */
  created_at: number;
};

/**
 * A state of the model that was saved during the training.
 *
 * @example
 * ```ts
 * assert.equal(CheckpointOut.isJSON("[]"), false);
 * ```
 */
export const CheckpointOut: Codec<CheckpointOut, WireCheckpointOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = checkpointOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function checkpointOutFromJSON(text: JsonText): Result<CheckpointOut, WireCheckpointOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => checkpointOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid CheckpointOut.
 */
export function checkpointOutToJSON(value: CheckpointOut): string;

/**
 * How good the model was at a step of its training. The losses should fall from step to step.
 *
 * @example
 * ```ts
 * assert.equal(MetricOut.is([]), false);
 * ```
 */
export type MetricOut = {
  /**
   * The loss on the training data: how far the model's predictions were from it.
   */
  trainLoss?: number | null | undefined;
  /**
   * The loss on the validation data.
   */
  validLoss?: number | null | undefined;
  /**
   * The mean accuracy with which the model predicts the tokens of the validation data. The API has also reported values
   * above 1.
   */
  validMeanTokenAccuracy?: number | null | undefined;
};

/**
 * A MetricOut in wire spelling, as the API writes it. `MetricOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(MetricOut.isWire([]), false);
 * ```
 */
export type WireMetricOut = {
  /**
   * The loss on the training data: how far the model's predictions were from it.
   */
  train_loss?: number | null | undefined;
  /**
   * The loss on the validation data.
   */
  valid_loss?: number | null | undefined;
  /**
   * The mean accuracy with which the model predicts the tokens of the validation data. The API has also reported values
   * above 1.
   */
  valid_mean_token_accuracy?: number | null | undefined;
};

/**
 * How good the model was at a step of its training. The losses should fall from step to step.
 *
 * @example
 * ```ts
 * assert.equal(MetricOut.isJSON("[]"), false);
 * ```
 */
export const MetricOut: Codec<MetricOut, WireMetricOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = metricOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function metricOutFromJSON(text: JsonText): Result<MetricOut, WireMetricOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => metricOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid MetricOut.
 */
export function metricOutToJSON(value: MetricOut): string;

/**
 * The expected duration and cost of a job that was not created: what a dry run returned.
 *
 * @example
 * ```ts
 * assert.equal(LegacyJobMetadataOut.is([]), false);
 * ```
 */
export type LegacyJobMetadataOut = {
  /**
   * How long the training is expected to run, in seconds.
   */
  expectedDurationSeconds?: number | null | undefined;
  /**
   * The cost of the training, in the currency given with it.
   */
  cost?: number | null | undefined;
  /**
   * The currency of the cost, as in `USD`.
   */
  costCurrency?: string | null | undefined;
  /**
   * How many tokens a training step reads.
   */
  trainTokensPerStep?: number | null | undefined;
  /**
   * How many tokens the whole training reads.
   */
  trainTokens?: number | null | undefined;
  /**
   * How many tokens the training data has.
   */
  dataTokens?: number | null | undefined;
  /**
   * When the training is expected to start, in seconds since the UNIX epoch.
   */
  estimatedStartTime?: number | null | undefined;
  /**
   * Whether the API regards this object as deprecated; `true` if not given.
   */
  deprecated?: boolean | undefined;
  /**
   * What the API adds in words, as in `dry run`.
   */
  details: string;
  /**
   * How many times the training goes through the data; this may be a fraction.
   */
  epochs?: number | null | undefined;
  /**
   * How many steps the training takes: how often the weights are updated.
   */
  trainingSteps?: number | null | undefined;
  /**
   * The type of the object, always `job.metadata`.
   */
  object?: LegacyJobMetadataOutObject | undefined;
};

/**
 * A LegacyJobMetadataOut in wire spelling, as the API writes it. `LegacyJobMetadataOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(LegacyJobMetadataOut.isWire([]), false);
 * ```
 */
export type WireLegacyJobMetadataOut = {
  /**
   * How long the training is expected to run, in seconds.
   */
  expected_duration_seconds?: number | null | undefined;
  /**
   * The cost of the training, in the currency given with it.
   */
  cost?: number | null | undefined;
  /**
   * The currency of the cost, as in `USD`.
   */
  cost_currency?: string | null | undefined;
  /**
   * How many tokens a training step reads.
   */
  train_tokens_per_step?: number | null | undefined;
  /**
   * How many tokens the whole training reads.
   */
  train_tokens?: number | null | undefined;
  /**
   * How many tokens the training data has.
   */
  data_tokens?: number | null | undefined;
  /**
   * When the training is expected to start, in seconds since the UNIX epoch.
   */
  estimated_start_time?: number | null | undefined;
  /**
   * Whether the API regards this object as deprecated; `true` if not given.
   */
  deprecated?: boolean | undefined;
  /**
   * What the API adds in words, as in `dry run`.
   */
  details: string;
  /**
   * How many times the training goes through the data; this may be a fraction.
   */
  epochs?: number | null | undefined;
  /**
   * How many steps the training takes: how often the weights are updated.
   */
  training_steps?: number | null | undefined;
  /**
   * The type of the object, always `job.metadata`.
   */
  object?: LegacyJobMetadataOutObject | undefined;
};

/**
 * The expected duration and cost of a job that was not created: what a dry run returned.
 *
 * @example
 * ```ts
 * assert.equal(LegacyJobMetadataOut.isJSON("[]"), false);
 * ```
 */
export const LegacyJobMetadataOut: Codec<LegacyJobMetadataOut, WireLegacyJobMetadataOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = legacyJobMetadataOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function legacyJobMetadataOutFromJSON(text: JsonText): Result<LegacyJobMetadataOut, WireLegacyJobMetadataOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => legacyJobMetadataOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid LegacyJobMetadataOut.
 */
export function legacyJobMetadataOutToJSON(value: LegacyJobMetadataOut): string;

/**
 * A fine-tuning job for a completion model with its events and checkpoints, as the API reports a job that is asked for by its
 * ID.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOut.is([]), false);
 * ```
 */
export type CompletionDetailedJobOut = {
  /**
   * The ID of the job.
   */
  id: string;
  /**
   * Whether the job starts by itself once its files are validated, rather than waiting to be started.
   */
  autoStart: boolean;
  /**
   * The name of the model that is fine-tuned.
   */
  model: string;
  /**
   * How far the job has come.
   */
  status: Status;
  /**
   * When the job was created, in seconds since the UNIX epoch.
   */
  createdAt: number;
  /**
   * When the job was last changed, in seconds since the UNIX epoch.
   */
  modifiedAt: number;
  /**
   * The IDs of the uploaded files with the training data.
   */
  trainingFiles: Array<string>;
  /**
   * The IDs of the uploaded files with the validation data.
   */
  validationFiles?: Array<string> | null | undefined;
  /**
   * The type of the object, always `job`.
   */
  object?: ObjectT | undefined;
  /**
   * The name of the model that the job makes; `null` while the job is still running.
   */
  fineTunedModel?: string | null | undefined;
  /**
   * Text that becomes part of the fine-tuned model's name, to tell it from others.
   */
  suffix?: string | null | undefined;
  /**
   * The integrations that are switched on for the job.
   */
  integrations?: Array<WandbIntegrationOut> | null | undefined;
  /**
   * How many tokens the training used in all.
   */
  trainedTokens?: number | null | undefined;
  /**
   * The expected duration and cost of the job.
   */
  metadata?: JobMetadataOut | null | undefined;
  /**
   * The type of the job, always `completion`.
   */
  jobType?: JobType | undefined;
  /**
   * The settings of the training.
   */
  hyperparameters: CompletionTrainingParameters;
  /**
   * The repositories that the training uses.
   */
  repositories?: Array<GithubRepositoryOut> | undefined;
  /**
   * What happened to the job so far: an event for each change of its status.
   */
  events?: Array<EventOut> | undefined;
  /**
   * The states of the model that the training has saved so far.
   */
  checkpoints?: Array<CheckpointOut> | undefined;
};

/**
 * A CompletionDetailedJobOut in wire spelling, as the API writes it. `CompletionDetailedJobOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOut.isWire([]), false);
 * ```
 */
export type WireCompletionDetailedJobOut = {
  /**
   * The ID of the job.
   */
  id: string;
  /**
   * Whether the job starts by itself once its files are validated, rather than waiting to be started.
   */
  auto_start: boolean;
  /**
   * The name of the model that is fine-tuned.
   */
  model: string;
  /**
   * How far the job has come.
   */
  status: Status;
  /**
   * When the job was created, in seconds since the UNIX epoch.
   */
  created_at: number;
  /**
   * When the job was last changed, in seconds since the UNIX epoch.
   */
  modified_at: number;
  /**
   * The IDs of the uploaded files with the training data.
   */
  training_files: Array<string>;
  /**
   * The IDs of the uploaded files with the validation data.
   */
  validation_files?: Array<string> | null | undefined;
  /**
   * The type of the object, always `job`.
   */
  object?: ObjectT | undefined;
  /**
   * The name of the model that the job makes; `null` while the job is still running.
   */
  fine_tuned_model?: string | null | undefined;
  /**
   * Text that becomes part of the fine-tuned model's name, to tell it from others.
   */
  suffix?: string | null | undefined;
  /**
   * The integrations that are switched on for the job.
   */
  integrations?: Array<WireWandbIntegrationOut> | null | undefined;
  /**
   * How many tokens the training used in all.
   */
  trained_tokens?: number | null | undefined;
  /**
   * The expected duration and cost of the job.
   */
  metadata?: WireJobMetadataOut | null | undefined;
  /**
   * The type of the job, always `completion`.
   */
  job_type?: JobType | undefined;
  /**
   * The settings of the training.
   */
  hyperparameters: WireCompletionTrainingParameters;
  /**
   * The repositories that the training uses.
   */
  repositories?: Array<WireGithubRepositoryOut> | undefined;
  /**
   * What happened to the job so far: an event for each change of its status.
   */
  events?: Array<WireEventOut> | undefined;
  /**
   * The states of the model that the training has saved so far.
   */
  checkpoints?: Array<WireCheckpointOut> | undefined;
};

/**
 * A fine-tuning job for a completion model with its events and checkpoints, as the API reports a job that is asked for by its
 * ID.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOut.isJSON("[]"), false);
 * ```
 */
export const CompletionDetailedJobOut: Codec<CompletionDetailedJobOut, WireCompletionDetailedJobOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = completionDetailedJobOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function completionDetailedJobOutFromJSON(text: JsonText): Result<CompletionDetailedJobOut, WireCompletionDetailedJobOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => completionDetailedJobOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid CompletionDetailedJobOut.
 */
export function completionDetailedJobOutToJSON(value: CompletionDetailedJobOut): string;

/**
 * A fine-tuning job for a classifier with its targets, events and checkpoints, as the API reports a job that is asked for by its
 * ID.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOut.is([]), false);
 * ```
 */
export type ClassifierDetailedJobOut = {
  /**
   * The ID of the job.
   */
  id: string;
  /**
   * Whether the job starts by itself once its files are validated, rather than waiting to be started.
   */
  autoStart: boolean;
  /**
   * The name of the model that is fine-tuned.
   */
  model: string;
  /**
   * How far the job has come.
   */
  status: Status;
  /**
   * When the job was created, in seconds since the UNIX epoch.
   */
  createdAt: number;
  /**
   * When the job was last changed, in seconds since the UNIX epoch.
   */
  modifiedAt: number;
  /**
   * The IDs of the uploaded files with the training data.
   */
  trainingFiles: Array<string>;
  /**
   * The IDs of the uploaded files with the validation data.
   */
  validationFiles?: Array<string> | null | undefined;
  /**
   * The type of the object, always `job`.
   */
  object?: ObjectT | undefined;
  /**
   * The name of the model that the job makes; `null` while the job is still running.
   */
  fineTunedModel?: string | null | undefined;
  /**
   * Text that becomes part of the fine-tuned model's name, to tell it from others.
   */
  suffix?: string | null | undefined;
  /**
   * The integrations that are switched on for the job.
   */
  integrations?: Array<WandbIntegrationOut> | null | undefined;
  /**
   * How many tokens the training used in all.
   */
  trainedTokens?: number | null | undefined;
  /**
   * The expected duration and cost of the job.
   */
  metadata?: JobMetadataOut | null | undefined;
  /**
   * The type of the job, always `classifier`.
   */
  jobType?: ClassifierJobOutJobType | undefined;
  /**
   * The settings of the training.
   */
  hyperparameters: ClassifierTrainingParameters;
  /**
   * What happened to the job so far: an event for each change of its status.
   */
  events?: Array<EventOut> | undefined;
  /**
   * The states of the model that the training has saved so far.
   */
  checkpoints?: Array<CheckpointOut> | undefined;
  /**
   * What the classifier learns to tell about a text.
   */
  classifierTargets: Array<ClassifierTargetOut>;
};

/**
 * A ClassifierDetailedJobOut in wire spelling, as the API writes it. `ClassifierDetailedJobOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOut.isWire([]), false);
 * ```
 */
export type WireClassifierDetailedJobOut = {
  /**
   * The ID of the job.
   */
  id: string;
  /**
   * Whether the job starts by itself once its files are validated, rather than waiting to be started.
   */
  auto_start: boolean;
  /**
   * The name of the model that is fine-tuned.
   */
  model: string;
  /**
   * How far the job has come.
   */
  status: Status;
  /**
   * When the job was created, in seconds since the UNIX epoch.
   */
  created_at: number;
  /**
   * When the job was last changed, in seconds since the UNIX epoch.
   */
  modified_at: number;
  /**
   * The IDs of the uploaded files with the training data.
   */
  training_files: Array<string>;
  /**
   * The IDs of the uploaded files with the validation data.
   */
  validation_files?: Array<string> | null | undefined;
  /**
   * The type of the object, always `job`.
   */
  object?: ObjectT | undefined;
  /**
   * The name of the model that the job makes; `null` while the job is still running.
   */
  fine_tuned_model?: string | null | undefined;
  /**
   * Text that becomes part of the fine-tuned model's name, to tell it from others.
   */
  suffix?: string | null | undefined;
  /**
   * The integrations that are switched on for the job.
   */
  integrations?: Array<WireWandbIntegrationOut> | null | undefined;
  /**
   * How many tokens the training used in all.
   */
  trained_tokens?: number | null | undefined;
  /**
   * The expected duration and cost of the job.
   */
  metadata?: WireJobMetadataOut | null | undefined;
  /**
   * The type of the job, always `classifier`.
   */
  job_type?: ClassifierJobOutJobType | undefined;
  /**
   * The settings of the training.
   */
  hyperparameters: WireClassifierTrainingParameters;
  /**
   * What happened to the job so far: an event for each change of its status.
   */
  events?: Array<WireEventOut> | undefined;
  /**
   * The states of the model that the training has saved so far.
   */
  checkpoints?: Array<WireCheckpointOut> | undefined;
  /**
   * What the classifier learns to tell about a text.
   */
  classifier_targets: Array<WireClassifierTargetOut>;
};

/**
 * A fine-tuning job for a classifier with its targets, events and checkpoints, as the API reports a job that is asked for by its
 * ID.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOut.isJSON("[]"), false);
 * ```
 */
export const ClassifierDetailedJobOut: Codec<ClassifierDetailedJobOut, WireClassifierDetailedJobOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = classifierDetailedJobOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function classifierDetailedJobOutFromJSON(text: JsonText): Result<ClassifierDetailedJobOut, WireClassifierDetailedJobOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => classifierDetailedJobOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid ClassifierDetailedJobOut.
 */
export function classifierDetailedJobOutToJSON(value: ClassifierDetailedJobOut): string;

/**
 * A page of a list of fine-tuning jobs, as the API returns it.
 *
 * @example
 * ```ts
 * assert.equal(JobsOut.is([]), false);
 * ```
 */
export type JobsOut = {
  /**
   * The jobs of this page.
   */
  data?: Array<JobsOutData> | undefined;
  /**
   * The type of the object, always `list`.
   */
  object?: JobsOutObject | undefined;
  /**
   * How many jobs the whole list has.
   */
  total: number;
};

/**
 * A JobsOut in wire spelling, as the API writes it. `JobsOut.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(JobsOut.isWire([]), false);
 * ```
 */
export type WireJobsOut = {
  /**
   * The jobs of this page.
   */
  data?: Array<WireJobsOutData> | undefined;
  /**
   * The type of the object, always `list`.
   */
  object?: JobsOutObject | undefined;
  /**
   * How many jobs the whole list has.
   */
  total: number;
};

/**
 * A page of a list of fine-tuning jobs, as the API returns it.
 *
 * @example
 * ```ts
 * assert.equal(JobsOut.isJSON("[]"), false);
 * ```
 */
export const JobsOut: Codec<JobsOut, WireJobsOut>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = jobsOutFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function jobsOutFromJSON(text: JsonText): Result<JobsOut, WireJobsOut>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => jobsOutToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid JobsOut.
 */
export function jobsOutToJSON(value: JobsOut): string;

/**
 * A job of a page, whose `job_type` tells its type.
 *
 * @example
 * ```ts
 * assert.equal(JobsOutData.is([]), false);
 * ```
 */
export type JobsOutData =
  | (ClassifierJobOut & {
      /** It tells this option from the others. */
      jobType: "classifier";
    })
  | (CompletionJobOut & {
      /** It tells this option from the others. */
      jobType: "completion";
    });

/**
 * A JobsOutData in wire spelling, as the API writes it. `JobsOutData.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(JobsOutData.isWire([]), false);
 * ```
 */
export type WireJobsOutData =
  | (WireClassifierJobOut & {
      /** It tells this option from the others. */
      job_type: "classifier";
    })
  | (WireCompletionJobOut & {
      /** It tells this option from the others. */
      job_type: "completion";
    });

/**
 * A job of a page, whose `job_type` tells its type.
 *
 * @example
 * ```ts
 * assert.equal(JobsOutData.isJSON("[]"), false);
 * ```
 */
export const JobsOutData: Codec<JobsOutData, WireJobsOutData>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = jobsOutDataFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function jobsOutDataFromJSON(text: JsonText): Result<JobsOutData, WireJobsOutData>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => jobsOutDataToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid JobsOutData.
 */
export function jobsOutDataToJSON(value: JobsOutData): string;

/**
 * A job that was just created, whose `job_type` tells its type.
 *
 * @example
 * ```ts
 * assert.equal(One.is([]), false);
 * ```
 */
export type One =
  | (ClassifierJobOut & {
      /** It tells this option from the others. */
      jobType: "classifier";
    })
  | (CompletionJobOut & {
      /** It tells this option from the others. */
      jobType: "completion";
    });

/**
 * A One in wire spelling, as the API writes it. `One.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(One.isWire([]), false);
 * ```
 */
export type WireOne =
  | (WireClassifierJobOut & {
      /** It tells this option from the others. */
      job_type: "classifier";
    })
  | (WireCompletionJobOut & {
      /** It tells this option from the others. */
      job_type: "completion";
    });

/**
 * A job that was just created, whose `job_type` tells its type.
 *
 * @example
 * ```ts
 * assert.equal(One.isJSON("[]"), false);
 * ```
 */
export const One: Codec<One, WireOne>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = oneFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function oneFromJSON(text: JsonText): Result<One, WireOne>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => oneToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid One.
 */
export function oneToJSON(value: One): string;

/**
 * What the API answers when a job is created: the job or, for a dry run, only its metadata.
 *
 * @example
 * ```ts
 * assert.equal(JobsApiRoutesFineTuningCreateFineTuningJobResponse.is([]), false);
 * ```
 */
export type JobsApiRoutesFineTuningCreateFineTuningJobResponse =
  | LegacyJobMetadataOut
  | One;

/**
 * A JobsApiRoutesFineTuningCreateFineTuningJobResponse in wire spelling, as the API writes it. `JobsApiRoutesFineTuningCreateFineTuningJobResponse.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(JobsApiRoutesFineTuningCreateFineTuningJobResponse.isWire([]), false);
 * ```
 */
export type WireJobsApiRoutesFineTuningCreateFineTuningJobResponse =
  | WireLegacyJobMetadataOut
  | WireOne;

/**
 * What the API answers when a job is created: the job or, for a dry run, only its metadata.
 *
 * @example
 * ```ts
 * assert.equal(JobsApiRoutesFineTuningCreateFineTuningJobResponse.isJSON("[]"), false);
 * ```
 */
export const JobsApiRoutesFineTuningCreateFineTuningJobResponse: Codec<JobsApiRoutesFineTuningCreateFineTuningJobResponse, WireJobsApiRoutesFineTuningCreateFineTuningJobResponse>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = jobsApiRoutesFineTuningCreateFineTuningJobResponseFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function jobsApiRoutesFineTuningCreateFineTuningJobResponseFromJSON(text: JsonText): Result<JobsApiRoutesFineTuningCreateFineTuningJobResponse, WireJobsApiRoutesFineTuningCreateFineTuningJobResponse>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => jobsApiRoutesFineTuningCreateFineTuningJobResponseToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid JobsApiRoutesFineTuningCreateFineTuningJobResponse.
 */
export function jobsApiRoutesFineTuningCreateFineTuningJobResponseToJSON(value: JobsApiRoutesFineTuningCreateFineTuningJobResponse): string;

/**
 * What the API answers to a question for one job: the job with its events and checkpoints, whose `job_type` tells its type.
 *
 * @example
 * ```ts
 * assert.equal(JobsApiRoutesFineTuningGetFineTuningJobResponse.is([]), false);
 * ```
 */
export type JobsApiRoutesFineTuningGetFineTuningJobResponse =
  | (ClassifierDetailedJobOut & {
      /** It tells this option from the others. */
      jobType: "classifier";
    })
  | (CompletionDetailedJobOut & {
      /** It tells this option from the others. */
      jobType: "completion";
    });

/**
 * A JobsApiRoutesFineTuningGetFineTuningJobResponse in wire spelling, as the API writes it. `JobsApiRoutesFineTuningGetFineTuningJobResponse.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(JobsApiRoutesFineTuningGetFineTuningJobResponse.isWire([]), false);
 * ```
 */
export type WireJobsApiRoutesFineTuningGetFineTuningJobResponse =
  | (WireClassifierDetailedJobOut & {
      /** It tells this option from the others. */
      job_type: "classifier";
    })
  | (WireCompletionDetailedJobOut & {
      /** It tells this option from the others. */
      job_type: "completion";
    });

/**
 * What the API answers to a question for one job: the job with its events and checkpoints, whose `job_type` tells its type.
 *
 * @example
 * ```ts
 * assert.equal(JobsApiRoutesFineTuningGetFineTuningJobResponse.isJSON("[]"), false);
 * ```
 */
export const JobsApiRoutesFineTuningGetFineTuningJobResponse: Codec<JobsApiRoutesFineTuningGetFineTuningJobResponse, WireJobsApiRoutesFineTuningGetFineTuningJobResponse>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = jobsApiRoutesFineTuningGetFineTuningJobResponseFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function jobsApiRoutesFineTuningGetFineTuningJobResponseFromJSON(text: JsonText): Result<JobsApiRoutesFineTuningGetFineTuningJobResponse, WireJobsApiRoutesFineTuningGetFineTuningJobResponse>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => jobsApiRoutesFineTuningGetFineTuningJobResponseToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid JobsApiRoutesFineTuningGetFineTuningJobResponse.
 */
export function jobsApiRoutesFineTuningGetFineTuningJobResponseToJSON(value: JobsApiRoutesFineTuningGetFineTuningJobResponse): string;

/**
 * Another name of WandbIntegrationOut. Its errors call it Integrations.
 *
 * @example
 * ```ts
 * assert.equal(Integrations.is({}), false);
 * ```
 */
export type Integrations = WandbIntegrationOut;

/**
 * An Integrations in wire spelling, as the API writes it. `Integrations.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(Integrations.isWire([]), false);
 * ```
 */
export type WireIntegrations = WireWandbIntegrationOut;

/**
 * Another name of WandbIntegrationOut. Its errors call it Integrations.
 *
 * @example
 * ```ts
 * assert.equal(Integrations.is({}), false);
 * ```
 */
export const Integrations: Codec<Integrations, WireIntegrations>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = integrationsFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function integrationsFromJSON(text: JsonText): Result<Integrations, WireIntegrations>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => integrationsToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid Integrations.
 */
export function integrationsToJSON(value: Integrations): string;

/**
 * Another name of GithubRepositoryOut. Its errors call it Repositories.
 *
 * @example
 * ```ts
 * assert.equal(Repositories.is({}), false);
 * ```
 */
export type Repositories = GithubRepositoryOut;

/**
 * A Repositories in wire spelling, as the API writes it. `Repositories.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(Repositories.isWire([]), false);
 * ```
 */
export type WireRepositories = WireGithubRepositoryOut;

/**
 * Another name of GithubRepositoryOut. Its errors call it Repositories.
 *
 * @example
 * ```ts
 * assert.equal(Repositories.is({}), false);
 * ```
 */
export const Repositories: Codec<Repositories, WireRepositories>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = repositoriesFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function repositoriesFromJSON(text: JsonText): Result<Repositories, WireRepositories>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => repositoriesToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid Repositories.
 */
export function repositoriesToJSON(value: Repositories): string;

/**
 * Another name of WandbIntegrationOut. Its errors call it ClassifierJobOutIntegrations.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutIntegrations.is({}), false);
 * ```
 */
export type ClassifierJobOutIntegrations = WandbIntegrationOut;

/**
 * A ClassifierJobOutIntegrations in wire spelling, as the API writes it. `ClassifierJobOutIntegrations.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutIntegrations.isWire([]), false);
 * ```
 */
export type WireClassifierJobOutIntegrations = WireWandbIntegrationOut;

/**
 * Another name of WandbIntegrationOut. Its errors call it ClassifierJobOutIntegrations.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutIntegrations.is({}), false);
 * ```
 */
export const ClassifierJobOutIntegrations: Codec<ClassifierJobOutIntegrations, WireClassifierJobOutIntegrations>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = classifierJobOutIntegrationsFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function classifierJobOutIntegrationsFromJSON(text: JsonText): Result<ClassifierJobOutIntegrations, WireClassifierJobOutIntegrations>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => classifierJobOutIntegrationsToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid ClassifierJobOutIntegrations.
 */
export function classifierJobOutIntegrationsToJSON(value: ClassifierJobOutIntegrations): string;

/**
 * Another name of WandbIntegrationOut. Its errors call it CompletionDetailedJobOutIntegrations.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutIntegrations.is({}), false);
 * ```
 */
export type CompletionDetailedJobOutIntegrations = WandbIntegrationOut;

/**
 * A CompletionDetailedJobOutIntegrations in wire spelling, as the API writes it. `CompletionDetailedJobOutIntegrations.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutIntegrations.isWire([]), false);
 * ```
 */
export type WireCompletionDetailedJobOutIntegrations = WireWandbIntegrationOut;

/**
 * Another name of WandbIntegrationOut. Its errors call it CompletionDetailedJobOutIntegrations.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutIntegrations.is({}), false);
 * ```
 */
export const CompletionDetailedJobOutIntegrations: Codec<CompletionDetailedJobOutIntegrations, WireCompletionDetailedJobOutIntegrations>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = completionDetailedJobOutIntegrationsFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function completionDetailedJobOutIntegrationsFromJSON(text: JsonText): Result<CompletionDetailedJobOutIntegrations, WireCompletionDetailedJobOutIntegrations>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => completionDetailedJobOutIntegrationsToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid CompletionDetailedJobOutIntegrations.
 */
export function completionDetailedJobOutIntegrationsToJSON(value: CompletionDetailedJobOutIntegrations): string;

/**
 * Another name of GithubRepositoryOut. Its errors call it CompletionDetailedJobOutRepositories.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutRepositories.is({}), false);
 * ```
 */
export type CompletionDetailedJobOutRepositories = GithubRepositoryOut;

/**
 * A CompletionDetailedJobOutRepositories in wire spelling, as the API writes it. `CompletionDetailedJobOutRepositories.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutRepositories.isWire([]), false);
 * ```
 */
export type WireCompletionDetailedJobOutRepositories = WireGithubRepositoryOut;

/**
 * Another name of GithubRepositoryOut. Its errors call it CompletionDetailedJobOutRepositories.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutRepositories.is({}), false);
 * ```
 */
export const CompletionDetailedJobOutRepositories: Codec<CompletionDetailedJobOutRepositories, WireCompletionDetailedJobOutRepositories>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = completionDetailedJobOutRepositoriesFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function completionDetailedJobOutRepositoriesFromJSON(text: JsonText): Result<CompletionDetailedJobOutRepositories, WireCompletionDetailedJobOutRepositories>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => completionDetailedJobOutRepositoriesToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid CompletionDetailedJobOutRepositories.
 */
export function completionDetailedJobOutRepositoriesToJSON(value: CompletionDetailedJobOutRepositories): string;

/**
 * Another name of WandbIntegrationOut. Its errors call it ClassifierDetailedJobOutIntegrations.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutIntegrations.is({}), false);
 * ```
 */
export type ClassifierDetailedJobOutIntegrations = WandbIntegrationOut;

/**
 * A ClassifierDetailedJobOutIntegrations in wire spelling, as the API writes it. `ClassifierDetailedJobOutIntegrations.isWire` tells whether a value is one.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutIntegrations.isWire([]), false);
 * ```
 */
export type WireClassifierDetailedJobOutIntegrations = WireWandbIntegrationOut;

/**
 * Another name of WandbIntegrationOut. Its errors call it ClassifierDetailedJobOutIntegrations.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutIntegrations.is({}), false);
 * ```
 */
export const ClassifierDetailedJobOutIntegrations: Codec<ClassifierDetailedJobOutIntegrations, WireClassifierDetailedJobOutIntegrations>;

/**
 * Reads wire JSON, as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * const result = classifierDetailedJobOutIntegrationsFromJSON("{");
 * assert.equal(result.error.issues[0].code, "invalid_json");
 * ```
 *
 * @param text - A string, or its bytes in UTF-8.
 * @returns `ok` and the `value`, or the `error` with everything that is wrong.
 * @throws TypeError if `text` is neither a string nor bytes; RangeError if memory runs out.
 */
export function classifierDetailedJobOutIntegrationsFromJSON(text: JsonText): Result<ClassifierDetailedJobOutIntegrations, WireClassifierDetailedJobOutIntegrations>;

/**
 * Writes an SDK object as wire JSON, byte for byte as the SDK's function of this name does.
 *
 * @example
 * ```ts
 * assert.throws(() => classifierDetailedJobOutIntegrationsToJSON([]), (error) => error.issues.length === 1);
 * ```
 *
 * @param value - An object in SDK spelling.
 * @returns The text, without white space.
 * @throws ValidationError if it is not a valid ClassifierDetailedJobOutIntegrations.
 */
export function classifierDetailedJobOutIntegrationsToJSON(value: ClassifierDetailedJobOutIntegrations): string;

/**
 * How far a fine-tuning job has come.
 *
 * @example
 * ```ts
 * assert.equal(Status.Queued, "QUEUED");
 * ```
 */
export const Status: {
  /**
   * The job waits for its turn.
   */
  readonly Queued: "QUEUED";
  /**
   * The job was started.
   */
  readonly Started: "STARTED";
  /**
   * The job's files and settings are being checked.
   */
  readonly Validating: "VALIDATING";
  /**
   * The job's files and settings are in order.
   */
  readonly Validated: "VALIDATED";
  /**
   * The training runs.
   */
  readonly Running: "RUNNING";
  /**
   * The job's files or settings are not in order.
   */
  readonly FailedValidation: "FAILED_VALIDATION";
  /**
   * The training failed.
   */
  readonly Failed: "FAILED";
  /**
   * The training is done.
   */
  readonly Success: "SUCCESS";
  /**
   * The job was cancelled.
   */
  readonly Cancelled: "CANCELLED";
  /**
   * The job is being cancelled.
   */
  readonly CancellationRequested: "CANCELLATION_REQUESTED";
};

/**
 * How far a fine-tuning job has come.
 *
 * @example
 * ```ts
 * assert.equal(Status.Queued, "QUEUED");
 * ```
 */
export type Status = (typeof Status)[keyof typeof Status];

/**
 * The type of the object, always a job.
 *
 * @example
 * ```ts
 * assert.equal(ObjectT.Job, "job");
 * ```
 */
export const ObjectT: {
  /**
   * A fine-tuning job.
   */
  readonly Job: "job";
};

/**
 * The type of the object, always a job.
 *
 * @example
 * ```ts
 * assert.equal(ObjectT.Job, "job");
 * ```
 */
export type ObjectT = (typeof ObjectT)[keyof typeof ObjectT];

/**
 * The type of a fine-tuning job.
 *
 * @example
 * ```ts
 * assert.equal(JobType.Completion, "completion");
 * ```
 */
export const JobType: {
  /**
   * A job that fine-tunes a completion model.
   */
  readonly Completion: "completion";
};

/**
 * The type of a fine-tuning job.
 *
 * @example
 * ```ts
 * assert.equal(JobType.Completion, "completion");
 * ```
 */
export type JobType = (typeof JobType)[keyof typeof JobType];

/**
 * The type of an integration.
 *
 * @example
 * ```ts
 * assert.equal(WandbIntegrationOutType.Wandb, "wandb");
 * ```
 */
export const WandbIntegrationOutType: {
  /**
   * Weights & Biases.
   */
  readonly Wandb: "wandb";
};

/**
 * The type of an integration.
 *
 * @example
 * ```ts
 * assert.equal(WandbIntegrationOutType.Wandb, "wandb");
 * ```
 */
export type WandbIntegrationOutType = (typeof WandbIntegrationOutType)[keyof typeof WandbIntegrationOutType];

/**
 * The type of a repository.
 *
 * @example
 * ```ts
 * assert.equal(GithubRepositoryOutType.Github, "github");
 * ```
 */
export const GithubRepositoryOutType: {
  /**
   * A repository on GitHub.
   */
  readonly Github: "github";
};

/**
 * The type of a repository.
 *
 * @example
 * ```ts
 * assert.equal(GithubRepositoryOutType.Github, "github");
 * ```
 */
export type GithubRepositoryOutType = (typeof GithubRepositoryOutType)[keyof typeof GithubRepositoryOutType];

/**
 * The type of a classifier job.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutJobType.Classifier, "classifier");
 * ```
 */
export const ClassifierJobOutJobType: {
  /**
   * A job that fine-tunes a classifier.
   */
  readonly Classifier: "classifier";
};

/**
 * The type of a classifier job.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutJobType.Classifier, "classifier");
 * ```
 */
export type ClassifierJobOutJobType = (typeof ClassifierJobOutJobType)[keyof typeof ClassifierJobOutJobType];

/**
 * How the loss of a classifier is computed: for one label or for several.
 *
 * @example
 * ```ts
 * assert.equal(FTClassifierLossFunction.SingleClass, "single_class");
 * ```
 */
export const FTClassifierLossFunction: {
  /**
   * A text has exactly one of the labels.
   */
  readonly SingleClass: "single_class";
  /**
   * A text may have several of the labels.
   */
  readonly MultiClass: "multi_class";
};

/**
 * How the loss of a classifier is computed: for one label or for several.
 *
 * @example
 * ```ts
 * assert.equal(FTClassifierLossFunction.SingleClass, "single_class");
 * ```
 */
export type FTClassifierLossFunction = (typeof FTClassifierLossFunction)[keyof typeof FTClassifierLossFunction];

/**
 * The type of the object, always the metadata of a job.
 *
 * @example
 * ```ts
 * assert.equal(LegacyJobMetadataOutObject.JobMetadata, "job.metadata");
 * ```
 */
export const LegacyJobMetadataOutObject: {
  /**
   * The metadata of a job.
   */
  readonly JobMetadata: "job.metadata";
};

/**
 * The type of the object, always the metadata of a job.
 *
 * @example
 * ```ts
 * assert.equal(LegacyJobMetadataOutObject.JobMetadata, "job.metadata");
 * ```
 */
export type LegacyJobMetadataOutObject = (typeof LegacyJobMetadataOutObject)[keyof typeof LegacyJobMetadataOutObject];

/**
 * The type of the object, always a list.
 *
 * @example
 * ```ts
 * assert.equal(JobsOutObject.List, "list");
 * ```
 */
export const JobsOutObject: {
  /**
   * A page of a list.
   */
  readonly List: "list";
};

/**
 * The type of the object, always a list.
 *
 * @example
 * ```ts
 * assert.equal(JobsOutObject.List, "list");
 * ```
 */
export type JobsOutObject = (typeof JobsOutObject)[keyof typeof JobsOutObject];

/**
 * How far a fine-tuning job has come.
 *
 * Another name of Status.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutStatus.Queued, "QUEUED");
 * ```
 */
export const ClassifierJobOutStatus: typeof Status;

/**
 * How far a fine-tuning job has come.
 *
 * Another name of Status.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutStatus.Queued, "QUEUED");
 * ```
 */
export type ClassifierJobOutStatus = Status;

/**
 * The type of the object, always a job.
 *
 * Another name of ObjectT.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutObject.Job, "job");
 * ```
 */
export const ClassifierJobOutObject: typeof ObjectT;

/**
 * The type of the object, always a job.
 *
 * Another name of ObjectT.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierJobOutObject.Job, "job");
 * ```
 */
export type ClassifierJobOutObject = ObjectT;

/**
 * How far a fine-tuning job has come.
 *
 * Another name of Status.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutStatus.Queued, "QUEUED");
 * ```
 */
export const CompletionDetailedJobOutStatus: typeof Status;

/**
 * How far a fine-tuning job has come.
 *
 * Another name of Status.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutStatus.Queued, "QUEUED");
 * ```
 */
export type CompletionDetailedJobOutStatus = Status;

/**
 * The type of the object, always a job.
 *
 * Another name of ObjectT.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutObject.Job, "job");
 * ```
 */
export const CompletionDetailedJobOutObject: typeof ObjectT;

/**
 * The type of the object, always a job.
 *
 * Another name of ObjectT.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutObject.Job, "job");
 * ```
 */
export type CompletionDetailedJobOutObject = ObjectT;

/**
 * The type of a fine-tuning job.
 *
 * Another name of JobType.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutJobType.Completion, "completion");
 * ```
 */
export const CompletionDetailedJobOutJobType: typeof JobType;

/**
 * The type of a fine-tuning job.
 *
 * Another name of JobType.
 *
 * @example
 * ```ts
 * assert.equal(CompletionDetailedJobOutJobType.Completion, "completion");
 * ```
 */
export type CompletionDetailedJobOutJobType = JobType;

/**
 * How far a fine-tuning job has come.
 *
 * Another name of Status.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutStatus.Queued, "QUEUED");
 * ```
 */
export const ClassifierDetailedJobOutStatus: typeof Status;

/**
 * How far a fine-tuning job has come.
 *
 * Another name of Status.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutStatus.Queued, "QUEUED");
 * ```
 */
export type ClassifierDetailedJobOutStatus = Status;

/**
 * The type of the object, always a job.
 *
 * Another name of ObjectT.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutObject.Job, "job");
 * ```
 */
export const ClassifierDetailedJobOutObject: typeof ObjectT;

/**
 * The type of the object, always a job.
 *
 * Another name of ObjectT.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutObject.Job, "job");
 * ```
 */
export type ClassifierDetailedJobOutObject = ObjectT;

/**
 * The type of a classifier job.
 *
 * Another name of ClassifierJobOutJobType.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutJobType.Classifier, "classifier");
 * ```
 */
export const ClassifierDetailedJobOutJobType: typeof ClassifierJobOutJobType;

/**
 * The type of a classifier job.
 *
 * Another name of ClassifierJobOutJobType.
 *
 * @example
 * ```ts
 * assert.equal(ClassifierDetailedJobOutJobType.Classifier, "classifier");
 * ```
 */
export type ClassifierDetailedJobOutJobType = ClassifierJobOutJobType;
