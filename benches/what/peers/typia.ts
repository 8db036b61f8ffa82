/**
 * typia: its transformer, which runs when the engines' bundle is built, writes the checks; keys are renamed by hand. This is the
 * newest version that runs on Node 20.
 */
import typia, { type tags } from "typia";
import type { WireJob } from "../wire-job.js";
import { parseFirst } from "./copied/parse-first.js";
import { toSdk, toWire } from "./copied/renaming.js";

type Integer = number & tags.Type<"int64">;

interface Job<Parameters, Metadata, Integration, Repository> {
  id: string;
  auto_start: boolean;
  model: string;
  status:
    | "QUEUED"
    | "STARTED"
    | "VALIDATING"
    | "VALIDATED"
    | "RUNNING"
    | "FAILED_VALIDATION"
    | "FAILED"
    | "SUCCESS"
    | "CANCELLED"
    | "CANCELLATION_REQUESTED";
  created_at: Integer;
  modified_at: Integer;
  training_files: string[];
  validation_files?: string[] | null;
  object?: "job";
  fine_tuned_model?: string | null;
  suffix?: string | null;
  integrations?: Integration[] | null;
  trained_tokens?: Integer | null;
  metadata?: Metadata | null;
  job_type?: "completion";
  hyperparameters: Parameters;
  repositories?: Repository[];
}

interface Parameters {
  training_steps?: Integer | null;
  learning_rate?: number;
  weight_decay?: number | null;
  warmup_fraction?: number | null;
  epochs?: number | null;
  seq_len?: Integer | null;
  fim_ratio?: number | null;
}

interface Metadata {
  expected_duration_seconds?: Integer | null;
  cost?: number | null;
  cost_currency?: string | null;
  train_tokens_per_step?: Integer | null;
  train_tokens?: Integer | null;
  data_tokens?: Integer | null;
  estimated_start_time?: Integer | null;
}

interface Integration {
  type?: "wandb";
  project: string;
  name?: string | null;
  run_name?: string | null;
  url?: string | null;
}

interface Repository {
  type?: "github";
  name: string;
  owner: string;
  ref?: string | null;
  weight?: number;
  commit_id: string;
}

type CamelCase<Key> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Key;
type Sdk<Shape> = { [Key in keyof Shape as CamelCase<Key> & string]: Shape[Key] };

type Wire = Job<Parameters, Metadata, Integration, Repository>;
type Spelled = Sdk<Job<Sdk<Parameters>, Sdk<Metadata>, Sdk<Integration>, Sdk<Repository>>>;

const isWire = typia.createIs<Wire>();
const isSdk = typia.createIs<Spelled>();
const validate = typia.createValidate<Wire>();

export const typiaPeer = parseFirst("typia", {
  verdict: (value) => isWire(value),
  read: (value) => (isWire(value) ? toSdk(value as WireJob) : undefined),
  write: (job) => (isSdk(job) ? toWire(job as never) : undefined),
  issues(value) {
    const result = validate(value);
    return result.success ? [] : result.errors;
  },
});
