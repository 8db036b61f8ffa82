/** Jobs that differ in their IDs and times, as wire JSON. */
export function fullJob(count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      ...minimal(index),
      hyperparameters: {
        training_steps: 10 + index,
        learning_rate: 0.0001,
        weight_decay: 0.1,
        warmup_fraction: 0.05,
        epochs: 0.0431941570306258,
        seq_len: 32768,
        fim_ratio: null,
      },
      validation_files: [uuid(index + 2)],
      object: "job",
      fine_tuned_model: `ft:open-mistral-7b:b6e34a5e:20240719:${index}`,
      suffix: null,
      integrations: [{ type: "wandb", project: "tuning", name: null, run_name: `run ${index}` }],
      trained_tokens: 1310720 + index,
      metadata: {
        expected_duration_seconds: 120,
        cost: 2.6214,
        cost_currency: "USD",
        train_tokens_per_step: 131072,
        train_tokens: 1310720,
        data_tokens: 30344845,
        estimated_start_time: null,
      },
      job_type: "completion",
      repositories: [
        {
          type: "github",
          name: "docs",
          owner: "mistralai",
          ref: "main",
          weight: 1,
          commit_id: uuid(9),
        },
      ],
    }),
  );
}

/** Jobs with the required fields alone. */
export function minimalJob(count: number): string[] {
  return Array.from({ length: count }, (_, index) => JSON.stringify(minimal(index)));
}

function minimal(index: number) {
  return {
    id: uuid(index),
    auto_start: index % 2 === 0,
    model: "open-mistral-7b",
    status: index % 3 === 0 ? "SUCCESS" : "RUNNING",
    created_at: 1721405548 + index,
    modified_at: 1721405693 + index,
    training_files: [uuid(index + 1)],
    hyperparameters: {},
  };
}

function uuid(index: number): string {
  return `20178c3c-d75b-428e-b20d-${String(7_000_000_000 + index).padStart(12, "0")}`;
}
