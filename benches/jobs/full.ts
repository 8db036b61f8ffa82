import type { Random } from "../../tests/shared/random.js";
import type { WireIntegration, WireJob, WireMetadata, WireRepository } from "../wire-job.js";
import { fileId } from "./file-id.js";
import { minimalJob } from "./minimal.js";

/** A job with every field that there is. */
export function fullJob(random: Random): WireJob {
  const created = 1721405548 + random.below(1e8);
  return {
    ...minimalJob(random),
    model: "open-mistral-7b",
    created_at: created,
    modified_at: created + random.below(1e6),
    validation_files: [fileId(random)],
    object: "job",
    fine_tuned_model: `ft:open-mistral-7b:${(random.next() >>> 0).toString(16)}:20240719`,
    suffix: random.chance(0.5) ? `v${random.below(100)}` : null,
    integrations: [integration(random)],
    trained_tokens: random.below(1e8),
    metadata: metadata(random),
    job_type: "completion",
    hyperparameters: {
      training_steps: 10 + random.below(1000),
      learning_rate: random.pick([0.0001, 0.00005, 0.001]),
      weight_decay: 0.1,
      warmup_fraction: random.pick([0.05, 0.1, 0.025]),
      epochs: random.share() * 4,
      seq_len: random.pick([8192, 16384, 32768]),
      fim_ratio: random.chance(0.5) ? 0.9 : null,
    },
    repositories: [repository(random)],
  };
}

function integration(random: Random): WireIntegration {
  return {
    type: "wandb",
    project: "tuning",
    name: null,
    run_name: `run ${random.below(1000)}`,
    url: `https://wandb.ai/mistral/tuning/runs/${random.below(1e6)}`,
  };
}

function metadata(random: Random): WireMetadata {
  return {
    expected_duration_seconds: random.below(10_000),
    cost: random.below(100_000) / 10_000,
    cost_currency: random.pick(["USD", "EUR"]),
    train_tokens_per_step: 131072,
    train_tokens: 131072 * (1 + random.below(100)),
    data_tokens: random.below(1e8),
    estimated_start_time: null,
  };
}

function repository(random: Random): WireRepository {
  return {
    type: "github",
    name: `docs-${random.below(100)}`,
    owner: "mistralai",
    ref: random.pick(["main", "v1", null]),
    weight: random.pick([1, 0.5, 2]),
    commit_id: fileId(random),
  };
}
