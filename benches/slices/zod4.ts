/** zod 4, with the renaming that zod does not do by itself. */
import * as z from "zod4";

const parameters = z
  .object({
    training_steps: z.int().nullish(),
    learning_rate: z.number().default(0.0001),
    weight_decay: z.number().nullish(),
    warmup_fraction: z.number().nullish(),
    epochs: z.number().nullish(),
    seq_len: z.int().nullish(),
    fim_ratio: z.number().nullish(),
  })
  .transform(({ training_steps, learning_rate, weight_decay, ...rest }) => ({
    trainingSteps: training_steps,
    learningRate: learning_rate,
    weightDecay: weight_decay,
    warmupFraction: rest.warmup_fraction,
    epochs: rest.epochs,
    seqLen: rest.seq_len,
    fimRatio: rest.fim_ratio,
  }));

const metadata = z
  .object({
    expected_duration_seconds: z.int().nullish(),
    cost: z.number().nullish(),
    cost_currency: z.string().nullish(),
    train_tokens_per_step: z.int().nullish(),
    train_tokens: z.int().nullish(),
    data_tokens: z.int().nullish(),
    estimated_start_time: z.int().nullish(),
  })
  .transform((value) => ({
    expectedDurationSeconds: value.expected_duration_seconds,
    cost: value.cost,
    costCurrency: value.cost_currency,
    trainTokensPerStep: value.train_tokens_per_step,
    trainTokens: value.train_tokens,
    dataTokens: value.data_tokens,
    estimatedStartTime: value.estimated_start_time,
  }));

const integration = z
  .object({
    type: z.literal("wandb").default("wandb"),
    project: z.string(),
    name: z.string().nullish(),
    run_name: z.string().nullish(),
    url: z.string().nullish(),
  })
  .transform(({ run_name, ...rest }) => ({ ...rest, runName: run_name }));

const repository = z
  .object({
    type: z.literal("github").default("github"),
    name: z.string(),
    owner: z.string(),
    ref: z.string().nullish(),
    weight: z.number().default(1),
    commit_id: z.string(),
  })
  .transform(({ commit_id, ...rest }) => ({ ...rest, commitId: commit_id }));

const status = z.enum([
  "QUEUED",
  "STARTED",
  "VALIDATING",
  "VALIDATED",
  "RUNNING",
  "FAILED_VALIDATION",
  "FAILED",
  "SUCCESS",
  "CANCELLED",
  "CANCELLATION_REQUESTED",
]);

const job = z
  .object({
    id: z.string(),
    auto_start: z.boolean(),
    model: z.string(),
    status,
    created_at: z.int(),
    modified_at: z.int(),
    training_files: z.array(z.string()),
    validation_files: z.array(z.string()).nullish(),
    object: z.literal("job").default("job"),
    fine_tuned_model: z.string().nullish(),
    suffix: z.string().nullish(),
    integrations: z.array(integration).nullish(),
    trained_tokens: z.int().nullish(),
    metadata: metadata.nullish(),
    job_type: z.literal("completion").default("completion"),
    hyperparameters: parameters,
    repositories: z.array(repository).optional(),
  })
  .transform((job) => ({
    id: job.id,
    autoStart: job.auto_start,
    model: job.model,
    status: job.status,
    createdAt: job.created_at,
    modifiedAt: job.modified_at,
    trainingFiles: job.training_files,
    validationFiles: job.validation_files,
    object: job.object,
    fineTunedModel: job.fine_tuned_model,
    suffix: job.suffix,
    integrations: job.integrations,
    trainedTokens: job.trained_tokens,
    metadata: job.metadata,
    jobType: job.job_type,
    hyperparameters: job.hyperparameters,
    repositories: job.repositories,
  }));

export function completionJobOutFromJSON(text: string) {
  const { success, data, error } = job.safeParse(JSON.parse(text));
  return success ? { ok: true, value: data } : { ok: false, error };
}
