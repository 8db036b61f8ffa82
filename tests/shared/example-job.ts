import type { CompletionJobOut } from "completion-job";

/** The example of the model's documentation. */
export const exampleJob = {
  id: "80365749-d182-4b69-8227-5fcbe189f431",
  autoStart: false,
  model: "V90",
  status: "FAILED",
  createdAt: 785153,
  modifiedAt: 281730,
  trainingFiles: ["917fe5f3-ffca-4d4d-b905-2f77a52d3831"],
  hyperparameters: {},
} satisfies CompletionJobOut;

/** The same job with its defaults, with keys in the SDK's order. */
export const normalizedJob = {
  ...exampleJob,
  object: "job",
  jobType: "completion",
  hyperparameters: { learningRate: 0.0001 },
} satisfies CompletionJobOut;

/** The same job as the API sends it. */
export const exampleWireJob = {
  id: exampleJob.id,
  auto_start: exampleJob.autoStart,
  model: exampleJob.model,
  status: exampleJob.status,
  created_at: exampleJob.createdAt,
  modified_at: exampleJob.modifiedAt,
  training_files: exampleJob.trainingFiles,
  hyperparameters: {},
};
