import type { Random } from "../../tests/shared/random.js";
import { type Edit, apply } from "./edit.js";
import { fullJob } from "./full.js";

const edits: readonly Edit[] = [
  { path: "auto_start", value: "true" },
  { path: "created_at", value: "1721405548" },
  { path: "status", value: "DONE" },
  { path: "model", value: undefined },
  { path: "training_files.0", value: 7 },
  { path: "trained_tokens", value: 10.5 },
  { path: "job_type", value: "chat" },
  { path: "hyperparameters.learning_rate", value: "0.1" },
  { path: "metadata.train_tokens", value: 0.5 },
  { path: "integrations.0.project", value: null },
  { path: "repositories.0.commit_id", value: undefined },
];

/** A full job with three to six things wrong: types, enumerations, members missing. */
export function invalidJob(random: Random): unknown {
  const job = fullJob(random);
  const chosen = [...edits];
  random.shuffle(chosen);
  for (const edit of chosen.slice(0, 3 + random.below(4))) apply(job, edit);
  return job;
}
