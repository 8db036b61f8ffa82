// The program that every consumer runs with the package, however it imports it.

const example = `{
  "id": "80365749-d182-4b69-8227-5fcbe189f431",
  "auto_start": false,
  "model": "V90",
  "status": "FAILED",
  "created_at": 785153,
  "modified_at": 281730,
  "training_files": ["917fe5f3-ffca-4d4d-b905-2f77a52d3831"],
  "hyperparameters": {}
}`;
const broken = example.replace("785153", '"yesterday"').replace("FAILED", "DONE");

/** Reads the example, rejects a broken job and writes the example back, with the package's functions. */
export function use({ completionJobOutFromJSON, completionJobOutToJSON, ValidationError }) {
  const { value } = completionJobOutFromJSON(example);
  const { error } = completionJobOutFromJSON(broken);
  return {
    createdAt: value.createdAt,
    learningRate: value.hyperparameters.learningRate,
    isValidationError: error instanceof ValidationError,
    issues: error.issues.map(
      ({ code, pointer, span }) => `${span.line}:${span.column} ${pointer} ${code}`,
    ),
    written: completionJobOutToJSON(value),
  };
}
