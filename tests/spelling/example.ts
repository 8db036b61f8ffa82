import type { CompletionJobOut } from "completion-job";

/** The model's example job. */
export const exampleJob: CompletionJobOut = {
  id: "80365749-d182-4b69-8227-5fcbe189f431",
  autoStart: false,
  model: "V90",
  status: "FAILED",
  createdAt: 785153,
  modifiedAt: 281730,
  trainingFiles: ["917fe5f3-ffca-4d4d-b905-2f77a52d3831"],
  object: "job",
  jobType: "completion",
  hyperparameters: { learningRate: 0.0001 },
};

/** The same as the API sends it. */
export const exampleWireJob = {
  id: "80365749-d182-4b69-8227-5fcbe189f431",
  auto_start: false,
  model: "V90",
  status: "FAILED",
  created_at: 785153,
  modified_at: 281730,
  training_files: ["917fe5f3-ffca-4d4d-b905-2f77a52d3831"],
  hyperparameters: {},
};
