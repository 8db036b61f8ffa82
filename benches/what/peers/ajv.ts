/** Ajv: checks compiled from JSON Schema; keys are renamed by hand. */
import { Ajv } from "ajv";
import { type WireJob, statuses } from "../wire-job.js";
import { parseFirst } from "./copied/parse-first.js";
import { toSdk, toWire } from "./copied/renaming.js";
import { type Spelled, asSdk, asWire } from "../spelled.js";

const string = { type: "string" };
const number = { type: "number" };
const integer = { type: "integer" };

const isWire = new Ajv().compile<WireJob>(jobIn(asWire));
const isSdk = new Ajv().compile(jobIn(asSdk));
/** The two above stop at the first issue; this one finds all. */
const findAll = new Ajv({ allErrors: true }).compile(jobIn(asWire));

export const ajv = parseFirst("ajv", {
  verdict: (value) => isWire(value),
  read: (value) => (isWire(value) ? toSdk(value) : undefined),
  write: (job) => (isSdk(job) ? toWire(job as never) : undefined),
  issues: (value) => (findAll(value) ? [] : (findAll.errors ?? [])),
});

function jobIn(spelled: Spelled) {
  const required = spelled({
    id: string,
    auto_start: { type: "boolean" },
    model: string,
    status: { enum: statuses },
    created_at: integer,
    modified_at: integer,
    training_files: arrayOf(string),
    hyperparameters: parametersIn(spelled),
  });
  const optional = spelled({
    validation_files: nullable(arrayOf(string)),
    object: { const: "job" },
    fine_tuned_model: nullable(string),
    suffix: nullable(string),
    integrations: nullable(arrayOf(integrationIn(spelled))),
    trained_tokens: nullable(integer),
    metadata: nullable(metadataIn(spelled)),
    job_type: { const: "completion" },
    repositories: arrayOf(repositoryIn(spelled)),
  });
  return object(required, optional);
}

function parametersIn(spelled: Spelled) {
  const optional = spelled({
    training_steps: nullable(integer),
    learning_rate: number,
    weight_decay: nullable(number),
    warmup_fraction: nullable(number),
    epochs: nullable(number),
    seq_len: nullable(integer),
    fim_ratio: nullable(number),
  });
  return object({}, optional);
}

function metadataIn(spelled: Spelled) {
  const optional = spelled({
    expected_duration_seconds: nullable(integer),
    cost: nullable(number),
    cost_currency: nullable(string),
    train_tokens_per_step: nullable(integer),
    train_tokens: nullable(integer),
    data_tokens: nullable(integer),
    estimated_start_time: nullable(integer),
  });
  return object({}, optional);
}

function integrationIn(spelled: Spelled) {
  const optional = spelled({
    type: { const: "wandb" },
    name: nullable(string),
    run_name: nullable(string),
    url: nullable(string),
  });
  return object(spelled({ project: string }), optional);
}

function repositoryIn(spelled: Spelled) {
  const optional = spelled({ type: { const: "github" }, ref: nullable(string), weight: number });
  return object(spelled({ name: string, owner: string, commit_id: string }), optional);
}

function object(required: object, optional: object) {
  return {
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
  };
}

function arrayOf(items: object) {
  return { type: "array", items };
}

function nullable(schema: object) {
  return { ...schema, nullable: true };
}
