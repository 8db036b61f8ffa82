/** Jobs of every generation, for the table. */

export type Members = Readonly<Record<string, unknown>>;

const times = { created_at: 1_731_000_000, modified_at: 1_731_000_900 };

/** A completion job as the API sent it in 2025. */
export const completion: Members = {
  id: "9d1c0e0a-0001",
  auto_start: true,
  model: "ministral-8b-latest",
  status: "RUNNING",
  ...times,
  training_files: ["lyrics-1"],
  validation_files: [],
  object: "job",
  fine_tuned_model: null,
  suffix: "sonnets",
  integrations: [],
  trained_tokens: null,
  metadata: { expected_duration_seconds: 90, cost: 0.5, cost_currency: "EUR" },
  job_type: "completion",
  hyperparameters: { training_steps: 40, learning_rate: 0.0002, fim_ratio: null },
  repositories: [],
};

/** What a detailed job has beside. */
export const details: Members = {
  events: [{ name: "status-updated", created_at: 1_731_000_100, data: { status: "RUNNING" } }],
  checkpoints: [
    { metrics: { train_loss: 1.25, valid_loss: null }, step_number: 20, created_at: 1_731_000_400 },
  ],
};

/** A classifier job as the API sent it in 2025. */
export const classifier: Members = {
  id: "9d1c0e0a-0002",
  auto_start: false,
  model: "ministral-3b-latest",
  status: "SUCCESS",
  ...times,
  training_files: ["mails-1"],
  object: "job",
  job_type: "classifier",
  hyperparameters: { training_steps: 12, learning_rate: 0.00004, seq_len: 8192 },
};

export const targets: Members = {
  classifier_targets: [
    { name: "mood", labels: ["calm", "cross"], weight: 1, loss_function: "single_class" },
  ],
};

/** A classifier job as Python's client prints it: no `job_type`, and nulls. */
export const printedClassifier: Members = {
  id: "9d1c0e0a-0003",
  auto_start: false,
  model: "ministral-3b-latest",
  status: "QUEUED",
  ...times,
  training_files: ["mails-1"],
  hyperparameters: {
    training_steps: 12,
    learning_rate: 0.00004,
    weight_decay: 0.1,
    warmup_fraction: 0.05,
    epochs: null,
    seq_len: 8192,
  },
  validation_files: null,
  fine_tuned_model: null,
  suffix: null,
  integrations: null,
  trained_tokens: null,
  metadata: null,
};

/** A job of the summer of 2024: `FT`, no `auto_start`, a start time at the top. */
export const old: Members = {
  id: "9d1c0e0a-0004",
  hyperparameters: { training_steps: 40, learning_rate: 0.0002 },
  fine_tuned_model: null,
  model: "open-mistral-7b",
  status: "SUCCESS",
  job_type: "FT",
  created_at: 1_718_000_000,
  modified_at: 1_718_000_900,
  training_files: ["lyrics-0"],
  validation_files: ["lyrics-9"],
  object: "job",
  integrations: [],
  estimated_start_time: null,
};

/** A job as the SDK has it. */
export const sdk: Members = {
  id: "9d1c0e0a-0005",
  autoStart: true,
  model: "ministral-8b-latest",
  status: "STARTED",
  createdAt: 1_731_000_000,
  modifiedAt: 1_731_000_900,
  trainingFiles: ["lyrics-1"],
  jobType: "completion",
  hyperparameters: { learningRate: 0.0001 },
};
