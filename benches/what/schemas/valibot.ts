import * as v from "valibot";
import type { Spelled } from "../spelled.js";
import { statuses } from "../wire-job.js";

const integer = v.pipe(v.number(), v.integer());

/** Returns the schema of a job whose keys have the given spelling. */
export function jobIn(spelled: Spelled) {
  return v.object(
    spelled({
      id: v.string(),
      auto_start: v.boolean(),
      model: v.string(),
      status: v.picklist(statuses),
      created_at: integer,
      modified_at: integer,
      training_files: v.array(v.string()),
      validation_files: v.nullish(v.array(v.string())),
      object: v.optional(v.literal("job"), "job"),
      fine_tuned_model: v.nullish(v.string()),
      suffix: v.nullish(v.string()),
      integrations: v.nullish(v.array(integrationIn(spelled))),
      trained_tokens: v.nullish(integer),
      metadata: v.nullish(metadataIn(spelled)),
      job_type: v.optional(v.literal("completion"), "completion"),
      hyperparameters: parametersIn(spelled),
      repositories: v.optional(v.array(repositoryIn(spelled))),
    }),
  );
}

function parametersIn(spelled: Spelled) {
  return v.object(
    spelled({
      training_steps: v.nullish(integer),
      learning_rate: v.optional(v.number(), 0.0001),
      weight_decay: v.nullish(v.number()),
      warmup_fraction: v.nullish(v.number()),
      epochs: v.nullish(v.number()),
      seq_len: v.nullish(integer),
      fim_ratio: v.nullish(v.number()),
    }),
  );
}

function metadataIn(spelled: Spelled) {
  return v.object(
    spelled({
      expected_duration_seconds: v.nullish(integer),
      cost: v.nullish(v.number()),
      cost_currency: v.nullish(v.string()),
      train_tokens_per_step: v.nullish(integer),
      train_tokens: v.nullish(integer),
      data_tokens: v.nullish(integer),
      estimated_start_time: v.nullish(integer),
    }),
  );
}

function integrationIn(spelled: Spelled) {
  return v.object(
    spelled({
      type: v.optional(v.literal("wandb"), "wandb"),
      project: v.string(),
      name: v.nullish(v.string()),
      run_name: v.nullish(v.string()),
      url: v.nullish(v.string()),
    }),
  );
}

function repositoryIn(spelled: Spelled) {
  return v.object(
    spelled({
      type: v.optional(v.literal("github"), "github"),
      name: v.string(),
      owner: v.string(),
      ref: v.nullish(v.string()),
      weight: v.optional(v.number(), 1),
      commit_id: v.string(),
    }),
  );
}
