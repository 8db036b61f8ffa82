/** A job that shows what the page can do. */
export interface Example {
  readonly name: string;
  readonly text: string;
}

const modelExample = `{
  "id": "80365749-d182-4b69-8227-5fcbe189f431",
  "auto_start": false,
  "model": "V90",
  "status": "FAILED",
  "created_at": 785153,
  "modified_at": 281730,
  "training_files": ["917fe5f3-ffca-4d4d-b905-2f77a52d3831"],
  "hyperparameters": {}
}
`;

const allFields = `{
  "id": "20178c3c-d75b-428e-b20d-9b1f0f6d7c11",
  "auto_start": false,
  "model": "open-mistral-7b",
  "status": "SUCCESS",
  "created_at": 1721405548,
  "modified_at": 1721405693,
  "training_files": ["0f6d7c11-d75b-428e-b20d-20178c3c9b1f"],
  "validation_files": ["428e20d9-d75b-428e-b20d-20178c3c9b1f"],
  "object": "job",
  "fine_tuned_model": "ft:open-mistral-7b:b6e34a5e:20240719:5c1f8a2d",
  "suffix": "b6e34a5e",
  "integrations": [
    {
      "type": "wandb",
      "project": "tuning",
      "name": null,
      "run_name": "run 7",
      "url": "https://wandb.example/tuning/runs/7"
    }
  ],
  "trained_tokens": 1310720,
  "metadata": {
    "expected_duration_seconds": 120,
    "cost": 2.6214,
    "cost_currency": "USD",
    "train_tokens_per_step": 131072,
    "train_tokens": 1310720,
    "data_tokens": 30344845,
    "estimated_start_time": null
  },
  "job_type": "completion",
  "hyperparameters": {
    "training_steps": 10,
    "learning_rate": 0.0001,
    "weight_decay": 0.1,
    "warmup_fraction": 0.05,
    "epochs": 0.0431941570306258,
    "seq_len": 32768,
    "fim_ratio": null
  },
  "repositories": [
    {
      "type": "github",
      "name": "docs",
      "owner": "mistralai",
      "ref": "main",
      "weight": 1,
      "commit_id": "9b1f0f6d-d75b-428e-b20d-20178c3c9b1f"
    }
  ]
}
`;

const sdkSpelled = `{
  "id": "80365749-d182-4b69-8227-5fcbe189f431",
  "autoStart": true,
  "model": "codestral-latest",
  "status": "RUNNING",
  "createdAt": 1721405548,
  "modifiedAt": 1721405693,
  "trainingFiles": ["917fe5f3-ffca-4d4d-b905-2f77a52d3831"],
  "fineTunedModel": null,
  "hyperparameters": { "seqLen": 4096, "epochs": 2.5 }
}
`;

const wrong = `{
  "id": "80365749-d182-4b69-8227-5fcbe189f431",
  "auto_start": "false",
  "status": "CANCELED",
  "created_at": 785153.5,
  "createdAt": 785153,
  "modified_at": "281730",
  "training_files": ["917fe5f3-ffca-4d4d-b905-2f77a52d3831", 7],
  "hyperparameters": { "learning_rate": null },
  "integrations": [{ "type": "wandb", "name": "nightly" }]
}
`;

const badJson = `{
  "id": "80365749-d182-4b69-8227-5fcbe189f431",
  "auto_start": false,
  "model": "V90",
  "status": "FAILED",
  "created_at": 785153,
  "modified_at": 281730,
  "training_files": ["917fe5f3-ffca-4d4d-b905-2f77a52d3831"],
  "hyperparameters": {},
}
`;

const of2024 = `{
  "id": "20178c3c-d75b-428e-b20d-9b1f0f6d7c11",
  "hyperparameters": {
    "training_steps": 10,
    "learning_rate": 0.0001
  },
  "fine_tuned_model": null,
  "model": "open-mistral-7b",
  "status": "QUEUED",
  "job_type": "FT",
  "created_at": 1721405548,
  "modified_at": 1721405548,
  "training_files": ["0f6d7c11-d75b-428e-b20d-20178c3c9b1f"],
  "validation_files": [],
  "object": "job",
  "integrations": [],
  "auto_start": true
}
`;

/** The jobs that are open when the page loads. The first one is current. */
export const examples: readonly Example[] = [
  { name: "A minimal job", text: modelExample },
  { name: "Every field", text: allFields },
  { name: "SDK spelling", text: sdkSpelled },
  { name: "Several issues", text: wrong },
  { name: "Not quite JSON", text: badJson },
  { name: "A job from 2024", text: of2024 },
];
