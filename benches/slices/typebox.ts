/** TypeBox, compiled; renaming by hand. */
import Type, { type TSchema } from "typebox";
import { Compile } from "typebox/compile";
import { toSdk } from "../peers/copied/renaming.js";
import { type WireJob, statuses } from "../wire-job.js";

const nullish = (schema: TSchema) => Type.Optional(Type.Union([schema, Type.Null()]));

const parameters = Type.Object({
  training_steps: nullish(Type.Integer()),
  learning_rate: Type.Optional(Type.Number()),
  weight_decay: nullish(Type.Number()),
  warmup_fraction: nullish(Type.Number()),
  epochs: nullish(Type.Number()),
  seq_len: nullish(Type.Integer()),
  fim_ratio: nullish(Type.Number()),
});

const metadata = Type.Object({
  expected_duration_seconds: nullish(Type.Integer()),
  cost: nullish(Type.Number()),
  cost_currency: nullish(Type.String()),
  train_tokens_per_step: nullish(Type.Integer()),
  train_tokens: nullish(Type.Integer()),
  data_tokens: nullish(Type.Integer()),
  estimated_start_time: nullish(Type.Integer()),
});

const integration = Type.Object({
  type: Type.Optional(Type.Literal("wandb")),
  project: Type.String(),
  name: nullish(Type.String()),
  run_name: nullish(Type.String()),
  url: nullish(Type.String()),
});

const repository = Type.Object({
  type: Type.Optional(Type.Literal("github")),
  name: Type.String(),
  owner: Type.String(),
  ref: nullish(Type.String()),
  weight: Type.Optional(Type.Number()),
  commit_id: Type.String(),
});

const job = Compile(
  Type.Object({
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
    integrations: nullish(Type.Array(integration)),
    trained_tokens: nullish(Type.Integer()),
    metadata: nullish(metadata),
    job_type: Type.Optional(Type.Literal("completion")),
    hyperparameters: parameters,
    repositories: Type.Optional(Type.Array(repository)),
  }),
);

export function completionJobOutFromJSON(text: string) {
  const value: unknown = JSON.parse(text);
  if (job.Check(value)) return { ok: true, value: toSdk(value as WireJob) };
  return { ok: false, error: job.Errors(value) };
}
