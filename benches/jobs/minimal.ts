import type { Random } from "../../tests/shared/random.js";
import { type WireJob, statuses } from "../wire-job.js";
import { fileId } from "./file-id.js";

/** A job with the required fields alone. */
export function minimalJob(random: Random): WireJob {
  const created = 100_000 + random.below(800_000);
  return {
    id: fileId(random),
    auto_start: random.chance(0.5),
    model: `V${10 + random.below(90)}`,
    status: random.pick(statuses),
    created_at: created,
    modified_at: created + random.below(100_000),
    training_files: [fileId(random)],
    hyperparameters: {},
  };
}
