import { type Case, text } from "./case.js";
import { completion, targets } from "./jobs.js";

const dryRun = {
  expected_duration_seconds: 120,
  cost: 4,
  cost_currency: "EUR",
  train_tokens: 5000,
  deprecated: true,
  details: "an estimate",
  object: "job.metadata",
};

export const partCases: readonly Case[] = [
  {
    name: "the metadata of a dry run",
    input: text(dryRun),
    what: "part",
    sentence: "This is the metadata of a dry run; read it with legacyJobMetadataOutFromJSON.",
    has: { component: "LegacyJobMetadataOut", generation: "1.6" },
    evidence: ["/object", "/details"],
  },
  {
    name: "the metadata of a dry run as Python prints it, without object",
    input: text({ ...dryRun, object: undefined, epochs: null, training_steps: null }),
    what: "part",
    sentence: "This is the metadata of a dry run; …",
  },
  {
    name: "the metadata of a job, all null",
    input: text({ expected_duration_seconds: null, cost: null, train_tokens: null }),
    what: "part",
    sentence: "This is the metadata of a job; read it with jobMetadataOutFromJSON.",
    has: { component: "JobMetadataOut" },
  },
  {
    name: "metadata in SDK spelling",
    input: { trainTokensPerStep: 10, dataTokens: 20 },
    what: "part",
    sentence: "This is the metadata of a job; read it with JobMetadataOut.parse.",
    has: { spelling: "sdk" },
    evidence: ["/dataTokens"],
  },
  {
    name: "an event",
    input: text({ name: "status-updated", created_at: 1, data: { status: "QUEUED" } }),
    what: "part",
    sentence: "This is an event; read it with eventOutFromJSON.",
    has: { component: "EventOut" },
  },
  {
    name: "an event without data",
    input: text({ name: "status-updated", created_at: 1 }),
    what: "part",
    sentence: "This is an event; …",
  },
  {
    name: "a checkpoint",
    input: text({ metrics: { train_loss: 1 }, step_number: 3, created_at: 1 }),
    what: "part",
    sentence: "This is a checkpoint; read it with checkpointOutFromJSON.",
  },
  {
    name: "metrics",
    input: text({ train_loss: 1, valid_loss: null, valid_mean_token_accuracy: null }),
    what: "part",
    sentence: "This is the metrics of a checkpoint; read it with metricOutFromJSON.",
  },
  {
    name: "training parameters",
    input: text(completion.hyperparameters),
    what: "part",
    sentence:
      "This is the training parameters of a job; read it with completionTrainingParametersFromJSON.",
  },
  {
    name: "a classifier target without weight",
    input: text({ name: "mood", labels: ["calm", "cross"] }),
    what: "part",
    sentence: "This is a target of a classifier job; read it with classifierTargetOutFromJSON.",
  },
  {
    name: "a classifier target",
    input: (targets.classifier_targets as unknown[])[0],
    what: "part",
    sentence: "This is a target of a classifier job; read it with ClassifierTargetOut.parse.",
  },
  {
    name: "a repository",
    input: text({ type: "github", name: "poems", owner: "ada", ref: null, commit_id: "c0ffee" }),
    what: "part",
    sentence: "This is a repository of a job; read it with githubRepositoryOutFromJSON.",
  },
  {
    name: "an integration as Python prints it",
    input: text({ project: "poems", name: null, run_name: null, url: null }),
    what: "part",
    sentence: "This is an integration of a job; read it with wandbIntegrationOutFromJSON.",
  },
  {
    name: "one weak member alone",
    input: text({ cost: 4 }),
    what: "unknown",
    sentence: "This is an object, and nothing in it is known here.",
  },
  {
    name: "one telling member alone",
    input: text({ step_number: 4 }),
    what: "unknown",
    sentence: "This is an object, …",
  },
  {
    name: "an object with a name and labels that are objects",
    input: text({ name: "issue", labels: [{ id: 1 }] }),
    what: "unknown",
    sentence: "This is an object, …",
  },
  {
    name: "a request to create a completion job",
    input: text({
      model: "ministral-8b-latest",
      training_files: [{ file_id: "lyrics-1", weight: 1 }],
      hyperparameters: { training_steps: 10 },
      auto_start: false,
    }),
    what: "request",
    sentence: "This is a request to create a completion job, not a job; no function here reads it.",
    has: { kind: "completion", reader: null },
    evidence: ["/model", "/training_files"],
  },
  {
    name: "a request to create a classifier job, as the SDK takes it",
    input: {
      model: "m",
      trainingFiles: [],
      hyperparameters: {},
      classifierTargets: [{ name: "mood", labels: ["calm"] }],
    },
    what: "request",
    sentence: "This is a request to create a classifier job, …",
  },
];
