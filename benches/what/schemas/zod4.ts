import * as z from "zod4";
import type { Spelled } from "../spelled.js";
import { statuses } from "../wire-job.js";

/** Returns the schema of a job whose keys have the given spelling. */
export function jobIn(spelled: Spelled) {
  return z.object(
    spelled({
      id: z.string(),
      auto_start: z.boolean(),
      model: z.string(),
      status: z.enum(statuses),
      created_at: z.int(),
      modified_at: z.int(),
      training_files: z.array(z.string()),
      validation_files: z.array(z.string()).nullish(),
      object: z.literal("job").default("job"),
      fine_tuned_model: z.string().nullish(),
      suffix: z.string().nullish(),
      integrations: z.array(integrationIn(spelled)).nullish(),
      trained_tokens: z.int().nullish(),
      metadata: metadataIn(spelled).nullish(),
      job_type: z.literal("completion").default("completion"),
      hyperparameters: parametersIn(spelled),
      repositories: z.array(repositoryIn(spelled)).optional(),
    }),
  );
}

function parametersIn(spelled: Spelled) {
  return z.object(
    spelled({
      training_steps: z.int().nullish(),
      learning_rate: z.number().default(0.0001),
      weight_decay: z.number().nullish(),
      warmup_fraction: z.number().nullish(),
      epochs: z.number().nullish(),
      seq_len: z.int().nullish(),
      fim_ratio: z.number().nullish(),
    }),
  );
}

function metadataIn(spelled: Spelled) {
  return z.object(
    spelled({
      expected_duration_seconds: z.int().nullish(),
      cost: z.number().nullish(),
      cost_currency: z.string().nullish(),
      train_tokens_per_step: z.int().nullish(),
      train_tokens: z.int().nullish(),
      data_tokens: z.int().nullish(),
      estimated_start_time: z.int().nullish(),
    }),
  );
}

function integrationIn(spelled: Spelled) {
  return z.object(
    spelled({
      type: z.literal("wandb").default("wandb"),
      project: z.string(),
      name: z.string().nullish(),
      run_name: z.string().nullish(),
      url: z.string().nullish(),
    }),
  );
}

function repositoryIn(spelled: Spelled) {
  return z.object(
    spelled({
      type: z.literal("github").default("github"),
      name: z.string(),
      owner: z.string(),
      ref: z.string().nullish(),
      weight: z.number().default(1),
      commit_id: z.string(),
    }),
  );
}
