import { Random } from "../../tests/parity/random.js";
import { fullJob } from "./full.js";

/** A text for which verdicts are compared. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

type Members = Record<string, unknown>;

// biome-ignore format: a table
const values: readonly (readonly [path: string, value: unknown])[] = [
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
];

const missing = [
  "id",
  "auto_start",
  "model",
  "status",
  "created_at",
  "modified_at",
  "training_files",
  "hyperparameters",
  "integrations.0.project",
  "repositories.0.commit_id",
];

/** Jobs with one thing wrong each, which the SDK refuses. */
export const brokenJobs: readonly Sample[] = [
  ...values.map(([path, value]) => ({
    name: `${path} is ${JSON.stringify(value)}`,
    text: edited(path, (members, key) => {
      members[key] = value;
    }),
  })),
  ...missing.map((path) => ({
    name: `${path} is missing`,
    text: edited(path, (members, key) => {
      delete members[key];
    }),
  })),
  ...["null", "[]", '"job"', "3"].map((text) => ({ name: `a job is ${text}`, text })),
];

function edited(path: string, edit: (members: Members, key: string) => void): string {
  const job = fullJob(new Random(1, 0, 0));
  const keys = path.split(".");
  const last = keys.pop() as string;
  const members = keys.reduce((inner, key) => inner[key] as Members, job as unknown as Members);
  edit(members, last);
  return JSON.stringify(job);
}
