// Validates the model's example job, then one with several things wrong, through the built package.
import { completionJobOutFromJSON } from "completion-job";

const exampleJob = `{
  "id": "80365749-d182-4b69-8227-5fcbe189f431",
  "auto_start": false,
  "model": "V90",
  "status": "FAILED",
  "created_at": 785153,
  "modified_at": 281730,
  "training_files": ["917fe5f3-ffca-4d4d-b905-2f77a52d3831"],
  "hyperparameters": {}
}`;

const brokenJob = `{
  "id": "80365749-d182-4b69-8227-5fcbe189f431",
  "auto_start": "false",
  "model": "V90",
  "status": "DONE",
  "created_at": 785153.5,
  "training_files": ["917fe5f3-ffca-4d4d-b905-2f77a52d3831", 7],
  "hyperparameters": { "learning_rate": null }
}`;

const example = completionJobOutFromJSON(exampleJob);
if (!example.ok) throw example.error;
console.log("The model's example job, as the SDK would give it:\n");
console.log(example.value);

const broken = completionJobOutFromJSON(brokenJob);
if (broken.ok) throw new Error("the broken job was read without an error");
console.log("\nA job with several things wrong:\n");
console.log(`${broken.error.pretty()}\n`);
