/** ArkType: compiled checks; keys are renamed by hand. */
import { type } from "arktype";
import { type WireJob, statuses } from "../wire-job.js";
import { parseFirst } from "./copied/parse-first.js";
import { toSdk, toWire } from "./copied/renaming.js";
import { asSdk, asWire } from "../spelled.js";

/** Like `Spelled`, but also for keys that end in "?" and for definitions that are not typed until they run. */
type SpelledLoosely = (shape: object) => object;

const wire = jobIn(asWire);
const sdk = jobIn(asSdk);

export const arktype = parseFirst("arktype", {
  verdict: (value) => wire.allows(value),
  read: (value) => (wire.allows(value) ? toSdk(value as WireJob) : undefined),
  write: (job) => (sdk.allows(job) ? toWire(job) : undefined),
  issues(value) {
    const result = wire(value);
    return result instanceof type.errors ? [...result] : [];
  },
});

function jobIn(spelled: SpelledLoosely) {
  return type.raw(
    spelled({
      id: "string",
      auto_start: "boolean",
      model: "string",
      status: ["===", ...statuses],
      created_at: "number.integer",
      modified_at: "number.integer",
      training_files: "string[]",
      "validation_files?": "string[] | null",
      "object?": "'job'",
      "fine_tuned_model?": "string | null",
      "suffix?": "string | null",
      "integrations?": [integrationIn(spelled).array(), "|", "null"],
      "trained_tokens?": "number.integer | null",
      "metadata?": [metadataIn(spelled), "|", "null"],
      "job_type?": "'completion'",
      hyperparameters: parametersIn(spelled),
      "repositories?": repositoryIn(spelled).array(),
    }),
  );
}

function parametersIn(spelled: SpelledLoosely) {
  return type.raw(
    spelled({
      "training_steps?": "number.integer | null",
      "learning_rate?": "number",
      "weight_decay?": "number | null",
      "warmup_fraction?": "number | null",
      "epochs?": "number | null",
      "seq_len?": "number.integer | null",
      "fim_ratio?": "number | null",
    }),
  );
}

function metadataIn(spelled: SpelledLoosely) {
  return type.raw(
    spelled({
      "expected_duration_seconds?": "number.integer | null",
      "cost?": "number | null",
      "cost_currency?": "string | null",
      "train_tokens_per_step?": "number.integer | null",
      "train_tokens?": "number.integer | null",
      "data_tokens?": "number.integer | null",
      "estimated_start_time?": "number.integer | null",
    }),
  );
}

function integrationIn(spelled: SpelledLoosely) {
  return type.raw(
    spelled({
      "type?": "'wandb'",
      project: "string",
      "name?": "string | null",
      "run_name?": "string | null",
      "url?": "string | null",
    }),
  );
}

function repositoryIn(spelled: SpelledLoosely) {
  return type.raw(
    spelled({
      "type?": "'github'",
      name: "string",
      owner: "string",
      "ref?": "string | null",
      "weight?": "number",
      commit_id: "string",
    }),
  );
}
