import { Random } from "../../tests/shared/random.js";
import { type Edit, apply } from "./edit.js";
import { fullJob } from "./full.js";
import type { Sample } from "./sample.js";

// biome-ignore format: a table
const edits: readonly Edit[] = ([
  ["id", 7], ["auto_start", "true"], ["model", null], ["status", "DONE"], ["status", 3], ["status", null],
  ["created_at", "1"], ["created_at", 1.5], ["modified_at", null],
  ["training_files", "x"], ["training_files", [1]], ["training_files", {}],
  ["validation_files", [null]], ["validation_files", 3], ["object", "jobs"], ["object", null],
  ["fine_tuned_model", 1], ["suffix", false], ["integrations", {}], ["integrations", [null]],
  ["integrations.0.type", "mlflow"], ["integrations.0.project", null], ["integrations.0.run_name", 3],
  ["trained_tokens", 1.25], ["trained_tokens", "1"], ["metadata", []], ["metadata.cost", "1"],
  ["metadata.cost_currency", 5], ["metadata.train_tokens", 0.5], ["job_type", "chat"], ["job_type", null],
  ["hyperparameters", null], ["hyperparameters", []], ["hyperparameters.learning_rate", null],
  ["hyperparameters.training_steps", 1.5], ["hyperparameters.seq_len", true],
  ["repositories", null], ["repositories", {}], ["repositories.0", 3], ["repositories.0.type", "gitlab"],
  ["repositories.0.weight", null], ["repositories.0.owner", null],
  ["id"], ["auto_start"], ["model"], ["status"], ["created_at"], ["modified_at"], ["training_files"],
  ["hyperparameters"], ["integrations.0.project"], ["repositories.0.commit_id"],
] as [string, unknown?][]).map(([path, value]) => ({ path, value }));

/** Jobs that the SDK refuses, for one reason each. */
export const brokenJobs: readonly Sample[] = [
  ...edits.map((edit) => ({
    name:
      edit.value === undefined ? `no ${edit.path}` : `${edit.path} ${JSON.stringify(edit.value)}`,
    text: edited(edit),
  })),
  ...["null", "[]", '"job"', "3"].map((text) => ({ name: text, text })),
];

function edited(edit: Edit): string {
  const job = fullJob(new Random(1, 0, 0));
  apply(job, edit);
  return JSON.stringify(job);
}
