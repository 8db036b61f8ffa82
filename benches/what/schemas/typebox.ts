import Type from "typebox";
import type { Spelled } from "../spelled.js";
import { statuses } from "../wire-job.js";

/** Returns the schema of a job whose keys have the given spelling. */
export function jobIn(spelled: Spelled) {
  return Type.Object(
    spelled({
      id: Type.String(),
      auto_start: Type.Boolean(),
      model: Type.String(),
      status: Type.Enum([...statuses]),
      created_at: Type.Integer(),
      modified_at: Type.Integer(),
      training_files: Type.Array(Type.String()),
      validation_files: nullish(Type.Array(Type.String())),
      object: Type.Optional(Type.Literal("job")),
      fine_tuned_model: nullish(Type.String()),
      suffix: nullish(Type.String()),
      integrations: nullish(Type.Array(integrationIn(spelled))),
      trained_tokens: nullish(Type.Integer()),
      metadata: nullish(metadataIn(spelled)),
      job_type: Type.Optional(Type.Literal("completion")),
      hyperparameters: parametersIn(spelled),
      repositories: Type.Optional(Type.Array(repositoryIn(spelled))),
    }),
  );
}

function parametersIn(spelled: Spelled) {
  return Type.Object(
    spelled({
      training_steps: nullish(Type.Integer()),
      learning_rate: Type.Optional(Type.Number()),
      weight_decay: nullish(Type.Number()),
      warmup_fraction: nullish(Type.Number()),
      epochs: nullish(Type.Number()),
      seq_len: nullish(Type.Integer()),
      fim_ratio: nullish(Type.Number()),
    }),
  );
}

function metadataIn(spelled: Spelled) {
  return Type.Object(
    spelled({
      expected_duration_seconds: nullish(Type.Integer()),
      cost: nullish(Type.Number()),
      cost_currency: nullish(Type.String()),
      train_tokens_per_step: nullish(Type.Integer()),
      train_tokens: nullish(Type.Integer()),
      data_tokens: nullish(Type.Integer()),
      estimated_start_time: nullish(Type.Integer()),
    }),
  );
}

function integrationIn(spelled: Spelled) {
  return Type.Object(
    spelled({
      type: Type.Optional(Type.Literal("wandb")),
      project: Type.String(),
      name: nullish(Type.String()),
      run_name: nullish(Type.String()),
      url: nullish(Type.String()),
    }),
  );
}

function repositoryIn(spelled: Spelled) {
  return Type.Object(
    spelled({
      type: Type.Optional(Type.Literal("github")),
      name: Type.String(),
      owner: Type.String(),
      ref: nullish(Type.String()),
      weight: Type.Optional(Type.Number()),
      commit_id: Type.String(),
    }),
  );
}

function nullish<Schema extends Type.TSchema>(schema: Schema) {
  return Type.Optional(Type.Union([schema, Type.Null()]));
}
